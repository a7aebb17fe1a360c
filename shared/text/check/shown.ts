import type { Target } from '../../article.ts';
import type { Shown } from './claims.ts';
import { clock } from './clock.ts';
import { englishMonths, englishNumbers } from './english.ts';
import { koreanMonths, koreanNumbers } from './korean.ts';

const LANGUAGES = {
  en: {
    numbers: englishNumbers,
    months: englishMonths,
    belowZero: /\b(?:minus|negative|below|sub-?zero|freezing)\b|(?<![\p{L}\d])[-−–]\d/iu,
    decrease:
      /\b(?:declin|decreas|drop|fall|fell|loss|los[et]|down|shr[aiu]nk|contract|less|lower|deficit)/i,
    beforeChrist: /\bB\.?\s?C\b|before (?:Christ|the common era)/i,
    cents: /\bcents?\b/i,
  },
  ko: {
    numbers: koreanNumbers,
    months: koreanMonths,
    belowZero: /영하|마이너스|(?<![\p{L}\d])[-−–]\d/u,
    decrease: /감소|하락|적자|손실|축소|줄|떨어|내려|내렸|낮/u,
    beforeChrist: /기원전|B\.?C/u,
    cents: /센트/u,
  },
};
/** Dates and times with dots: `22.11.2024`, `20.45`. */
const DOTTED = /(?<![\d.])\d{1,4}(?:\.\d{1,4}){2}(?!\d)/g;
const SHORT_YEAR = /(?<=\d{2}[/–-]|['’‘])\d{2}(?!\d)/g;
const PAIR = /(?<![\d.,])(\d{1,3})\s?(?:[-–—−:]|대|to)\s?(\d{1,3})(?![\d,.]?\d)/g;

/** Reads what a claim may ask for out of a translation. */
export function shown(translation: string, target: Target): Shown {
  const { numbers, months, belowZero, decrease, beforeChrist, cents } = LANGUAGES[target];
  const { hours, rest } = clock(translation, target);
  return {
    numbers: new Set([...numbers(rest), ...matches(rest, DOTTED).flatMap(groups)]),
    months: months(translation),
    hours,
    pairs: pairs(rest),
    shortYears: new Set(matches(translation, SHORT_YEAR).map(Number)),
    cents: cents.test(translation),
    belowZero: belowZero.test(translation),
    decrease: decrease.test(translation),
    beforeChrist: beforeChrist.test(translation),
  };
}

const matches = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

const groups = (dotted: string): number[] => dotted.split('.').map(Number);

const pairs = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(PAIR)].flatMap(([, a, b]) => [
      `${Number(a)}:${Number(b)}`,
      `${Number(b)}:${Number(a)}`,
    ]),
  );
