const ZONE = new Intl.DateTimeFormat('de', {
  timeZone: 'Europe/Berlin',
  timeZoneName: 'longOffset',
});

/** The offset from UTC that clocks in Germany have at a time they show, such as `+02:00`. */
export const berlinOffset = (shown: string): string => offsetAt(Date.parse(`${shown}+01:00`));

/** A moment as clocks in Germany show it, to the second, with their offset. */
export const berlinTime = (moment: number): string => {
  const offset = offsetAt(moment);
  const shown = new Date(moment + Number(offset.slice(1, 3)) * 3_600_000);
  return shown.toISOString().slice(0, 19) + offset;
};

const offsetAt = (moment: number): string => {
  const name = ZONE.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  return name?.slice('GMT'.length) || '+00:00';
};
