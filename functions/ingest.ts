import type { Context } from 'aws-lambda';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { createSummariser } from '../shared/bedrock/summariser.ts';
import { deeplKey } from '../shared/deepl/deepl-key.ts';
import { createGlossaries } from '../shared/deepl/glossaries.ts';
import { createTranslator } from '../shared/deepl/translator.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { applyDueNote } from '../shared/ingest/apply-due-note.ts';
import { applyTakeDown } from '../shared/ingest/apply-take-down.ts';
import { ingest } from '../shared/ingest/ingest.ts';
import { once } from '../shared/once.ts';
import { sqs } from '../shared/queue/lazy-sqs.cjs';
import { openPostpone, openQueue } from '../shared/queue/queue.ts';
import { eachMessage } from '../shared/queue/sqs-batch.ts';
import {
  objectMessage,
  originOf,
  removedKeys,
  uploadedKeys,
} from '../shared/queue/upload-events.ts';
import { IngestSettings, readSettings } from '../shared/settings.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { openExtents } from '../shared/store/extents.ts';
import { openBooks } from '../shared/store/ledger/books.ts';
import { openedUploads } from '../shared/store/openings.ts';
import { openRights } from '../shared/store/rights.ts';
import { countRequests } from '../shared/store/s3/count-requests.ts';
import { s3Access } from '../shared/store/s3/s3-access.ts';
import { signedRequests } from '../shared/store/s3/signed-requests.ts';
import { openTelemetry } from '../shared/telemetry.ts';
import { currentGlossary } from '../shared/terms/current-glossary.ts';
import { renewTerms } from '../shared/terms/renew-terms.ts';

type Invocation = Pick<Context, 'getRemainingTimeInMillis'> &
  Partial<Pick<Context, 'awsRequestId'>>;

const settings = readSettings(IngestSettings, process.env);

const { report, reportFailure, measure, about, facts, ofInvocation } = openTelemetry({
  service: 'ingest',
  stage: settings.STAGE,
  format: settings.LOG_FORMAT,
});
const s3 = countRequests(signedRequests(s3Access(process.env), AWS_CLIENT), () =>
  measure({ S3Requests: 1 }),
);
const articles = openBucket(s3, settings.ARTICLES_BUCKET);

const connect = once(() => new (sqs().SQSClient)(AWS_CLIENT));

const postpone = openPostpone(connect, settings.QUEUE_URL);
const send = openQueue(connect, settings.QUEUE_URL);

const now = () => new Date();
const authKey = deeplKey({
  key: settings.DEEPL_AUTH_KEY,
  parameter: settings.DEEPL_AUTH_KEY_PARAMETER,
});
const serverUrl = settings.DEEPL_SERVER_URL;
const glossaries = async () => createGlossaries({ authKey: await authKey(), serverUrl });

const deps = {
  uploads: openBucket(s3, settings.UPLOADS_BUCKET),
  articles,
  books: openBooks(articles),
  caps: { monthly: settings.MONTHLY_CAP, article: settings.ARTICLE_CAP },
  extentOf: openExtents(articles, settings.TRANSLATE, now),
  rightsOf: openRights(articles),
  summarise: createSummariser({
    model: settings.BEDROCK_MODEL_ID,
    endpoint: settings.AWS_ENDPOINT_URL_BEDROCK_RUNTIME,
    timeout: 20_000,
    extractive: summarise,
    report,
  }),
  translator: createTranslator({
    authKey,
    serverUrl,
    english: settings.DEEPL_ENGLISH,
    concurrency: settings.DEEPL_CONCURRENCY,
    unit: settings.DEEPL_UNIT,
    glossary: currentGlossary(articles, now, () => renewTerms({ articles, glossaries, now })),
    report,
    measure,
  }),
  requeue: (key: string) =>
    send([objectMessage(settings.UPLOADS_BUCKET, key, facts().upload_request)]),
  now,
  report,
  measure,
};

const ingestKey = ingest(deps);
const applyNote = applyDueNote(deps);
const takeDown = applyTakeDown(deps);

/**
 * Events from the queue: each upload becomes an article in every language, as far as it is wanted,
 * and what is due, or was taken down, is released or withdrawn.
 */
export const handler = (event: unknown, context: Invocation) => {
  const until = new Date(Date.now() + context.getRemainingTimeInMillis());
  const work = async (body: string, message: string) =>
    await about({ message_id: message, upload_request: originOf(body) }, () => workOn(body, until));
  return ofInvocation(context, () => eachMessage(event, { work, postpone, report: reportFailure }));
};

const workOn = async (body: string, until: Date): Promise<void> => {
  const removed = removedKeys(body, settings.UPLOADS_BUCKET);
  const uploaded = uploadedKeys(body, settings.UPLOADS_BUCKET);
  const noted = uploadedKeys(body, settings.ARTICLES_BUCKET);
  const opened = await openedUploads(articles, noted);
  await Promise.all([
    ...[...uploaded, ...opened].map((key) => ingestKey(key, until, { removed: removed.has(key) })),
    ...noted.map((key) => applyNote(key, until)),
    ...noted.map((key) => takeDown(key, until)),
  ]);
};
