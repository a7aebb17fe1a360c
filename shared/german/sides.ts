import { alternatives } from '../word-lists.ts';

/** Alternatives for a pattern: words of one side of a sense and of the other. */
export type Sides = readonly [string, string];

/** The sides, each as a list with white space between its words. */
export const sides = (one: string, other: string): Sides => [
  alternatives(one),
  alternatives(other),
];
