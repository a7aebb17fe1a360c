import { type NumberToken, numberTokens, precise } from '../numbers.ts';

/** One number that a translation must show, in any of these values. */
export type Need = {
  values: number[];
  /** Month of a date, 1 to 12: its name will do as well. */
  month?: number;
  /** So many and a half: words for a half will do as well. */
  half?: boolean;
};

const MONTHS = [
  ['Januar', 'Jänner'],
  ['Februar', 'Feber'],
  ...'März April Mai Juni Juli August September Oktober November Dezember'
    .split(' ')
    .map((name) => [name]),
];
const MONTH = `(${MONTHS.flat().join('|')})`;
const MONTH_BEHIND = new RegExp(`^\\.?[\\s\\u00a0]${MONTH}(?!\\p{L})`, 'u');
const MONTH_BEFORE = new RegExp(`(?<!\\p{L})${MONTH}[\\s\\u00a0]$`, 'u');
const RANGE_BEHIND =
  /^[\s\u00a0]?(?:bis|und|oder|[-–/])(?:[\s\u00a0](?:zu|über|rund))?[\s\u00a0]?$/u;
const HOUR_BEHIND = /^[\s\u00a0]?(?:Uhr|h)(?!\p{L})/u;
/** `1. FC`, `1. FSV`: translations drop the number of a club's name. */
const CLUB_BEHIND = /^\.?[\s\u00a0](?:F[CS]|SC|SV|FSV|VfL|TSV)/u;
const ADDRESS = /@|:\/\/|www\./;

/**
 * Numbers of a German sentence that its translation owes. Numbers in words, 0 and 1, parts of
 * names (`A7`) and of web addresses are not owed: good translations word them differently.
 */
export function needs(source: string): Need[] {
  const text = withoutAddresses(source);
  const tokens = numberTokens(text);
  return tokens.flatMap((token, i) => need(text, token, tokens[i + 1]));
}

const withoutAddresses = (text: string): string =>
  text
    .split(/(\s)/)
    .filter((word) => !ADDRESS.test(word))
    .join('');

function need(text: string, token: NumberToken, next: NumberToken | undefined): Need[] {
  const behind = text.slice(token.end, token.end + 20);
  if (token.bound || CLUB_BEHIND.test(behind)) return [];
  if (token.kind === 'date') return ofDate(token.parts);
  if (token.kind === 'time' || HOUR_BEHIND.test(behind)) return ofTime(token.parts);
  if (token.kind === 'dotted') return owed([{ values: dotted(token.parts) }]);
  const factor = next && RANGE_BEHIND.test(text.slice(token.end, next.start)) ? next.scale : 1;
  return [...owed([ofCardinal(token, factor)]), ...ofMonth(monthAt(text, token, behind))];
}

const owed = (all: Need[]): Need[] => all.filter(({ values }) => values.some((v) => v > 1));

/** In `5 bis 10 Millionen` the 5 may be five or five million. */
const ofCardinal = ({ value, parts }: NumberToken, factor: number): Need => ({
  values: factor > 1 ? [value, precise(value * factor)] : [value],
  half: (parts[0] ?? 0) % 1 === 0.5,
});

const ofMonth = (month: number | undefined): Need[] => (month ? [{ values: [month], month }] : []);

function ofDate([day = 0, month = 0, year]: number[]): Need[] {
  const years = year === undefined ? [] : [{ values: [year, 1900 + year, 2000 + year] }];
  return [...owed([{ values: [day] }]), ...ofMonth(month), ...years];
}

function ofTime([hour = 0, minute = 0]: number[]): Need[] {
  const hours = [hour, hour % 12, (hour % 12) + 12, (hour + 1) % 12];
  return [{ values: hours }, ...(minute ? [{ values: [minute, 60 - minute] }] : [])];
}

const dotted = ([first = 0, second = 0]: number[]): number[] => [
  first,
  Number(`${first}.${second}`),
];

/** Month of `3. Mai` or `Mai 2024`. */
function monthAt(text: string, token: NumberToken, behind: string): number | undefined {
  const before = text.slice(Math.max(0, token.start - 12), token.start);
  const isYear = token.value >= 1000 && token.value < 2200;
  const name = token.kind === 'ordinal' ? MONTH_BEHIND.exec(behind) : MONTH_BEFORE.exec(before);
  const index = MONTHS.findIndex((forms) => forms.includes(name?.[1] ?? '-'));
  return index >= 0 && (token.kind === 'ordinal' || isYear) ? index + 1 : undefined;
}
