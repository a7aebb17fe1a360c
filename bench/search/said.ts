import type { Language } from '../../shared/article/article.ts';
import { LANGUAGES } from '../../shared/article/language-codes.ts';

/** The same in every language. */
export type Said = Record<Language, string>;

export const inEachLanguage = (textIn: (language: Language) => string): Said =>
  Object.fromEntries(LANGUAGES.map((language) => [language, textIn(language)])) as Said;

/** Of texts in the order of the languages, German first; an empty one is as in German. */
export const saidIn = (texts: readonly string[]): Said =>
  inEachLanguage((language) => texts[LANGUAGES.indexOf(language)] || (texts[0] ?? ''));
