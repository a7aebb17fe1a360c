/** What stands behind a figure and must not change. */
export type NeededUnit = 'euro' | 'dollar' | 'franc' | 'percent';

/** What a translation may show to give a number of its source. */
export type NumberEvidence =
  | { kind: 'value'; value: number }
  /** A year or its decade, which may be written with two figures. */
  | { kind: 'year'; value: number }
  /** So many and a half, in words. */
  | { kind: 'half'; whole: number }
  | { kind: 'month'; month: number }
  | { kind: 'time'; hour: number; minute: number }
  | { kind: 'pair'; pair: [number, number] }
  | { kind: 'below-zero' }
  | { kind: 'decrease' }
  | { kind: 'before-christ' }
  | { kind: 'unit'; unit: NeededUnit };

/** One number of the source as printed; any of the claims will do. */
export type Need = { printed: string; any: NumberEvidence[] };

/** What a translation shows. */
export type Shown = {
  /** All numbers, but for the hours in `hours`. */
  numbers: Set<number>;
  /** 1 to 12, from months by name (English) or with 월 (Korean). */
  months: Set<number>;
  /** 0 to 23, from hours that say their half of the day: `5 p.m.`, `오후 5시`. */
  hours: Set<number>;
  /** Scores and other pairs as `2:1`, in both orders. */
  pairs: Set<string>;
  /** `24` of `2023/24`, `90` of `'90s`. */
  shortYears: Set<number>;
  /** Amounts as `3유로 50센트`: whole and cents stand apart. */
  cents: boolean;
  belowZero: boolean;
  decrease: boolean;
  beforeChrist: boolean;
  units: Record<NeededUnit, boolean>;
};

/** Whether the translation gives the number in one of its forms. */
export const isGiven = ({ any }: Need, shown: Shown): boolean =>
  any.some((claim) => shows(shown, claim));

const shows = (shown: Shown, claim: NumberEvidence): boolean => {
  switch (claim.kind) {
    case 'value':
      return shown.numbers.has(claim.value) || inCents(shown, claim.value);
    case 'year':
      return showsYear(shown, claim.value);
    case 'half':
      return shown.numbers.has(0.5) && (claim.whole <= 1 || shown.numbers.has(claim.whole));
    case 'month':
      if (shown.months.size) return shown.months.has(claim.month);
      return shown.numbers.has(claim.month);
    case 'time':
      return showsTime(shown, claim);
    case 'pair':
      return showsPair(shown, claim.pair);
    case 'below-zero':
      return shown.belowZero;
    case 'decrease':
      return shown.belowZero || shown.decrease;
    case 'before-christ':
      return shown.beforeChrist;
    case 'unit':
      return shown.units[claim.unit];
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

/** 17.45: the hour and its minutes, or the minutes that are missing to the next hour. */
const showsTime = (shown: Shown, { hour, minute }: { hour: number; minute: number }): boolean => {
  const exact = showsHour(shown, hour) && (minute === 0 || shown.numbers.has(minute));
  return exact || (minute >= 30 && showsHour(shown, hour + 1) && shown.numbers.has(60 - minute));
};

const showsHour = ({ hours, numbers }: Shown, hour: number): boolean =>
  hours.has(hour % 24) || [hour, hour % 12 || 12, hour % 24].some((value) => numbers.has(value));

/** Where no figures stand side by side, the score may be in words: then 0 and 1 are not looked for. */
const showsPair = ({ pairs, numbers }: Shown, [first, second]: [number, number]): boolean => {
  if (pairs.size) return pairs.has(`${first}:${second}`);
  return [first, second].every((value) => value <= 1 || numbers.has(value));
};
