import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './files.ts';
import { openS3Bucket, type S3Bucket } from './s3-bucket.ts';
import { S3Error } from './s3-error.ts';
import { createSequencer } from './sequencer.ts';

/** Opens every bucket in the folder `root`. */
export const openStore = (root: string, files: Files, report: (damaged: string) => void) => {
  const sequencer = createSequencer();
  const open = (name: string) => openS3Bucket(root, name, { sequencer, files, report });
  const buckets = new Map<string, S3Bucket>(bucketNames(root).map((name) => [name, open(name)]));

  const bucket = (name: string): S3Bucket => {
    const found = buckets.get(name);
    if (!found) throw new S3Error('NoSuchBucket');
    return found;
  };

  return {
    bucket,
    buckets: () =>
      [...buckets.keys()]
        .sort()
        .map((name) => ({ name, created: statSync(join(root, name)).birthtime })),
    /** @throws S3Error InvalidBucketName */
    createBucket: (name: string) => {
      if (!isBucketName(name)) throw new S3Error('InvalidBucketName');
      if (!buckets.has(name)) buckets.set(name, open(name));
    },
    /** @throws S3Error NoSuchBucket, BucketNotEmpty */
    deleteBucket: (name: string) => {
      const { index, uploads } = bucket(name);
      if (index.size > 0 || readdirSync(uploads).length > 0) throw new S3Error('BucketNotEmpty');
      buckets.delete(name);
      rmSync(join(root, name), { recursive: true });
    },
  };
};
export type Store = ReturnType<typeof openStore>;

const bucketNames = (root: string) =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isBucketName(entry.name))
    .map(({ name }) => name)
    .sort();

const isBucketName = (name: string) =>
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !name.includes('..');
