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
  view && view !== 'all' ? pageWord(word, view) : inAllLanguages(word);

/** Words of a view; in each language where it has none of its own. */
export const wordsIn = (
  view: View | undefined,
  words: (language: Language) => string,
): Html | string =>
  view && view !== 'all'
    ? words(view)
    : html`${LANGUAGES.map((language, at) => html`${at > 0 ? ' · ' : ''}<span lang="${language}">${words(language)}</span>`)}`;

const inAllLanguages = (word: PageWord): string =>
  LANGUAGES.map((language) => pageWord(word, language)).join(' · ');
