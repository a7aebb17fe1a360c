import type * as z from 'zod';
import type { Bucket, Condition, FetchedObject } from './bucket.ts';
import { damagedKey } from './object-keys.ts';

type Schema<T> = Pick<z.ZodType<T>, 'parse'>;

/** @throws ZodError, SyntaxError when the stored object does not match the schema */
export const getJson = async <T>(from: Bucket, key: string, schema: Schema<T>) =>
  (await getVersioned(from, key, schema))?.value;

/** One of many: an unreadable object is logged and skipped, so that it hides no other. */
export const getReadable = async <T>(from: Bucket, key: string, schema: Schema<T>) => {
  try {
    return await getJson(from, key, schema);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    console.error(`${key} is unreadable and was skipped:`, error.message);
    return undefined;
  }
};

/** The object with its ETag, for a conditional write later, and when it was written. */
export const getVersioned = async <T>(from: Bucket, key: string, schema: Schema<T>) => {
  const found = await from.get(key);
  return found && parsed(found, schema);
};

/**
 * Like `getVersioned`, for an object that can be made again: an unreadable one is copied to
 * `damaged/`, reported, and returned without a value. A write over its ETag replaces it.
 */
export const getVersionedOrSetAside = async <T>(
  from: Bucket,
  key: string,
  schema: Schema<T>,
): Promise<{ value?: T; etag: string } | undefined> => {
  const found = await from.get(key);
  if (!found) return undefined;
  try {
    return parsed(found, schema);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    const aside = damagedKey(key, found.etag);
    await from.put(aside, found.body);
    console.error(`${key} is unreadable and was set aside as ${aside}:`, error.message);
    return { etag: found.etag };
  }
};

export const putJson = (to: Bucket, key: string, value: unknown, condition?: Condition) =>
  to.put(key, JSON.stringify(value), condition);

/** A `ZodError` is known by its name: a reader's request loads no zod. */
export const isUnreadable = (error: unknown): error is z.ZodError | SyntaxError =>
  error instanceof SyntaxError || (error instanceof Error && error.name === 'ZodError');

const parsed = <T>({ body, etag, modified }: FetchedObject, schema: Schema<T>) => ({
  value: schema.parse(JSON.parse(Buffer.from(body).toString('utf8'))),
  etag,
  modified,
});
