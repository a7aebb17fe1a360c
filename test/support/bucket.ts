import type { Bucket } from '../../shared/store/bucket.ts';
import { openMemoryBucket } from './memory-bucket.ts';

/** An empty bucket, and the keys of every object read from and written to it. */
export const startBucket = () => {
  const bucket = openMemoryBucket('articles');
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
  return { articles, reads, writes };
};
