/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.stemsOf = (language) => require('./stems.ts').stemsOf(language);
