import { addDays, type Day, isoDay, isoWeek, weekdayOf } from './calendar.ts';
import type { Meaning, Side, Which } from './date-meaning.ts';

/** The weekday on or before the publication, or on or after it; strictly so if the words say so. */
export const weekdayNear = (
  today: Day,
  { weekday, which, week, weeks = 0 }: Extract<Meaning, { kind: 'weekday' }>,
  side: Side,
): string | undefined => {
  if (week !== undefined) return isoDay(addDays(today, 7 * week + weekday - weekdayOf(today)));
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (weeks) return isoDay(addDays(today, (weeks < 0 ? -back : ahead) + 7 * weeks));
  if (which === 'last') return isoDay(addDays(today, -(back || 7)));
  if (which === 'next') return isoDay(addDays(today, ahead || 7));
  if (side === 'past' || back === 0) return isoDay(addDays(today, -back));
  if (which === 'this' && side !== 'future')
    return isoDay(addDays(today, ahead < back ? ahead : -back));
  // `sollte am Mittwoch landen`, on Thursday: of days before and ahead the one next to today.
  if (side === 'near' && back === 1) return isoDay(addDays(today, -1));
  return isAhead(side) || (side === 'near' && ahead === 1)
    ? isoDay(addDays(today, ahead))
    : undefined;
};

const isAhead = (side: Side): boolean => side === 'future' || side === 'present';

const SATURDAY = 5;

/** The ISO week that ends with the weekend whose Saturday is the last or next one. */
export const weekendNear = (
  today: Day,
  which: Which | undefined,
  side: Side,
): string | undefined => {
  const back = (weekdayOf(today) - SATURDAY + 7) % 7;
  const ahead = (7 - back) % 7;
  if (which === 'last') return isoWeek(addDays(today, -(back > 1 ? back : back + 7)));
  if (which === 'next') return isoWeek(addDays(today, ahead || 7));
  if (side === 'past' || back <= 1) return isoWeek(addDays(today, -back));
  return isAhead(side) || which === 'this' ? isoWeek(addDays(today, ahead)) : undefined;
};
