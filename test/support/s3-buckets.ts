import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import { startS3 } from '../../local/s3/server.ts';
import { AWS_CLIENT } from '../../shared/aws-client.ts';
import type { S3Record } from '../../shared/queue/s3-event.ts';
import { openBucket } from '../../shared/store/bucket.ts';
import type { S3Requests } from '../../shared/store/s3/s3-requests.ts';
import { sdkRequests } from '../../shared/store/s3/sdk-requests.ts';
import { signedRequests } from '../../shared/store/s3/signed-requests.ts';
import type { Buckets } from './buckets.ts';
import { startFaultProxy, type Treat } from './fault-proxy.ts';

/** Milliseconds of a treated request that hangs. */
const TIMEOUT = 1_000;

/** How buckets reach S3: as the functions do, or as the programs of an operator do. */
export type Through = 'signed' | 'sdk';

/** Buckets in the local S3, over HTTP, on a free port and in a folder of their own. */
export const startS3Buckets = async (
  treat?: Treat,
  from?: string,
  through: Through = 'signed',
): Promise<Buckets & { url: string; client: S3Client }> => {
  const dir = mkdtempSync(join(tmpdir(), 'presseschau-'));
  if (from) cpSync(from, dir, { recursive: true });
  const records: S3Record[] = [];
  const s3 = await startS3({ dir, port: 0, onCreated: (record) => records.push(record) });
  for (const name of ['uploads', 'articles']) await s3.createBucket(name);
  const proxy = treat && (await startFaultProxy(s3.url, treat));
  const client = clientOf(s3.url);
  const sound = pairOf(requestsTo(s3.url, through));
  return {
    url: s3.url,
    client,
    sound,
    treated: proxy ? pairOf(requestsTo(proxy.url, through, treatedOptions())) : sound,
    records,
    upload: async (Key, Body, ContentType) => {
      await client.send(new PutObjectCommand({ Bucket: 'uploads', Key, Body, ContentType }));
    },
    removeUpload: async (Key) => {
      await client.send(new DeleteObjectCommand({ Bucket: 'uploads', Key }));
    },
    copy: (treatCopy) => startS3Buckets(treatCopy, dir, through),
    close: async () => {
      client.destroy();
      await proxy?.close();
      await s3.close();
      rmSync(dir, { recursive: true });
    },
  };
};

const accessTo = (endpoint: string) => ({
  endpoint,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

const clientOf = (endpoint: string, options: S3ClientConfig = {}) =>
  new S3Client({ ...AWS_CLIENT, ...accessTo(endpoint), ...options });

/** The requests of a program to an S3. */
export const requestsTo = (
  endpoint: string,
  through: Through,
  options: Partial<ReturnType<typeof treatedOptions>> = {},
): S3Requests =>
  through === 'sdk'
    ? sdkRequests(clientOf(endpoint, options))
    : signedRequests(accessTo(endpoint), { ...AWS_CLIENT, ...options });

/** The usual attempts, without pauses. */
const treatedOptions = () => ({
  retryStrategy: new ConfiguredRetryStrategy(AWS_CLIENT.maxAttempts, 1),
  requestHandler: { ...AWS_CLIENT.requestHandler, requestTimeout: TIMEOUT },
});

const pairOf = (s3: S3Requests) => ({
  uploads: openBucket(s3, 'uploads'),
  articles: openBucket(s3, 'articles'),
});
