import type { Token } from '../../german/tokens.ts';

/**
 * A piece of a word between hyphens (`CDU` and `Chef` of `CDU-Chef`); `of` is the index of the
 * word.
 */
export type WordPart = Token & { of: number };

/** Words split at hyphens, to separate a name from the noun it qualifies. */
export const cutAtHyphens = (tokens: readonly Token[]): WordPart[] =>
  tokens.flatMap((token, of) =>
    [...token.text.matchAll(/[^-‐]+/g)].map(({ index, 0: text }, i) => ({
      text,
      start: token.start + index,
      end: token.start + index + text.length,
      gap: i === 0 ? token.gap : '-',
      of,
    })),
  );
