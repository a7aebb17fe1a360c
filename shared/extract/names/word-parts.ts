import { type NameToken, nameWord } from './name-word.ts';

/**
 * A piece of a word between hyphens (`CDU` and `Chef` of `CDU-Chef`); `of` is the index of the
 * word.
 */
export type WordPart = NameToken & { of: number };

/** Words split at hyphens, to separate a name from the noun it qualifies. */
export const cutAtHyphens = (tokens: readonly NameToken[]): WordPart[] =>
  tokens.flatMap((token, of) => (HYPHEN.test(token.text) ? cut(token, of) : whole(token, of)));

const HYPHEN = /[-‐]/;

const whole = ({ text, start, end, gap, word }: NameToken, of: number): WordPart => ({
  text,
  start,
  end,
  gap,
  word,
  of,
});

const cut = (token: NameToken, of: number): WordPart[] =>
  [...token.text.matchAll(/[^-‐]+/g)].map(({ index, 0: text }, i) => ({
    text,
    start: token.start + index,
    end: token.start + index + text.length,
    gap: i === 0 ? token.gap : '-',
    word: nameWord(text),
    of,
  }));
