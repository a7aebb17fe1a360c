import { TWO_TO_TWELVE } from '../german/number-words.ts';
import { SCALE_NOUN, SCALE_WORD } from '../german/scales.ts';
import type { NumberUnit } from '../languages/target-language.ts';
import type { Need } from './number-evidence.ts';

const WORDS = Object.keys(TWO_TO_TWELVE).join('|');
const NUMBER = `(?:(?<![\\d.,])\\d{1,15}(?:[.,]\\d{1,15}){0,5}[\\s\\u00a0-]?(?:${SCALE_WORD}[\\s\\u00a0-]?)?|(?<!\\p{L})(?:(?:${WORDS})[\\s\\u00a0])?${SCALE_NOUN}[\\s\\u00a0]|(?<!\\p{L})(?:${WORDS})[\\s\\u00a0])`;

const after = (unit: string): RegExp => new RegExp(`${NUMBER}(?:${unit})`, 'gu');

const UNITS: [NumberUnit, RegExp][] = [
  ['euro', after('Euro(?!\\p{L})|EUR(?!\\p{L})|€')],
  ['dollar', after('(?:US-)?Dollar(?!\\p{L})|USD(?!\\p{L})|\\$')],
  ['franc', after('(?:Schweizer )?Franken(?!\\p{L})|CHF(?!\\p{L})')],
  // `2 Pfund Mehl` is a weight.
  ['pound', after('(?:britische )?Pfund(?!\\p{L})(?!\\s\\p{Lu})|GBP(?!\\p{L})|£')],
  ['krone', after('(?:\\p{L}{3,12}ische )?Kronen(?!\\p{L})')],
  ['yen', after('Yen(?!\\p{L})|¥')],
  ['percent', new RegExp(`(?!100\\D)${NUMBER}(?:Prozent(?!\\p{L})|%)`, 'gu')],
];

/** Currencies and percent signs after numbers; 100 per cent may become `all`. */
export const unitNeeds = (text: string): Need[] =>
  UNITS.flatMap(([unit, pattern]) =>
    (text.match(pattern) ?? [])
      .slice(0, 1)
      .map((printed) => ({ printed, any: [{ kind: 'unit', unit }] })),
  );
