import type { Target } from '../article/article.ts';
import { FUNCTION_WORDS, FUNCTION_WORDS_IN_NAMES } from '../german/function-words.ts';
import {
  ENGLISH_FUNCTION_WORDS,
  GERMAN_AND_ENGLISH,
} from '../languages/en/english-function-words.ts';
import { targetLanguages } from '../languages/languages.ts';
import { openText, openWords } from '../languages/open-text.ts';
import type { TargetLanguage } from '../languages/target-language.ts';

/** A faulty translation can be in another language than its target. */
const ANY_SPEECH = Object.values(targetLanguages).map(({ speech }) => speech);
const GERMAN_FORM = /[äöüß]|(?:lich|isch|ung|keit|heit)(?:e[nrms]?)?$/;

/**
 * German words in a translation: function words, if there are more than a name has, and lower-case
 * words that the source has too.
 */
export const germanLeft = (source: string, translation: string, target: Target): string[] => {
  const language = targetLanguages[target];
  const words = openWords(openText(translation, ANY_SPEECH));
  const grammar = functionWords(words, language);
  const kept = keptWords(source, words);
  if (isGermanGrammar(words, grammar)) return [...new Set([...grammar, ...kept])];
  return isKept(kept, grammar, language) ? kept : [];
};

const functionWords = (words: string[], { alikeInGerman }: TargetLanguage): string[] => {
  const german = words.filter(
    (word) => FUNCTION_WORDS.has(word) || FUNCTION_WORDS_IN_NAMES.has(word),
  );
  const own = german.filter((word) => !alikeInGerman?.has(word));
  return own.length > 0 ? german : [];
};

/** Two function words of which one occurs in no name, or more German than English ones. */
const isGermanGrammar = (words: string[], german: string[]): boolean => {
  const sure = german.filter((word) => !GERMAN_AND_ENGLISH.has(word));
  if (sure.length >= 2 && sure.some((word) => FUNCTION_WORDS.has(word))) return true;
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word.toLowerCase()));
  return new Set(german).size > Math.max(2, english.length);
};

const keptWords = (source: string, words: string[]): string[] => {
  const german = new Set(openWords(source));
  return words.filter((word) => /^\p{Ll}{5,}$/u.test(word) && german.has(word));
};

/** English shares words with German (`warm`, `private`): a single one counts only in a German form. */
const isKept = (kept: string[], grammar: string[], { alikeInGerman }: TargetLanguage): boolean =>
  kept.some((word) => !alikeInGerman || GERMAN_FORM.test(word)) ||
  (kept.length > 1 && grammar.length > 0);
