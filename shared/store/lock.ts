import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Patience } from '../replay.ts';
import { type Bucket, type Condition, removeVersion, WriteConflict } from './bucket.ts';
import { getReadable, getVersionedOrSetAside, putJson } from './json-object.ts';
import { lockKey } from './object-keys.ts';
import { persistUntil } from './persist.ts';

/** `holder` is missing in locks of version 0.2.0. */
const Lock = z.object({ until: z.iso.datetime(), holder: z.uuid().optional() });
type Lock = z.infer<typeof Lock>;

/** When work begins, and when the invocation ends. */
export type LockTime = { now: Date; until: Date } & Partial<Pick<Patience, 'sleep'>>;

export type HeldLock = {
  holder: string;
  /** False once another invocation has taken over an expired lock: then nothing may be published. */
  isHeld: () => Promise<boolean>;
};

/**
 * Works on an article while no other invocation does, so that two deliveries of one event never pay
 * DeepL twice. After a crash a lock lasts no longer than the invocation that took it could have. It
 * is removed by its holder alone, in several attempts: other invocations rely on that.
 *
 * @returns what `work` returned, or `held` when another invocation has the lock
 */
export const withLock = async <T>(
  articles: Bucket,
  id: string,
  { now, until, sleep }: LockTime,
  work: (lock: HeldLock) => Promise<T>,
): Promise<T | 'held'> => {
  const key = lockKey(id);
  const lock = { until: until.toISOString(), holder: randomUUID() };
  const persist = persistUntil(until, { now: () => new Date(), sleep });
  const etag = await acquire(articles, key, lock, now).catch(async (error: unknown) => {
    // It may have been taken: then the message that comes again would rely on a holder.
    await persist(() => release(articles, key, lock)).catch(() => {});
    throw error;
  });
  if (etag === undefined) return 'held';
  try {
    return await work({
      holder: lock.holder,
      isHeld: async () => (await articles.head(key))?.etag === etag,
    });
  } finally {
    await persist(() => removeVersion(articles, { key, etag }));
  }
};

/** Whether an invocation is at work on an article: this one, where it is known which. */
export const isLocked = async (
  articles: Bucket,
  { id, holder }: { id: string; holder?: string | undefined },
  now: Date,
): Promise<boolean> => {
  const lock = await getReadable(articles, lockKey(id), Lock);
  if (lock === undefined || new Date(lock.until) <= now) return false;
  return holder === undefined || lock.holder === undefined || lock.holder === holder;
};

/** @returns the ETag of the lock; undefined when another invocation has it */
const acquire = async (articles: Bucket, key: string, lock: Lock, now: Date) =>
  (await put(articles, key, lock, { ifAbsent: true })) ??
  (await takeOver(articles, key, lock, now));

/** Removes the lock if it is this one. */
const release = async (articles: Bucket, key: string, { holder }: Lock) => {
  const stored = await getVersionedOrSetAside(articles, key, Lock);
  if (stored?.value && stored.value.holder === holder)
    await removeVersion(articles, { key, etag: stored.etag });
};

/** Replaces a lock that is expired or damaged, unless another invocation does so first. */
const takeOver = async (articles: Bucket, key: string, lock: Lock, now: Date) => {
  const held = await getVersionedOrSetAside(articles, key, Lock);
  if (!held || (held.value && new Date(held.value.until) > now)) return undefined;
  return await put(articles, key, lock, { ifMatch: held.etag });
};

const put = async (articles: Bucket, key: string, lock: Lock, condition: Condition) => {
  try {
    return await putJson(articles, key, lock, condition);
  } catch (error) {
    if (error instanceof WriteConflict) return undefined;
    throw error;
  }
};
