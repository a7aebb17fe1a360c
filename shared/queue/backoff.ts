/** Seconds until a message that failed is delivered again: about an hour in all. */
const PAUSES = [15, 4 * 60, 55 * 60];

/** Deliveries of a message, after which it is a dead letter. */
export const MAX_RECEIVES = PAUSES.length + 1;

/**
 * Seconds until the next delivery of a message that failed on its n-th, spread by a fifth so that
 * messages that failed together do not come back together. None after the last: it is a dead letter.
 */
export const backoff = (receives: number, random: () => number = Math.random): number =>
  Math.round((PAUSES[receives - 1] ?? 0) * (0.8 + 0.4 * random()));
