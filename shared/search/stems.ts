import { stemmer as snowballEnglish } from '@orama/stemmers/english';
import { stemmer as snowballGerman } from '@orama/stemmers/german';
import type { Language } from '../article/article.ts';
import { compoundParts } from '../german/compounds.ts';
import { STOP_WORDS } from '../german/function-words.ts';
import { memoized } from '../german/memoized.ts';
import { nounKind } from '../german/nouns.ts';
import { isCapitalised } from '../german/tokens.ts';
import { verbRoot } from '../german/verb-root.ts';
import { ENGLISH_FUNCTION_WORDS } from '../languages/en/english-function-words.ts';

/** How the words of a language are made equal in all their forms. */
export type Stems = {
  /** The form under which a word is indexed. */
  stemOf: (word: string) => string;
  /** The word as it is printed, but for case and marks. */
  foldedOf: (word: string) => string;
  /** Others under which it can be found, too: the parts of a compound, the root of a participle. */
  othersOf: (word: string) => string[];
  /** Words that carry no content; they count in phrases only. */
  stopWords: ReadonlySet<string>;
};

/** Of a language without an entry, words are found as they are printed. */
export const stemsOf = (language: Language): Stems => STEMS[language] ?? PLAIN;

/** Longer ones are no words: nothing is known of their forms. */
const MAX_STEMMED_LENGTH = 60;

/** The words of some thousand articles. */
const MAX_MEMOIZED_STEMS = 50_000;

const foldedWith =
  (change: (word: string) => string) =>
  (word: string): string =>
    change(word.toLowerCase())
      .normalize('NFD')
      .replace(/[\p{M}łøđı]/gu, (letter) => PLAIN_LETTERS[letter] ?? '');

/** Unicode does not take these apart. */
const PLAIN_LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i' };

const stemmedWith = (change: (word: string) => string): ((word: string) => string) =>
  memoized(
    foldedWith((word) => (word.length > MAX_STEMMED_LENGTH ? word : change(word))),
    MAX_MEMOIZED_STEMS,
  );

/** `Mueller` as `Müller`, but not `Frauen`, `Steuer` and `Quelle`. */
const withUmlauts = (word: string): string =>
  word.replace(/(?<![aeiouq])(?:ae|oe|ue)(?!u)/g, (letters) => UMLAUTS[letters] ?? letters);
const UMLAUTS: Record<string, string> = { ae: 'ä', oe: 'ö', ue: 'ü' };

/** A stem that has lost as much is not what a search for the beginning of the word is for. */
const MIN_ENDING_LENGTH = 3;

const orFolded = (word: string, { stemOf, foldedOf }: Pick<Stems, 'stemOf' | 'foldedOf'>) => {
  const folded = foldedOf(word);
  return folded.length - stemOf(word).length < MIN_ENDING_LENGTH ? [] : [folded];
};

const german = {
  stemOf: stemmedWith((word) => snowballGerman(withUmlauts(word))),
  foldedOf: foldedWith((word) => withUmlauts(word).replaceAll('ß', 'ss')),
  stopWords: STOP_WORDS,
};

const germanOthers = memoized((word) => {
  const lower = withUmlauts(word.toLowerCase());
  if (word.length > MAX_STEMMED_LENGTH || STOP_WORDS.has(lower)) return [];
  const root = !isCapitalised(word) && nounKind(lower) !== 'noun' ? verbRoot(lower) : undefined;
  const others = [
    ...(isCapitalised(word) ? compoundParts(lower) : []),
    ...(root === undefined ? [] : [`${root}en`]),
  ].map(german.stemOf);
  const stem = german.stemOf(word);
  return [...new Set([...others, ...orFolded(word, german)])].filter((other) => other !== stem);
}, MAX_MEMOIZED_STEMS);

const english = {
  stemOf: stemmedWith((word) => snowballEnglish(word)),
  foldedOf: foldedWith((word) => word),
  stopWords: ENGLISH_FUNCTION_WORDS,
};

const PLAIN: Stems = {
  stemOf: stemmedWith((word) => word),
  foldedOf: foldedWith((word) => word),
  othersOf: () => [],
  stopWords: new Set(),
};

const STEMS: Partial<Record<string, Stems>> = {
  de: { ...german, othersOf: germanOthers },
  en: { ...english, othersOf: memoized((word) => orFolded(word, english), MAX_MEMOIZED_STEMS) },
};
