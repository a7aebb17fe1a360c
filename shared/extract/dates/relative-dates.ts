import { INDEFINITE_ARTICLES } from '../../german/determiners.ts';
import { TWO_TO_TWELVE } from '../../german/number-words.ts';
import type { DateUnit } from './date-meaning.ts';

/** Days from the day of publication. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  vorvorgestern: -3,
  vorgestern: -2,
  gestern: -1,
  morgen: 1,
  übermorgen: 2,
};

export const UNITS: Readonly<Record<string, DateUnit>> = {
  Tag: 'day',
  Woche: 'week',
  Monat: 'month',
  Jahr: 'year',
};

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(INDEFINITE_ARTICLES.map((one) => [one, 1])),
  ...TWO_TO_TWELVE,
};
