import { numberOf } from '../german/number-words.ts';
import { numberTokens } from '../german/numbers.ts';
import { letterRuns } from '../german/tokens.ts';

/** Of a difference. */
const OF_DEGREES = [1.8];
/** Imperial units per metric one, by the German for it. */
const CONVERSIONS: readonly [unit: string, factors: readonly number[]][] = [
  ['Quadratkilometern?|km²', [0.3861, 247.1]],
  ['(?:Quadrat|Kubik)metern?|m[²³]|qm', [10.76, 35.31, 1.196, 1.308]],
  ['Stundenkilometern?|(?:Kilometern?|km)', [0.6214]],
  ['Zentimetern?|cm', [0.3937, 0.0328]],
  ['Millimetern?|mm', [0.03937]],
  ['Metern?|m', [3.281, 1.094, 39.37]],
  ['Kilo(?:gramm)?|kg', [2.205]],
  ['Gramm|g', [0.0353, 0.0022]],
  ['Tonnen?|t', [1.102, 2205]],
  ['Litern?|l', [0.2642, 1.057, 2.113, 1.76]],
  ['Hektar|ha', [2.471]],
  ['Grad|[°º][CK]?', OF_DEGREES],
];
const AFTER = CONVERSIONS.map(([unit, factors]): [RegExp, readonly number[]] => [
  new RegExp(`^[\\s\\u00a0-]?-?(?:${unit})(?!\\p{L})`, 'iu'),
  factors,
]);
/** `5 bis 10 Meter`, `von 3 auf 5 Grad`: the unit is that of both. */
const SECOND =
  /^[\s\u00a0]?(?:bis|und|oder|auf|mal|x|[-–/])[\s\u00a0]?(?:zu |rund |etwa |fast |knapp |über )?(?:\d{1,6}(?:[.,]\d{1,6})?|\p{L}{3,20})/u;
const MAX_AFTER = 50;

/** What the numbers of a German sentence are in imperial units. */
export const conversionsIn = (text: string): number[] => [
  ...numberTokens(text).flatMap(({ value, end }) => converted(value, text.slice(end))),
  ...letterRuns(text).flatMap(({ text: word, end }) =>
    converted(numberOf(word) ?? 0, text.slice(end)),
  ),
];

/** What a number with a metric unit after it is in imperial units; nothing for another. */
export const converted = (value: number, after: string): number[] => {
  const near = after.slice(0, MAX_AFTER);
  const range = SECOND.exec(near)?.[0] ?? near;
  const factors = [near, near.slice(range.length)]
    .map((rest) => AFTER.find(([pattern]) => pattern.test(rest))?.[1])
    .find(Boolean);
  if (!factors || value === 0) return [];
  return [
    ...factors.map((factor) => value * factor),
    ...(factors === OF_DEGREES ? [value * 1.8 + 32] : []),
  ];
};

const MIN_ROUNDING = 0.04;
const MAX_ROUNDING = 0.1;

/**
 * Whether a number is one of the values, rounded: `20 feet` for six metres, `half an inch` for one
 * centimetre.
 */
export const isRounded = (stated: number, values: readonly number[]): boolean =>
  values.some((exact) => {
    const rounding = Math.min(
      MAX_ROUNDING,
      Math.max(MIN_ROUNDING, (0.5 * lastDigit(stated)) / stated),
    );
    return Math.abs(stated - exact) <= rounding * Math.abs(exact);
  });

/** What the last figure that is not zero counts: 10 in 120. */
const lastDigit = (number: number): number => {
  let digit = 1;
  while (digit < number && number % (digit * 10) === 0) digit *= 10;
  return digit;
};
