import { numberOf } from './number-words.ts';

/** Years with months, hours with minutes: where a text has them, and how many of each. */
type Duration = {
  start: number;
  end: number;
  whole: number;
  parts: number;
  /** How many parts make one whole. */
  of: 12 | 60;
};

const NUMBER = '(\\d{1,3}|\\p{L}{3,20})';
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,])${NUMBER} (?:(Jahr)e?n?s?|Stunden?)(?:,| und)? ${NUMBER} (?:(Monat)e?n?|Minuten?)(?!\\p{L})`,
  'gu',
);

/** `ein Jahr und sechs Monate`, `1 Stunde 40 Minuten` */
export const durations = (text: string): Duration[] =>
  [...text.matchAll(PATTERN)].flatMap(
    ({ 0: printed, 1: one, 2: year, 3: other, 4: month, index }) => {
      const [whole, parts] = [amountOf(one), amountOf(other)];
      if (!whole || !parts || (year === undefined) !== (month === undefined)) return [];
      return [{ start: index, end: index + printed.length, whole, parts, of: year ? 12 : 60 }];
    },
  );

const amountOf = (word = ''): number | undefined => {
  if (/^\d/.test(word)) return Number(word);
  return /^eine[mnrs]?$|^ein$/i.test(word) ? 1 : numberOf(word);
};

/** The same in parts alone and in wholes alone: 18 months, a year and a half. */
export const totals = ({ whole, parts, of }: Duration): number[] => [
  whole * of + parts,
  whole + parts / of,
];
