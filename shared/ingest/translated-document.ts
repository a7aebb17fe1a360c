import type { Target } from '../article/article.ts';
import { type ArticleDocument, germanSentences, type Segment } from '../article/document.ts';
import { mapSegments, segments } from '../article/segments.ts';
import type { Term } from '../article/terms.ts';
import type { Flag, Provenance } from '../article/translation.ts';
import { check } from '../check/check.ts';
import { otherForms } from '../check/name-forms.ts';
import { nameUses } from '../check/name-uses.ts';
import { termUses } from '../check/term-uses.ts';

/**
 * The German document in another language, as far as its sentences are translated. `givenUp` has the
 * ids of those that never will be: they stay without text, and do not keep it from being complete.
 */
export const translatedDocument = (
  german: ArticleDocument,
  language: Target,
  translationOf: (id: string) => string | undefined,
  translation: Provenance | undefined,
  {
    terms = [],
    givenUp = new Set(),
  }: { terms?: readonly Term[]; givenUp?: ReadonlySet<string> } = {},
): ArticleDocument => {
  const pairs = sentencePairs(german, translationOf);
  const uses = termUses(pairs, terms, language);
  const renamed = otherForms(
    nameUses(german),
    new Map(pairs.map((pair) => [pair.id, pair])),
    language,
  );
  const disobeyed = new Set(uses.flatMap(({ obeyed, sentence }) => (obeyed ? [] : [sentence])));
  const translate = ({ id, text: source = '' }: Segment): Segment => {
    const text = translationOf(id);
    if (text === undefined)
      return givenUp.has(id) ? { id, source, flags: ['empty'] } : { id, source };
    const flags: Flag[] = check(source, text, language);
    const usualForms = renamed.flatMap(({ sentence, usual }) => (sentence === id ? [usual] : []));
    if (usualForms.length > 0 && !flags.includes('name')) flags.push('name');
    if (disobeyed.has(id)) flags.push('term');
    if (flags.length === 0) return { id, text, source };
    return { id, text, source, flags, ...(usualForms.length > 0 && { usualForms }) };
  };
  return {
    ...mapSegments(german, translate),
    language,
    status: segments(german).every(({ id }) => translationOf(id) !== undefined || givenUp.has(id))
      ? 'complete'
      : 'brief',
    translation,
    ...(uses.length > 0 && { terms: uses }),
  };
};

/** The German document that a translated one was made of. */
export const germanOf = ({ translation, terms, ...translated }: ArticleDocument): ArticleDocument =>
  mapSegments({ ...translated, language: 'de', status: 'complete' }, ({ id, source }) => ({
    id,
    text: source,
  }));

const sentencePairs = (
  german: ArticleDocument,
  translationOf: (id: string) => string | undefined,
) =>
  germanSentences(german).flatMap(({ id, text: source }) => {
    const text = translationOf(id);
    return text === undefined ? [] : [{ id, source, text }];
  });
