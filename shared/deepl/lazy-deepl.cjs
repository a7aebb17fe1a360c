/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.deepl = () => require('deepl-node');
