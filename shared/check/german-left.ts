import type { Target } from '../article/article.ts';
import { ENGLISH, GERMAN, GERMAN_AND_ENGLISH, GERMAN_IN_NAMES } from './function-words.ts';
import { openText, openWords } from './open-words.ts';

const GERMAN_FORM = /[äöüß]|(?:lich|isch|ung|keit|heit)(?:e[nrms]?)?$/;

/**
 * Words of a translation that are German: function words, where there are more than a name has, and
 * words in lower case that the source has too. Empty if the translation is free of German.
 */
export const germanLeft = (source: string, translation: string, target: Target): string[] => {
  const words = openWords(openText(translation));
  const grammar = functionWords(words, target);
  const kept = keptWords(source, words);
  if (isGermanGrammar(words, grammar)) return [...new Set([...grammar, ...kept])];
  return isKept(kept, grammar, target) ? kept : [];
};

const functionWords = (words: string[], target: Target): string[] => {
  const german = words.filter((word) => GERMAN.has(word) || GERMAN_IN_NAMES.has(word));
  const own = german.filter((word) => target === 'ko' || !GERMAN_AND_ENGLISH.has(word));
  return own.length > 0 ? german : [];
};

/** Two function words of which one is in no name, or more German than English ones. */
const isGermanGrammar = (words: string[], german: string[]): boolean => {
  const sure = german.filter((word) => !GERMAN_AND_ENGLISH.has(word));
  if (sure.length >= 2 && sure.some((word) => GERMAN.has(word))) return true;
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase()));
  return new Set(german).size > Math.max(2, english.length);
};

const keptWords = (source: string, words: string[]): string[] => {
  const german = new Set(openWords(source));
  return words.filter((word) => /^\p{Ll}{5,}$/u.test(word) && german.has(word));
};

/** English shares words with German (`warm`, `private`): one alone counts only in a German form. */
const isKept = (kept: string[], grammar: string[], target: Target): boolean =>
  kept.some((word) => target === 'ko' || GERMAN_FORM.test(word)) ||
  (kept.length > 1 && grammar.length > 0);
