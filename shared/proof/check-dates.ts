import type { DateMention } from '../article/summary.ts';
import { dayOf, weekdayOf } from '../extract/dates/calendar.ts';
import { dates } from '../extract/dates/dates.ts';
import { MONTH_PATTERN } from '../german/months.ts';
import { WEEKDAY_PATTERN, WEEKDAYS } from '../german/weekdays.ts';
import type { Evidence, ProofCheck } from './evidence.ts';

const NAMED = new RegExp(
  `(?<!\\p{L})(?:${MONTH_PATTERN}|${WEEKDAY_PATTERN}|[Gg]estern|[Vv]orgestern|[Hh]eute|[Üü]bermorgen)(?!\\p{L})`,
  'gu',
);

export const datesIn = (statement: string, { article }: Evidence): DateMention[] =>
  dates({ id: 'statement', text: statement }, article.metadata.published);

/**
 * A date is proven if a cited sentence has one with the same words or one within it (`im November`
 * for `am 18. November`); the name of a day or month outside a date, by the same name.
 */
export const checkDates: ProofCheck = (statement, evidence) => {
  const { article, cited, text } = evidence;
  const shown = cited.flatMap((sentence) => dates(sentence, article.metadata.published));
  const found = datesIn(statement, evidence);
  const unproven = found.find((date) => !shown.some((other) => includes(date, other)));
  if (unproven) return `date ${unproven.text}`;
  const words = new Set(text.match(NAMED));
  const names = [...statement.matchAll(NAMED)].filter(([word]) => !words.has(word));
  const name = names.find(({ 0: word, index }) => {
    const date = found.find(({ start, end }) => index >= start && index < end);
    return !date || !isWeekdayOf(word, date);
  });
  return name && `date ${name[0]}`;
};

/**
 * `Montag, 18. November`: the weekday must be that of the date. Other names are part of the date.
 */
const isWeekdayOf = (name: string, { text, iso }: DateMention): boolean => {
  const weekday = WEEKDAYS.findIndex((forms) => forms.includes(name));
  const day = dayOf(iso);
  return weekday < 0 || !/\d/.test(text) || (day !== undefined && weekdayOf(day) === weekday);
};

const includes = (date: DateMention, other: DateMention): boolean =>
  date.text.toLowerCase() === other.text.toLowerCase() ||
  (date.iso !== undefined && (other.iso ?? '').startsWith(date.iso));
