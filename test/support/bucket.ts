import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { onTestFinished } from 'vitest';
import { startS3 } from '../../local/s3/server.ts';
import { AWS_CLIENT } from '../../shared/aws-client.ts';
import { type Bucket, openBucket } from '../../shared/store/bucket.ts';

/** An empty bucket for one test, and the keys of every object read from and written to it. */
export const startBucket = async () => {
  const dir = mkdtempSync(join(tmpdir(), 'presseschau-'));
  const s3 = await startS3({ dir, port: 0 });
  await s3.createBucket('articles');
  const client = new S3Client({
    ...AWS_CLIENT,
    endpoint: s3.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  onTestFinished(async () => {
    client.destroy();
    await s3.close();
    rmSync(dir, { recursive: true });
  });
  const bucket = openBucket(client, 'articles');
  const reads: string[] = [];
  const writes: string[] = [];
  const articles: Bucket = {
    ...bucket,
    get: (key) => {
      reads.push(key);
      return bucket.get(key);
    },
    put: (key, ...rest) => {
      writes.push(key);
      return bucket.put(key, ...rest);
    },
  };
  return { url: s3.url, client, articles, reads, writes };
};
