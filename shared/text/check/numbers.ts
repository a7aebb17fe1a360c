import type { Target } from '../../article.ts';
import { englishMonth, englishNumbers } from './english.ts';
import { koreanMonth, koreanNumbers } from './korean.ts';
import { type Need, needs } from './needs.ts';

const LANGUAGES = {
  en: { numbers: englishNumbers, hasMonth: englishMonth },
  ko: { numbers: koreanNumbers, hasMonth: koreanMonth },
};
/** Dates and times with dots: `22.11.2024`, `8.45 pm`. */
const DOTTED = /(?<![\d.])\d{1,4}(?:\.\d{1,4}){2}(?!\d)|(?<![\d.])\d{1,2}\.\d{2}(?=\s?[ap]\.?m)/gi;
/** The short form of a year: `2023/24`, `'90s`. */
const SHORT_YEAR = /(?<=\d{2}[/–-]|['’‘])\d{2}(?!\d)/g;

/** Whether a number of the German source is missing in the translation. */
export function numberMissing(source: string, translation: string, target: Target): boolean {
  const owed = needs(source);
  if (!owed.length) return false;
  const { numbers, hasMonth } = LANGUAGES[target];
  const shown = new Set([...numbers(translation), ...matches(translation, DOTTED).flatMap(parts)]);
  const shortYears = matches(translation, SHORT_YEAR).map(Number);
  return owed.some((need) => !isShown(need));

  function isShown({ values, month, half }: Need): boolean {
    if (month && hasMonth(translation, month)) return true;
    if (half && shown.has(0.5)) return true;
    return values.some((value) => shown.has(value) || isYearShown(value) || inCents(value));
  }

  function isYearShown(value: number): boolean {
    if (value >= 1800 && value < 2200) return shortYears.includes(value % 100);
    return value >= 10 && value < 100 && [1800, 1900, 2000].some((c) => shown.has(c + value));
  }

  /** `3,50 Euro` as `3유로 50센트`. */
  function inCents(value: number): boolean {
    const [whole, cents] = value.toFixed(2).split('.').map(Number);
    return value % 1 !== 0 && /센트|cents/.test(translation) && [whole, cents].every(isIn);
  }

  function isIn(value: number | undefined): boolean {
    return value !== undefined && shown.has(value);
  }
}

const matches = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

const parts = (dotted: string): number[] => dotted.split('.').map(Number);
