import type { DatedEvent, DateMention } from '../article/summary.ts';
import { addDays, type Day, isoDay, weekdayOf } from './dates/calendar.ts';

const MIN_EVENTS = 3;
const MIN_DATES = 2;

/**
 * The dated events of an article, by date, then in article order: one for each sentence, at its
 * most precise date (the first of several). Empty for fewer than three events or a single date. A
 * week, month or year is placed at its beginning.
 */
export const timeline = (dates: readonly DateMention[]): DatedEvent[] => {
  const events = new Map<string, DatedEvent>();
  for (const { iso, ...span } of dates) {
    const other = events.get(span.sentence);
    if (iso && precision(iso) > precision(other?.iso ?? ''))
      events.set(span.sentence, { ...span, iso });
  }
  const all = [...events.values()];
  if (all.length < MIN_EVENTS || new Set(all.map(({ iso }) => iso)).size < MIN_DATES) return [];
  return all
    .map((event) => ({ event, begins: beginning(event.iso) }))
    .toSorted((a, b) => compare(a.begins, b.begins))
    .map(({ event }) => event);
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A day is more precise than a week, a month or a year. */
const precision = (iso: string): number => (iso.includes('W') ? 8.5 : iso.length);

/** The first day of an ISO 8601 day, week, month or year. */
export const beginning = (iso: string): string => {
  const [, year = '', week = ''] = /^(\d{4})-W(\d\d)$/.exec(iso) ?? [];
  if (!week) return iso.padEnd(10, '-01');
  // The fourth of January is always in the first week.
  const fourth: Day = { year: Number(year), month: 1, day: 4 };
  return isoDay(addDays(fourth, 7 * (Number(week) - 1) - weekdayOf(fourth)));
};
