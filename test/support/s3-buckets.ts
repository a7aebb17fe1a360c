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
import type { Buckets } from './buckets.ts';
import { startFaultProxy, type Treat } from './fault-proxy.ts';

/** Milliseconds of a treated request that hangs. */
const TIMEOUT = 1_000;

/** Buckets in the local S3, through the SDK and HTTP, on a free port and in a folder of their own. */
export const startS3Buckets = async (
  treat?: Treat,
  from?: string,
): Promise<Buckets & { url: string; client: S3Client }> => {
  const dir = mkdtempSync(join(tmpdir(), 'presseschau-'));
  if (from) cpSync(from, dir, { recursive: true });
  const records: S3Record[] = [];
  const s3 = await startS3({ dir, port: 0, onCreated: (record) => records.push(record) });
  for (const name of ['uploads', 'articles']) await s3.createBucket(name);
  const proxy = treat && (await startFaultProxy(s3.url, treat));
  const client = clientOf(s3.url);
  const treated = proxy ? clientOf(proxy.url, TREATED) : client;
  return {
    url: s3.url,
    client,
    sound: pairOf(client),
    treated: pairOf(treated),
    records,
    upload: async (Key, Body, ContentType) => {
      await client.send(new PutObjectCommand({ Bucket: 'uploads', Key, Body, ContentType }));
    },
    removeUpload: async (Key) => {
      await client.send(new DeleteObjectCommand({ Bucket: 'uploads', Key }));
    },
    copy: (treatCopy) => startS3Buckets(treatCopy, dir),
    close: async () => {
      client.destroy();
      treated.destroy();
      await proxy?.close();
      await s3.close();
      rmSync(dir, { recursive: true });
    },
  };
};

const clientOf = (endpoint: string, options: S3ClientConfig = {}) =>
  new S3Client({
    ...AWS_CLIENT,
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    ...options,
  });

/** The usual attempts, without pauses. */
const TREATED: S3ClientConfig = {
  retryStrategy: new ConfiguredRetryStrategy(AWS_CLIENT.maxAttempts, 1),
  requestHandler: { ...AWS_CLIENT.requestHandler, requestTimeout: TIMEOUT },
};

const pairOf = (client: S3Client) => ({
  uploads: openBucket(client, 'uploads'),
  articles: openBucket(client, 'articles'),
});
