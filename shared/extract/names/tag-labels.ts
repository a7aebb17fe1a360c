import type { Name } from '../../article/summary.ts';

/** Labels of parts: outside of names, or begin (odd) and inside (even) of a name of a type. */
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

export const begin = (type: Name['type']): number => 1 + 2 * TYPES.indexOf(type);
export const isBegin = (label: number): boolean => label % 2 === 1;
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** The type of the name that a label other than `O` is of. */
export const typeOf = (label: number): Name['type'] =>
  TYPES[Math.floor((label - 1) / 2)] ?? 'organisation';

/** Whether label `b` may stand behind label `a`: inside only behind begin or inside. */
export const mayFollow = (a: number, b: number): boolean => !isInside(b) || a === b || a === b - 1;
