import { once } from './once.ts';

export const BERLIN = 'Europe/Berlin';
const timeZone = BERLIN;
const HOUR = 3_600_000;

const date = once(() => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }));
const zone = once(() => new Intl.DateTimeFormat('de', { timeZone, timeZoneName: 'longOffset' }));

/** The German date of a moment, such as `2026-11-22`. */
export const berlinDate = (moment: Date): string => date().format(moment);

/** The first moments of a German day and of the next, 23 to 25 hours apart. */
export const berlinDay = (date: string): { start: Date; end: Date } => ({
  start: midnight(date),
  end: midnight(dayAfter(date)),
});

/** The year 10000 comes after 9999, with a sign. */
const dayAfter = (date: string): string =>
  new Date(Date.parse(date) + 24 * HOUR).toISOString().replace(/T.*/, '');

/** When the German day of a moment began. */
export const dayBegan = (moment: Date): Date => midnight(berlinDate(moment));

/** The offset from UTC that clocks in Germany have at a time they show, such as `+02:00`. */
export const berlinOffset = (shown: string): string => offsetAt(Date.parse(`${shown}+01:00`));

/** A moment as clocks in Germany show it, to the second, with their offset. */
export const berlinTime = (moment: number): string => {
  const offset = offsetAt(moment);
  const ahead = -Date.parse(`1970-01-01T00:00:00${offset}`);
  const shown = new Date(moment + ahead);
  return shown.toISOString().slice(0, 19) + offset;
};

const offsetAt = (moment: number): string => {
  const name = zone()
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  // Until 1893 clocks in Berlin were 53 minutes and 28 seconds ahead.
  return name?.slice('GMT'.length, 'GMT+00:53'.length) || '+00:00';
};

/** Clocks change after midnight. */
const midnight = (date: string): Date => {
  const shown = `${date}T00:00:00`;
  return new Date(shown + berlinOffset(shown));
};
