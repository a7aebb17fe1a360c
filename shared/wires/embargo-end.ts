import { berlinOffset } from '../berlin-day.ts';
import { ENGLISH_MONTHS, MONTH_PATTERN, monthNumber } from '../german/months.ts';
import { daysAfterIssue, issueInstant } from './days-after-issue.ts';
import { BARE_CLOCK, momentWords } from './embargo-words.ts';
import { unfinished } from './unfinished-text.ts';

const ENGLISH = ENGLISH_MONTHS.flat().join('|');
const DAYS = new RegExp(
  [
    `(?<!\\d)(?<day>\\d{1,2})\\. ?(?:(?<month>\\d{1,2})\\.|(?<name>${MONTH_PATTERN})\\.?(?!\\p{L})) ?(?<year>\\d{4}|\\d{2}(?!\\d|[.:]| ?(?:Uhr|h\\b)))?`,
    `(?<!\\d)(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? ?(?<name>${ENGLISH})(?!\\p{L}),? ?(?<year>\\d{4})?`,
    '(?<!\\d)(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)',
    '(?<!\\d)(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})(?!\\d)',
  ].join('|'),
  'giu',
);
/** A full stop without `Uhr` may be that of a day. */
const CLOCK =
  /(?<![\d.:])(?:(?<hour>0?[1-9]|1[0-2])(?:[.:](?<minute>[0-5]\d))? ?(?:(?<half>[ap])\.m(?:\.|\b)|(?<half>p)m\b)|(?<hour>[01]?\d|2[0-4])(?:(?:[.:](?<minute>[0-5]\d))? ?(?:Uhr|h\b)|[:h](?<minute>[0-5]\d)(?!\d))|(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?= (?:UTC|GMT)\b))(?: ?\(?(?<zone>MES?Z|CES?T|UTC|GMT)\b)?/i;
const ZONES: Record<string, string> = {
  ...{ mez: '+01:00', cet: '+01:00', mesz: '+02:00', cest: '+02:00' },
  ...{ utc: 'Z', gmt: 'Z' },
};

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
    ...[...clocks].map(({ groups }) => `${Number(groups?.hour)}:${groups?.minute ?? '00'}`),
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
  const {
    hour = bareHour,
    minute = hour === bareHour ? bareMinute : '00',
    half,
    zone = '',
  } = CLOCK.exec(text)?.groups ?? {};
  const clock = `${twoDigits(half ? inWholeDay(hour, half) : hour)}:${minute}`;
  const shown = `${full}-${twoDigits(month)}-${twoDigits(day)}T${clock}`;
  const end = new Date(shown + (ZONES[zone.toLowerCase()] ?? berlinOffset(shown)));
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
};

/** 12 a.m. is midnight. */
const inWholeDay = (hour: string, half: string): number =>
  (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

/** An item of December speaks of January as of the next year. */
const yearOf = (month: number, issued = ''): number | undefined => {
  const [, year, issuedMonth] = /^(\d{4})-?(\d\d)/.exec(issued) ?? [];
  if (!year) return undefined;
  return month < Number(issuedMonth) - 6 ? Number(year) + 1 : Number(year);
};

const isDay = (year: number, month: number, day: number): boolean =>
  month > 0 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
