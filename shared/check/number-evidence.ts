import type { NumberUnit } from '../languages/target-language.ts';
import { isRounded } from './conversions.ts';
import { isNear } from './shares.ts';

/** One way for a translation to give a number of its source. */
export type NumberEvidence =
  | { kind: 'value'; value: number }
  /** The figure of a metric unit in imperial ones. */
  | { kind: 'converted'; values: number[] }
  /** A year or its decade, which may be written with two figures. */
  | { kind: 'year'; value: number }
  /** `whole` and a half, in words. */
  | { kind: 'half'; whole: number }
  | { kind: 'month'; month: number }
  | { kind: 'time'; hour: number; minute: number }
  | { kind: 'pair'; pair: [number, number] }
  | { kind: 'below-zero' }
  | { kind: 'decrease' }
  | { kind: 'before-christ' }
  | { kind: 'unit'; unit: NumberUnit }
  /** A percentage as a part in words, or, where something is negated, as the rest. */
  | { kind: 'share'; value: number };

/** One number of the source as printed; any of the evidence will do. */
export type Need = {
  printed: string;
  any: NumberEvidence[];
};

/** The evidence found in a translation. */
export type Shown = {
  /** All numbers except the hours in `hours`. */
  numbers: Set<number>;
  /** 1 to 12. */
  months: Set<number>;
  /** 0 to 23, from hours with their half of the day: `5 p.m.`, `오후 5시`. */
  hours: Set<number>;
  /** Scores and other pairs as `2:1`, in both orders. */
  pairs: Set<string>;
  /** `24` of `2023/24`, `90` of `'90s`. */
  shortYears: Set<number>;
  /** Amounts as `3유로 50센트`: whole and cents are separate. */
  cents: boolean;
  imperial: boolean;
  belowZero: boolean;
  decrease: boolean;
  beforeChrist: boolean;
  units: ReadonlySet<NumberUnit>;
  /** Parts of a whole in words, from 0 to 1. */
  shares: readonly number[];
};

/** Whether the translation gives the number in one of its forms. */
export const isGiven = ({ any }: Need, shown: Shown): boolean =>
  any.some((evidence) => shows(shown, evidence));

const shows = (shown: Shown, evidence: NumberEvidence): boolean => {
  switch (evidence.kind) {
    case 'value':
      return (
        shown.numbers.has(evidence.value) ||
        (evidence.value <= 24 && shown.hours.has(evidence.value)) ||
        inCents(shown, evidence.value)
      );
    case 'year':
      return showsYear(shown, evidence.value);
    case 'converted':
      return (
        shown.imperial && [...shown.numbers].some((number) => isRounded(number, evidence.values))
      );
    case 'half':
      return shown.numbers.has(0.5) && (evidence.whole <= 1 || shown.numbers.has(evidence.whole));
    case 'month':
      if (shown.months.size) return shown.months.has(evidence.month);
      return shown.numbers.has(evidence.month);
    case 'time':
      return showsTime(shown, evidence);
    case 'pair':
      return showsPair(shown, evidence.pair);
    case 'below-zero':
      return shown.belowZero;
    case 'decrease':
      return shown.belowZero || shown.decrease;
    case 'before-christ':
      return shown.beforeChrist;
    case 'share':
      return shown.shares.some((share) => isNear(share, evidence.value));
    case 'unit':
      return (
        shown.units.has(evidence.unit) || (evidence.unit === 'percent' && shown.shares.length > 0)
      );
  }
};

const showsYear = ({ numbers, shortYears }: Shown, value: number): boolean => {
  if (value >= 100) return shortYears.has(value % 100);
  return [1800, 1900, 2000].some((century) => numbers.has(century + value));
};

const inCents = ({ numbers, cents }: Shown, value: number): boolean => {
  if (!cents || value % 1 === 0) return false;
  return value
    .toFixed(2)
    .split('.')
    .every((part) => numbers.has(Number(part)));
};

/** 17.45: the hour and its minutes, or the minutes to the next hour. */
const showsTime = (shown: Shown, { hour, minute }: { hour: number; minute: number }): boolean => {
  const exact = showsHour(shown, hour) && (minute === 0 || shown.numbers.has(minute));
  return exact || (minute >= 30 && showsHour(shown, hour + 1) && shown.numbers.has(60 - minute));
};

const showsHour = ({ hours, numbers }: Shown, hour: number): boolean =>
  hours.has(hour % 24) || [hour, hour % 12 || 12, hour % 24].some((value) => numbers.has(value));

/** Without a pair of figures the score may be in words; 0 and 1 are then exempt. */
const showsPair = ({ pairs, numbers }: Shown, [first, second]: [number, number]): boolean => {
  if (pairs.size) return pairs.has(`${first}:${second}`);
  return [first, second].every((value) => value <= 1 || numbers.has(value));
};
