import { memoized } from '../german/memoized.ts';

/** How the words of a language are made equal in all their forms. */
export type WordStems = {
  /** The form under which a word is indexed. */
  stemOf: (word: string) => string;
  /** The word as it is printed, but for case and marks. */
  foldedOf: (word: string) => string;
  /** Others under which it can be found, too: the parts of a compound, the root of a participle. */
  othersOf: (word: string) => readonly string[];
  /**
   * Forms in which it differs from other words of the same stem: `bänk` of `Bänke`, as `Banken` is
   * `bank`, too. Where a text has one of them, it counts for more.
   */
  closerOf?: (word: string) => readonly string[];
  /**
   * A word without what is written at its end: particles, or the ending of a verb that is made of a
   * noun.
   */
  bareOf?: (word: string) => string;
  /** Words that carry no content; they count in phrases only. */
  stopWords: ReadonlySet<string>;
};

/** Longer ones are no words: nothing is known of their forms. */
export const MAX_STEMMED_LENGTH = 60;

/** The words of some thousand articles. */
export const MAX_MEMOIZED_STEMS = 50_000;

export const foldedWith =
  (change: (word: string) => string) =>
  (word: string): string =>
    change(word.toLowerCase())
      .normalize('NFD')
      .replace(/[\p{M}łøđı]/gu, (letter) => PLAIN_LETTERS[letter] ?? '');

/** Unicode does not take these apart. */
const PLAIN_LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i' };

export const stemmedWith = (change: (word: string) => string): ((word: string) => string) =>
  memoized(
    foldedWith((word) => (word.length > MAX_STEMMED_LENGTH ? word : change(word))),
    MAX_MEMOIZED_STEMS,
  );

/** A stem that has lost as much is not what a search for the beginning of the word is for. */
const MIN_ENDING_LENGTH = 3;

/** The whole word, where its stem is much shorter. */
export const orFolded = (
  word: string,
  { stemOf, foldedOf }: Pick<WordStems, 'stemOf' | 'foldedOf'>,
): string[] => {
  const folded = foldedOf(word);
  return folded.length - stemOf(word).length < MIN_ENDING_LENGTH ? [] : [folded];
};
