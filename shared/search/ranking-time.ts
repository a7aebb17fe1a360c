const HOUR = 3_600_000;

/**
 * From when the age of hits is counted: an answer that nothing else changes is the same for an
 * hour.
 */
export const rankingTime = (now: Date): number => Math.floor(now.getTime() / HOUR) * HOUR;
