import { Language } from '../article/article.ts';
import { readerLanguages } from '../languages/languages.ts';
import type { ReaderLanguage } from '../languages/target-language.ts';

export type PageWord = keyof ReaderLanguage['pageWords'];

/** Each column speaks its own language. */
export const pageWord = (word: PageWord, language: Language): string =>
  readerLanguages[language].pageWords[word];

/** The word in every language, for what has no columns. */
export const inAllLanguages = (word: PageWord): string =>
  Language.options.map((language) => pageWord(word, language)).join(' · ');
