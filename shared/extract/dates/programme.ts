import { addDays, type Day, dayOf, daysBetween, isoDay, weekdayOf } from './calendar.ts';
import type { PlacedDate } from './dates.ts';

/** The days of one event, ahead of the publication or past: `von Freitag, 13., bis Sonntag, 15. Juni`. */
export type Programme = { from: Day; to: Day; isAhead: boolean };

/** So that each of its weekdays is a single day. */
const MAX_DAYS = 6;
/** Nearer days are what their weekdays mean anyway; of farther ones a text hardly speaks so. */
const [MIN_DISTANCE, MAX_DISTANCE] = [6, 200];

/** The days that a sentence names by their date; a single one also by its weekday. */
export const programmeOf = (placed: readonly PlacedDate[], today: Day): Programme | undefined => {
  const named = placed.filter(({ meaning, iso }) => isNamedDay(meaning.kind) && iso?.length === 10);
  const [from, to] = [named[0], named.at(-1)].map((one) => dayOf(one?.iso));
  if (!from || !to || (named.length === 1 && !isWithWeekday(named[0]))) return undefined;
  const distance = daysBetween(today, from);
  const days = daysBetween(from, to);
  const isApart = Math.abs(distance) > MIN_DISTANCE && Math.abs(distance) < MAX_DISTANCE;
  return isApart && days >= 0 && days <= MAX_DAYS ? { from, to, isAhead: distance > 0 } : undefined;
};

/** A weekday on its own after a programme that has such a day is that day. */
export const ofProgramme = (one: PlacedDate, { from, to, isAhead }: Programme): PlacedDate => {
  const { meaning, side } = one;
  if (meaning.kind !== 'weekday' || meaning.which || meaning.week !== undefined || meaning.weeks)
    return one;
  if (side === undefined || isAhead === (side === 'past')) return one;
  const day = addDays(from, (meaning.weekday - weekdayOf(from) + 7) % 7);
  return daysBetween(day, to) >= 0 ? { ...one, iso: isoDay(day) } : one;
};

const isNamedDay = (kind: PlacedDate['meaning']['kind']): boolean =>
  kind === 'day' || kind === 'fixed' || kind === 'holiday';

const isWithWeekday = (one: PlacedDate | undefined): boolean =>
  one?.meaning.kind === 'day' && one.meaning.weekday !== undefined;
