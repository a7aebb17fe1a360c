import { type NumberToken, precise } from '../../german/numbers.ts';
import { FALL, RISE } from '../../german/rise-fall.ts';
import type { FigureUnit } from './units.ts';

/** A number, with a currency before it and the unit after it. */
export type Counted = { token: NumberToken; before?: FigureUnit; unit?: FigureUnit };

/** What is before the first number of a pair, and what between the two. */
type Pair = { opens?: RegExp; joins: RegExp; ascends?: boolean };

const ABOUT =
  '(?:(?:rund|etwa|circa|ca\\.|knapp|gut|fast|über|unter|mehr als|weniger als|bis zu|zu|nur|noch|zuletzt|zuvor|bisher|bislang|derzeit|heute|nun|jetzt|künftig|minus|plus|einst|ehemals|damals)[\\s\\u00a0]){0,3}';
const after = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words})[\\s\\u00a0]${ABOUT}$`, 'iu');
const between = (words: string): RegExp =>
  new RegExp(`^[\\s\\u00a0](?:${words})[\\s\\u00a0]${ABOUT}$`, 'u');

const RANGE: Pair = {
  joins: new RegExp(`^[\\s\\u00a0]?(?:bis|[-–])(?:[\\s\\u00a0]${ABOUT})?$`, 'u'),
  ascends: true,
};
/** Not `steigt 2027 auf 128`. */
const CHANGE: Pair = { opens: after('von|um'), joins: between('auf') };
/** Not `Artikel 5 nach 14 Tagen`. */
const AFTER_SMALL = /(?:^|(?<!\p{L})\p{Ll}+[\s\u00a0]|[(–] ?)$/u;
const COMPARISON: Pair = {
  opens: AFTER_SMALL,
  joins: /^[\s\u00a0](?:statt|anstatt|gegenüber|nach)[\s\u00a0](?:\p{Ll}+[\s\u00a0]){0,3}$/u,
};
const PAIRS: readonly Pair[] = [
  RANGE,
  CHANGE,
  { opens: after('zwischen'), joins: between('und'), ascends: true },
  { joins: between('oder|bzw\\.|beziehungsweise|respektive') },
  { opens: AFTER_SMALL, joins: between('und|sowie') },
  COMPARISON,
  { opens: /(?<!\p{L})(?:an)?statt (?:\p{Ll}+ ){0,3}$/iu, joins: /^ [^\d.,;:!?()]{0,60}$/u },
  { opens: /(?<!\p{L})nicht (?:\p{Ll}+ ){0,3}$/iu, joins: /^,? sondern (?:\p{Ll}+ ){0,3}$/u },
];
const MAX_OPENING = 60;
/** Code units before and after a number that say whether it rises. */
const MAX_CONTEXT = 120;
/** With a larger first number both are not of one scale: `von 900 auf 1,2 Millionen`. */
const MAX_TIMES_LARGER = 100;
/** Else the second is not of the scale of the first: `von 2 Millionen auf 300`. */
const MAX_TIMES_APART = 10;

/**
 * One number of a pair with the scale and unit of the other: `5 bis 10 Millionen Euro`, `von 132 auf
 * 128 Millionen`, `von 132 Millionen auf 128`.
 */
export const paired = (
  text: string,
  one: Counted,
  next: Counted | undefined,
  last: Counted | undefined,
): Counted => {
  if (one.unit || one.token.kind !== 'cardinal') return one;
  const ahead = next && pairOf(text, one, next);
  if (ahead && hasMore(next))
    return like(one, next, isOfScale(text, ahead, one, next) ? next.token.scale : 1);
  if (!last || one.token.scale > 1 || last.token.scale === 1) return one;
  const pair = pairOf(text, last, one);
  const [base = 0] = last.token.parts;
  const times = one.token.value / base;
  return (pair === CHANGE || pair === COMPARISON) &&
    times <= MAX_TIMES_APART &&
    times >= 1 / MAX_TIMES_APART
    ? like(one, last, last.token.scale)
    : one;
};

/** Whether a number has the scale or unit of the next. */
export const isPaired = (text: string, token: NumberToken, next: Counted): boolean =>
  hasMore(next) && pairOf(text, { token }, next) !== undefined;

const hasMore = ({ token, unit }: Counted): boolean => unit !== undefined || token.scale > 1;

const like = (one: Counted, { unit }: Counted, factor: number): Counted => {
  const { value, scale } = one.token;
  const token = { ...one.token, value: precise(value * factor), scale: scale * factor };
  return { ...one, token, unit: unit && { ...unit, length: 0 } };
};

const pairOf = (text: string, one: Counted, next: Counted): Pair | undefined => {
  const { start, end } = one.token;
  const middle = text.slice(end + (one.unit?.length ?? 0), next.token.start);
  const before = text.slice(Math.max(0, start - MAX_OPENING), start);
  if (isYear(text, one.token) && !isYear(text, next.token) && !RANGE.joins.test(middle))
    return undefined;
  return PAIRS.find(({ opens, joins }) => joins.test(middle) && (opens?.test(before) ?? true));
};

/** The smaller number comes first in a range and in a rise, the larger in a fall. */
const isOfScale = (text: string, { ascends }: Pair, { token }: Counted, next: Counted): boolean => {
  const [base = 0] = next.token.parts;
  if (token.scale > 1) return false;
  if (token.value <= base) return true;
  if (ascends || token.value > base * MAX_TIMES_LARGER) return false;
  const around = text.slice(Math.max(0, token.start - MAX_CONTEXT), token.end + MAX_CONTEXT);
  return FALL.test(around) || !RISE.test(around);
};

/** `2026`, printed as a year is. */
export const isYear = (text: string, { start, end, value }: NumberToken): boolean =>
  /^\d{4}$/.test(text.slice(start, end)) && value >= 1000 && value < 2200;
