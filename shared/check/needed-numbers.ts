import { durations, totals } from '../german/durations.ts';
import { type NumberToken, numberTokens, precise } from '../german/numbers.ts';
import { germanShares } from '../german/shares.ts';
import { converted } from './conversions.ts';
import { pairNeeds, signNeeds, withoutPairs } from './marked-numbers.ts';
import { monthAfter, monthBefore, monthNeeds } from './month-needs.ts';
import type { Need, NumberEvidence } from './number-evidence.ts';
import { unitNeeds } from './unit-needs.ts';

const RANGE_AFTER =
  /^[\s\u00a0]?(?:bis|und|oder|auf|[-–/])(?:[\s\u00a0](?:zu|über|rund))?[\s\u00a0]?$/u;
const HOUR_AFTER = /^[\s\u00a0]?(?:Uhr|h)(?!\p{L})/u;
/** `1. FC`: translations drop the number of a club's name; `2. Weihnachtstag` is 26 December. */
const UNOWED_AFTER =
  /^\.?[\s\u00a0](?:F[CS]|SC|SV|FSV|VfL|TSV|(?:Weihnachts|Oster|Pfingst)(?:feier)?tag)/u;
const DECADE_AFTER = /^-?er(?!\p{L})/u;
/** `1,5 Kilometer` may be 1500 metres. */
const UNITS_OF_THOUSAND =
  /^[\s\u00a0]?(?:Kilo\p{L}*|Mega\p{L}*|Giga\p{L}*|Milli(?!on|ard)\p{L}*|Meter|Gramm|Tonnen?|Watt|Liter|[kMG]W|[km]?m|[km]?g|t)(?!\p{L})/u;
const PERCENT_AFTER = /^[\s\u00a0]?(?:Prozent(?!\p{L})|%)/u;
const ADDRESS = /@|:\/\/|www\./;

type Around = {
  text: string;
  token: NumberToken;
  next: NumberToken | undefined;
  after: string;
  /** Evidence for what the number is a part of: `2 Jahre und 3 Monate`, `9 von 10`. */
  within: NumberEvidence[];
};

/**
 * Numbers of a German sentence that its translation must give. Exempt are numbers in words, 0 and 1,
 * parts of names (`A7`) and of web addresses: good translations word them differently.
 */
export const neededNumbers = (source: string): Need[] => {
  const whole = withoutAddresses(source);
  const text = withoutPairs(whole);
  const tokens = numberTokens(text);
  const wholes = tokens.length > 1 ? wholesIn(text) : [];
  const ofTokens = tokens.flatMap((token, i) => {
    const after = text.slice(token.end, token.end + 24);
    const within = wholes
      .filter(({ start, end }) => token.start >= start && token.end <= end)
      .flatMap(({ any }) => any);
    return token.bound ? [] : ofToken({ text, token, next: tokens[i + 1], after, within });
  });
  return [
    ...ofTokens,
    ...pairNeeds(whole),
    ...signNeeds(text),
    ...monthNeeds(text),
    ...unitNeeds(text),
  ];
};

const wholesIn = (text: string): { start: number; end: number; any: NumberEvidence[] }[] => [
  ...durations(text).map((duration) => ({ ...duration, any: totals(duration).map(value) })),
  ...germanShares(text).map((share) => ({
    ...share,
    any: [{ kind: 'share', value: share.value } as const],
  })),
];

const withoutAddresses = (text: string): string =>
  text
    .split(/(\s)/)
    .filter((word) => !ADDRESS.test(word))
    .join('');

const ofToken = (around: Around): Need[] => {
  const { text, token, after } = around;
  const printed = text.slice(token.start, token.end);
  if (UNOWED_AFTER.test(after)) return [];
  if (token.kind === 'date') return ofDate(printed, token.parts);
  if (isTime(around)) return [{ printed, any: [time(token.parts)] }];
  if (token.kind === 'dotted') return owed(printed, dotted(token.parts));
  const month = token.kind === 'ordinal' ? monthAfter(after) : monthBefore(text, token);
  const ofMonth = month ? [{ printed: month.name, any: [month.evidence] }] : [];
  return [...owed(printed, cardinal(around)), ...ofMonth];
};

/** 0 and 1 are exempt: `in 1 von 5` and `one of five` are the same. */
const owed = (printed: string, any: NumberEvidence[]): Need[] =>
  any.some((each) => each.kind !== 'value' || ![0, 1].includes(each.value))
    ? [{ printed, any }]
    : [];

const value = (number: number): NumberEvidence => ({ kind: 'value', value: number });

/** In `5 bis 10 Millionen` the 5 may be five or five million; `2,5` may be `two and a half`. */
const cardinal = ({ text, token, next, after, within }: Around): NumberEvidence[] => {
  const factor = next && isRange(text, token, next) ? next.scale : 1;
  const values = [token.value, ...(factor > 1 ? [precise(token.value * factor)] : [])];
  const [number = 0] = token.parts;
  const half: NumberEvidence[] =
    number % 1 === 0.5 ? [{ kind: 'half', whole: Math.floor(number) }] : [];
  const scaled = UNITS_OF_THOUSAND.test(after)
    ? [1000, 1 / 1000].map((by) => precise(token.value * by))
    : [];
  const imperial = converted(token.value, text.slice(token.end));
  const permille = /^\s?(?:Promille|‰)/.test(after) ? [precise(token.value / 10)] : [];
  // After 27 minutes the 28th begins.
  const begun = /^\.?[\s\u00a0](?:Spiel)?[Mm]inute(?!\p{L})/u.test(after) ? [token.value - 1] : [];
  const share: NumberEvidence[] = PERCENT_AFTER.test(after)
    ? [{ kind: 'share', value: token.value / 100 }]
    : [];
  const height = /^\s?(?:Meter|m)(?!\p{L})/u.test(after) ? [precise(token.value * 100)] : [];
  const weeks = token.value === 14 && /^-tägig/.test(after) ? [2] : [];
  return [
    ...[
      ...values,
      ...weeks,
      ...begun,
      ...scaled,
      ...height,
      ...permille,
      ...bound(text, token, after),
    ].map(value),
    ...share,
    ...within,
    ...half,
    ...(imperial.length > 0 ? [{ kind: 'converted', values: imperial } as const] : []),
    ...year(text, token, after),
  ];
};

/** Who is under 25 is 24 at most. */
const bound = (text: string, { value: number, start }: NumberToken, after: string): number[] => {
  if (!/^-?\s?(?:[Jj]ährige|Jahren?(?!\p{L}))/u.test(after)) return [];
  const [, word] = /(unter|über)\s$/iu.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  return word ? [number + (word.toLowerCase() === 'unter' ? -1 : 1)] : [];
};

const year = (
  text: string,
  { value: number, start }: NumberToken,
  after: string,
): NumberEvidence[] => {
  if (number >= 1800 && number < 2200) return [{ kind: 'year', value: number }];
  const isShort = DECADE_AFTER.test(after) || /[/'’‘]/.test(text.charAt(start - 1));
  return number >= 10 && number < 100 && isShort ? [{ kind: 'year', value: number }] : [];
};

const isRange = (text: string, token: NumberToken, next: NumberToken): boolean =>
  RANGE_AFTER.test(text.slice(token.end, next.start));

/** `17.30 Uhr`, `17 Uhr`, and the 14 of `14 bis 17 Uhr`. */
const isTime = ({ text, token, next, after }: Around): boolean => {
  if (token.kind === 'time' || HOUR_AFTER.test(after)) return true;
  if (!next || token.value > 24 || !isRange(text, token, next)) return false;
  return next.kind === 'time' || HOUR_AFTER.test(text.slice(next.end, next.end + 6));
};

const time = ([hour = 0, minute = 0]: number[]): NumberEvidence => ({ kind: 'time', hour, minute });

const ofDate = (printed: string, [day = 0, month = 0, yearOf]: number[]): Need[] => {
  const years: Need[] =
    yearOf === undefined
      ? []
      : [{ printed, any: [yearOf, 1900 + yearOf, 2000 + yearOf].map(value) }];
  return [...owed(printed, [value(day)]), { printed, any: [{ kind: 'month', month }] }, ...years];
};

/** `18.30` without `Uhr` may be a time; `2.0` is a version. */
const dotted = ([first = 0, second = 0]: number[]): NumberEvidence[] => [
  value(first),
  value(Number(`${first}.${second}`)),
  ...(first < 24 && second < 60 ? [time([first, second])] : []),
];
