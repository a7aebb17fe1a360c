import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handle } from 'hono/aws-lambda';
import { createApp } from '../shared/api/app.ts';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { searchOf } from '../shared/search/search-of.ts';
import { ApiSettings, readSettings } from '../shared/settings.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { s3Access } from '../shared/store/s3/s3-access.ts';
import { signedRequests } from '../shared/store/s3/signed-requests.ts';

const settings = readSettings(ApiSettings, process.env);

const s3 = signedRequests(s3Access(process.env), AWS_CLIENT);

const articles = openBucket(s3, settings.ARTICLES_BUCKET);
const price = { perMillion: settings.PRICE_PER_MILLION, currency: settings.PRICE_CURRENCY };

/** All that the API answers, loaded at the first request that `api.ts` does not answer itself. */
export const handler = handle(
  createApp(articles, price, {
    isReadThrough: settings.TRANSLATE !== undefined,
    linksRejected: settings.ACCESS !== 'public',
    search: searchOf({ ...settings, AWS_REGION: process.env.AWS_REGION }, { articles }),
    readContract: (name) => readFile(join(process.env.LAMBDA_TASK_ROOT ?? '.', name), 'utf8'),
  }),
);
