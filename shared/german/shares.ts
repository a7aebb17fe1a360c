import { once } from '../once.ts';
import { cardinalOf, multiplierOf, numberOf } from './number-words.ts';

/** Where a German text says which part of a whole is meant, and the part from 0 to 1. */
export type Share = { printed: string; start: number; end: number; value: number };

const NUMBER = '\\p{L}{2,20}|\\d{1,4}';
const PATTERNS = once((): [RegExp, (first: string, second: string) => number | undefined][] => [
  // `zwei Drittel`, `ein gutes Viertel`
  [
    pattern(`(${NUMBER}|eine[ms]) (?:(?:gut|knapp)e[ms]? )?(\\p{Lu}\\p{L}{2,12}tels?)(?!\\p{L})`),
    (count, part) => product(amountOf(count), multiplierOf(part)),
  ],
  [pattern('((?<!(?:erste|zweite)[nr]? )Hälfte)(?!\\p{L})()'), () => 0.5],
  // `jeder dritte`
  [
    pattern('([Jj]ede[mnrs]?) (\\p{L}{3,20}te[nrs]?)(?!\\p{L})'),
    (_, ordinal) => inverse(numberOf(ordinal)),
  ],
  // `neun von zehn`
  [
    pattern(`(${NUMBER}) von (?:den |insgesamt |ihren )?(${NUMBER})(?![\\p{L}\\d.,]\\d|\\p{L})`),
    (part, whole) => product(amountOf(part), inverse(amountOf(whole))),
  ],
]);

export const germanShares = (text: string): Share[] =>
  PATTERNS().flatMap(([each, shareOf]) =>
    [...text.matchAll(each)].flatMap(({ 0: printed, 1: first = '', 2: second = '', index }) => {
      const value = shareOf(first, second);
      return value && value < 1
        ? [{ printed, start: index, end: index + printed.length, value }]
        : [];
    }),
  );

const pattern = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${words}`, 'gu');

/** `jeder zweite Dritte` is no part. */
const amountOf = (word: string): number | undefined => {
  if (/^\d/.test(word)) return Number(word);
  return /^ein(?:e[mnrs]?|s)?$/i.test(word) ? 1 : cardinalOf(word);
};

const inverse = (value: number | undefined): number | undefined =>
  value && value > 1 ? 1 / value : undefined;

const product = (one: number | undefined, other: number | undefined): number | undefined =>
  one && other ? one * other : undefined;
