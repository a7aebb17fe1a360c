import { berlinOffset } from '../berlin-day.ts';
import { MONTH_PATTERN, monthNumber } from '../german/months.ts';
import { statesEmbargo } from './embargo-words.ts';

const MONTH = `(?<name>${MONTH_PATTERN})`;
const DAY = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\. ?(?:(?<month>\\d{1,2})\\.|${MONTH}\\.?(?!\\p{L})) ?(?<year>\\d{4}|\\d{2}(?!\\d|[.:]| ?(?:Uhr|h\\b)))?`,
  'iu',
);
/** A full stop without `Uhr` may be that of a day. */
const CLOCK =
  /(?<![\d.:])(?<hour>[01]?\d|2[0-4])(?:(?:[.:](?<minute>[0-5]\d))? ?(?:Uhr|h\b)|:(?<minutes>[0-5]\d)(?!\d))(?: ?\(?(?<zone>MEZ|CET|UTC|GMT)\b)?/i;
const ZONES: Record<string, string> = { mez: '+01:00', cet: '+01:00', utc: 'Z', gmt: 'Z' };

/**
 * The end of the embargo that a line states (`Sperrfrist 5. Mai 09.30 Uhr`), without a
 * clock the end of the day. Clocks are German ones; `MEZ` counts as written, in summer, too.
 * `unknown` if it states none that can be read; undefined if the line is not about an embargo. A day
 * without a year is the one near the day of issue, which begins with its year and month.
 */
export const embargoLine = (line: string, issued: string | undefined): string | undefined => {
  if (!statesEmbargo(line)) return undefined;
  const found = DAY.exec(line)?.groups;
  if (!found) return 'unknown';
  const { day = '', month, name = '' } = found;
  const number = month ? Number(month) : monthNumber(capitalised(name));
  const full = found.year ? Number(found.year.padStart(4, '20')) : yearOf(number ?? 0, issued);
  if (!full || !number || !isDay(full, number, Number(day))) return 'unknown';
  const clock = CLOCK.exec(line)?.groups ?? { hour: '24' };
  const { hour = '', minute = clock.minutes ?? '00', zone = '' } = clock;
  const shown = `${full}-${twoDigits(number)}-${twoDigits(day)}T${twoDigits(hour)}:${minute}`;
  const end = new Date(shown + (ZONES[zone.toLowerCase()] ?? berlinOffset(shown)));
  return Number.isNaN(end.getTime()) ? 'unknown' : end.toISOString();
};

const capitalised = (name: string): string =>
  name.slice(0, 1).toUpperCase() + name.slice(1).toLowerCase();

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

/** The first embargo among lines. */
export const embargoIn = (lines: string[], issued: string | undefined): string | undefined =>
  lines.map((line) => embargoLine(line, issued)).find((found) => found !== undefined);

/** An item of December speaks of January as of the next year. */
const yearOf = (month: number, issued = ''): number | undefined => {
  const [, year, issuedMonth] = /^(\d{4})-?(\d\d)/.exec(issued) ?? [];
  if (!year) return undefined;
  return month < Number(issuedMonth) - 6 ? Number(year) + 1 : Number(year);
};

const isDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
