/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.marked = () => require('marked');
exports.toml = () => require('smol-toml');
exports.yaml = () => require('yaml');
