import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { checkAuthKey } from '../shared/deepl/client.ts';
import { createGlossaries } from '../shared/deepl/glossaries.ts';
import { deeplKey } from '../shared/deepl/key.ts';
import { openQueue } from '../shared/queue/queue.ts';
import { schedule } from '../shared/schedule/schedule.ts';
import { readSettings, ScheduleSettings } from '../shared/settings.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { openBooks } from '../shared/store/ledger/books.ts';

const settings = readSettings(ScheduleSettings, process.env);

const s3 = new S3Client({});

const articles = openBucket(s3, settings.ARTICLES_BUCKET);
const authKey = deeplKey({
  key: settings.DEEPL_AUTH_KEY,
  parameter: settings.DEEPL_AUTH_KEY_PARAMETER,
});

const access = async () => ({
  authKey: await authKey(),
  serverUrl: settings.DEEPL_SERVER_URL,
});

const edges = {
  uploads: openBucket(s3, settings.UPLOADS_BUCKET),
  articles,
  books: openBooks(articles),
  caps: { monthly: settings.MONTHLY_CAP, article: settings.ARTICLE_CAP },
  usage: async () => checkAuthKey(await access()),
  glossaries: async () => createGlossaries(await access()),
  send: openQueue(new SQSClient({}), settings.QUEUE_URL),
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
