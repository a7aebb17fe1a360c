import { SCALE_WORD } from '../german/scales.ts';
import type { Need, NeededUnit } from './number-evidence.ts';

const FIGURE = `(?<![\\d.,])\\d{1,15}(?:[.,]\\d{1,15}){0,5}[\\s\\u00a0-]?(?:${SCALE_WORD}[\\s\\u00a0-]?)?`;
const AFTER_FIGURE: [NeededUnit, RegExp][] = [
  ['euro', new RegExp(`${FIGURE}(?:Euro(?!\\p{L})|EUR(?!\\p{L})|€)`, 'gu')],
  ['dollar', new RegExp(`${FIGURE}(?:(?:US-)?Dollar(?!\\p{L})|USD(?!\\p{L})|\\$)`, 'gu')],
  ['franc', new RegExp(`${FIGURE}(?:(?:Schweizer )?Franken(?!\\p{L})|CHF(?!\\p{L}))`, 'gu')],
  ['percent', new RegExp(`(?!100\\D)${FIGURE}(?:Prozent(?!\\p{L})|%)`, 'gu')],
];

/** Currencies and percent signs after figures; 100 per cent may become `all`. */
export const unitNeeds = (text: string): Need[] =>
  AFTER_FIGURE.flatMap(([unit, pattern]) =>
    (text.match(pattern) ?? [])
      .slice(0, 1)
      .map((printed) => ({ printed, any: [{ kind: 'unit', unit }] })),
  );
