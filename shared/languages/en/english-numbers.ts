import { ENGLISH_MONTHS } from '../../german/months.ts';
import { precise } from '../../german/numbers.ts';
import { englishHolidays } from './english-holidays.ts';
import { ENGLISH_SCALES, ONES, ORDINALS, OTHERS, ROMAN, TENS } from './english-number-words.ts';

const FIGURES =
  /(?<![\d])(\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(\.\d+)?(?:[\s\u00a0-]?(thousand|million|billion|trillion|[kmb]n?|tn)(?![a-z]))?/giu;
/** `5 to 10 million`: the scale holds for both. */
const RANGE = /^\s?(?:to|and|or|[-–—])\s?[€$£]?$/i;
const MONTH = new RegExp(
  `\\b(?:${ENGLISH_MONTHS.flatMap(([name = '']) => [name, name.slice(0, 4), name.slice(0, 3)]).join('|')})\\b`,
  'g',
);

/** Values of all numbers in an English text, in figures and in words. */
export const englishNumbers = (printed: string): Set<number> => {
  const text = withDozens(printed);
  return new Set([
    ...figures(text),
    ...inWords(text.replaceAll('½', ' half ')),
    ...englishHolidays(text).map(([day]) => day),
    ...partsOfScale(text),
    ...shares(text),
    ...(/\bhour and a half\b/i.test(text) ? [90] : []),
    ...andAHalf(text),
    ...feet(text),
    ...timesOfFourFigures(text),
  ]);
};

const DOZENS = /\b(half a|an?|\p{L}{3,6}|\d{1,2}) dozen\b/giu;

/** `two dozen` as 24. */
const withDozens = (text: string): string =>
  text.replace(DOZENS, (printed, count: string) => {
    const dozens = /^half/i.test(count)
      ? 0.5
      : /^an?$/i.test(count)
        ? 1
        : (wordValue(count) ?? Number(count));
    return dozens > 0 ? String(dozens * 12) : printed;
  });

const UNIT_AND_A_HALF = /\b(?:an?|(\p{L}{3,6})|(\d{1,2})) \p{L}{3,6}s? and a half\b/giu;

/** `a year and a half`, `one and a half years` as 1.5. */
const andAHalf = (text: string): number[] => [
  ...[...text.matchAll(UNIT_AND_A_HALF)].map(
    ([, word = '', figures]) => (wordValue(word) ?? Number(figures ?? 1)) + 0.5,
  ),
  ...[...text.matchAll(/\b(\p{L}{3,6}|\d{1,2}) and a half\b/giu)].flatMap(([, count = '']) => {
    const whole = wordValue(count) ?? Number(count);
    return whole > 0 ? [whole + 0.5] : [];
  }),
];

const FEET = /\b(\p{L}{3,6}|\d)[\s-](?:foot|feet|ft)[\s-](\p{L}{3,6}|\d{1,2})\b/giu;

/** `five foot eleven` in feet. */
const feet = (text: string): number[] =>
  [...text.matchAll(FEET)].map(
    ([, whole = '', inches = '']) =>
      (wordValue(whole) ?? Number(whole)) + (wordValue(inches) ?? Number(inches)) / 12,
  );

const RELATIVE_MONTH = /\b(?:last|next|same|that|the|this) month\b/i;
const END_OF_YEAR =
  /\byear(?:['’]s)?[\s-]end\b|\bend of (?:the|this) year\b|\bbefore the year is (?:out|over)\b/i;
const START_OF_YEAR = /\b(?:beginning|start) of (?:the|next) year\b|\bnew year\b/i;
const ALL_MONTHS = ENGLISH_MONTHS.map((_, index) => index + 1);

/**
 * Months by name or by its first letters, with a capital: `may` is a verb. All if one is
 * named by its neighbour (`last month`).
 */
export const englishMonths = (text: string): Set<number> =>
  new Set([
    ...(RELATIVE_MONTH.test(text) ? ALL_MONTHS : []),
    ...(END_OF_YEAR.test(text) ? [12] : []),
    ...(START_OF_YEAR.test(text) ? [1] : []),
    ...[...text.matchAll(MONTH)].map(
      ([name]) => ENGLISH_MONTHS.findIndex(([month]) => month?.startsWith(name.slice(0, 3))) + 1,
    ),
    ...englishHolidays(text).map(([, month]) => month),
  ]);

const FOUR_FIGURES = /\b([01]\d|2[0-3])([0-5]\d)\s?(?:hours|hrs|h|GMT|UTC|[BC]E?ST|CET)\b/g;

/** `0230 GMT` as 2 and 30. */
const timesOfFourFigures = (text: string): number[] =>
  [...text.matchAll(FOUR_FIGURES)].flatMap(([, hour, minute]) => [Number(hour), Number(minute)]);

const SHARE = /\b(\d{1,3}|\p{L}{3,5}) (?:in|out of)(?: every)? (\d{1,3}|\p{L}{3,5})\b/giu;

/** `nine in ten` as 90. */
const shares = (text: string): number[] =>
  [...text.matchAll(SHARE)].flatMap(([, part = '', whole = '']) => {
    const [of, all] = [part, whole].map((word) => wordValue(word) ?? Number(word));
    return of && all && of < all ? [precise((100 * of) / all)] : [];
  });

const PART_OF_SCALE =
  /\b(?:(half)|(?:(three)[\s-])?quarters?)\s(?:of\s)?an?\s(thousand|million|billion|trillion)\b/giu;

/** `half a million`, `a quarter of a billion`. */
const partsOfScale = (text: string): number[] =>
  [...text.matchAll(PART_OF_SCALE)].map(
    ([, half, three, scale = '']) =>
      (half ? 0.5 : three ? 0.75 : 0.25) * (ENGLISH_SCALES[scale.toLowerCase()] ?? 1),
  );

/** Values of the numbers that an English text prints or spells out, one for each. */
export const englishStated = (printed: string): number[] => {
  const text = withDozens(printed);
  const found = [...text.matchAll(FIGURES)].map(figure);
  const figures = found.filter(
    ({ start, end }) =>
      !/[\p{L}-]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
      !/^-?\p{Lu}/u.test(text.slice(end, end + 2)),
  );
  // `The two sides` are those of the source.
  const words = spelledOut(
    text.replace(IN_NAME, ' ').replace(/\b(?:the|these|those) two\b/giu, ' '),
  );
  return [
    ...figures.map(({ value, factor }) => precise(value * factor)),
    ...words,
    ...partsOfScale(text),
  ];
};

/** `the Four Corners`, within a sentence. */
const IN_NAME = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,8}(?= \p{Lu}\p{Ll})/gu;

const AND_A_HALF = /[\s-]and[\s-]a[\s-]half\b/giu;

/** Every run of number words as one value; `first`, `second` and `one` count for nothing. */
const spelledOut = (text: string): number[] => {
  const values: number[] = [];
  let [total, section] = [0, 0];
  const close = () => {
    if (total + section > 0 && total + section !== 1) values.push(total + section);
    [total, section] = [0, 0];
  };
  const halves = text.replace(AND_A_HALF, ' ½ ');
  for (const [word] of halves.matchAll(/\p{L}+|[^\s\p{L}-]+/gu)) {
    const lower = word.toLowerCase();
    const scale = word.length > 2 ? ENGLISH_SCALES[lower] : undefined;
    const value = SECOND.test(lower) ? undefined : wordValue(word);
    if (section + total > 0 && lower === 'and') continue;
    if (section > 0 && word === '½') {
      section += 0.5;
      continue;
    }
    if (scale && section + total > 0) {
      if (scale === 100) section *= 100;
      else [total, section] = [total + section * scale, 0];
    } else if (value !== undefined && !ROMAN.includes(word)) {
      const part = FRACTION.test(lower) && section > 0 && section < value;
      if (!part && section % 100 !== 0 && !(section % 10 === 0 && value < 10)) close();
      section = part ? section / value : section + value;
      if (ORDINALS.includes(lower) || part) close();
    } else if (/^quarters?$/.test(lower) && section > 0) {
      section /= 4;
      close();
    } else {
      close();
      values.push(...(MULTIPLES[lower] ?? []));
    }
  }
  close();
  return values;
};

const MULTIPLES: Readonly<Record<string, number[]>> = {
  doubled: [2],
  tripled: [3],
  quadrupled: [4],
};
const SECOND = /^(?:first|second|seconds|one|zero)$/;
const FRACTION = /^(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s$/;

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
    else if (section > 0 && /^half$/i.test(word)) section += 0.5;
    else if (!/^(?:and|an?)$/i.test(word)) [total, section] = [0, 0];
    values.push(total + section, ...(value === undefined ? [] : [value]), ...other(word));
  }
  return values.filter((value) => value > 0);
};

const wordValue = (word: string): number | undefined => {
  const roman = ROMAN.indexOf(word);
  if (roman > 0) return roman + 1;
  const lower = word
    .toLowerCase()
    .replace(/fold$/, '')
    .replace(/(?<=th|rd)s$/, '');
  const scale = /^(hundred|thousand|million)th$/.exec(lower)?.[1];
  if (scale) return ENGLISH_SCALES[scale];
  const small = Math.max(ONES.indexOf(lower), ORDINALS.indexOf(lower));
  if (small >= 0) return small;
  const ten = TENS.indexOf(lower.replace(/ieth$/, 'y'));
  return ten < 0 ? undefined : 20 + ten * 10;
};

const other = (word: string): number[] =>
  OTHERS[word.toLowerCase()] ?? OTHERS[word.toLowerCase().replace(/s$/, '')] ?? [];
