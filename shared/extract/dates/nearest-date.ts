import {
  addDays,
  type Day,
  daysBetween,
  isCalendarDay,
  isoDay,
  isoMonth,
  isoWeek,
  weekdayOf,
} from './calendar.ts';
import type { Meaning, Side, Which } from './date-meaning.ts';
import { holidayIn } from './holiday-in.ts';

export const YEARS: Record<Which, number> = { last: -1, this: 0, next: 1 };
/** Days by which a line without a verb looks back rather than ahead. */
const LOOKS_BACK = 60;
/** A date ahead that lay so few days back is more likely to be of an older text than of next year. */
const MIN_DAYS_AGO = 31;
/** A day of the month is rarely printed without its year so far ahead. */
const MIN_DAYS_AGO_OF_DAY = 60;

export const dayNear = (
  today: Day,
  { month, day, weekday, which, yearsAgo, known }: Extract<Meaning, { kind: 'day' }>,
  side: Side,
): string | undefined => {
  const inYear = (step: number): Day => ({ year: today.year + step, month, day });
  if (which) return isCalendarDay(inYear(YEARS[which])) ? isoDay(inYear(YEARS[which])) : undefined;
  if (yearsAgo) return isCalendarDay(inYear(-yearsAgo)) ? isoDay(inYear(-yearsAgo)) : undefined;
  if (known && known < today.year) return isoDay({ year: known, month, day });
  const found = onWeekday(weekday, inYear) ?? nearestDay(today, inYear, side, MIN_DAYS_AGO_OF_DAY);
  return found && isoDay(found);
};

const nearestDay = (
  today: Day,
  inYear: (step: number) => Day,
  side: Side,
  daysAgo = MIN_DAYS_AGO,
): Day | undefined =>
  pick(
    [0, -1, 1].map(inYear).filter(isCalendarDay),
    (one) => daysBetween(today, one),
    side,
    daysAgo,
  );

export const holidayNear = (
  today: Day,
  { holiday, which }: Extract<Meaning, { kind: 'holiday' }>,
  side: Side,
): string | undefined => {
  const inYear = (step: number): Day => holidayIn(holiday, today.year + step);
  const found = nearestDay(today, inYear, which ? SIDES[which] : side);
  return found && isoDay(found);
};

/** The nearest year in which that day is of that weekday. */
const onWeekday = (weekday: number | undefined, inYear: (step: number) => Day): Day | undefined =>
  weekday === undefined
    ? undefined
    : [0, -1, 1, -2, 2, -3, 3, -4, 4]
        .map(inYear)
        .find((one) => isCalendarDay(one) && weekdayOf(one) === weekday);

export const monthNear = (
  today: Day,
  { month, which, ofYear, yearsAgo }: Extract<Meaning, { kind: 'month' }>,
  side: Side,
): string | undefined => {
  if (yearsAgo) return isoMonth({ year: today.year - yearsAgo, month });
  const months = [0, -1, 1].map((step) => ({ year: today.year + step, month }));
  const apart = ({ year }: { year: number }) => 12 * (year - today.year) + month - today.month;
  const found =
    which && (ofYear || which === 'this')
      ? { year: today.year + YEARS[which], month }
      : pick(
          months.filter((one) => !which || apart(one) !== 0),
          (one) => 30 * apart(one),
          which ? SIDES[which] : side,
          which ? 0 : MIN_DAYS_AGO,
        );
  return found && isoMonth(found);
};

const MAX_WEEK = 53;

export const weekNear = (today: Day, week: number, side: Side): string | undefined => {
  if (week < 1 || week > MAX_WEEK) return undefined;
  // The fourth of January is in the first week.
  const mondays = [0, -1, 1].map((step) => {
    const fourth = { year: today.year + step, month: 1, day: 4 };
    return addDays(fourth, 7 * (week - 1) - weekdayOf(fourth));
  });
  const found = pick(mondays, (one) => daysBetween(today, addDays(one, weekdayOf(today))), side);
  return found && isoWeek(found);
};

const SIDES: Record<Which, Side> = { last: 'past', this: 'near', next: 'future' };

/** The candidate nearest to the publication, on the right side of it. */
const pick = <T>(
  candidates: T[],
  days: (one: T) => number,
  side: Side,
  daysAgo = MIN_DAYS_AGO,
): T | undefined => {
  const nearest = (all: T[], middle: number): T | undefined =>
    all.toSorted((a, b) => Math.abs(days(a) - middle) - Math.abs(days(b) - middle))[0];
  if (side === 'past')
    return nearest(
      candidates.filter((one) => days(one) <= 0),
      0,
    );
  if (side === 'near' || side === 'unknown')
    return nearest(candidates, side === 'unknown' ? -LOOKS_BACK : 0);
  const justOver = candidates.some((one) => days(one) < 0 && days(one) >= -daysAgo);
  return justOver
    ? undefined
    : nearest(
        candidates.filter((one) => days(one) >= 0),
        0,
      );
};
