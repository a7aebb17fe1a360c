import type { Language } from '../../article/article.ts';
import { LANGUAGES } from '../../article/language-codes.ts';
import type { IndexedArticle, IndexedSentence } from '../search-index.ts';
import { indexTokens } from '../tokens.ts';
import { othersField, termsField } from './index-forms.ts';

/** The id of a sentence's document. */
export const documentId = (article: string, sentence: string): string => `${article}/${sentence}`;

/** The sentences of an article as documents of the index, in their order. */
export const sentenceDocuments = (article: IndexedArticle) =>
  article.sentences.map((sentence, place) => ({
    id: documentId(article.id, sentence.id),
    body: {
      article: article.id,
      sentence: sentence.id,
      place,
      revision: article.revision,
      at: article.at.getTime(),
      facets: [...article.facets, ...sentence.facets],
      names: sentence.names.map((name) => terms(indexTokens(name, 'de'))),
      ...Object.fromEntries(LANGUAGES.flatMap((language) => fieldsOf(sentence, language))),
    },
  }));

const fieldsOf = (sentence: IndexedSentence, language: Language): [string, string][] => {
  const tokens = indexTokens((sentence.texts[language] ?? '').normalize('NFC'), language);
  if (tokens.length === 0) return [];
  const others = [...new Set(tokens.flatMap((token) => token.others))];
  return [
    [termsField(language), terms(tokens)],
    [othersField(language), others.join(' ')],
  ];
};

const terms = (tokens: readonly { term: string }[]): string =>
  tokens.map(({ term }) => term).join(' ');
