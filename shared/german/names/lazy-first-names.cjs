/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.foreignFirstNames = () => require('./foreign-first-names.ts').foreignFirstNames();
