import type { Target } from '../article/article.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import type { NumberUnit } from '../languages/target-language.ts';
import { clockTimes } from './clock-times.ts';
import type { Shown } from './number-evidence.ts';

/** Dates and times with dots: `22.11.2024`, `20.45`. */
const DOTTED = /(?<![\d.])\d{1,4}(?:\.\d{1,4}){2}(?!\d)/g;
/** `2023/24`, `'90s`, `SS24`. */
const SHORT_YEAR = /(?<=\d{2}[/–-]|['’‘]|\p{Lu}{2})\d{2}(?!\d)/gu;

/** Parts of a telephone number, or thousands. */
const SPACED = /(?<!\d)\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4}(?!\d)/g;

/** Reads from a translation whatever may give a number of its source. */
export const shownNumbers = (text: string, target: Target): Shown => {
  const translation = withPlainFigures(text);
  const { values, months, shares, scoreWord, imperial, ...signs } =
    checkedLanguages[target].numbers;
  const { hours, rest } = clockTimes(translation, target);
  return {
    numbers: new Set([
      ...values(rest),
      ...matches(rest, DOTTED).flatMap(groups),
      ...matches(rest, SPACED).map(joined),
    ]),
    months: months(translation),
    hours,
    pairs: pairs(rest, scoreWord),
    shortYears: new Set(matches(translation, SHORT_YEAR).map(Number)),
    cents: signs.cents.test(translation),
    imperial: imperial.test(translation),
    belowZero: signs.belowZero.test(translation),
    decrease: signs.decrease.test(translation),
    beforeChrist: signs.beforeChrist.test(translation),
    units: unitsIn(translation, target),
    shares: shares(translation),
  };
};

/** `４５` as `45`. */
export const withPlainFigures = (text: string): string =>
  text.replace(/[０-９．，％]/gu, (wide) =>
    String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
  );

/** The currencies that a translation names, and whether it has a percentage. */
export const unitsIn = (translation: string, target: Target): Set<NumberUnit> => {
  const { units } = checkedLanguages[target].numbers;
  const all = Object.entries(units) as [NumberUnit, RegExp][];
  return new Set(all.flatMap(([unit, pattern]) => (pattern.test(translation) ? [unit] : [])));
};

const matches = (text: string, pattern: RegExp): string[] => text.match(pattern) ?? [];

const joined = (spaced: string): number => Number(spaced.replace(/\D/g, ''));

const groups = (dotted: string): number[] => dotted.split('.').map(Number);

const pairs = (text: string, scoreWord: string): Set<string> => {
  const pair = new RegExp(
    `(?<![\\d.,])(\\d{1,3})\\s?(?:[-–—−:]|${scoreWord})\\s?(\\d{1,3})(?![\\d,.]?\\d)`,
    'g',
  );
  return new Set(
    [...text.matchAll(pair)].flatMap(([, a, b]) => [
      `${Number(a)}:${Number(b)}`,
      `${Number(b)}:${Number(a)}`,
    ]),
  );
};
