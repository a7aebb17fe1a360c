import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  isDay,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  weekdayOf,
} from './calendar.ts';
import type { Meaning, Season, Side, Unit, Which } from './date-meaning.ts';

/** ISO 8601, as precise as the words; undefined if it cannot be known. */
export const resolve = (meaning: Meaning, today: Day, side: Side): string | undefined => {
  switch (meaning.kind) {
    case 'fixed':
      return meaning.short && side === 'past' ? notAhead(meaning.iso, today) : meaning.iso;
    case 'day':
      return dayNear(today, meaning, side);
    case 'month':
      return monthNear(today, meaning, side);
    case 'weekday':
      return weekdayNear(today, meaning, side);
    case 'weekend':
      return weekendNear(today, meaning.which, side);
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
    default:
      return undefined;
  }
};

/** `gestern` beside a verb in the present: `Gestern noch ein Star, heute vergessen`. */
const isFigurative = ({ unit, steps }: { unit: Unit; steps: number }, side: Side): boolean =>
  unit === 'day' && steps < 0 && steps > -4 && side === 'present';

/** A two-digit year of the past may be of the century before. */
const notAhead = (iso: string, { year }: Day): string =>
  Number(iso.slice(0, 4)) > year ? `${Number(iso.slice(0, 4)) - 100}${iso.slice(4)}` : iso;

const YEARS: Record<Which, number> = { last: -1, this: 0, next: 1 };
/** Days by which a line without a verb looks back rather than ahead. */
const LOOKS_BACK = 60;
/** A date ahead that lay so few days back is more likely to be of an older text than of next year. */
const MIN_DAYS_AGO = 31;

const dayNear = (
  today: Day,
  { month, day, weekday, which }: Extract<Meaning, { kind: 'day' }>,
  side: Side,
): string | undefined => {
  const inYear = (step: number): Day => ({ year: today.year + step, month, day });
  if (which) return isDay(inYear(YEARS[which])) ? isoDay(inYear(YEARS[which])) : undefined;
  const days = [0, -1, 1].map(inYear).filter(isDay);
  const found = onWeekday(weekday, inYear) ?? pick(days, (one) => daysBetween(today, one), side);
  return found && isoDay(found);
};

/** The nearest year in which that day is of that weekday. */
const onWeekday = (weekday: number | undefined, inYear: (step: number) => Day): Day | undefined =>
  weekday === undefined
    ? undefined
    : [0, -1, 1, -2, 2, -3, 3, -4, 4]
        .map(inYear)
        .find((one) => isDay(one) && weekdayOf(one) === weekday);

const monthNear = (
  today: Day,
  { month, which, ofYear }: Extract<Meaning, { kind: 'month' }>,
  side: Side,
): string | undefined => {
  const months = [0, -1, 1].map((step) => ({ year: today.year + step, month }));
  const apart = ({ year }: { year: number }) => 12 * (year - today.year) + month - today.month;
  const found =
    which && (ofYear || which === 'this')
      ? { year: today.year + YEARS[which], month }
      : pick(
          months.filter((one) => !which || apart(one) !== 0),
          (one) => 30 * apart(one),
          which ? SIDES[which] : side,
        );
  return found && isoMonth(found);
};

const SIDES: Record<Which, Side> = { last: 'past', this: 'near', next: 'future' };

/** The candidate nearest to the publication, on the right side of it. */
const pick = <T>(candidates: T[], days: (one: T) => number, side: Side): T | undefined => {
  const nearest = (all: T[], middle: number): T | undefined =>
    all.toSorted((a, b) => Math.abs(days(a) - middle) - Math.abs(days(b) - middle))[0];
  if (side === 'past')
    return nearest(
      candidates.filter((one) => days(one) <= 0),
      0,
    );
  if (side === 'near' || side === 'unknown')
    return nearest(candidates, side === 'unknown' ? -LOOKS_BACK : 0);
  const justOver = candidates.some((one) => days(one) < 0 && days(one) >= -MIN_DAYS_AGO);
  return justOver
    ? undefined
    : nearest(
        candidates.filter((one) => days(one) >= 0),
        0,
      );
};

/** The weekday on or before the publication, or on or after it; strictly so if the words say so. */
const weekdayNear = (
  today: Day,
  { weekday, which, week, weeksAgo = 0 }: Extract<Meaning, { kind: 'weekday' }>,
  side: Side,
): string | undefined => {
  if (week !== undefined) return isoDay(addDays(today, 7 * week + weekday - weekdayOf(today)));
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (weeksAgo) return isoDay(addDays(today, -back - 7 * weeksAgo));
  if (which === 'last') return isoDay(addDays(today, -(back || 7)));
  if (which === 'next') return isoDay(addDays(today, ahead || 7));
  if (side === 'past' || back === 0) return isoDay(addDays(today, -back));
  if (which === 'this' && side !== 'future')
    return isoDay(addDays(today, ahead < back ? ahead : -back));
  return isAhead(side) ? isoDay(addDays(today, ahead)) : undefined;
};

const isAhead = (side: Side): boolean => side === 'future' || side === 'present';

const SATURDAY = 5;

/** The ISO week that ends with the weekend whose Saturday is the last or next one. */
const weekendNear = (today: Day, which: Which | undefined, side: Side): string | undefined => {
  const back = (weekdayOf(today) - SATURDAY + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === 'last') return isoWeek(addDays(today, -(back > 1 ? back : back + 7)));
  if (which === 'next') return isoWeek(addDays(today, ahead || 7));
  if (side === 'past' || back <= 1) return isoWeek(addDays(today, -back));
  return isAhead(side) || which === 'this' ? isoWeek(addDays(today, ahead)) : undefined;
};

/** First and last month. A winter belongs to two years. */
const SEASONS: Record<Exclude<Season, 'winter'>, readonly [number, number]> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};

const seasonNear = (
  { year, month }: Day,
  { season, which }: Extract<Meaning, { kind: 'season' }>,
  side: Side,
): string | undefined => {
  if (season === 'winter') return undefined;
  const [first, last] = SEASONS[season];
  if (which === 'this') return isoYear({ year });
  if (which === 'last') return isoYear({ year: month > last ? year : year - 1 });
  if (which === 'next') return isoYear({ year: month < first ? year : year + 1 });
  if (side === 'past') return isoYear({ year: month >= first ? year : year - 1 });
  return side === 'future' ? isoYear({ year: month <= last ? year : year + 1 }) : undefined;
};

/** The day, ISO week, month or year that many steps from the publication. */
const periodFrom = (today: Day, unit: Unit, steps: number): string | undefined => {
  if (unit === 'day') return isoDay(addDays(today, steps));
  if (unit === 'week') return isoWeek(addDays(today, 7 * steps));
  if (unit === 'month') return isoMonth(addMonths(today, steps));
  const year = today.year + steps;
  return year >= 1000 ? isoYear({ year }) : undefined;
};

const anniversary = (today: Day, unit: Unit, steps: number): string | undefined => {
  if (unit === 'day' || unit === 'week')
    return isoDay(addDays(today, unit === 'week' ? 7 * steps : steps));
  const { year, month } = addMonths(today, unit === 'year' ? 12 * steps : steps);
  const day = { year, month, day: today.day };
  return isDay(day) ? isoDay(day) : undefined;
};

const edgeNear = (
  { year, month }: Day,
  edge: 'start' | 'middle' | 'end',
  side: Side,
): string | undefined => {
  if (side === 'near' || (side === 'unknown' && edge !== 'end')) return undefined;
  if (edge === 'end') return isoYear({ year: side === 'past' && month < 12 ? year - 1 : year });
  const due = edge === 'start' ? 1 : 6;
  if (side === 'past') return isoYear({ year: month >= due ? year : year - 1 });
  return isoYear({ year: month <= due ? year : year + 1 });
};
