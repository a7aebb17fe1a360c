/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.entities = () => require('entities');
exports.saxes = () => require('saxes');
