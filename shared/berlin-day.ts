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
  end: midnight(berlinDate(new Date(midnight(date).getTime() + 36 * HOUR))),
});

/** When the German day of a moment began. */
export const dayBegan = (moment: Date): Date => midnight(berlinDate(moment));

/** The offset from UTC that clocks in Germany have at a time they show, such as `+02:00`. */
export const berlinOffset = (shown: string): string => offsetAt(Date.parse(`${shown}+01:00`));

/** A moment as clocks in Germany show it, to the second, with their offset. */
export const berlinTime = (moment: number): string => {
  const offset = offsetAt(moment);
  const shown = new Date(moment + Number(offset.slice(1, 3)) * HOUR);
  return shown.toISOString().slice(0, 19) + offset;
};

const offsetAt = (moment: number): string => {
  const name = zone()
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  return name?.slice('GMT'.length) || '+00:00';
};

/** Clocks change after midnight. */
const midnight = (date: string): Date => {
  const shown = `${date}T00:00:00`;
  return new Date(shown + berlinOffset(shown));
};
