/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.storedModel = () => require('./stored-model.ts').storedModel;
