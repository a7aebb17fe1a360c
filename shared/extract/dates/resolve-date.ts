import {
  addDays,
  addMonths,
  type Day,
  isCalendarDay,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
} from './calendar.ts';
import type { DateUnit, Meaning, Side } from './date-meaning.ts';
import { dayNear, holidayNear, monthNear, weekNear } from './nearest-date.ts';
import { edgeNear, newYearNear, seasonNear } from './nearest-season.ts';
import { weekdayNear, weekendNear } from './nearest-weekday.ts';

/** ISO 8601, as precise as the words; undefined if it cannot be known. */
export const resolve = (meaning: Meaning, today: Day, side: Side): string | undefined => {
  switch (meaning.kind) {
    case 'fixed':
      return meaning.short && side === 'past' ? notAhead(meaning.iso, today) : meaning.iso;
    case 'day':
      return dayNear(today, meaning, side);
    case 'month':
      return monthNear(today, meaning, side);
    case 'week':
      return weekNear(today, meaning.week, side);
    case 'weekday':
      return weekdayNear(today, meaning, side);
    case 'weekend':
      return weekendNear(today, meaning.which, side);
    case 'holiday':
      return holidayNear(today, meaning, side);
    case 'season':
      return seasonNear(today, meaning, side);
    case 'shift':
      return isFigurative(meaning, side)
        ? undefined
        : periodFrom(today, meaning.unit, meaning.steps);
    case 'ahead':
      return periodFrom(today, meaning.unit, meaning.steps);
    case 'anniversary':
      return anniversary(today, meaning.unit, meaning.steps);
    case 'today':
      return isoDay(today);
    case 'edge':
      return edgeNear(today, meaning.edge, side);
    case 'new-year':
      return newYearNear(today);
    default:
      return undefined;
  }
};

/** `gestern` beside a verb in the present: `Gestern noch ein Star, heute vergessen`. */
const isFigurative = ({ unit, steps }: { unit: DateUnit; steps: number }, side: Side): boolean =>
  unit === 'day' && steps < 0 && steps > -4 && side === 'present';

/** A two-digit year of the past may be of the century before. */
const notAhead = (iso: string, { year }: Day): string =>
  Number(iso.slice(0, 4)) > year ? `${Number(iso.slice(0, 4)) - 100}${iso.slice(4)}` : iso;

/** The day, ISO week, month or year that many steps from the publication. */
const periodFrom = (today: Day, unit: DateUnit, steps: number): string | undefined => {
  if (unit === 'day') return isoDay(addDays(today, steps));
  if (unit === 'week') return isoWeek(addDays(today, 7 * steps));
  if (unit === 'month') return isoMonth(addMonths(today, steps));
  const year = today.year + steps;
  return year >= 1000 ? isoYear({ year }) : undefined;
};

const anniversary = (today: Day, unit: DateUnit, steps: number): string | undefined => {
  if (unit === 'day' || unit === 'week')
    return isoDay(addDays(today, unit === 'week' ? 7 * steps : steps));
  const { year, month } = addMonths(today, unit === 'year' ? 12 * steps : steps);
  const day = { year, month, day: today.day };
  return isCalendarDay(day) ? isoDay(day) : undefined;
};
