import type { Item } from './phrases.ts';
import type { TextRange } from './quoted-ranges.ts';

/** Up to the next comma, stop or dash. */
export const clauseOf = (rest: readonly Item[]): readonly Item[] => {
  const end = rest.findIndex(({ gap }, i) => i > 0 && isBreak(gap));
  return end < 0 ? rest : rest.slice(0, end);
};

export const isBreak = (gap: string): boolean => /[,.;:!?\uFFFC]| [–—-] /.test(gap);

export const segmentsOf = (all: readonly Item[]): Item[][] => {
  const segments: Item[][] = [];
  for (const item of all) {
    if (segments.length === 0 || isSegmentBreak(item.gap)) segments.push([]);
    segments.at(-1)?.push(item);
  }
  return segments;
};

export const ownSegment = (before: readonly Item[], after: readonly Item[]): Item[] => {
  const from = before.findLastIndex(({ gap }, i) => i > 0 && isSegmentBreak(gap));
  const end = after.findIndex(({ gap }) => isSegmentBreak(gap));
  return [...before.slice(Math.max(0, from)), ...after.slice(0, end < 0 ? after.length : end)];
};

export const lastSentence = (head: readonly Item[]): readonly Item[] => {
  const from = head.findLastIndex(({ gap }, i) => i > 0 && /[.!?;:]/.test(gap));
  return head.slice(Math.max(0, from));
};

export const cueOf = ({ start, word }: Item): TextRange => ({ start, end: start + word.length });

const isSegmentBreak = (gap: string): boolean => /[,;:.!?]| [–—-] /.test(gap);
