/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.csv = () => require('csv-parse/sync');
