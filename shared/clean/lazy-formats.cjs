/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.entities = () => require('entities');
exports.marked = () => require('marked');
exports.parse5 = () => require('parse5');
exports.postalMime = () => require('postal-mime');
exports.toml = () => require('smol-toml');
exports.yaml = () => require('yaml');
