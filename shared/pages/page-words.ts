import { html } from 'hono/html';
import type { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { View } from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import type { ReaderLanguage } from '../languages/target-language.ts';
import type { Html } from './row.ts';

export type PageWord = keyof ReaderLanguage['pageWords'];

/** A word of the pages. */
export const pageWord = (word: PageWord, language: Language): string =>
  readerLanguages[language].pageWords[word];

/** A word of a page that has no columns; in every language where it has no language of its own. */
export const wordIn = (word: PageWord, view: View | undefined): string =>
  labelIn(view, (language) => pageWord(word, language));

/**
 * Words of a view; in each language where it has none of its own, unless they are the same in all.
 */
export const wordsIn = (
  view: View | undefined,
  words: (language: Language) => Html | string,
): Html | string => {
  const languages = spokenBy(view, words);
  return languages.length === 1
    ? (languages.map(words)[0] ?? '')
    : html`${languages.map((language, at) => html`${at > 0 ? ' · ' : ''}<span lang="${language}">${words(language)}</span>`)}`;
};

/** The same where there can be no mark-up. */
const labelIn = (view: View | undefined, words: (language: Language) => string): string =>
  spokenBy(view, words).map(words).join(' · ');

const spokenBy = (
  view: View | undefined,
  words: (language: Language) => Html | string,
): Language[] => {
  if (view && view !== 'all') return [view];
  return new Set(LANGUAGES.map((language) => String(words(language)))).size === 1
    ? ['de']
    : [...LANGUAGES];
};

/** Words of lists in a view. */
export const listWord = (word: ListWord, view: View): Html | string =>
  wordsIn(view, (language) => readerLanguages[language].listWords[word]);

export const listLabel = (word: ListWord, view: View): string =>
  labelIn(view, (language) => readerLanguages[language].listWords[word]);

type ListWord = keyof ReaderLanguage['listWords'];
