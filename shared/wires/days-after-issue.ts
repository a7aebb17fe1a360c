import { berlinDate, berlinOffset } from '../berlin-day.ts';
import {
  ANY_WEEKDAY_PATTERN,
  ENGLISH_WEEKDAYS,
  STANDARD_WEEKDAYS,
  WEEKDAYS,
} from '../german/weekdays.ts';
import { embargoWord, momentWords } from './embargo-words.ts';

const DAY = 86_400_000;
const WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:${[...WEEKDAYS.flat(), ...ENGLISH_WEEKDAYS].join('|')}|(?:${ANY_WEEKDAY_PATTERN})(?!\\p{L}))`,
  'giu',
);
const NEAR: Record<string, number> = { heute: 0, morgen: 1, übermorgen: 2 };
/** `Montag in einer Woche`, `nächsten Montag`: which one is not certain. */
const LATER = /woche|nächst|monat|next|week/i;

/** An instant of issue; undefined of a day alone. Without a zone it is in German time. */
export const issueInstant = (issued = ''): Date | undefined => {
  const [whole, year, month, day, hour, minute, zone] =
    /^(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d)(?::?\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/.exec(
      issued.trim(),
    ) ?? [];
  if (!whole) return undefined;
  const shown = `${year}-${month}-${day}T${hour}:${minute}`;
  const offset = zone?.replace(/(?<=^.\d\d)(?=\d\d$)/, ':') ?? berlinOffset(shown);
  const instant = new Date(shown + offset);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
};

/**
 * For each day that words name without its date (`Montag`, `heute`) the dates that it may be; a
 * weekday without a clock is not the day of issue.
 */
export const daysAfterIssue = (words: string, issued: Date, hasClock: boolean): string[][] => {
  const [year = 0, month = 0, day = 0] = berlinDate(issued).split('-').map(Number);
  const today = Date.UTC(year, month - 1, day);
  const date = (days: number) => new Date(today + days * DAY).toISOString().slice(0, 10);
  if (LATER.test(words)) return [];
  const weekdays = [...words.matchAll(WEEKDAY)].map(([name]) => {
    const ahead = (indexOf(name) + 8 - new Date(today).getUTCDay()) % 7;
    return [...(ahead > 0 || hasClock ? [date(ahead)] : []), date(ahead + 7)];
  });
  if (weekdays.length > 0) return weekdays;
  const moments = momentWords(words);
  const near = moments.map((word) => NEAR[word]);
  if (moments.length > 0) return near.map((days) => (days === undefined ? [] : [date(days)]));
  return hasClock && isTimeless(words) ? [[date(0), date(1)]] : [];
};

/** Of Monday 0. */
const indexOf = (name: string): number => {
  const begins = (other: string) => other.toLowerCase().startsWith(name.toLowerCase());
  const whole = WEEKDAYS.findIndex((names, at) =>
    [...names, ENGLISH_WEEKDAYS[at]].some((each) => each?.toLowerCase() === name.toLowerCase()),
  );
  return whole < 0 ? STANDARD_WEEKDAYS.findIndex(begins) : whole;
};

const isTimeless = (words: string): boolean =>
  (words.match(/\p{L}[\p{L}-]{0,60}/gu) ?? []).every((word) => {
    const kind = embargoWord(word);
    return kind !== undefined && (kind !== 'time' || /^uhr$/i.test(word));
  });
