import type { Sentence } from '../../article/article.ts';
import type { Figure } from '../../article/summary.ts';
import { MONTH_PATTERN } from '../../german/months.ts';
import { CITIES } from '../../german/names/cities.ts';
import {
  fractionTokens,
  type NumberToken,
  numberTokens,
  precise,
  withDecimalPoint,
  withFraction,
} from '../../german/numbers.ts';
import { SCALE_WORD, scaleFactor } from '../../german/scales.ts';
import { isYearAt } from '../years.ts';
import { bareWordTokens, numberWordTokens } from './number-word-tokens.ts';
import { type Counted, isPaired, isYear, paired } from './pairs.ts';
import { currencyBefore, type FigureUnit, unitAt } from './units.ts';

const YEAR_BEFORE = new RegExp(
  `(?:^|[\\s(])(?:[Jj]ahr(?:e[sn]?)?|[Ss]eit|[Bb]is|[Aa]b|[Vv]on|[Ii]m|[Ii]n|[Nn]ach|[Vv]or|Ende|Anfang|Mitte|Sommer|Winter|Herbst|Frühjahr|Frühling|Saison|${MONTH_PATTERN})\\s$|[/–-]$`,
  'u',
);
/** A number after one of these is part of a name: `Artikel 5`, `§ 218`, `Hannover 96`. */
const NAMING =
  /(?:§|\bNr\.|\bAbs\.|\bArt\.|(?:^|[\s(])\p{Ll}?\p{Lu}[\p{L}\p{M}-]*|[Ss]tr\.)[\s\u00a0]$/u;
/** After these it is so whatever follows: `Artikel 5 Absatz 2`, `Boeing 737 Max`. */
const NUMBERED =
  /(?:Artikel|Art\.|Paragra(?:f|ph)(?:en)?|§|Absatz|Abs\.|Kapitel|Nummer|Nr\.|Seite|Gleis|Boeing|Airbus|Windows|PLZ)[\s\u00a0]$/u;
/** Telephone, book and account numbers. */
const DIALLED =
  /(?:(?:Tel(?:efon)?\.?|Fax|ISBN|IBAN|Telefonnummer|Notruf)[^.!?]{0,25}|(?<!\d)0\d{1,5}[\s/-](?:\d{2,8}[\s/-]){0,4})$/u;
const CLOCK_AFTER =
  /^[\s\u00a0]?(?:bis|und|oder|[-–])[\s\u00a0]?\d{1,2}(?:[.:]\d{2})?[\s\u00a0]?Uhr/u;
const NEGATIVE = /(?:^|[\s(])([Mm]inus[\s\u00a0]|[-−])$/u;
/** Scores, fractions, seasons, times, telephone numbers, `3D`, `9 Ks 12/26`. */
const GLUED_BEFORE = /(?:(?<!\d)(?:19|20)\d{2}[–-]|\d\s?[:/&]\s?|\d\(|\d zu |[/+#._&])$/;
const GLUED_AFTER =
  /^(?:\p{L}|\s?(?:Uhr|h)(?!\p{L})|\s?[:/&+x×]\s?\d| zu \d|[._/]\p{L}|er(?!\p{L})|\.\d|\s[vn]\.\s?Chr|-(?:Reihe|Serie|Modell|Generation)(?!\p{L})|\s\p{L}{1,5}\s(?:\p{L}{1,3}\s)?\d{1,5}\/\d{2}(?!\d))/u;

const BRACKET = new RegExp(`^(?:[\\s\\u00a0]\\([^()]{1,40})?\\)[\\s\\u00a0](${SCALE_WORD})`, 'u');

/** `10-Millionen-Schweiz`; but `2.500-Einwohner-Stadt`. */
const IN_NAME = /^\d[\d.,]{0,12}-Milli(?:on|ard)en-\p{Lu}/u;

/** Amounts of one sentence in order: no years, dates, times, ordinals, scores or names. */
export const figures = ({ id, text }: Sentence): Figure[] => {
  const tokens = [
    ...numberTokens(text).map((token) => withFraction(text, token)),
    ...fractionTokens(text),
    ...numberWordTokens(text),
  ]
    .sort((a, b) => a.start - b.start)
    // `3 Tausend` is no thousand besides.
    .filter(({ start }, i, all) => start >= (all[i - 1]?.end ?? 0));
  const counted = withBareWords(text, tokens).map((token) => withUnit(text, token));
  return counted
    .map((one, i) => paired(text, one, counted[i + 1], counted[i - 1]))
    .filter((one) => isFigure(text, one))
    .map(({ token, before, unit }) => {
      const sign = unit?.measure ? signBefore(text, token.start) : '';
      const start = token.start - (before?.length ?? 0) - sign.length;
      const end = token.end + (unit?.length ?? 0);
      const value = sign ? -token.value : token.value;
      const name = unit?.name ?? before?.name;
      const span = { sentence: id, start, end, text: text.slice(start, end), value };
      return name ? { ...span, unit: name } : span;
    });
};

/** With the words before them that share their scale or unit: `drei bis vier Millionen`. */
const withBareWords = (text: string, tokens: NumberToken[]): NumberToken[] => {
  const bare = tokens.length === 0 ? [] : bareWordTokens(text);
  let at = 0;
  const opening = bare.filter((one) => {
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= one.start) at++;
    const next = tokens[at];
    return next && next.start > one.start && isPaired(text, one, withUnit(text, next));
  });
  return opening.length ? [...tokens, ...opening].sort((a, b) => a.start - b.start) : tokens;
};

const signBefore = (text: string, start: number): string =>
  NEGATIVE.exec(text.slice(Math.max(0, start - 8), start))?.[1] ?? '';

/** `3,4 (zuvor 3,0) Milliarden Euro`: both are. */
const beforeBracket = (text: string, token: NumberToken): Counted | undefined => {
  if (token.kind !== 'cardinal' || token.scale > 1) return undefined;
  const [printed = '', scale = ''] = BRACKET.exec(text.slice(token.end, token.end + 60)) ?? [];
  const factor = scaleFactor(scale);
  if (!factor) return undefined;
  const unit = unitAt(text, token.end + printed.length);
  const value = precise(token.value * factor);
  return { token: { ...token, value, scale: factor }, unit: unit && { ...unit, length: 0 } };
};

/** A decimal point is one only with a measure or a scale: `12.50 Franken`, but `Version 2.4`. */
const withUnit = (text: string, token: NumberToken): Counted => {
  const bracketed = beforeBracket(text, token);
  if (bracketed) return bracketed;
  const before = currencyBefore(text, token.start);
  const decimal = withDecimalPoint(text, token);
  const unit = unitAt(text, (decimal ?? token).end);
  return decimal && (before || unit?.measure || decimal.scale > 1)
    ? { token: decimal, before, unit }
    : { token, before, unit };
};

const isFigure = (text: string, { token, before, unit }: Counted): boolean => {
  const left = text.slice(Math.max(0, token.start - 40), token.start);
  const right = text.slice(token.end, token.end + 20);
  if (token.kind !== 'cardinal' || token.bound) return false;
  if (GLUED_BEFORE.test(left) || GLUED_AFTER.test(right)) return false;
  if (DIALLED.test(left) || CLOCK_AFTER.test(right)) return false;
  if (/^0\d/.test(text.slice(token.start, token.end))) return false;
  if (before && !(before.name === 'Euro' && isYear(text, token))) return true;
  if (unit && !unit.measure && IN_NAME.test(text.slice(token.start, token.start + 60)))
    return false;
  if (unit?.measure || token.scale > 1) return true;
  if (isPostcode(text, token, unit)) return false;
  if (NUMBERED.test(left)) return false;
  if (unit && isYear(text, token))
    return unit.adjacent && !YEAR_BEFORE.test(left) && !isYearAt(text, token.start, token.end);
  if (unit) return true;
  return !isYear(text, token) && !NAMING.test(left) && !(/\($/.test(left) && /^\)/.test(right));
};

/** `24103 Kiel`, `8004 Zürich`. */
const isPostcode = (
  text: string,
  { start, end }: NumberToken,
  unit: FigureUnit | undefined,
): boolean =>
  unit !== undefined && /^\d{4,5}$/.test(text.slice(start, end)) && CITIES.has(unit.name);
