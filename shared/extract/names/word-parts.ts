import type { Token } from '../../german/tokens.ts';

/**
 * A piece of a word between hyphens (`CDU` and `Chef` of `CDU-Chef`); `of` is the index of the
 * word.
 */
export type WordPart = Token & { of: number };

/** Words split at hyphens, to separate a name from the noun it qualifies. */
export const cutAtHyphens = (tokens: readonly Token[]): WordPart[] =>
  tokens.flatMap((token, of) => (HYPHEN.test(token.text) ? cut(token, of) : whole(token, of)));

const HYPHEN = /[-‐]/;

const whole = ({ text, start, end, gap }: Token, of: number): WordPart => ({
  text,
  start,
  end,
  gap,
  of,
});

const cut = (token: Token, of: number): WordPart[] =>
  [...token.text.matchAll(/[^-‐]+/g)].map(({ index, 0: text }, i) => ({
    text,
    start: token.start + index,
    end: token.start + index + text.length,
    gap: i === 0 ? token.gap : '-',
    of,
  }));
