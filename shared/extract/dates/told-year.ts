import type { PlacedDate } from './dates.ts';

/** A date of a year that a clause in the past tense is about. */
export const isToldOf = (one: PlacedDate): boolean =>
  (one.meaning.kind === 'fixed' || (one.meaning.kind === 'beside-year' && !one.meaning.ofToday)) &&
  one.side === 'past' &&
  !PREPOSITION.test(wordsBefore(one));

const PREPOSITION = /(?<!\p{L})(?:bis|seit|ab|von|für)\s(?:\p{L}+\s)?$/iu;

export const wordsBefore = ({ clause, start }: PlacedDate): string =>
  clause.text.slice(0, Math.max(0, start - clause.start));

/** The year that was last told of. */
export const toldYear = (placed: readonly PlacedDate[]): number | undefined => {
  const iso = placed.findLast((one) => one.iso && isToldOf(one))?.iso;
  return iso ? Number(iso.slice(0, 4)) : undefined;
};
