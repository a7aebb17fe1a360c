import { readerLanguages } from './languages.ts';

const UNITS = { word: /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,-]*/gu, letter: /[\p{L}\p{N}]/gu };

/** Whole minutes that reading the texts takes, at least one. */
export const readingMinutes = (
  texts: readonly string[],
  language: keyof typeof readerLanguages,
): number => {
  const { per, minute } = readerLanguages[language].reading;
  const count = texts.reduce((sum, text) => sum + (text.match(UNITS[per]) ?? []).length, 0);
  return Math.max(1, Math.round(count / minute));
};
