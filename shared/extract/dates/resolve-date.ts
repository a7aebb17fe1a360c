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

/**
 * Which of the candidates is meant, by `letzten`, `diesen`, `nächsten` or by the tense of the
 * sentence.
 */
export type Direction = 'last' | 'this' | 'next' | 'past' | 'future' | 'open';

const YEARS: Record<Direction, number[]> = {
  last: [-1],
  this: [0],
  next: [1],
  past: [0, -1],
  future: [0, 1],
  open: [0, -1, 1],
};
/** Days by which a text without a clear tense looks back rather than ahead. */
const LOOKS_BACK = 60;

/** `22. November` of last, this or next year, or the year that fits the tense. */
export const dayNear = (
  published: Day,
  { month, day }: Omit<Day, 'year'>,
  direction: Direction,
): string | undefined => {
  const candidates = YEARS[direction]
    .map((step) => ({ year: published.year + step, month, day }))
    .filter(isDay);
  const found = pick(candidates, (candidate) => daysBetween(published, candidate), direction);
  return found && isoDay(found);
};

/**
 * `im Mai`: a direction applies to the month, with `ofYear` (`Mai vergangenen Jahres`) to the year.
 */
export const monthNear = (
  published: Day,
  month: number,
  direction: Direction,
  ofYear: boolean,
): string | undefined => {
  const strict = !ofYear && (direction === 'last' || direction === 'next');
  const way = strict ? (direction === 'last' ? 'past' : 'future') : direction;
  const candidates = YEARS[way].map((step) => ({ year: published.year + step, month }));
  const days = ({ year }: { year: number }) =>
    30 * ((year - published.year) * 12 + month - published.month);
  const others = candidates.filter((candidate) => !strict || days(candidate) !== 0);
  const found = pick(others, days, way);
  return found && isoMonth(found);
};

/** The candidate nearest to the publication, on the right side of it. */
const pick = <T>(
  candidates: T[],
  days: (one: T) => number,
  direction: Direction,
): T | undefined => {
  const sided = candidates.filter((one) => {
    if (direction === 'past') return days(one) <= 0;
    return direction !== 'future' || days(one) >= 0;
  });
  const middle = direction === 'open' ? -LOOKS_BACK : 0;
  const distance = (one: T) => Math.abs(days(one) - middle);
  return sided.toSorted((a, b) => distance(a) - distance(b))[0];
};

/** The weekday on or before the publication (`past`), on or after it (`future`), or strictly so. */
export const weekdayNear = (published: Day, weekday: number, way: Direction): string =>
  isoDay(nearest(published, weekday, way));

/** The ISO week that ends with the weekend whose Saturday is the last or next one. */
export const weekendNear = (published: Day, way: Direction): string =>
  isoWeek(nearest(published, SATURDAY, way));

const SATURDAY = 5;

const nearest = (published: Day, weekday: number, way: Direction): Day => {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (way === 'future') return addDays(published, ahead);
  if (way === 'next') return addDays(published, ahead || 7);
  return addDays(published, -(way === 'last' ? back || 7 : back));
};

export const relativeDay = (published: Day, days: number): string =>
  isoDay(addDays(published, days));

/** The day, ISO week, month or year that many steps from the publication. */
export const periodFrom = (
  published: Day,
  unit: 'day' | 'week' | 'month' | 'year',
  steps: number,
): string | undefined => {
  if (unit === 'day') return isoDay(addDays(published, steps));
  if (unit === 'week') return isoWeek(addDays(published, 7 * steps));
  if (unit === 'month') return isoMonth(addMonths(published, steps));
  const year = published.year + steps;
  return year >= 1000 ? isoYear({ year }) : undefined;
};
