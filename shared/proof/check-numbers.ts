import { datesIn } from './check-dates.ts';
import type { ProofCheck } from './evidence.ts';
import { type StatedAmount, statedAmounts } from './stated-amounts.ts';

/** Digits of other scripts, fractions, Roman numerals: by themselves. */
const OTHER = /[^\P{N}0-9]/gu;
/** More digits than the finder of numbers takes. */
const LONG = /\d{16,}/g;

/**
 * A number is shown when a cited sentence has it, in figures or in words, and not under another
 * measure or currency alone. Numbers inside dates are the dates' matter.
 */
export const checkNumbers: ProofCheck = (statement, evidence) => {
  const raw = [OTHER, LONG].flatMap((pattern) => statement.match(pattern) ?? []);
  const strange = raw.find((number) => !evidence.text.includes(number));
  if (strange) return `number ${strange}`;
  const inDates = datesIn(statement, evidence);
  const shown = evidence.cited.flatMap(({ text }) => statedAmounts(text));
  const unproven = statedAmounts(statement)
    .filter(({ start, end }) => !inDates.some((date) => start < date.end && date.start < end))
    .find((amount) => !shown.some((other) => agree(amount, other)));
  return unproven && `number ${statement.slice(unproven.start, unproven.end)}`;
};

const agree = (one: StatedAmount, other: StatedAmount): boolean =>
  one.groups.length === other.groups.length &&
  one.groups.every((group, i) => group === other.groups[i]) &&
  (one.unit === undefined || other.unit === undefined || one.unit === other.unit);
