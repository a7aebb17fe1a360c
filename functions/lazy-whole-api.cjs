/** Loaded with the first request that needs it: `cdk/bundle.ts` says why. */
exports.wholeApi = () => require('./whole-api.ts');
