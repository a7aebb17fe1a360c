import type { Sentence } from '../../article.ts';
import type { Figure } from '../../summary.ts';
import { type NumberToken, numberTokens } from '../numbers.ts';
import { currencyBefore, type Unit, unitAt } from './units.ts';
import { wordTokens } from './words.ts';

type Counted = { token: NumberToken; before?: Unit; unit?: Unit };

const MONTHS =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const YEAR_BEFORE = new RegExp(
  `(?:^|[\\s(])(?:[Jj]ahr(?:e[sn]?)?|[Ss]eit|[Bb]is|[Aa]b|[Vv]on|[Ii]m|[Ii]n|[Nn]ach|[Vv]or|Ende|Anfang|Mitte|Sommer|Winter|Herbst|Frühjahr|Frühling|Saison|${MONTHS})\\s$|[/–-]$`,
  'u',
);
const RANGE =
  /^[\s\u00a0]?(?:bis|oder|auf|[-–])(?:[\s\u00a0](?:zu|rund|etwa|knapp|über))?[\s\u00a0]?$/u;
const BETWEEN = /zwischen (?:rund |etwa |knapp )?$/;
/** A number behind these names a thing: `Artikel 5`, `§ 218`, `Hannover 96`. */
const NAMING = /(?:§|\bNr\.|\bAbs\.|\bArt\.|(?:^|[\s(])\p{Lu}[\p{L}\p{M}-]+)[\s\u00a0]$/u;
/** Scores, fractions, seasons, times, telephone numbers, `3D`. */
const GLUED_BEFORE = /(?:\d\s?[:/]\s?|\d\(|\d zu |[/+#._])$/;
const GLUED_BEHIND =
  /^(?:\p{L}|\s?(?:Uhr|h)(?!\p{L})|\s?[:/]\s?\d| zu \d|[._/]\p{L}|er(?!\p{L})|\.\d)/u;

/** Amounts of one sentence in order: no years, dates, times, ordinals, scores or names. */
export function figures({ id, text }: Sentence): Figure[] {
  const tokens = [...numberTokens(text), ...wordTokens(text)].sort((a, b) => a.start - b.start);
  const counted = tokens.map((token) => withUnit(text, token));
  return counted
    .map((one, i) => ranged(text, one, counted[i + 1]))
    .filter((one) => isFigure(text, one))
    .map(({ token, before, unit }) => {
      const start = token.start - (before?.length ?? 0);
      const end = token.end + (unit?.length ?? 0);
      const name = unit?.name ?? before?.name;
      const span = { sentence: id, start, end, text: text.slice(start, end), value: token.value };
      return name ? { ...span, unit: name } : span;
    });
}

const withUnit = (text: string, token: NumberToken): Counted => ({
  token,
  before: currencyBefore(text, token.start),
  unit: unitAt(text, token.end),
});

/** `5 bis 10 Millionen Euro`: scale and unit hold for both numbers. */
function ranged(text: string, one: Counted, next: Counted | undefined): Counted {
  if (!next || one.unit || one.token.kind !== 'cardinal') return one;
  if (!isRange(text, one.token, next.token)) return one;
  const [base = 0] = next.token.parts;
  const inherits = one.token.scale === 1 && one.token.value <= base;
  const scale = inherits ? next.token.scale : 1;
  const token = { ...one.token, value: one.token.value * scale };
  return { ...one, token, unit: next.unit && { ...next.unit, length: 0 } };
}

function isRange(text: string, one: NumberToken, next: NumberToken): boolean {
  const between = text.slice(one.end, next.start);
  if (between !== ' und ') return RANGE.test(between);
  return BETWEEN.test(text.slice(Math.max(0, one.start - 20), one.start));
}

function isFigure(text: string, { token, before, unit }: Counted): boolean {
  const left = text.slice(Math.max(0, token.start - 40), token.start);
  const right = text.slice(token.end, token.end + 6);
  if (token.kind !== 'cardinal' || token.bound) return false;
  if (GLUED_BEFORE.test(left) || GLUED_BEHIND.test(right)) return false;
  if (before || unit?.measure || token.scale > 1) return true;
  if (unit) return !isYear(text, token) || (unit.adjacent && !YEAR_BEFORE.test(left));
  return !isYear(text, token) && !NAMING.test(left) && !(/\($/.test(left) && /^\)/.test(right));
}

const isYear = (text: string, { start, end, value }: NumberToken): boolean =>
  /^\d{4}$/.test(text.slice(start, end)) && value >= 1000 && value < 2200;
