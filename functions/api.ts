import { answerFunctionUrl } from '../shared/api/function-url.ts';
import { readDirectly } from '../shared/api/read-directly.ts';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { requiredVariable } from '../shared/required-variable.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { s3Access } from '../shared/store/s3/s3-access.ts';
import { signedRequests } from '../shared/store/s3/signed-requests.ts';
import { wholeApi } from './lazy-whole-api.cjs';

const s3 = signedRequests(s3Access(process.env), AWS_CLIENT);

/** Without the schema of the settings, which `whole-api.ts` reads them by: it would load zod. */
const articles = openBucket(s3, requiredVariable(process.env, 'ARTICLES_BUCKET'));
const isReadThrough = process.env.TRANSLATE !== undefined;

/** Articles over HTTP, for programs and for people. */
export const handler = answerFunctionUrl(readDirectly(articles, { isReadThrough }), (event) =>
  wholeApi().handler(event),
);
