import type { Holiday } from '../../german/holidays.ts';
import { addDays, type Day, weekdayOf } from './calendar.ts';

/** The day of a holiday in a year of the Gregorian calendar. */
export const holidayIn = (holiday: Holiday, year: number): Day => {
  if ('month' in holiday) return { year, ...holiday };
  return 'afterEaster' in holiday
    ? addDays(easterIn(year), holiday.afterEaster)
    : addDays(adventIn(year), holiday.afterAdvent);
};

/** By Gauss, with Lichtenberg's correction. */
const easterIn = (year: number): Day => {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const cycle = year % 19;
  const seed = (19 * cycle + moon) % 30;
  const limit = 21 + seed - Math.floor((seed + Math.floor(cycle / 11)) / 29);
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const day = limit + 7 - ((limit - sunday) % 7);
  return addDays({ year, month: 3, day: 1 }, day - 1);
};

/** The fourth Sunday before Christmas. */
const adventIn = (year: number): Day => {
  const christmas = { year, month: 12, day: 25 };
  return addDays(christmas, -(weekdayOf(christmas) + 1) - 21);
};
