/**
 * True under `npm run test:long`, where tests run with their full numbers. `npm test` takes smaller
 * ones that prove the same.
 */
export const LONG = process.env.MODE === 'long';
