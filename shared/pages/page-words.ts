import { Language } from '../article/article.ts';
import type { View } from '../article/page-paths.ts';
import { readerLanguages } from '../languages/languages.ts';
import type { ReaderLanguage } from '../languages/target-language.ts';

export type PageWord = keyof ReaderLanguage['pageWords'];

/** A word of the pages. */
export const pageWord = (word: PageWord, language: Language): string =>
  readerLanguages[language].pageWords[word];

/** A word of a page that has no columns; in every language where it has no language of its own. */
export const wordIn = (word: PageWord, view: View | undefined): string =>
  view && view !== 'all' ? pageWord(word, view) : inAllLanguages(word);

const inAllLanguages = (word: PageWord): string =>
  Language.options.map((language) => pageWord(word, language)).join(' · ');
