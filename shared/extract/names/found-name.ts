import type { Name } from '../../article/summary.ts';

/**
 * A name in a text; offsets are UTF-16 code units. `doubtful`: by the tagger alone, with little
 * confidence.
 */
export type FoundName = { type: Name['type']; start: number; end: number; doubtful?: boolean };

export const overlap = (a: FoundName, b: FoundName | undefined): boolean =>
  b !== undefined && a.start < b.end && b.start < a.end;
