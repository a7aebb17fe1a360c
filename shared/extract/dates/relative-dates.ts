import { INDEFINITE_ARTICLES } from '../../german/determiners.ts';
import { TWO_TO_TWELVE } from '../../german/number-words.ts';

/** Days from the day of publication. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  vorvorgestern: -3,
  vorgestern: -2,
  gestern: -1,
  heute: 0,
  morgen: 1,
  übermorgen: 2,
};

/** Units for `vergangene`, `nächste` … and `vor drei …`. */
export const PERIODS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  Tag: 'day',
  Woche: 'week',
  Monat: 'month',
  Jahr: 'year',
};

export const SMALL_NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(INDEFINITE_ARTICLES.map((one) => [one, 1])),
  ...TWO_TO_TWELVE,
};
