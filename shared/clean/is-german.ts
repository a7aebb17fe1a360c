import { UNLIKE_NEIGHBOURS } from '../german/function-words.ts';
import { languageOf } from './lazy-detector.cjs';

/** Words that German does not have. */
const LUXEMBOURGISH: ReadonlySet<string> = new Set(
  'ass vun fir mat och hunn huet gëtt sinn déi dës wéi duerch nëmmen awer hir eis goufen gouf iwwer Lëtzebuerg'.split(
    ' ',
  ),
);
const MIN_DETECTABLE_LETTERS = 80;
/** The detector reads no more of a text. */
const MAX_DETECTED_LENGTH = 350;
/** With as many different words that only German has, the detector need not be asked. */
const MIN_OWN_WORDS = 5;
/** Of a longer text its start, its middle and its end are read. */
const MAX_SAMPLE_LENGTH = 6_000;
const SAMPLES = 3;

/**
 * Whether a text is German, Austrian and Swiss included. From 80 letters on the language detector
 * decides, except for Luxembourgish, which it does not know; for less, umlauts and function words.
 */
export const isGerman = (text: string): boolean => {
  const sample = sampleOf(text);
  const detected = startsGerman(sample) ? 'de' : languageOf(sample);
  if (!hasLetters(sample, MIN_DETECTABLE_LETTERS)) return isShortGerman(sample, detected);
  if (detected !== 'de') return false;
  const words = wordsOf(sample);
  return count(words, LUXEMBOURGISH) <= count(words, UNLIKE_NEIGHBOURS);
};

const startsGerman = (text: string): boolean => {
  const words = wordsOf(text.slice(0, MAX_DETECTED_LENGTH));
  return new Set(words.filter((word) => UNLIKE_NEIGHBOURS.has(word))).size >= MIN_OWN_WORDS;
};

const sampleOf = (text: string): string => {
  if (text.length <= MAX_SAMPLE_LENGTH) return text;
  const length = MAX_SAMPLE_LENGTH / SAMPLES;
  const from = (n: number) => Math.floor((n * (text.length - length)) / (SAMPLES - 1));
  return Array.from({ length: SAMPLES }, (_, n) => text.slice(from(n), from(n) + length)).join(' ');
};

const isShortGerman = (text: string, detected: string): boolean => {
  const score = count(wordsOf(text), UNLIKE_NEIGHBOURS);
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return false;
  if (detected === 'de')
    return score > 0 || /[äöüßÄÖÜ]/.test(text) || /\b\p{Lu}\p{Ll}+/u.test(text);
  return score > 1 || (score > 0 && /[äöüß]/i.test(text));
};

const hasLetters = (text: string, least: number): boolean => {
  let found = 0;
  for (const char of text) {
    if (/\p{L}/u.test(char)) found += 1;
    if (found >= least) return true;
  }
  return false;
};

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

const count = (words: string[], known: ReadonlySet<string>) =>
  words.filter((word) => known.has(word)).length;
