import type { Manifest } from '../article/manifest.ts';

/**
 * Seconds. Nothing that was corrected or withdrawn is shown for longer, even while the site fails:
 * without a limit CloudFront shows what it has for as long as its origin gives errors.
 */
const MAX_SHOWN = 900;

/**
 * How long the edge (`s-maxage`) and a browser keep a response before they revalidate it by ETag, and
 * for how long after that the edge may show it while it asks. Lists and work in progress can change
 * within seconds and are shown for seconds, so that a crowd of readers still costs one invocation.
 */
const cacheControl = ({
  browser = 0,
  edge,
  stale,
}: Record<'edge' | 'stale', number> & { browser?: number }) =>
  [
    `public, max-age=${browser}, s-maxage=${edge}`,
    ...(stale > 0 ? [`stale-while-revalidate=${stale}`] : []),
    `stale-if-error=${MAX_SHOWN - edge}`,
  ].join(', ');

export const cacheFor = {
  list: cacheControl({ edge: 10, stale: 20 }),
  underWay: cacheControl({ edge: 5, stale: 10 }),
  /**
   * Waits for its first reader, or is being translated for one: never stale, so that a reload is
   * enough.
   */
  opened: cacheControl({ edge: 5, stale: 0 }),
  /** A correction or a withdrawal shows within `MAX_SHOWN`. */
  complete: cacheControl({ browser: 60, edge: 300, stale: MAX_SHOWN - 300 }),
  problem: 'public, max-age=0, s-maxage=5',
} as const;

/** Seconds until an embargo or an expiry changes what may be seen of one of these articles. */
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

/** The same caching, for an answer that is not true for longer than these seconds: never stale. */
export const capped = (caching: string, seconds = Number.POSITIVE_INFINITY): string => {
  if (seconds >= MAX_SHOWN) return caching;
  return caching
    .replace(/(max-age|s-maxage)=(\d+)/g, (_, name, most) => `${name}=${Math.min(most, seconds)}`)
    .replace(/, stale-while-revalidate=\d+/, '')
    .replace(/stale-if-error=\d+/, 'stale-if-error=0');
};

export const cachingOfList = (manifests: Manifest[], now: Date): string =>
  capped(cacheFor.list, secondsUntilChange(manifests, now));
