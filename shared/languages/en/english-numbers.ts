import { precise } from '../../german/numbers.ts';
import {
  ENGLISH_MONTHS,
  ENGLISH_SCALES,
  ONES,
  ORDINALS,
  OTHERS,
  ROMAN,
  TENS,
} from './english-number-words.ts';

const FIGURES =
  /(?<![\d])(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(\.\d+)?(?:[\s\u00a0-]?(thousand|million|billion|trillion|[kmb]n?|tn)(?![a-z]))?/giu;
/** `5 to 10 million`: the scale holds for both. */
const RANGE = /^\s?(?:to|and|or|[-–—])\s?[€$£]?$/i;
const MONTH = new RegExp(
  `\\b(?:${ENGLISH_MONTHS.flatMap((name) => [name, name.slice(0, 4), name.slice(0, 3)]).join('|')})\\b`,
  'g',
);

/** Values of all numbers in an English text, in figures and in words. */
export const englishNumbers = (text: string): Set<number> =>
  new Set([...figures(text), ...inWords(text.replaceAll('½', ' half '))]);

/** Months by name or by its first letters, with a capital: `may` is a verb. */
export const englishMonths = (text: string): Set<number> =>
  new Set(
    [...text.matchAll(MONTH)].map(
      ([name]) => ENGLISH_MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1,
    ),
  );

type Figure = { value: number; factor: number; short: boolean; start: number; end: number };

const figures = (text: string): number[] => {
  const found = [...text.matchAll(FIGURES)].map(figure);
  return found.flatMap(({ value, factor, short, end }, i) => {
    const next = found[i + 1];
    const range = next && RANGE.test(text.slice(end, next.start)) ? next.factor : 0;
    const values = [precise(value * factor), ...(range > 1 ? [precise(value * range)] : [])];
    return short ? [...values, value] : values;
  });
};

const figure = (match: RegExpMatchArray): Figure => {
  const [printed, whole = '', fraction = '', scale = ''] = match;
  const start = match.index ?? 0;
  return {
    value: Number(whole.replace(/[^\d]/g, '') + fraction),
    factor: ENGLISH_SCALES[scale.toLowerCase()] ?? 1,
    // `400m` may be metres.
    short: scale.length < 3,
    start,
    end: start + printed.length,
  };
};

/** Every run of number words as one value, and each of its words by itself. */
const inWords = (text: string): number[] => {
  const words = text.split(/[^\p{L}]+/u);
  const values: number[] = [];
  let total = 0;
  let section = 0;
  for (const word of words) {
    const value = wordValue(word);
    const scale = ENGLISH_SCALES[word.length > 2 ? word.toLowerCase().replace(/s$/, '') : ''];
    if (scale === 100) section = Math.max(1, section) * 100;
    else if (scale) [total, section] = [total + Math.max(1, section) * scale, 0];
    else if (value !== undefined) section += value;
    else if (!/^(?:and|an?)$/i.test(word)) [total, section] = [0, 0];
    values.push(total + section, ...(value === undefined ? [] : [value]), ...other(word));
  }
  return values.filter((value) => value > 0);
};

const wordValue = (word: string): number | undefined => {
  const roman = ROMAN.indexOf(word);
  if (roman > 0) return roman + 1;
  const lower = word.toLowerCase().replace(/fold$/, '');
  const small = Math.max(ONES.indexOf(lower), ORDINALS.indexOf(lower));
  if (small >= 0) return small;
  const ten = TENS.indexOf(lower.replace(/ieth$/, 'y'));
  return ten < 0 ? undefined : 20 + ten * 10;
};

const other = (word: string): number[] =>
  OTHERS[word.toLowerCase()] ?? OTHERS[word.toLowerCase().replace(/s$/, '')] ?? [];
