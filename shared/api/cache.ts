/**
 * How long the edge (`s-maxage`) and a browser keep a response before they revalidate it by ETag.
 * Lists and work in progress can change within seconds and are kept for seconds, so that a crowd of
 * readers still costs one invocation.
 */
const cacheControl = (browser: number, edge: number) =>
  `public, max-age=${browser}, s-maxage=${edge}, stale-while-revalidate=86400, stale-if-error=604800`;

export const cacheFor = {
  list: cacheControl(0, 10),
  underWay: cacheControl(0, 5),
  /** Waits for its first reader, or is being translated for one: never stale, so that a reload is enough. */
  opened: 'public, max-age=0, s-maxage=5, stale-if-error=604800',
  /** A correction shows within this time. */
  complete: cacheControl(60, 300),
  problem: 'public, max-age=0, s-maxage=5',
} as const;
