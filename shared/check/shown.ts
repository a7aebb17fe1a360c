import type { Target } from '../article/article.ts';
import { clock } from './clock-times.ts';
import { englishMonths, englishNumbers } from './english.ts';
import { koreanMonths, koreanNumbers } from './korean.ts';
import type { Shown } from './number-evidence.ts';

const LANGUAGES = {
  en: {
    numbers: englishNumbers,
    months: englishMonths,
    belowZero: /\b(?:minus|negative|below|sub-?zero|freezing)\b|(?<![\p{L}\d])[-−–]\d/iu,
    decrease:
      /\b(?:declin|decreas|drop|fall|fell|loss|los[et]|down|shr[aiu]nk|contract|less|lower|deficit)/i,
    beforeChrist: /\bB\.?\s?C\b|before (?:Christ|the common era)/i,
    cents: /\bcents?\b/i,
    euro: /euro|€|\bEUR/i,
    dollar: /dollar|\$|\bUSD|buck/i,
    franc: /franc|\bCHF|\bSFr/i,
    percent: /%|per ?cent|\bpct\b|half|halv|third|quarter|fifth|tenth|\b\w{1,20} (?:in|out of) \w/i,
  },
  ko: {
    numbers: koreanNumbers,
    months: koreanMonths,
    belowZero: /영하|마이너스|(?<![\p{L}\d])[-−–]\d/u,
    decrease: /감소|하락|적자|손실|축소|줄|떨어|내려|내렸|낮/u,
    beforeChrist: /기원전|B\.?C/u,
    cents: /센트/u,
    euro: /유로|€|EUR/u,
    dollar: /달러|\$|弗|USD/u,
    franc: /프랑|CHF/u,
    percent: /%|％|퍼센트|프로|절반|분의|반(?![가-힣])|[명곳] 중/u,
  },
};
/** Dates and times with dots: `22.11.2024`, `20.45`. */
const DOTTED = /(?<![\d.])\d{1,4}(?:\.\d{1,4}){2}(?!\d)/g;
const SHORT_YEAR = /(?<=\d{2}[/–-]|['’‘])\d{2}(?!\d)/g;
const PAIR = /(?<![\d.,])(\d{1,3})\s?(?:[-–—−:]|대|to)\s?(\d{1,3})(?![\d,.]?\d)/g;

/** Reads what a claim may ask for out of a translation. */
export const shown = (translation: string, target: Target): Shown => {
  const language = LANGUAGES[target];
  const { hours, rest } = clock(translation, target);
  return {
    numbers: new Set([...language.numbers(rest), ...matches(rest, DOTTED).flatMap(groups)]),
    months: language.months(translation),
    hours,
    pairs: pairs(rest),
    shortYears: new Set(matches(translation, SHORT_YEAR).map(Number)),
    cents: language.cents.test(translation),
    belowZero: language.belowZero.test(translation),
    decrease: language.decrease.test(translation),
    beforeChrist: language.beforeChrist.test(translation),
    units: {
      euro: language.euro.test(translation),
      dollar: language.dollar.test(translation),
      franc: language.franc.test(translation),
      percent: language.percent.test(translation),
    },
  };
};

const matches = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

const groups = (dotted: string): number[] => dotted.split('.').map(Number);

const pairs = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(PAIR)].flatMap(([, a, b]) => [
      `${Number(a)}:${Number(b)}`,
      `${Number(b)}:${Number(a)}`,
    ]),
  );
