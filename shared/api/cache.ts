import type { Manifest } from '../article/manifest.ts';

/** Seconds. What was withdrawn is not served stale for longer. */
const MAX_STALE = 600;

/**
 * How long the edge (`s-maxage`) and a browser keep a response before they revalidate it by ETag.
 * Lists and work in progress can change within seconds and are kept for seconds, so that a crowd of
 * readers still costs one invocation.
 */
const cacheControl = (browser: number, edge: number) =>
  `public, max-age=${browser}, s-maxage=${edge}, stale-while-revalidate=${MAX_STALE}, stale-if-error=604800`;

export const cacheFor = {
  list: cacheControl(0, 10),
  underWay: cacheControl(0, 5),
  /** Waits for its first reader, or is being translated for one: never stale, so that a reload is enough. */
  opened: 'public, max-age=0, s-maxage=5, stale-if-error=604800',
  /** A correction shows within this time. */
  complete: cacheControl(60, 300),
  problem: 'public, max-age=0, s-maxage=5',
} as const;

/** Seconds until what may be seen of one of these articles changes by itself. */
export const secondsUntilChange = (
  manifests: Pick<Manifest, 'embargo' | 'expires'>[],
  now: Date,
): number => {
  const left = manifests
    .flatMap(({ embargo, expires }) => [embargo, expires])
    .map((instant) => (instant ? Date.parse(instant) - now.getTime() : 0))
    .filter((milliseconds) => milliseconds > 0);
  return Math.floor(Math.min(Number.POSITIVE_INFINITY, ...left) / 1_000);
};

/** Longer than any answer lives, stale ones included. */
const LONGEST_LIFE = 10 * 86_400;

/** The same caching, for an answer that is not true for longer than these seconds. */
export const capped = (caching: string, seconds = Number.POSITIVE_INFINITY): string => {
  if (seconds > LONGEST_LIFE) return caching;
  return caching
    .replace(/(max-age|s-maxage)=(\d+)/g, (_, name, most) => `${name}=${Math.min(most, seconds)}`)
    .replace(/, stale-[a-z-]+=\d+/g, '');
};
