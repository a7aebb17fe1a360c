import type { Target } from '../article/article.ts';
import { MONTH_PATTERN, monthNumber, STANDARD_MONTHS } from '../german/months.ts';
import { numberTokens } from '../german/numbers.ts';
import { WEEKDAY_PATTERN, WEEKDAYS } from '../german/weekdays.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';

/** Also at the head of a compound: `Dienstagabend`, `Montagsdemonstration`. */
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_PATTERN})`, 'giu');
const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTH_PATTERN})(?!\\p{L})`, 'gu');
/** `Oktobernacht`; `Mainz` is no month. */
const LONG_MONTHS = STANDARD_MONTHS.filter((name) => name.length > 4 && name !== 'August');
const IN_COMPOUND = new RegExp(`(?<!\\p{L})(${LONG_MONTHS.join('|')})\\p{Ll}{2,20}`, 'gu');
const NIGHT_BEFORE = /(?<!\p{L})Nacht (?:zu|zum|auf)(?!\p{L})/u;

/**
 * Weekdays and months of a German sentence in whose place the translation has others. One that is
 * merely missing may be `yesterday` or `last month`.
 */
export const datesChanged = (source: string, translation: string, target: Target): string[] => {
  const { months, weekdays } = checkedLanguages[target].numbers;
  return [
    ...replaced(weekdaysIn(source), weekdays(translation), NIGHT_BEFORE.test(source) ? 6 : 0),
    ...replaced(monthsIn(source), months(translation)),
  ];
};

type Printed = { printed: string; value: number };

/** `before`: a day may also be given by its night, which began the day before. */
const replaced = (wanted: Printed[], shown: ReadonlySet<number>, before = 0): string[] => {
  const known = new Set(wanted.map(({ value }) => value));
  if ([...shown].every((value) => known.has(value))) return [];
  const missing = wanted.filter(
    ({ value }) => !shown.has(value) && !(before && shown.has((value + before) % 7)),
  );
  return [...new Set(missing.map(({ printed }) => printed))];
};

const weekdaysIn = (text: string): Printed[] =>
  [...text.matchAll(WEEKDAY)].map(([printed]) => ({
    printed,
    value: WEEKDAYS.findIndex((names) => names.includes(capitalised(printed))),
  }));

/** `dienstags`. */
const capitalised = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

const monthsIn = (text: string): Printed[] => {
  const dates = numberTokens(text).filter(({ kind }) => kind === 'date');
  return [
    ...[...text.matchAll(MONTH)].map(([printed]) => month(printed)),
    ...[...text.matchAll(IN_COMPOUND)].map(([, name = '']) => month(name)),
    ...dates.map(({ parts, start, end }) => ({
      printed: text.slice(start, end),
      value: parts[1] ?? 0,
    })),
  ];
};

const month = (printed: string): Printed => ({ printed, value: monthNumber(printed) ?? 0 });
