import { FIXED_HOLIDAYS } from '../german/holidays.ts';
import { multiplierOf, numberOf, TWENTY_TO_NINETY, TWO_TO_TWELVE } from '../german/number-words.ts';
import { numberTokens, precise } from '../german/numbers.ts';
import { letterRuns } from '../german/tokens.ts';
import { targetLanguages } from '../languages/languages.ts';

/** What German words imply without printing it. */
const IMPLIED: [RegExp, number[]][] = [
  [/mittag/iu, [12]],
  [/mitternacht/iu, [12, 24]],
  [/rund um die uhr|tag und nacht|ganztags/iu, [24, 7]],
  [/jahrtausend/iu, [1000, 2000]],
  [/jahrhundert/iu, [100, 1900, 2000]],
  [/jahrzehnt/iu, [10]],
  [/woche/iu, [7]],
  [/halbzeit|pause/iu, [2]],
  [/halbfinale/iu, [4]],
  [/viertelfinale/iu, [8]],
  [/achtelfinale/iu, [16]],
  [/elfmeter/iu, [11]],
  [/pfund/iu, [500]],
  [/stunde/iu, [60]],
  [/beide|zwilling|paar|duo|doppel|zweit|duell|hin und her/iu, [2]],
  [/liga/iu, [2, 3, 4, 5]],
  [/jugendlich|teenager/iu, [10, 20]],
  [/minderjährig/iu, [10, 18, 20]],
  [/volljährig|erwachsen/iu, [18]],
  [/trio|drilling/iu, [3]],
  [/(?<!\p{L})dritt/iu, [3]],
  [/unter \p{Ll}{4,5} augen/iu, [2, 3, 4]],
  [/quartett/iu, [4]],
  [/dutzend/iu, [10]],
  [/kehrtwende|rundum/iu, [180, 360]],
  [/hälfte|(?<!ein)halb|mehrheit/iu, [0.5, 50, 6, 30]],
  // Six years and six months, an hour and thirty minutes.
  [/einhalb/iu, [6, 30]],
  [/drittel/iu, [1 / 3, 2 / 3]],
  [/viertel/iu, [0.25, 0.75, 15, 45]],
  [/hundert/iu, [100]],
  [/tausend/iu, [1000]],
  [/million/iu, [1e6]],
  [/milliard/iu, [1e9]],
];
const INSIDE_WORDS = [TWO_TO_TWELVE, TWENTY_TO_NINETY].flatMap(Object.entries<number>);
const MAX_NUMBERS = 12;

/** Weeks in days, dozens, hours, percentages, units. */
const FACTORS = [7, 12, 24, 60, 100, 1000, 1e6, 1e9];

/** Values of the numbers in a German sentence, however they are written. */
export const numbersIn = (text: string): Set<number> => {
  const tokens = numberTokens(text).flatMap(({ value, parts }) => [value, ...parts]);
  const words = letterRuns(text.toLowerCase()).flatMap(({ text: word }) => valuesOf(word));
  const implied = IMPLIED.flatMap(([pattern, values]) => (pattern.test(text) ? values : []));
  const holidays = FIXED_HOLIDAYS.flatMap(([name, day, month]) =>
    name.test(text) ? [day, month] : [],
  );
  // `Five Easy Pieces`
  const titles = targetLanguages.en.numbers.values(text.replace(/\d/g, ' '));
  const printed = [...tokens, ...words, ...romanNumerals(text)];
  const all = [
    ...printed.flatMap((value) => near(value, text)),
    ...implied,
    ...holidays,
    ...titles,
  ];
  return new Set(all.filter((value) => value !== 1));
};

const ROMAN = [
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
];

const romanNumerals = (text: string): number[] =>
  (text.match(/(?<![\p{L}\d])[IVX]{1,5}(?![\p{L}\d])/gu) ?? []).map(
    (printed) => ROMAN.indexOf(printed) + 2,
  );

/**
 * `ein Drittel` is a third; the `1. Stock` is the second floor; at `halb acht` it is half past
 * seven.
 */
const near = (value: number, text: string): number[] => [
  value,
  ...(value > 0 && value < 1 ? [Math.round(1 / value)] : []),
  ...(/stock|etage|geschoss/iu.test(text) ? [value + 1] : []),
  ...(CLOCK.test(text) ? [value - 1] : []),
  ...(/jahrzehnt|dekade/iu.test(text) ? [value * 10] : []),
  ...(value >= 10 && /jahr|jähr/iu.test(text) ? [precise(value / 10)] : []),
];
const CLOCK = /(?<!\p{L})(?:halb|viertel|vor) \p{L}/iu;

const valuesOf = (word: string): number[] => {
  const value = numberOf(word) ?? multiplierOf(word);
  if (value !== undefined) return [value];
  return INSIDE_WORDS.flatMap(([part, number]) => (word.includes(part) ? [number] : []));
};

/** Whether a number is one of the source's, in another unit or as a share of a hundred. */
export const isSame = (stated: number, numbers: ReadonlySet<number>): boolean =>
  stated === 0 ||
  stated === 1 ||
  stated === 100 ||
  numbers.has(stated) ||
  [...numbers].slice(0, MAX_NUMBERS).some((value) => isRelated(stated, value)) ||
  isPart(stated, [...numbers].slice(0, MAX_NUMBERS));

/** Whether a translation may state a number, even as a sum or difference of those of the source. */
export const isImplied = (stated: number, numbers: ReadonlySet<number>): boolean => {
  if (isSame(stated, numbers)) return true;
  const values = [...numbers].slice(0, MAX_NUMBERS);
  return values.some((one) =>
    values.some(
      (other) =>
        stated === precise(one + other) ||
        stated === precise(one - other) ||
        isAbout(stated, one / other),
    ),
  );
};

const isRelated = (stated: number, value: number): boolean =>
  FACTORS.some((by) => isAbout(stated, value * by) || isAbout(stated, value / by)) ||
  isAbout(stated, 100 / value) ||
  (value > 12 && value < 25 && stated === value - 12) ||
  [1800, 1900, 2000].some((century) => stated === century + value);

/** `zwei Drittel` as 0.67 or 67, `zwei Dutzend` as 24. */
const isPart = (stated: number, values: number[]): boolean =>
  values.some(
    (one) =>
      (one < 1 || one === 12) &&
      values.some((other) => isAbout(stated, one * other) || isAbout(stated, one * other * 100)),
  );

/** Shares are rounded: a third is 33 per cent. */
const isAbout = (stated: number, value: number): boolean =>
  stated === precise(value) || (value % 1 !== 0 && Math.abs(stated - value) <= 0.011 * value);
