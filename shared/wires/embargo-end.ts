import { berlinOffset } from '../berlin-day.ts';
import { ENGLISH_MONTHS, MONTH_PATTERN, monthNumber } from '../german/months.ts';
import { WEEKDAY_PATTERN } from '../german/weekdays.ts';
import { daysAfterIssue, issueInstant } from './days-after-issue.ts';
import { BARE_CLOCK, momentWords } from './embargo-words.ts';
import { ZONE_NAMES, ZONES } from './time-zones.ts';
import { unfinished } from './unfinished-text.ts';

const ENGLISH = ENGLISH_MONTHS.flat().join('|');
const DAYS = new RegExp(
  [
    `(?<!\\d)(?<day>\\d{1,2})\\. ?(?:(?<month>\\d{1,2})\\.|(?<name>${MONTH_PATTERN})\\.?(?!\\p{L})) ?(?<year>\\d{4}|\\d{2}(?!\\d|[.:]| ?(?:Uhr|h\\b)))?`,
    `(?<!\\d)(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?:of )?(?<name>${ENGLISH})(?!\\p{L}),? ?(?<year>\\d{4})?`,
    `(?<!\\p{L})(?<name>${ENGLISH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`,
    '(?<!\\d)(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)',
    '(?<!\\d)(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})(?!\\d)',
  ].join('|'),
  'giu',
);
const AFTER_AM = `(?! ?(?:\\d{1,2}\\.|(?:${WEEKDAY_PATTERN})))`;
/** A full stop without `Uhr` may be that of a day. */
const CLOCK = new RegExp(
  `(?<![\\d.:])(?:${[
    `(?<hour>1[0-2]|0?[1-9])(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?${AFTER_AM}`,
    '(?<hour>[01]?\\d|2[0-4])(?:(?:[.:](?<minute>[0-5]\\d))? ?(?:Uhr|h(?:rs)?\\b)|[:h](?<minute>[0-5]\\d)(?!\\d))',
    '(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?= (?:UTC|GMT)\\b)',
  ].join('|')})(?: ?\\(?(?<zone>${ZONE_NAMES})\\b)?`,
  'i',
);

/**
 * When an embargo ends by its words (`5. Mai 09.30 Uhr`), without a clock with the day; of several
 * days the latest. Clocks are German ones, unless a zone says otherwise. A day without a year is the
 * one near the day of issue, which begins with its year and month. A weekday or a clock alone is the
 * first after the instant of issue, if that has a time. `unknown` if no end can be read.
 */
export const embargoEnd = (words: string, issued: string | undefined): string => {
  const days = daysIn(words);
  if (unfinished(words)) return 'unknown';
  if (days.length === 0) return endAfterIssue(words, issued) ?? 'unknown';
  const ends = days.map((day, at) => {
    const own = words.slice(day.end, days[at + 1]?.start);
    return endOf(day, days.length > 1 ? own : words, issued);
  });
  return ends.includes(undefined) ? 'unknown' : (ends.sort().at(-1) ?? 'unknown');
};

/** A clock without a day is one of the day of issue or of the next, where no other word is of a time. */
const endAfterIssue = (words: string, issued: string | undefined): string | undefined => {
  const instant = issueInstant(issued);
  const clock = CLOCK.exec(words)?.[0] ?? BARE_CLOCK.exec(words)?.[0];
  const rest = clock ? words.replace(clock, ' ') : words;
  if (!instant || /\d/.test(rest)) return undefined;
  const ends = daysAfterIssue(rest, instant, clock !== undefined).map((dates) =>
    dates
      .map((date) => endOf(dayOf(date), words, issued))
      .find((end) => end !== undefined && new Date(end) > instant),
  );
  return ends.includes(undefined) ? undefined : ends.sort().at(-1);
};

const dayOf = (date: string): Day => {
  const [year = '', month, day] = date.split('-');
  return { year, month: Number(month), day: Number(day), start: 0, end: 0 };
};

/** The days, clocks and other times that a text names, each in one form. */
export const momentsIn = (text: string): ReadonlySet<string> => {
  const clocks = text.matchAll(new RegExp(CLOCK, 'gi'));
  return new Set([
    ...daysIn(text).map(({ month, day }) => `${day}.${month}.`),
    ...[...clocks].map(({ groups }) => `${hourOf(groups ?? {})}:${groups?.minute ?? '00'}`),
    ...momentWords(text),
  ]);
};

type Day = { day: number; month: number; year: string | undefined; start: number; end: number };

const daysIn = (text: string): Day[] =>
  [...text.matchAll(DAYS)].map(({ groups = {}, index, 0: whole }) => ({
    day: Number(groups.day),
    month: groups.month ? Number(groups.month) : monthOf(groups.name ?? ''),
    year: groups.year,
    start: index,
    end: index + whole.length,
  }));

const monthOf = (name: string): number => {
  const named = name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();
  return monthNumber(named) ?? ENGLISH_MONTHS.findIndex((names) => names.includes(named)) + 1;
};

/** Undefined if there is no such day. */
const endOf = ({ day, month, year }: Day, text: string, issued: string | undefined) => {
  const full = year ? Number(year.padStart(4, '20')) : yearOf(month, issued);
  if (!full || !isDay(full, month, day)) return undefined;
  const [, bareHour = '24', bareMinute = '00'] = BARE_CLOCK.exec(text) ?? [];
  const clock = CLOCK.exec(text)?.groups;
  const hour = clock ? hourOf(clock) : bareHour;
  const minute = clock ? (clock.minute ?? '00') : bareMinute;
  const shown = `${full}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${minute}`;
  const zone = ZONES.get(clock?.zone?.toLowerCase() ?? '');
  const end = new Date(shown + (zone ?? berlinOffset(shown)));
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
};

/** 12 a.m. is midnight. */
const hourOf = ({ hour, half }: Partial<Record<string, string>>): number =>
  half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

/** An item of December speaks of January as of the next year. */
const yearOf = (month: number, issued = ''): number | undefined => {
  const [, year, issuedMonth] = /^(\d{4})-?(\d\d)/.exec(issued) ?? [];
  if (!year) return undefined;
  return month < Number(issuedMonth) - 6 ? Number(year) + 1 : Number(year);
};

const isDay = (year: number, month: number, day: number): boolean =>
  month > 0 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
