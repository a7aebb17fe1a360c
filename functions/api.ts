import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { handle } from 'hono/aws-lambda';
import { createApp } from '../shared/api/app.ts';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { ApiSettings, readSettings } from '../shared/settings.ts';
import { openBucket } from '../shared/store/bucket.ts';

const settings = readSettings(ApiSettings, process.env);

const articles = openBucket(new S3Client(AWS_CLIENT), settings.ARTICLES_BUCKET);
const price = { perMillion: settings.PRICE_PER_MILLION, currency: settings.PRICE_CURRENCY };

/** Articles over HTTP, for programs and for people. */
export const handler = handle(
  createApp(articles, price, {
    isReadThrough: settings.TRANSLATE !== undefined,
    readContract: (name) => readFile(join(process.env.LAMBDA_TASK_ROOT ?? '.', name), 'utf8'),
  }),
);
