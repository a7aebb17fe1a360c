const ZONE = 'Europe/Berlin';
const HOUR = 3_600_000;

const DATE = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

/** The German date of a moment, such as `2026-11-22`. */
export const berlinDate = (moment: Date): string => DATE.format(moment);

/** The first moments of a German day and of the next, 23 to 25 hours apart. */
export const berlinDay = (date: string): { start: Date; end: Date } => ({
  start: midnight(date),
  end: midnight(berlinDate(new Date(midnight(date).getTime() + 36 * HOUR))),
});

/** Midnight is two hours ahead of UTC in summer and one in winter; clocks change after midnight. */
const midnight = (date: string): Date => {
  const utc = new Date(`${date}T00:00:00Z`).getTime();
  const summer = new Date(utc - 2 * HOUR);
  return berlinDate(summer) === date ? summer : new Date(utc - HOUR);
};
