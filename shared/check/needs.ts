import { type NumberToken, numberTokens, precise } from '../german/numbers.ts';
import { pairNeeds, signNeeds, withoutPairs } from './marked-numbers.ts';
import { monthBefore, monthBehind, monthNeeds } from './month-needs.ts';
import type { Need, NumberEvidence } from './number-evidence.ts';
import { unitNeeds } from './unit-needs.ts';

const RANGE_BEHIND =
  /^[\s\u00a0]?(?:bis|und|oder|[-–/])(?:[\s\u00a0](?:zu|über|rund))?[\s\u00a0]?$/u;
const HOUR_BEHIND = /^[\s\u00a0]?(?:Uhr|h)(?!\p{L})/u;
/** `1. FC`: translations drop the number of a club's name; `2. Weihnachtstag` is 26 December. */
const UNOWED_BEHIND =
  /^\.?[\s\u00a0](?:F[CS]|SC|SV|FSV|VfL|TSV|(?:Weihnachts|Oster|Pfingst)(?:feier)?tag)/u;
const DECADE_BEHIND = /^-?er(?!\p{L})/u;
const ADDRESS = /@|:\/\/|www\./;

type Around = { text: string; token: NumberToken; next: NumberToken | undefined; behind: string };

/**
 * Numbers of a German sentence that its translation owes. Numbers in words, 0 and 1, parts of
 * names (`A7`) and of web addresses are not owed: good translations word them differently.
 */
export const needs = (source: string): Need[] => {
  const whole = withoutAddresses(source);
  const text = withoutPairs(whole);
  const tokens = numberTokens(text);
  const ofTokens = tokens.flatMap((token, i) => {
    const behind = text.slice(token.end, token.end + 24);
    return token.bound ? [] : ofToken({ text, token, next: tokens[i + 1], behind });
  });
  return [
    ...ofTokens,
    ...pairNeeds(whole),
    ...signNeeds(text),
    ...monthNeeds(text),
    ...unitNeeds(text),
  ];
};

const withoutAddresses = (text: string): string =>
  text
    .split(/(\s)/)
    .filter((word) => !ADDRESS.test(word))
    .join('');

const ofToken = (around: Around): Need[] => {
  const { text, token, behind } = around;
  const printed = text.slice(token.start, token.end);
  if (UNOWED_BEHIND.test(behind)) return [];
  if (token.kind === 'date') return ofDate(printed, token.parts);
  if (isTime(around)) return [{ printed, any: [time(token.parts)] }];
  if (token.kind === 'dotted') return owed(printed, dotted(token.parts));
  const month = token.kind === 'ordinal' ? monthBehind(behind) : monthBefore(text, token);
  const ofMonth = month ? [{ printed: month.name, any: [month.claim] }] : [];
  return [...owed(printed, cardinal(around)), ...ofMonth];
};

/** 0 and 1 are not owed: `in 1 von 5` and `one of five` are the same. */
const owed = (printed: string, any: NumberEvidence[]): Need[] =>
  any.some((claim) => claim.kind !== 'value' || ![0, 1].includes(claim.value))
    ? [{ printed, any }]
    : [];

const value = (number: number): NumberEvidence => ({ kind: 'value', value: number });

/** In `5 bis 10 Millionen` the 5 may be five or five million; `2,5` may be `two and a half`. */
const cardinal = ({ text, token, next, behind }: Around): NumberEvidence[] => {
  const factor = next && isRange(text, token, next) ? next.scale : 1;
  const values = [token.value, ...(factor > 1 ? [precise(token.value * factor)] : [])];
  const [number = 0] = token.parts;
  const half: NumberEvidence[] =
    number % 1 === 0.5 ? [{ kind: 'half', whole: Math.floor(number) }] : [];
  const weeks = token.value === 14 && /^-tägig/.test(behind) ? [2] : [];
  return [...[...values, ...weeks].map(value), ...half, ...year(text, token, behind)];
};

const year = (
  text: string,
  { value: number, start }: NumberToken,
  behind: string,
): NumberEvidence[] => {
  if (number >= 1800 && number < 2200) return [{ kind: 'year', value: number }];
  const isShort = DECADE_BEHIND.test(behind) || /[/'’‘]/.test(text.charAt(start - 1));
  return number >= 10 && number < 100 && isShort ? [{ kind: 'year', value: number }] : [];
};

const isRange = (text: string, token: NumberToken, next: NumberToken): boolean =>
  RANGE_BEHIND.test(text.slice(token.end, next.start));

/** `17.30 Uhr`, `17 Uhr`, and the 14 of `14 bis 17 Uhr`. */
const isTime = ({ text, token, next, behind }: Around): boolean => {
  if (token.kind === 'time' || HOUR_BEHIND.test(behind)) return true;
  if (!next || token.value > 24 || !isRange(text, token, next)) return false;
  return next.kind === 'time' || HOUR_BEHIND.test(text.slice(next.end, next.end + 6));
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
