import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { CreatedRecord, RemovedRecord } from '../object-event.ts';
import { startS3 } from '../server.ts';

export const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
/** Maximum size of an object in these tests. */
export const LIMIT = 16 * 1024 * 1024;
export const Bucket = 'uploads';

/** How the SDK reports a response with this status. */
export const sdkResponse = (code: number) => ({
  $metadata: expect.objectContaining({ httpStatusCode: code }),
});
export const failure = (name: string, code: number) =>
  expect.objectContaining({ name, ...sdkResponse(code) });

/** Starts an S3 endpoint on its own folder, and an SDK client for it, for the tests in a file. */
export const useS3 = () => {
  let dir: string;
  let s3: Awaited<ReturnType<typeof startS3>>;
  let client: S3Client;
  let records: CreatedRecord[] = [];
  let removals: RemovedRecord[] = [];
  const faults: unknown[] = [];

  const connect = (options = {}) =>
    new S3Client({
      endpoint: s3.url,
      region: 'eu-central-1',
      credentials,
      maxAttempts: 1,
      ...options,
    });

  const start = async () => {
    const onCreated = (record: CreatedRecord) => records.push(record);
    const onRemoved = (record: RemovedRecord) => removals.push(record);
    const onError = (error: unknown) => faults.push(error);
    s3 = await startS3({ dir, port: 0, limit: LIMIT, onCreated, onRemoved, onError });
    client = connect();
  };
  const stop = async () => {
    client.destroy();
    await s3.close();
  };

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 's3-'));
    await start();
  });
  beforeEach(async () => {
    records = [];
    removals = [];
    await s3.createBucket(Bucket);
  });
  afterAll(async () => {
    await stop();
    await rm(dir, { recursive: true });
    expect(faults).toEqual([]);
  });

  // A restart replaces the client.
  const send: S3Client['send'] = (...args: [never]) => client.send(...args);
  const get = (Key: string, more = {}) => send(new GetObjectCommand({ Bucket, Key, ...more }));
  return {
    send,
    connect,
    get,
    put: (Key: string, Body: PutObjectCommandInput['Body'], more = {}) =>
      send(new PutObjectCommand({ Bucket, Key, Body, ...more })),
    head: (Key: string, more = {}) => send(new HeadObjectCommand({ Bucket, Key, ...more })),
    read: async (Key: string, more = {}) => (await get(Key, more)).Body?.transformToString(),
    createBucket: (name: string) => s3.createBucket(name),
    /** Objects announced since the test began. */
    records: () => records,
    removals: () => removals,
    filesIn: (...folder: string[]) => readdir(join(dir, ...folder)),
    restart: async () => {
      await stop();
      await start();
    },
    /** Another server on the same port. */
    startTwice: () => startS3({ dir, port: s3.port }),
    url: () => s3.url,
  };
};
