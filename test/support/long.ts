/**
 * True under `npm run test:long`, where tests run with their full numbers. `npm test` takes smaller
 * ones that prove the same.
 */
export const LONG = process.env.MODE === 'long';

/** Milliseconds for a test of many trials, on a machine that others use too. */
export const MANY_TRIALS: number = LONG ? 3_600_000 : 600_000;
