import type { Language } from '../../article/article.ts';
import { LANGUAGES } from '../../article/language-codes.ts';

/**
 * Raised when the mappings or the terms of a text change: new indexes are filled beside the older
 * ones.
 */
export const OPENSEARCH_FORM = 3;

/** Sentences, each a document. */
export const SENTENCES = `sentences-${OPENSEARCH_FORM}`;

/** Which documents of `SENTENCES` each article has; only read by id. */
export const ARTICLES = `articles-${OPENSEARCH_FORM}`;

/** The field of a text's words in their order, by which phrases are found. */
export const termsField = (language: Language): string => language;

/** The field of the other terms that find a text. */
export const othersField = (language: Language): string => `${language}_others`;

/**
 * Texts are indexed as the terms that `tokens.ts` makes of them, as in the embedded engine: measured,
 * OpenSearch's own German analysis finds fewer compounds, and `nori` finds as much Korean as pairs of
 * syllables do (`bench/README.md`).
 */
const TERMS = { type: 'text', analyzer: 'whitespace' } as const;
/** Terms without an order. */
const LOOSE_TERMS = { ...TERMS, index_options: 'freqs', norms: false } as const;

const KEYWORD = { type: 'keyword' } as const;

const sentenceProperties = {
  article: KEYWORD,
  sentence: { type: 'keyword', index: false, doc_values: false },
  place: { type: 'integer', index: false },
  revision: { type: 'long', index: false, doc_values: false },
  at: { type: 'date', format: 'epoch_millis' },
  facets: { type: 'keyword', doc_values: false },
  names: TERMS,
  ...Object.fromEntries(
    LANGUAGES.flatMap((language) => [
      [termsField(language), TERMS],
      [othersField(language), LOOSE_TERMS],
    ]),
  ),
};

export const INDEX_MAPPINGS = {
  [SENTENCES]: {
    dynamic: 'strict',
    properties: sentenceProperties,
  },
  [ARTICLES]: { dynamic: false },
};
