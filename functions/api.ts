import { answerFunctionUrl } from '../shared/api/function-url.ts';
import { readDirectly } from '../shared/api/read-directly.ts';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { requiredVariable } from '../shared/required-variable.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { s3Access } from '../shared/store/s3/s3-access.ts';
import { signedRequests } from '../shared/store/s3/signed-requests.ts';
import { wholeApi } from './lazy-whole-api.cjs';

const s3 = signedRequests(s3Access(process.env), AWS_CLIENT);

// Without the schema of the settings, which would load zod: `whole-api.ts` checks them.
const articles = openBucket(s3, requiredVariable(process.env, 'ARTICLES_BUCKET'));
const { TRANSLATE, ACCESS, SEARCH_ENDPOINT, SEARCH_FILE } = process.env;

const direct = readDirectly(articles, {
  isReadThrough: TRANSLATE !== undefined,
  hasSearch: (SEARCH_ENDPOINT ?? SEARCH_FILE) !== undefined,
  linksRejected: ACCESS !== 'public',
});

/** Articles over HTTP, for programs and for people. */
export const handler = answerFunctionUrl(direct, (event) => wholeApi().handler(event));
