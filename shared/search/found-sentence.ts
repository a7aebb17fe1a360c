import type { Language } from '../article/article.ts';
import type { Segment } from '../article/document.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { publishedSegments } from './indexed-article.ts';
import { type Mark, marksIn } from './marks.ts';
import type { ReadableArticle } from './readable-article.ts';
import type { SearchForm } from './search-form.ts';

type FoundText = { text: string; marks: Mark[]; flags?: Segment['flags'] };

/** A sentence as readers may have it now, in each language, and what matches in it. */
export type FoundSentence = {
  id: string;
  manifest: Manifest;
  revision: number;
  texts: Partial<Record<Language, FoundText>>;
};

/** A sentence of an article by its id; undefined if readers may not have it. */
export const foundSentence = (
  { manifest, revision, documents }: ReadableArticle,
  id: string,
  form: SearchForm,
  languages: readonly Language[],
): FoundSentence | undefined => {
  const found = LANGUAGES.flatMap((language) => {
    const document = documents[language];
    const segment = document && publishedSegments(document).find((each) => each.id === id);
    return segment?.text === undefined
      ? []
      : [{ language, text: segment.text, flags: segment.flags }];
  });
  if (!found.some(({ language }) => language === 'de')) return undefined;
  const plain = Object.fromEntries(found.map(({ language, text }) => [language, text]));
  const marks = marksIn(plain, form, languages);
  const texts = found.map(({ language, ...text }) => [
    language,
    { ...text, marks: marks[language] ?? [] },
  ]);
  return { id, manifest, revision, texts: Object.fromEntries(texts) };
};
