import { ONES, ORDINALS, TENS } from './english-number-words.ts';

const NUMBER = '\\d{1,4}|\\p{L}{3,9}';
const FRACTION = 'half|halves|quarters?|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?';
/** `two thirds`, `a full quarter`; not `the third quarter`. */
const FRACTIONS = new RegExp(
  `(?<![\\p{L}\\d])(an?|${NUMBER})[\\s-](?:(?:bare|full|good|mere|whole) )?(${FRACTION})(?!\\p{L})`,
  'giu',
);
/** Not `half an hour`, `half-time`, `the second half`. */
const HALF =
  /(?<!\b(?:an?d a|first|one|second|the|other)[\s-])\bhal(?:f|ve[ds]?)\b(?![\s-](?:a (?:billion|century|dozen|million)|an hour|day|hour|past|price|time|way|year))/giu;
const OF_WHOLE = new RegExp(
  `(?<![\\p{L}\\d.,])(${NUMBER}) (?:(?:in|out of)(?: every)?|of(?: the)?) (${NUMBER})(?![\\p{L}\\d]|[.,]\\d)`,
  'giu',
);
/** `every third child`, `every other day` */
const EVERY = /\bevery (\p{L}{5,8})\b/giu;

/** Parts of a whole in words, from 0 to 1. */
export const englishShares = (text: string): number[] =>
  [
    ...[...text.matchAll(FRACTIONS)].map(
      ([, count = '', part = '']) => (amountOf(count) ?? 0) / partOf(part),
    ),
    ...[...text.matchAll(HALF)].map(() => 0.5),
    ...[...text.matchAll(OF_WHOLE)].map(
      ([, part = '', whole = '']) => (amountOf(part) ?? 0) / (amountOf(whole) ?? 1),
    ),
    ...[...text.matchAll(EVERY)].map(([, ordinal = '']) => 1 / partOf(ordinal)),
  ].filter((share) => share > 0 && share < 1);

const amountOf = (word: string): number | undefined => {
  if (/^\d/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  if (/^an?$/.test(lower)) return 1;
  const one = ONES.indexOf(lower);
  if (one >= 0) return one;
  const ten = TENS.indexOf(lower);
  return ten < 0 ? undefined : 20 + 10 * ten;
};

/** How many parts there are: 3 for `thirds`; 1 for another word. */
const partOf = (word: string): number => {
  const lower = word.toLowerCase();
  if (/^(?:hal|other|second)/.test(lower)) return 2;
  if (lower.startsWith('quarter')) return 4;
  const ordinal = ORDINALS.indexOf(lower.replace(/s$/, ''));
  return ordinal < 2 ? 1 : ordinal;
};
