import type { Context } from 'aws-lambda';
import { createPost } from '../shared/api/webhooks/post-webhook.ts';
import { sendWebhooks } from '../shared/api/webhooks/send-webhooks.ts';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { checkAuthKey } from '../shared/deepl/check-auth-key.ts';
import { deeplKey } from '../shared/deepl/deepl-key.ts';
import { createGlossaries } from '../shared/deepl/glossaries.ts';
import { once } from '../shared/once.ts';
import { sqs } from '../shared/queue/lazy-sqs.cjs';
import { openQueue } from '../shared/queue/queue.ts';
import { patience } from '../shared/replay.ts';
import { openCanary } from '../shared/schedule/canary.ts';
import { jobLines } from '../shared/schedule/job-lines.ts';
import { jobMeasures } from '../shared/schedule/job-measures.ts';
import { openProbe } from '../shared/schedule/probe.ts';
import { runJob } from '../shared/schedule/run-job.ts';
import { searchJob, searchOf } from '../shared/search/search-of.ts';
import { readSecureParameter } from '../shared/secure-parameter.ts';
import { readSettings, ScheduleSettings } from '../shared/settings.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { openBooks } from '../shared/store/ledger/books.ts';
import { countRequests } from '../shared/store/s3/count-requests.ts';
import { s3Access } from '../shared/store/s3/s3-access.ts';
import { signedRequests } from '../shared/store/s3/signed-requests.ts';
import { openTelemetry } from '../shared/telemetry.ts';

const settings = readSettings(ScheduleSettings, process.env);

const { report, measure, ofInvocation } = openTelemetry({
  service: 'schedule',
  stage: settings.STAGE,
  format: settings.LOG_FORMAT,
});
const s3 = countRequests(signedRequests(s3Access(process.env), AWS_CLIENT), () =>
  measure({ S3Requests: 1 }),
);
const uploads = openBucket(s3, settings.UPLOADS_BUCKET);
const articles = openBucket(s3, settings.ARTICLES_BUCKET);
const authKey = deeplKey({
  key: settings.DEEPL_AUTH_KEY,
  parameter: settings.DEEPL_AUTH_KEY_PARAMETER,
});

const access = async () => ({
  authKey: await authKey(),
  serverUrl: settings.DEEPL_SERVER_URL,
});

const { CANARY_KEY_PARAMETER: canaryKey } = settings;

const now = () => new Date();

const deps = {
  uploads,
  articles,
  books: openBooks(articles),
  caps: { monthly: settings.MONTHLY_CAP, article: settings.ARTICLE_CAP },
  usage: async () => checkAuthKey(await access()),
  glossaries: async () => createGlossaries(await access()),
  send: openQueue(
    once(() => new (sqs().SQSClient)(AWS_CLIENT)),
    settings.QUEUE_URL,
  ),
  webhooks: sendWebhooks({
    articles,
    post: createPost({ isLoopbackAllowed: settings.LOOPBACK_WEBHOOKS === 'allowed' }),
    now,
  }),
  search: searchJob(
    searchOf({ ...settings, AWS_REGION: process.env.AWS_REGION }, { articles, timeout: 60_000 }),
    { articles, now },
  ),
  probe: openProbe(settings.SITE_URL),
  canary: openCanary({
    uploads,
    site: settings.SITE_URL,
    accessKey: async () => canaryKey && (await readSecureParameter(canaryKey)),
    now,
    sleep: patience.sleep,
  }),
  expiryRules: () => s3.expiryRules(settings.UPLOADS_BUCKET),
  now,
};

/**
 * Scheduled events: the sweep, the outlet's terms, the daily digest, webhooks and the search's
 * index.
 */
export const handler = (event: unknown, context: Partial<Pick<Context, 'awsRequestId'>> = {}) =>
  ofInvocation(context, async () => {
    const result = await runJob(deps, event);
    for (const line of jobLines(result)) report(line, { job: result.job });
    measure(jobMeasures(result));
    return result;
  });
