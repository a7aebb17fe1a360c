import type { Name } from '../../article/summary.ts';

/**
 * Labels of parts: outside any name, or at the beginning (odd) or inside (even) of a name of some
 * type.
 */
export const TAG_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
] as const;
export const LABEL_COUNT = TAG_LABELS.length;

const TYPES: readonly Name['type'][] = ['person', 'place', 'organisation'];

export const OUTSIDE_NAMES = 0;
export const begin = (type: Name['type']): number => 1 + 2 * TYPES.indexOf(type);
export const isBegin = (label: number): boolean => label % 2 === 1;
export const isInsideLabel = (label: number): boolean => label > 0 && label % 2 === 0;

/** The label of a name that goes on: the same for all but a beginning. */
export const inside = (label: number): number => (isBegin(label) ? label + 1 : label);

/** The type of name for any label but `O`. */
export const typeOf = (label: number): Name['type'] =>
  TYPES[Math.floor((label - 1) / 2)] ?? 'organisation';

/**
 * Whether label `b` may follow label `a`: an inside label needs a beginning or inside of its type.
 */
export const mayFollow = (a: number, b: number): boolean =>
  !isInsideLabel(b) || a === b || a === b - 1;
