import type { Target } from '../article/article.ts';

/**
 * Code points of a translation per code point of its source, with slack for short sentences. Sound
 * news sentences lie between 0.67 and 1.6 in English, between 0.34 and 0.71 in Korean.
 */
const RANGE = {
  en: { least: 0.6, lessBy: 8, most: 1.7, moreBy: 16 },
  ko: { least: 0.32, lessBy: 7, most: 0.95, moreBy: 14 },
} satisfies Record<Target, object>;

/** Lengths of both as `120 → 40`, if they do not fit. */
export const outOfRange = (
  source: string,
  translation: string,
  target: Target,
): string | undefined => {
  const { least, lessBy, most, moreBy } = RANGE[target];
  const [from, to] = [[...source].length, [...translation].length];
  const fits = to >= least * from - lessBy && to <= most * from + moreBy;
  return fits ? undefined : `${from} → ${to}`;
};
