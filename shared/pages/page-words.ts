import { Language } from '../article/article.ts';
import { readerLanguages } from '../languages/languages.ts';
import type { ReaderLanguage } from '../languages/target-language.ts';

export type PageWord = keyof ReaderLanguage['pageWords'];

/** A word of the pages. */
export const pageWord = (word: PageWord, language: Language): string =>
  readerLanguages[language].pageWords[word];

/** A word in every language, where there are no columns. */
export const inAllLanguages = (word: PageWord): string =>
  Language.options.map((language) => pageWord(word, language)).join(' · ');
