import { stemmer } from '@orama/stemmers/german';
import { compoundParts } from '../../german/compounds.ts';
import { STOP_WORDS } from '../../german/function-words.ts';
import { memoized } from '../../german/memoized.ts';
import { regularNoun } from '../../german/noun-forms.ts';
import { nounKind } from '../../german/nouns.ts';
import { strongInfinitive } from '../../german/strong-verbs.ts';
import { isCapitalised } from '../../german/tokens.ts';
import { verbRoot } from '../../german/verb-root.ts';
import {
  foldedWith,
  MAX_MEMOIZED_STEMS,
  MAX_STEMMED_LENGTH,
  orFolded,
  stemmedWith,
  type WordStems,
} from '../word-stems.ts';

/** `Mueller` as `Müller`, but not `Frauen`, `Steuer` and `Quelle`. */
const withUmlauts = (word: string): string =>
  word.replace(/(?<![aeiouq])(?:ae|oe|ue)(?!u)/g, (letters) => UMLAUTS[letters] ?? letters);
const UMLAUTS: Record<string, string> = { ae: 'ä', oe: 'ö', ue: 'ü' };

const german = {
  stemOf: stemmedWith((word) => stemmer(regularNoun(withUmlauts(word)))),
  foldedOf: foldedWith((word) => withUmlauts(word).replaceAll('ß', 'ss')),
  stopWords: STOP_WORDS,
};

/** The stem with the umlauts of the word, which a plural may have and another word not. */
const closerOf = (word: string): string[] => {
  const lower = withUmlauts(word.toLowerCase());
  const stem = german.stemOf(word);
  const length = lower.includes('ß') ? lower.indexOf('ß') : stem.length;
  const closer = [...stem].map((letter, at) => (at < length && UMLAUT[lower[at] ?? '']) || letter);
  const marked = closer.join('');
  return marked === stem ? [] : [marked];
};
const UMLAUT: Record<string, string> = { ä: 'ä', ö: 'ö', ü: 'ü' };

const othersOf = (word: string): string[] => {
  const lower = withUmlauts(word.toLowerCase());
  if (word.length > MAX_STEMMED_LENGTH || STOP_WORDS.has(lower)) return [];
  const isVerb = !isCapitalised(word) && nounKind(lower) !== 'noun';
  const infinitive = isCapitalised(word) ? undefined : strongInfinitive(lower);
  const root = isVerb && infinitive === undefined ? verbRoot(lower) : undefined;
  const others = [
    ...(isCapitalised(word) ? compoundParts(lower) : []),
    ...(root === undefined ? [] : [`${root}${/e[lr]$/.test(root) ? 'n' : 'en'}`]),
  ].map(german.stemOf);
  const stem = german.stemOf(word);
  // Whole, as the stem of `fahren` is that of `Fähre`.
  const whole = infinitive === undefined ? [] : [german.foldedOf(infinitive)];
  return [...new Set([...others, ...whole, ...orFolded(word, german), ...closerOf(word)])].filter(
    (other) => other !== stem,
  );
};

export const GERMAN_STEMS: WordStems = {
  ...german,
  closerOf,
  othersOf: memoized(othersOf, MAX_MEMOIZED_STEMS),
};
