import { durations, totals } from '../german/durations.ts';
import { FIXED_HOLIDAYS } from '../german/holidays.ts';
import { multiplierOf, numberOf, TWENTY_TO_NINETY, TWO_TO_TWELVE } from '../german/number-words.ts';
import { numberTokens, precise } from '../german/numbers.ts';
import { letterRuns } from '../german/tokens.ts';
import { WEEKDAY_PATTERN, WEEKDAYS } from '../german/weekdays.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';

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
  [/hälfte|(?<!ein|andert)halb|mehrheit/iu, [0.5, 50, 6, 30]],
  // Six years and six months, an hour and thirty minutes.
  [/(?:ein|andert)halb/iu, [6, 30]],
  [/drittel/iu, [1 / 3, 2 / 3]],
  [/viertel/iu, [0.25, 0.75, 15, 45]],
  [/hundert/iu, [100]],
  [/tausend/iu, [1000]],
  [/million/iu, [1e6]],
  [/milliard/iu, [1e9]],
];
const INSIDE_WORDS = [TWO_TO_TWELVE, TWENTY_TO_NINETY].flatMap(Object.entries<number>);
const MAX_NUMBERS = 12;

/** How often one unit is in another, by the words for them. */
const FACTORS: [RegExp, number[]][] = [
  [/tausend|kilo|tonne|gramm|meter|liter|watt|km|kg/iu, [1000]],
  [/million/iu, [1e6]],
  [/milliard/iu, [1e9]],
  [/woche|wöch|tag|täg/iu, [7]],
  [/jahr|jähr|monat|dutzend/iu, [12]],
  [/tag|täg|uhr|stund|stünd|minut|minüt|sekunde/iu, [24, 60]],
];

/** The numbers of a German sentence, those that its words imply, and what they may be multiplied by. */
type KnownNumbers = {
  printed: number[];
  implied: ReadonlySet<number>;
  factors: number[];
  hasClock: boolean;
};

/** Values of the numbers in a German sentence, however they are written. */
export const numbersIn = (source: string): KnownNumbers => {
  const text = source.replace(DOZENS, dozens);
  const tokens = numberTokens(text).flatMap(({ value, parts }) => [value, ...parts]);
  const words = letterRuns(text.toLowerCase()).flatMap(({ text: word }) => valuesOf(word));
  const implied = IMPLIED.flatMap(([pattern, values]) => (pattern.test(text) ? values : []));
  const holidays = FIXED_HOLIDAYS.flatMap(([name, day, month]) =>
    name.test(text) ? [day, month] : [],
  );
  // `Five Easy Pieces`
  const titles = checkedLanguages.en.numbers.values(text.replace(/\d/g, ' '));
  const printed = [...tokens, ...words, ...romanNumerals(text), ...durations(text).flatMap(totals)];
  const isDaysFrom = /(?<!\p{L})tage? (?:vor|nach)(?!\p{L})/iu.test(text);
  const near = printed.flatMap((value) => nearTo(value, text)).filter((value) => value !== 1);
  return {
    printed: [...new Set(near)].slice(0, MAX_NUMBERS),
    hasClock: /uhr|abend|mittag|nacht/iu.test(text),
    implied: new Set([
      ...near,
      ...(isDaysFrom
        ? holidays.flatMap((day) => printed.flatMap((by) => [day - by, day + by]))
        : []),
      ...implied,
      ...holidays,
      ...titles,
      ...daysOfRange(text),
    ]),
    factors: [100, ...FACTORS.flatMap(([pattern, factors]) => (pattern.test(text) ? factors : []))],
  };
};

const DOZENS = /(?<!\p{L})(\p{L}{3,12}) Dutzend(?!\p{L})/gu;

/** `zwei Dutzend` as 24; `Dutzend` alone is twelve. */
const dozens = (printed: string, count: string): string => {
  const value = numberOf(count);
  return value ? String(12 * value) : printed;
};

const RANGE_OF_DAYS = new RegExp(
  `(${WEEKDAY_PATTERN})[^\\s,.]{0,8} bis (?:einschließlich |zum |in den )?(${WEEKDAY_PATTERN})`,
  'u',
);

/** `von Freitag bis Sonntag`: three days. */
const daysOfRange = (text: string): number[] => {
  const [first, last] = (RANGE_OF_DAYS.exec(text) ?? [])
    .slice(1)
    .map((day) => WEEKDAYS.findIndex((names) => names.includes(day)));
  if (first === undefined || last === undefined) return [];
  const nights = (last - first + 7) % 7;
  return [nights, nights + 1];
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
const nearTo = (value: number, text: string): number[] => [
  value,
  ...(value > 0 && value < 1 ? [Math.round(1 / value)] : []),
  ...(/stock|etage|geschoss/iu.test(text) ? [value + 1] : []),
  ...(CLOCK.test(text) ? [value - 1] : []),
  ...(/jahrzehnt|dekade/iu.test(text) ? [value * 10] : []),
  ...(value > 1 && value % 1 === 0.5 ? [value - 0.5] : []),
  ...(value >= 10 && /jahr|jähr/iu.test(text) ? [precise(value / 10)] : []),
];
const CLOCK = /(?<!\p{L})(?:halb|viertel|vor) \p{L}/iu;

const valuesOf = (word: string): number[] => {
  const value = numberOf(word) ?? multiplierOf(word);
  if (value !== undefined) return [value];
  return INSIDE_WORDS.flatMap(([part, number]) => (word.includes(part) ? [number] : []));
};

/** Whether a number is one of the source's, in another unit or as a share of a hundred. */
export const isSame = (
  stated: number,
  { printed, implied, factors, hasClock }: KnownNumbers,
): boolean =>
  stated === 0 ||
  stated === 1 ||
  stated === 100 ||
  [...implied].some((value) => isAbout(stated, value)) ||
  printed.some((value) => isRelated(stated, value, factors)) ||
  (hasClock && printed.some((value) => value > 12 && value < 25 && stated === value - 12)) ||
  isPart(stated, [...implied].slice(0, 2 * MAX_NUMBERS));

/** Whether a translation may state a number, even as a sum or difference of those of the source. */
export const isImplied = (stated: number, known: KnownNumbers): boolean =>
  isSame(stated, known) ||
  known.printed.some((one) =>
    known.printed.some(
      (other) =>
        stated === precise(one + other) ||
        stated === precise(one - other) ||
        isAbout(stated, one / other),
    ),
  );

const isRelated = (stated: number, value: number, factors: readonly number[]): boolean =>
  factors.some((by) => isAbout(stated, value * by) || isAbout(stated, value / by)) ||
  isAbout(stated, 100 / value) ||
  [1800, 1900, 2000].some((century) => stated === century + value);

/** `zwei Drittel` as 0.67 or 67, `zwei Dutzend` as 24, `halbe Million` as 500,000. */
const isPart = (stated: number, values: number[]): boolean =>
  values.some(
    (one) =>
      (one < 1 || one === 12) &&
      values.some((other) => isAbout(stated, one * other) || isAbout(stated, one * other * 100)),
  );

/** Shares are rounded: a third is 33 per cent. */
const isAbout = (stated: number, value: number): boolean =>
  stated === precise(value) || (value % 1 !== 0 && Math.abs(stated - value) <= 0.011 * value);
