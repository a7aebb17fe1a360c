import { datesIn } from './check-dates.ts';
import type { ProofCheck } from './evidence.ts';
import { type StatedAmount, statedAmounts } from './stated-amounts.ts';

/** Digits of other scripts, fractions, Roman numeral characters: compared as printed. */
const OTHER = /[^\P{N}0-9]/gu;
/** More digits than `numberTokens` accepts. */
const LONG = /\d{16,}/g;

/**
 * A number is proven if a cited sentence has it, in digits or in words, and not only with another
 * measure or currency. Numbers within dates are left to `checkDates`.
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
