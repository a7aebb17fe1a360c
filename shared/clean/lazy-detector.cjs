/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.languageOf = (text) => require('./language-detector.ts').languageOf(text);
