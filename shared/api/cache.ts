/**
 * How long the edge (`s-maxage`) and a browser keep an answer; both ask again by ETag. What can
 * change from one second to the next (lists, work under way) is kept for seconds, so that a crowd
 * of readers still costs one invocation.
 */
const cacheControl = (browser: number, edge: number) =>
  `public, max-age=${browser}, s-maxage=${edge}, stale-while-revalidate=86400, stale-if-error=604800`;

export const cacheFor = {
  list: cacheControl(0, 10),
  underWay: cacheControl(0, 5),
  /** A correction is seen within this time. */
  complete: cacheControl(60, 300),
  problem: 'public, max-age=0, s-maxage=5',
} as const;
