import type { NameMention, ReadSentence } from './name-mention.ts';

/** Two names that the article itself gives one bearer. */
export type AbbreviationPair = readonly [string, string];

const ABBREVIATION = /^(?=.{2,12}$)(?:\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*|\p{Ll}+)$/u;

/** Organisations named in full and in short next to each other: `Bund der Imker Lahr (BIL)`. */
export const abbreviationPairs = (read: readonly ReadSentence[]): AbbreviationPair[] =>
  read.flatMap(({ sentence: { text }, mentions }) =>
    mentions.flatMap((one, i) => {
      const next = mentions[i + 1];
      const bracketed = next && isBracketed(text, one, next);
      if (!bracketed || one.type !== 'organisation' || next.type !== 'organisation') return [];
      const [short, long] = [one.text, next.text].toSorted((a, b) => a.length - b.length);
      return short && long && abbreviates(short, long)
        ? [pair(long, short), pair(short, long)]
        : [];
    }),
  );

const pair = (one: string, other: string): AbbreviationPair => [one, other];

const isBracketed = (text: string, one: NameMention, next: NameMention): boolean =>
  text.slice(one.end, next.start) === ' (' && text[next.end] === ')';

/** Whether the long name contains the letters of the short one, in order. */
const abbreviates = (short: string, long: string): boolean => {
  if (!ABBREVIATION.test(short)) return false;
  let at = -1;
  return [...short.toLowerCase()].every((letter) => {
    at = long.toLowerCase().indexOf(letter, at + 1);
    return at >= 0;
  });
};
