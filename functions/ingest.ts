import { S3Client } from '@aws-sdk/client-s3';
import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { createSummariser } from '../shared/bedrock/summariser.ts';
import { deeplKey } from '../shared/deepl/key.ts';
import { createTranslator } from '../shared/deepl/translator.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { ingest } from '../shared/ingest/ingest.ts';
import { eachMessage } from '../shared/queue/sqs-batch.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { openBooks } from '../shared/store/ledger/books.ts';
import { currentGlossary } from '../shared/terms/current.ts';

const environment = z
  .object({
    UPLOADS_BUCKET: z.string().min(1),
    ARTICLES_BUCKET: z.string().min(1),
    DEEPL_AUTH_KEY: z.string().min(1).optional(),
    DEEPL_AUTH_KEY_PARAMETER: z.string().min(1).optional(),
    DEEPL_SERVER_URL: z.url().optional(),
    MONTHLY_CAP: z.coerce.number().int().positive().optional(),
    ARTICLE_CAP: z.coerce.number().int().positive().optional(),
    DEEPL_ENGLISH: z.enum(['en-US', 'en-GB']).default('en-US'),
    BEDROCK_MODEL_ID: z.string().min(1).optional(),
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: z.url().optional(),
  })
  .parse(process.env);

const s3 = new S3Client({});

const articles = openBucket(s3, environment.ARTICLES_BUCKET);

const report = (line: string) => console.info(line);

const ingestKey = ingest({
  uploads: openBucket(s3, environment.UPLOADS_BUCKET),
  articles,
  books: openBooks(articles),
  caps: { monthly: environment.MONTHLY_CAP, article: environment.ARTICLE_CAP },
  summarise: createSummariser({
    model: environment.BEDROCK_MODEL_ID,
    endpoint: environment.AWS_ENDPOINT_URL_BEDROCK_RUNTIME,
    timeout: 20_000,
    extractive: summarise,
    report,
  }),
  translator: createTranslator({
    authKey: deeplKey({
      key: environment.DEEPL_AUTH_KEY,
      parameter: environment.DEEPL_AUTH_KEY_PARAMETER,
    }),
    serverUrl: environment.DEEPL_SERVER_URL,
    english: environment.DEEPL_ENGLISH,
    glossary: currentGlossary(articles, () => new Date()),
  }),
  now: () => new Date(),
  report,
});

/** Upload events from the queue: each upload becomes an article in every language. */
export const handler = (event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) => {
  const until = new Date(Date.now() + context.getRemainingTimeInMillis());
  const work = async (body: string) => {
    await Promise.all(
      uploadedKeys(body, environment.UPLOADS_BUCKET).map((key) => ingestKey(key, until)),
    );
  };
  return eachMessage(event, work, (messageId, error) =>
    console.error(`message ${messageId} failed and will be delivered again:`, error),
  );
};
