import {
  addDays,
  type Day,
  dayOf,
  isCalendarDay,
  isoDay,
  isoMonth,
  weekdayOf,
} from './calendar.ts';
import type { Meaning } from './date-meaning.ts';

const JOINED =
  /^\.?\s?(?:bis|und|oder|sowie|auf|[-–/,])\s?(?:(?:einschließlich|inklusive|zum|dem|den|auf|am)\s){0,2}$/u;

/** Whether what is between two dates makes them the ends of a range, or days of one list. */
export const isJoined = (between: string): boolean => JOINED.test(between);

/**
 * The last such day or month not after the end of its range; both are of one year or of two in a
 * row.
 */
export const startOfRange = (meaning: Meaning, end: string): string | undefined => {
  const year = Number(end.slice(0, 4));
  if (meaning.kind === 'month') {
    const [ended, before] = [year, year - 1].map((one) =>
      isoMonth({ year: one, month: meaning.month }),
    );
    return ended && ended <= end.slice(0, 7) ? ended : before;
  }
  const last = dayOf(end);
  if (!last) return undefined;
  if (meaning.kind === 'weekday')
    return isoDay(addDays(last, -((weekdayOf(last) - meaning.weekday + 7) % 7 || 7)));
  if (meaning.kind !== 'day') return undefined;
  const days = [year, year - 1].map(
    (one): Day => ({ year: one, month: meaning.month, day: meaning.day }),
  );
  return days
    .filter(isCalendarDay)
    .map(isoDay)
    .find((day) => day <= end);
};

/** The first such weekday after the start of its range. */
export const endOfRange = (weekday: number, start: Day): string =>
  isoDay(addDays(start, (weekday - weekdayOf(start) + 7) % 7 || 7));
