/** Loaded with the first request for it, which the edge keeps: `cdk/bundle.ts` says how. */
exports.style = () => require('./style.ts');
