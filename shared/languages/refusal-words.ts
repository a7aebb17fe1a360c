import { GERMAN_REFUSALS } from './de/german-refusals.ts';
import { KOREAN_REFUSALS } from './ko/korean-refusals.ts';

/** A title and a text by status. Apart from the packs, which are too large for the edge. */
export type RefusalWords = Record<401 | 403, readonly [string, string]>;

/** A language that is not here has the English words of the refusal itself. */
export const REFUSAL_WORDS: Record<string, RefusalWords> = {
  de: GERMAN_REFUSALS,
  ko: KOREAN_REFUSALS,
};
