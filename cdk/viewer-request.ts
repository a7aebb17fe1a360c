import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Access } from '../shared/api/access/access-rule.ts';
import { TRACKERS, UNKNOWN_PARAMETER } from '../shared/api/queries/query-constants.ts';
import { QUERY_PARAMETERS } from '../shared/api/queries/query-parameters.ts';

/**
 * The CloudFront Function in front of the cache: `viewer-request-handler.ts` and the rule of
 * access, in the JavaScript of CloudFront's runtime 2.0. What esbuild cannot write in it is an
 * error.
 */
export const viewerRequestCode = (access: Access): string => {
  const settings = {
    access,
    parameters: QUERY_PARAMETERS,
    trackers: TRACKERS.source,
    unknownParameter: UNKNOWN_PARAMETER,
  };
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'viewer-request-handler.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    target: 'es5',
    supported: RUNTIME_2_0,
    banner: { js: "import cf from 'cloudfront';\nconst crypto = require('crypto');" },
    define: { SETTINGS: JSON.stringify(settings) },
    logLevel: 'silent',
  });
  // CloudFront finds `handler` by its name.
  return outputFiles.map(({ text }) => text.replace(EXPORT, '')).join('');
};

const EXPORT = /^export \{\n {2}handler\n\};\n/m;

/** Features of ES6 and later that the runtime has. */
const RUNTIME_2_0 = {
  arrow: true,
  'async-await': true,
  'const-and-let': true,
  'template-literal': true,
};
