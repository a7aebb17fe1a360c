import { allMatches } from '../all-matches.ts';
import { SCALE_WORD, scaleFactor } from './scales.ts';

/** A number in digits as printed in German, with a scale word that follows (`Mio.`). */
export type NumberToken = {
  start: number;
  /** After the scale word, if there is one. */
  end: number;
  /** `dotted`: groups that are neither thousands nor a date: `2.0`, `192.168.0.1`. */
  kind: 'cardinal' | 'ordinal' | 'date' | 'time' | 'dotted';
  /** Including the scale. */
  value: number;
  scale: number;
  /** The groups of a date, time or dotted number; otherwise the value alone. */
  parts: number[];
  /** Part of a name: `A7`, `Covid-19`. */
  bound: boolean;
};

const MAX_NUMBER_LENGTH = 15;
const GROUPED = '\\d{1,3}(?:\\.\\d{3})+(?!\\.?\\d)(?:,\\d+)?';
const SPACED = "\\d{1,3}(?:[\\u0020\\u00a0\\u2009\\u202f'’]\\d{3})+(?!\\d)(?:,\\d+)?";
const DATE = '\\d{1,2}\\. ?\\d{1,2}\\. ?(?:\\d{4}|\\d{2}(?!\\d))?(?!\\d)';
const TIME = '\\d{1,2}[.:]\\d{2}(?=[\\s\\u00a0]?(?:Uhr|h)(?!\\p{L}))';
const REST = '\\d+(?:,\\d+|(?:\\.\\d+)+)?';
const TOKEN = new RegExp(
  `(?<![\\d]|\\d[.,])(?:(?<time>${TIME})|(?<grouped>${GROUPED}|${SPACED})|(?<date>${DATE})|(?<rest>${REST}))`,
  'gu',
);

const SCALE = new RegExp(`^[\\s\\u00a0-]?(${SCALE_WORD})`, 'u');
const NAME_BEFORE = /(?:[\p{L}_]|\p{L}[-–])$/u;

/** Every number in digits, in order; one of more than 15 digits in a row is left out. */
export const numberTokens = (text: string): NumberToken[] =>
  allMatches(text, TOKEN).flatMap((match) => token(text, match) ?? []);

/**
 * `12.50`, `2.4 Millionen`: two groups with a decimal point, as Swiss papers write; else undefined.
 */
export const withDecimalPoint = (text: string, token: NumberToken): NumberToken | undefined => {
  const printed = text.slice(token.start, token.end);
  if (token.kind !== 'dotted' || !/^\d+\.\d{1,2}$/.test(printed)) return undefined;
  return scaled(text, {
    ...token,
    kind: 'cardinal',
    value: Number(printed),
    parts: [Number(printed)],
  });
};

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
};
const FRACTION_AFTER = new RegExp(`^[\\s\\u00a0]?([${Object.keys(FRACTIONS).join('')}])`, 'u');
const FRACTION_ALONE = new RegExp(
  `(?<!\\d[\\s\\u00a0]?)[${Object.keys(FRACTIONS).join('')}]`,
  'gu',
);

/** The number with the fraction printed after it: `1½`. */
export const withFraction = (text: string, token: NumberToken): NumberToken => {
  const [printed = '', sign = ''] = FRACTION_AFTER.exec(text.slice(token.end, token.end + 2)) ?? [];
  const fraction = FRACTIONS[sign];
  if (!fraction || token.kind !== 'cardinal' || token.scale > 1) return token;
  const value = token.value + fraction;
  return scaled(text, { ...token, end: token.end + printed.length, value, parts: [value] });
};

/** Fractions that follow no number: `¾ Stunden`. */
export const fractionTokens = (text: string): NumberToken[] =>
  allMatches(text, FRACTION_ALONE).map(({ index: start, 0: sign }) => {
    const value = FRACTIONS[sign] ?? 0;
    return scaled(text, {
      start,
      end: start + 1,
      kind: 'cardinal',
      value,
      scale: 1,
      parts: [value],
      bound: false,
    });
  });

const scaled = (text: string, token: NumberToken): NumberToken => {
  const { factor, length } = scaleAt(text, token.end);
  return { ...token, end: token.end + length, value: precise(token.value * factor), scale: factor };
};

const token = (text: string, match: RegExpMatchArray): NumberToken | undefined => {
  const [printed] = match;
  const start = match.index ?? 0;
  if (/\d{16}/.test(printed) || printed.length > 2 * MAX_NUMBER_LENGTH) return undefined;
  const { kind, parts } = read(
    match,
    text.slice(start + printed.length, start + printed.length + 3),
  );
  const bound = NAME_BEFORE.test(text.slice(Math.max(0, start - 2), start));
  const numberEnd = start + printed.trimEnd().length;
  const scale = kind === 'cardinal' ? scaleAt(text, numberEnd) : { factor: 1, length: 0 };
  const value = precise((parts[0] ?? 0) * scale.factor);
  return { start, end: numberEnd + scale.length, kind, value, scale: scale.factor, parts, bound };
};

const read = (match: RegExpMatchArray, after: string): Pick<NumberToken, 'kind' | 'parts'> => {
  const [printed] = match;
  const { time, date, grouped, rest = '' } = match.groups ?? {};
  if (time) return { kind: 'time', parts: integers(printed) };
  if (date) return { kind: isDate(printed) ? 'date' : 'dotted', parts: integers(printed) };
  if (grouped) return { kind: 'cardinal', parts: [decimal(printed.replace(/[^\d,]/g, ''))] };
  if (rest.includes('.')) return { kind: 'dotted', parts: integers(printed) };
  const ordinal = /^\.(?:\s?[\p{L}/–-]|[,)])/u.test(after) && !rest.includes(',');
  return { kind: ordinal ? 'ordinal' : 'cardinal', parts: [decimal(printed)] };
};

const integers = (printed: string): number[] => (printed.match(/\d+/g) ?? []).map(Number);

const decimal = (printed: string): number => Number(printed.replace(',', '.'));

const isDate = (printed: string): boolean => {
  const [day = 0, month = 0] = integers(printed);
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

const scaleAt = (text: string, from: number): { factor: number; length: number } => {
  const found = SCALE.exec(text.slice(from, from + 14));
  const factor = scaleFactor(found?.[1] ?? '');
  return factor ? { factor, length: found?.[0].length ?? 0 } : { factor: 1, length: 0 };
};

/** Rounds off binary fractions: 2.3 × 10⁶ is 2300000. */
export const precise = (value: number): number => Number(value.toPrecision(12));
