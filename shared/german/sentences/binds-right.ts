import { MAYBE_LAST, NEVER_LAST } from '../abbreviations.ts';
import { MONTH_WORDS } from '../months.ts';
import { BEFORE_CARDINAL, BEFORE_ORDINAL } from './before-number.ts';
import { STARTERS } from './starters.ts';

const ROMAN = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const LETTERS_WITH_DOTS = /^\p{L}(?:\.\p{L})*$/u;
/** `Dipl.-Ing`, `Priv.-Doz`: short for a title of several words, whatever the last one is. */
const TITLE_CHAIN = /\p{L}\.[-\u2010\u2011]\p{L}+$/u;
const MAX_TOKEN_LENGTH = 40;

/** No ordinal counts them: `450. Ende des Jahres`. */
const PART_OF_YEAR = new Set(['Anfang', 'Mitte', 'Ende']);

/** A terminator at `at` in the sentence from `start`; `end` is after its closing marks. */
export type Stop = {
  text: string;
  start: number;
  at: number;
  marks: string;
  closing: string;
  end: number;
};
/** The text after a terminator: first character and word, and whether a space is in between. */
export type Following = { first: string; word: string; spaced: boolean };

/** Whether a single full stop belongs to its word: an abbreviation, an initial, an ordinal. */
export const bindsRight = ({ text, start, at }: Stop, following: Following): boolean => {
  const token = tokenBefore(text, at).replace(/^[("„“»«‚‘'›‹[,–-]+/, '');
  const opens = STARTERS.has(following.word);
  if (/^\d{1,3}$/.test(token)) return isOrdinal({ text, start, at }, token, following);
  if (/^\d{1,2}\.\d{1,2}$/.test(token)) return !opens;
  if (TITLE_CHAIN.test(token)) return !opens;
  const last = token.slice(Math.max(token.lastIndexOf('.'), token.lastIndexOf('-')) + 1);
  if (NEVER_LAST.has(token) || (last.length > 1 && NEVER_LAST.has(last))) return true;
  if (LETTERS_WITH_DOTS.test(token) && NEVER_LAST.has(letters(text, at, token))) return true;
  if (MAYBE_LAST.has(last) || ROMAN.test(token) || LETTERS_WITH_DOTS.test(token)) return !opens;
  return /\p{Ll}str$/u.test(token) && /\d/.test(following.first);
};

const isOrdinal = (
  { text, start, at }: Pick<Stop, 'text' | 'start' | 'at'>,
  token: string,
  { word, first }: Following,
): boolean => {
  const before = text.slice(start, at - token.length);
  if (MONTH_WORDS.has(word) || /\d/.test(first) || !/[\p{L}\p{N}]/u.test(before.slice(-200)))
    return true;
  if (STARTERS.has(word) || PART_OF_YEAR.has(word) || /^0\d/.test(token)) return false;
  const previous = tokenBefore(text, at - token.length - 1).replace(/^\P{L}+/u, '');
  return BEFORE_ORDINAL.has(previous) || !BEFORE_CARDINAL.has(previous);
};

/** `zB` of `z.B.` and of `z. B.` */
const letters = (text: string, at: number, token: string): string => {
  const previous = token.length === 1 ? tokenBefore(text, at - 2) : '';
  return `${/^\p{Ll}\.$/u.test(previous) ? previous : ''}${token}`.replaceAll('.', '');
};

/** The characters before `at` back to a space, at most 40. */
export const tokenBefore = (text: string, at: number): string => {
  let start = at;
  const least = Math.max(0, at - MAX_TOKEN_LENGTH);
  while (start > least && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
};
