import { S3Client } from '@aws-sdk/client-s3';
import { handle } from 'hono/aws-lambda';
import * as z from 'zod';
import { createApp } from '../shared/api/app.ts';
import { Price } from '../shared/api/usage-routes.ts';
import { openBucket } from '../shared/store/bucket.ts';

const environment = z
  .object({
    ARTICLES_BUCKET: z.string().min(1),
    PRICE_PER_MILLION: z.string().optional(),
    PRICE_CURRENCY: z.string().optional(),
  })
  .parse(process.env);

const articles = openBucket(new S3Client({}), environment.ARTICLES_BUCKET);
const price = Price.parse({
  perMillion: environment.PRICE_PER_MILLION,
  currency: environment.PRICE_CURRENCY,
});

/** Articles over HTTP, for programs and for people. */
export const handler = handle(createApp(articles, price));
