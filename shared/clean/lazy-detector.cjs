/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
const load = () => require('./language-detector.ts');

exports.languageOf = (text) => load().languageOf(text);

exports.loadDetector = () => void load();
