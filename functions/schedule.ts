import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { checkAuthKey } from '../shared/deepl/client.ts';
import { createGlossaries } from '../shared/deepl/glossaries.ts';
import { deeplKey } from '../shared/deepl/key.ts';
import { openQueue } from '../shared/queue/queue.ts';
import { schedule } from '../shared/schedule/schedule.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { openBooks } from '../shared/store/ledger/books.ts';

const environment = z
  .object({
    UPLOADS_BUCKET: z.string().min(1),
    ARTICLES_BUCKET: z.string().min(1),
    QUEUE_URL: z.url(),
    DEEPL_AUTH_KEY: z.string().min(1).optional(),
    DEEPL_AUTH_KEY_PARAMETER: z.string().min(1).optional(),
    DEEPL_SERVER_URL: z.url().optional(),
    MONTHLY_CAP: z.coerce.number().int().positive().optional(),
    ARTICLE_CAP: z.coerce.number().int().positive().optional(),
  })
  .parse(process.env);

const s3 = new S3Client({});

const articles = openBucket(s3, environment.ARTICLES_BUCKET);
const authKey = deeplKey({
  key: environment.DEEPL_AUTH_KEY,
  parameter: environment.DEEPL_AUTH_KEY_PARAMETER,
});

const access = async () => ({
  authKey: await authKey(),
  serverUrl: environment.DEEPL_SERVER_URL,
});

const edges = {
  uploads: openBucket(s3, environment.UPLOADS_BUCKET),
  articles,
  books: openBooks(articles),
  caps: { monthly: environment.MONTHLY_CAP, article: environment.ARTICLE_CAP },
  usage: async () => checkAuthKey(await access()),
  glossaries: async () => createGlossaries(await access()),
  send: openQueue(new SQSClient({}), environment.QUEUE_URL),
  now: () => new Date(),
};

/** Scheduled events: the sweep, the outlet's terms and the daily digest. */
export const handler = async (event: unknown) => {
  const done = await schedule(edges, event);
  const line = lineOf(done);
  if (line) console.info(line);
  return done;
};

type Done = Awaited<ReturnType<typeof schedule>>;

/** Of the terms only what is news. */
const lineOf = (done: Done): string | undefined => {
  if (done.job === 'sweep')
    return `sweep: ${done.unprocessed} uploads were never begun, ${done.unfinished} go on, ${done.parked} stay parked`;
  if (done.job === 'digest') return `digest of ${done.date}: ${done.articles} articles`;
  if (done.outcome === 'none' || done.outcome === 'unchanged') return undefined;
  const lines = done.problems.map(({ line, problem }) => `; line ${line}: ${problem}`);
  return `terms: ${done.outcome}, ${done.terms} in use${lines.join('')}`;
};
