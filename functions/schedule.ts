import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { bucket } from '../shared/bucket/bucket.ts';
import { queue } from '../shared/queue/queue.ts';
import { schedule } from '../shared/schedule/schedule.ts';

const environment = z
  .object({
    UPLOADS_BUCKET: z.string().min(1),
    ARTICLES_BUCKET: z.string().min(1),
    QUEUE_URL: z.url(),
  })
  .parse(process.env);

const s3 = new S3Client({});

const edges = {
  uploads: bucket(s3, environment.UPLOADS_BUCKET),
  articles: bucket(s3, environment.ARTICLES_BUCKET),
  send: queue(new SQSClient({}), environment.QUEUE_URL),
  now: () => new Date(),
};

/** Scheduled events: the sweep and the daily digest. */
export const handler = async (event: unknown) => {
  const done = await schedule(edges, event);
  console.info(lineOf(done));
  return done;
};

const lineOf = (done: Awaited<ReturnType<typeof schedule>>) =>
  done.job === 'sweep'
    ? `sweep: ${done.unprocessed} uploads were never begun, ${done.unfinished} have work left`
    : `digest of ${done.date}: ${done.articles} articles`;
