import * as z from 'zod';
import { type Bucket, type Condition, WriteConflict } from './bucket.ts';
import { getVersioned, putJson } from './json-object.ts';
import { lockKey } from './object-keys.ts';

const Lock = z.object({ until: z.iso.datetime() });
type Lock = z.infer<typeof Lock>;

/**
 * Works on an article while no other invocation does, so that two deliveries of one event never pay
 * DeepL twice. After a crash a lock lasts no longer than the invocation that took it could have.
 *
 * @returns what `work` returned, or `held` when another invocation has the lock
 */
export const withLock = async <T>(
  articles: Bucket,
  id: string,
  { now, until }: { now: Date; until: Date },
  work: () => Promise<T>,
): Promise<T | 'held'> => {
  const key = lockKey(id);
  if (!(await acquire(articles, key, { until: until.toISOString() }, now))) return 'held';
  try {
    return await work();
  } finally {
    await articles.remove(key);
  }
};

const acquire = async (articles: Bucket, key: string, lock: Lock, now: Date): Promise<boolean> =>
  (await put(articles, key, lock, { ifAbsent: true })) ||
  (await takeOver(articles, key, lock, now));

/** Replaces an expired lock, unless another invocation does so first. */
const takeOver = async (articles: Bucket, key: string, lock: Lock, now: Date) => {
  const held = await getVersioned(articles, key, Lock);
  if (!held || new Date(held.value.until) > now) return false;
  return await put(articles, key, lock, { ifMatch: held.etag });
};

const put = async (articles: Bucket, key: string, lock: Lock, condition: Condition) => {
  try {
    await putJson(articles, key, lock, condition);
    return true;
  } catch (error) {
    if (error instanceof WriteConflict) return false;
    throw error;
  }
};
