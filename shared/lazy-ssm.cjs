/** Loaded with the first call, as CommonJS can: `cdk/bundle.ts` says why. */
exports.ssm = () => require('@aws-sdk/client-ssm');
