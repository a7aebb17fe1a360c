import { stemmer } from '@orama/stemmers/german';
import { compoundParts } from '../../german/compounds.ts';
import { STOP_WORDS } from '../../german/function-words.ts';
import { memoized } from '../../german/memoized.ts';
import { nounKind } from '../../german/nouns.ts';
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
  stemOf: stemmedWith((word) => stemmer(withUmlauts(word))),
  foldedOf: foldedWith((word) => withUmlauts(word).replaceAll('ß', 'ss')),
  stopWords: STOP_WORDS,
};

const othersOf = (word: string): string[] => {
  const lower = withUmlauts(word.toLowerCase());
  if (word.length > MAX_STEMMED_LENGTH || STOP_WORDS.has(lower)) return [];
  const root = !isCapitalised(word) && nounKind(lower) !== 'noun' ? verbRoot(lower) : undefined;
  const others = [
    ...(isCapitalised(word) ? compoundParts(lower) : []),
    ...(root === undefined ? [] : [`${root}en`]),
  ].map(german.stemOf);
  const stem = german.stemOf(word);
  return [...new Set([...others, ...orFolded(word, german)])].filter((other) => other !== stem);
};

export const GERMAN_STEMS: WordStems = {
  ...german,
  othersOf: memoized(othersOf, MAX_MEMOIZED_STEMS),
};
