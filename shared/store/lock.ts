import * as z from 'zod';
import { type Bucket, type Condition, WriteConflict } from './bucket.ts';
import { lockKey } from './object-keys.ts';

const Lock = z.object({ until: z.iso.datetime() });

/**
 * Does work on an article while nobody else does, so that two deliveries of one event never pay
 * DeepL twice. A lock outlives a crash only until its time: the end of the invocation that took it.
 *
 * @returns what `work` returned, or `held` when another is at it.
 */
export const withLock = async <T>(
  articles: Bucket,
  id: string,
  { now, until }: { now: Date; until: Date },
  work: () => Promise<T>,
): Promise<T | 'held'> => {
  const key = lockKey(id);
  const body = JSON.stringify({ until: until.toISOString() } satisfies z.infer<typeof Lock>);
  if (!(await acquire(articles, key, body, now))) return 'held';
  try {
    return await work();
  } finally {
    await articles.remove(key);
  }
};

const acquire = async (articles: Bucket, key: string, body: string, now: Date): Promise<boolean> =>
  (await put(articles, key, body, { ifAbsent: true })) ||
  (await takeOver(articles, key, body, now));

/** A lock that outlived its time, unless another takes it over at the same moment. */
const takeOver = async (articles: Bucket, key: string, body: string, now: Date) => {
  const held = await articles.get(key);
  if (!held || !hasExpired(held.body, now)) return false;
  return await put(articles, key, body, { ifMatch: held.etag });
};

const put = async (articles: Bucket, key: string, body: string, condition: Condition) => {
  try {
    await articles.put(key, body, condition);
    return true;
  } catch (error) {
    if (error instanceof WriteConflict) return false;
    throw error;
  }
};

const hasExpired = (body: Uint8Array, now: Date) => {
  const lock = Lock.parse(JSON.parse(Buffer.from(body).toString('utf8')));
  return new Date(lock.until) <= now;
};
