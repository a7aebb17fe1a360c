import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { oneLine } from '../shared/one-line.ts';
import { backoff, MAX_RECEIVES } from '../shared/queue/backoff.ts';
import { listAll, openBucket } from '../shared/store/bucket.ts';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { connectBedrock } from './connect-bedrock.ts';
import { forgetRunning, openDataDir, recordRunning } from './data-dir.ts';
import { connectDeepL } from './deepl/connect-deepl.ts';
import { type Handlers, loadFunctions } from './functions.ts';
import type { HomeSettings } from './home-settings.ts';
import { startInvocations } from './invocations.ts';
import { startQueue } from './queue.ts';
import type { CreatedRecord, RemovedRecord } from './s3/object-event.ts';
import { type S3Options, startS3 } from './s3/server.ts';
import { startSqs } from './sqs.ts';

/** The same values as in `cdk/`. */
const QUEUE = {
  batchSize: 1,
  maxConcurrency: 5,
  maxReceiveCount: MAX_RECEIVES,
  retryDelay: (receives: number) => 1000 * backoff(receives),
};

const ROOM_CHECK_MS = 1_000;

/**
 * Everything AWS provides, on one machine: buckets on disk, the queue, the three functions in the
 * environment that Lambda would give them, and DeepL or its stand-in.
 *
 * @throws StartError, or the system's error for a port that is taken
 */
export const startHome = async (
  settings: HomeSettings,
  disk: Pick<S3Options, 'beforeWrite'> = {},
) => {
  const { DATA_DIR: dir, S3_PORT: port } = settings;
  const lock = openDataDir(dir);
  const deepl = await connectDeepL(settings);
  const bedrock = await connectBedrock(settings);
  let stopping = false;
  const loaded = Promise.withResolvers<Handlers>();
  const queue = startQueue({
    ...QUEUE,
    handler: async (event) => {
      const { ingest } = await loaded.promise;
      while (s3.isFull() && !stopping) await setTimeout(ROOM_CHECK_MS);
      return await ingest(event);
    },
    onDeadLetter: ({ messageId, body }) => keepDeadLetter(dir, messageId, body),
  });
  const notify = (record: CreatedRecord | RemovedRecord) => {
    // The next start's sweep finds uploads that arrive during shutdown.
    if (isOfInterest(record) && !stopping) queue.send(JSON.stringify({ Records: [record] }));
  };
  const s3 = await startS3({
    ...disk,
    dir: join(dir, 's3'),
    port,
    onCreated: notify,
    onRemoved: notify,
  });
  const sqs = await startSqs({ port: 0, queues: { uploads: queue } });
  for (const name of ['uploads', 'articles']) await s3.createBucket(name);

  const functions = await loadFunctions({
    ...awsEnvironment(s3.url, sqs.url),
    SEARCH_FILE: join(dir, 'search.sqlite'),
    ...deepl.environment,
    ...bedrock.environment,
  });
  const client = new S3Client(AWS_CLIENT);
  await releaseLocks(client);
  await renewTerms(functions);
  loaded.resolve(functions);
  const invocations = await startInvocations(functions);
  const running = { pid: process.pid, s3: s3.url, functions: invocations.url };
  recordRunning(dir, running);

  return {
    functions,
    client,
    url: s3.url,
    standIn: deepl.standIn,
    idle: queue.idle,
    isFull: s3.isFull,
    /** Lets other programs know where the articles can be read. */
    recordSite: (site: string) => recordRunning(dir, { ...running, site }),
    close: async () => {
      stopping = true;
      await Promise.all([queue.stop(), invocations.close()]);
      await Promise.all([s3.close(), sqs.close(), deepl.close(), bedrock.close()]);
      forgetRunning(dir);
      lock.release();
    },
  };
};

/** The events that AWS sends to ingest: uploads, openings by readers, take-downs by operators. */
const isOfInterest = ({ eventName, s3 }: CreatedRecord | RemovedRecord): boolean =>
  s3.bucket.name === 'uploads' ||
  (/^ObjectCreated:/.test(eventName) &&
    [PREFIXES.opened, PREFIXES.takeDown].some((prefix) => s3.object.key.startsWith(prefix)));

/** The functions' environment, with S3 and SQS on this machine. */
const awsEnvironment = (s3: string, sqs: string): Record<string, string> => ({
  AWS_REGION: 'eu-central-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_ENDPOINT_URL_S3: s3,
  AWS_ENDPOINT_URL_SQS: sqs,
  UPLOADS_BUCKET: 'uploads',
  ARTICLES_BUCKET: 'articles',
  QUEUE_URL: `${sqs}/000000000000/uploads`,
  // Endpoints tried at home run on this machine.
  LOOPBACK_WEBHOOKS: 'allowed',
});

/** Needed before the first article: a newly started stand-in has no glossary. */
const renewTerms = async (functions: Handlers) => {
  try {
    await functions.schedule({ job: 'terms' });
  } catch (error) {
    console.error(`Could not renew the terms; will retry: ${oneLine(error)}`);
  }
};

/** No other process works on this folder, so any lock is left over from a crash. */
const releaseLocks = async (client: S3Client) => {
  const articles = openBucket(sdkRequests(client), 'articles');
  for await (const { key } of listAll(articles, PREFIXES.locks)) await articles.remove(key);
};

const keepDeadLetter = (dir: string, messageId: string, body: string) => {
  const file = join(dir, 'dead-letters', `${messageId}.json`);
  mkdirSync(join(dir, 'dead-letters'), { recursive: true });
  writeFileSync(file, body);
  console.error(`A message failed ${QUEUE.maxReceiveCount} times and was set aside: ${file}`);
};
