import { berlinOffset, berlinTime } from '../berlin-day.ts';
import { ENGLISH_MONTHS, MONTHS } from '../german/months.ts';
import { inOneLine } from './white-space.ts';

const MAX_TIME_LENGTH = 200;
const MIN_YEAR = 1800;
/** A later one is a slip or was meant as the last century: `5.3.62`. */
const MAX_YEAR = 2049;
/** Two-digit years from here on are of the last century. */
const FIRST_OLD_YEAR = 50;
const MONTH_NUMBERS = new Map(
  [...MONTHS, ...ENGLISH_MONTHS].flatMap((names, index) =>
    names.map((name) => [name.replace('.', '').toLowerCase(), (index % 12) + 1]),
  ),
);

const MONTH = `(?<name>${[...MONTH_NUMBERS.keys()].sort().reverse().join('|')})(?!\\p{L})`;
/** The first that fits counts. */
const DATES = [
  '(?<!\\d)(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)',
  '(?<![\\d.])(?<day>\\d{1,2})(?<mark> ?[./|-] ?)(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![\\d:])',
  `(?<!\\d)(?<day>\\d{1,2})(?:\\. ?|-| |(?:st|nd|rd|th) (?:of )?)${MONTH}\\.?[ ,-]{1,2}['’]?(?<year>\\d{4}|\\d{2}(?! ?Uhr))(?![\\d:.]\\d|\\d)`,
  `(?<!\\p{L})${MONTH}\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})(?!\\d)`,
  `(?<!\\p{L})${MONTH} (?<day>\\d{1,2}) (?=\\d\\d:\\d\\d:\\d\\d (?:[A-Z]{1,5}(?:[+-][\\d:]{1,6})? )?(?<year>\\d{4})$)`,
].map((form) => new RegExp(form, 'iu'));
const UNIX = /^(?:\/Date\()?(1\d{9})(\d{3})?(?:\.\d{1,9})?(?:(?:[+-]\d{4})?\)\/)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(?=[^\d-]|[+-]\d|$)/;

/** `261905 Nov 26`, below the text of an agency. */
const STAMP = /^(\d\d)(\d\d)(\d\d) (\p{L}{3,4}\.?) (\d\d)$/u;
/** `APA0214 2026-11-24/10:12` */
const NUMBERED = /^[A-Z]{3}\d{4} (\d{4}-\d\d-\d\d)\/(\d\d:\d\d)$/;

const HALF = '(?: ?(?<half>[ap])\\.?m\\b\\.?)';
const CLOCK = `(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d\\d)(?:[:.](?<second>\\d\\d(?:[.,]\\d{1,9})?))?(?: ?Uhr|${HALF})?| ?Uhr)(?![\\d:]| ?Min)`;
const ZONE =
  '(?: ?(?<zone>Z|UTC|UT|GMT|CES?T|MES?Z)(?!\\p{L}))?(?: ?(?<offset>[+-](?:0?\\d|1[0-4])(?::?[0-5]\\d)?)(?!\\d))?';
const TIME = new RegExp(`(?:\\bT|\\bum |(?<![\\d.:+-]))${CLOCK}${ZONE}`, 'iu');
const ZONES: Record<string, string> = {
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
};

type Groups = Partial<Record<string, string>>;

/**
 * A date, with the time of day where there is one, as ISO 8601: written by machines (ISO, RFC 5322,
 * Java, JavaScript, Unix time) or by people. A time without a zone is German.
 */
export const readTime = (text: string): string | undefined => findTime(text)?.time;

/** The same, with what the text has besides. */
export const findTime = (text: string): { time: string; rest: string } | undefined => {
  const line = inOneLine(text.slice(0, MAX_TIME_LENGTH))
    .replace(COMPACT, inParts)
    .replace(STAMP, '$1. $4 20$5 $2:$3')
    .replace(NUMBERED, '$1 $2');
  const unix = unixTime(text.trim());
  if (unix) return { time: unix, rest: '' };
  for (const form of DATES) {
    const found = form.exec(line);
    const day = found && isoDay(found.groups ?? {});
    if (!day) continue;
    const rest = cut(line, found);
    const clock = TIME.exec(rest);
    const time = clock && timeOfDay(day, clock.groups ?? {});
    return time ? { time, rest: cut(rest, clock) } : { time: day, rest };
  }
  return undefined;
};

/** `20260305T1430` as `2026-03-05 14:30`. */
const inParts = (_: string, year: string, month: string, day: string, ...clock: string[]) => {
  const time = clock.slice(0, 3).filter((part) => part !== undefined);
  return `${year}-${month}-${day} ${time.join(':')}`;
};

/** Seconds or milliseconds since 1970. */
const unixTime = (text: string): string | undefined => {
  const [, seconds, milliseconds = '000'] = UNIX.exec(text) ?? [];
  return seconds && berlinTime(Number(seconds + milliseconds));
};

const isoDay = ({ year = '', month = '', name = '', day = '' }: Groups): string | undefined => {
  const number = MONTH_NUMBERS.get(name.toLowerCase()) ?? Number(month);
  const full = fullYear(year);
  if (full < MIN_YEAR || full > MAX_YEAR) return undefined;
  const date = new Date(Date.UTC(full, number - 1, Number(day)));
  const isDay = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
  return isDay && date.getTime() !== 0 ? date.toISOString().slice(0, 10) : undefined;
};

const fullYear = (year: string): number => {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < FIRST_OLD_YEAR ? 2_000 : 1_900);
};

const timeOfDay = (day: string, groups: Groups): string | undefined => {
  const { hour: shown = '', minute = '00', second, half } = groups;
  const hour = half ? (Number(shown) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(shown);
  const seconds = second?.replace(',', '.');
  if (hour > 23 || Number(minute) > 59 || Number(seconds ?? 0) >= 60) return undefined;
  const time = `${day}T${String(hour).padStart(2, '0')}:${minute}${seconds ? `:${seconds}` : ''}`;
  return time + (zoneOf(groups) ?? berlinOffset(time));
};

const zoneOf = ({ zone, offset }: Groups): string | undefined => {
  if (!offset) return zone && (ZONES[zone.toLowerCase()] ?? 'Z');
  const [, sign, hours = '', minutes = '00'] = /^(.)(\d\d?)(?::?(\d\d))?$/.exec(offset) ?? [];
  return `${sign}${hours.padStart(2, '0')}:${minutes}`;
};

const cut = (text: string, { index, 0: part }: RegExpExecArray): string => {
  const before = text.slice(0, index).replace(/[\s,|·•–—-]{0,9}$/, '');
  const after = text.slice(index + part.length).replace(/^[\s,|·•–—-]{1,9}/, '');
  return before && after ? `${before} | ${after}` : before || after;
};
