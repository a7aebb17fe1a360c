import type { Origin } from '../../article/article.ts';
import { berlinOffset } from '../../berlin-day.ts';
import type { ClaimedFields } from './claimed-fields.ts';

type Source = [Origin, ClaimedFields];

const TIMES = ['published', 'modified'] as const;
/** German time of day; in summer `+01:00` is none, in winter `+02:00`. */
const GERMAN_OFFSET = /\+0[12]:00$/;
const MIDNIGHT = /T00:00(?::00(?:\.0{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** Where one source of a page shows that another is wrong about its times, these put right. */
export const agreedTimes = (
  stated: Source[],
  { inCode, shown }: { inCode: ClaimedFields; shown: ClaimedFields },
): Source[] => {
  const sources: Source[] = [...stated, ['html', shown]];
  const changes = new Set(sources.flatMap(([, { modified }]) => instant(modified) ?? []));
  const code = isSameInOtherZone(inCode.published, shown.published) ? {} : inCode;
  const all: Source[] = [...stated, ['html', code], ['html', shown]];
  return withoutRepeatedChanges(withoutMidnights(inSeason(all, shown)), changes);
};

/**
 * A program that gives `+01:00` all year gives a wrong instant in summer, if readers are shown the
 * same time of day.
 */
const inSeason = (sources: Source[], shown: ClaimedFields): Source[] => {
  const times = new Set(TIMES.flatMap((name) => shown[name] ?? []));
  const clocks = new Set([...times].filter((time) => time === inGermany(time)).map(toMinutes));
  const isShown = (time = '') => time !== inGermany(time) && clocks.has(toMinutes(time));
  return sources.map(([origin, fields]) => {
    if (!TIMES.some((name) => isShown(fields[name]))) return [origin, fields];
    const times = TIMES.flatMap((name) => (fields[name] ? [[name, inGermany(fields[name])]] : []));
    return [origin, { ...fields, ...Object.fromEntries(times) }];
  });
};

/** The same time of day with the offset that Germany had then. */
export const inGermany = (time: string): string => {
  const local = time.replace(GERMAN_OFFSET, '');
  return local === time || !local.includes('T') ? time : local + berlinOffset(local);
};

/** Whether times show the same hour and minute but are not the same instant. */
const isSameInOtherZone = (one = '', other = '') =>
  other.includes('T') &&
  toMinutes(one) === toMinutes(other) &&
  toMinutes(new Date(one).toISOString()) !== toMinutes(new Date(other).toISOString());

const toMinutes = (time: string) => time.slice(0, 16);

/** Midnight stands for a day if another source has a time on it. */
const withoutMidnights = (sources: Source[]): Source[] => {
  const times = sources.flatMap(([, { published }]) => published ?? []);
  const isTimed = (day: string) =>
    times.some((time) => time.startsWith(`${day}T`) && !MIDNIGHT.test(time));
  return sources.map(([origin, fields]) => {
    const { published = '' } = fields;
    const day = published.slice(0, 10);
    if (!MIDNIGHT.test(published) || !isTimed(day)) return [origin, fields];
    return [origin, { ...fields, published: day }];
  });
};

/** A source that gives the time of the last change as that of publication, where others do not. */
const withoutRepeatedChanges = (sources: Source[], changes: ReadonlySet<number>): Source[] => {
  const isRepeated = ([origin, { published }]: Source) =>
    origin !== 'json-ld' && changes.has(instant(published) ?? 0);
  const isOther = sources.some(
    (source) => source[1].published?.includes('T') && !isRepeated(source),
  );
  if (!isOther) return sources;
  return sources.map((source) =>
    isRepeated(source) ? [source[0], { ...source[1], published: undefined }] : source,
  );
};

const instant = (time: string | undefined): number | undefined =>
  time?.includes('T') ? new Date(time).getTime() : undefined;
