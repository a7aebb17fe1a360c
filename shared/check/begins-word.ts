import { memoized } from '../german/memoized.ts';

/** Finds alternatives at the beginning of a word, as they are written. */
export const beginsWord = memoized((words: string) => new RegExp(`(?<!\\p{L})(?:${words})`, 'u'));
