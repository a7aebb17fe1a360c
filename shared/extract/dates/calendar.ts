import { berlinDate } from '../../berlin-day.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** A calendar day without a zone; months from 1. */
export type Day = { year: number; month: number; day: number };

/**
 * The German day of a publication time, or the day as it is without an instant; undefined unless
 * it starts like ISO 8601.
 */
export const dayOf = (published: string | undefined): Day | undefined => {
  const instant = INSTANT.test(published ?? '') ? new Date(published ?? '') : undefined;
  const date = instant && !Number.isNaN(instant.getTime()) ? berlinDate(instant) : published;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return isCalendarDay(found) ? found : undefined;
};

export const isCalendarDay = ({ year, month, day }: Day): boolean => {
  const date = utc({ year, month, day });
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
};

export const addDays = ({ year, month, day }: Day, days: number): Day =>
  fromUtc(new Date(Date.UTC(year, month - 1, day + days)));

/** The first day of the month that many months later. */
export const addMonths = ({ year, month }: Day, months: number): Day =>
  fromUtc(new Date(Date.UTC(year, month - 1 + months, 1)));

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (utc(day).getUTCDay() + 6) % 7;

export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);

export const isoYear = ({ year }: Pick<Day, 'year'>): string => String(year).padStart(4, '0');
export const isoMonth = (day: Pick<Day, 'year' | 'month'>): string =>
  `${isoYear(day)}-${String(day.month).padStart(2, '0')}`;
export const isoDay = (day: Day): string => `${isoMonth(day)}-${String(day.day).padStart(2, '0')}`;

/** ISO 8601 week, `2024-W47`: it belongs to the year of its Thursday. */
export const isoWeek = (day: Day): string => {
  const thursday = addDays(day, 3 - weekdayOf(day));
  const first = { year: thursday.year, month: 1, day: 1 };
  const week = Math.floor(daysBetween(first, thursday) / 7) + 1;
  return `${isoYear(thursday)}-W${String(week).padStart(2, '0')}`;
};

const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));

const fromUtc = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
});
