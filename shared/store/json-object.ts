import * as z from 'zod';
import type { Bucket, Condition } from './bucket.ts';

/** @throws ZodError, SyntaxError when the stored object does not match the schema */
export const getJson = async <T>(from: Bucket, key: string, schema: z.ZodType<T>) =>
  (await getVersioned(from, key, schema))?.value;

/** One of many: an unreadable object is logged and skipped, so that it hides no other. */
export const getReadable = async <T>(from: Bucket, key: string, schema: z.ZodType<T>) => {
  try {
    return await getJson(from, key, schema);
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    console.error(`${key} is unreadable and was skipped:`, error.message);
    return undefined;
  }
};

/** The object with its ETag, for a conditional write later. */
export const getVersioned = async <T>(from: Bucket, key: string, schema: z.ZodType<T>) => {
  const found = await from.get(key);
  return found && { value: schema.parse(parseJson(found.body)), etag: found.etag };
};

export const putJson = (to: Bucket, key: string, value: unknown, condition?: Condition) =>
  to.put(key, JSON.stringify(value), condition);

const parseJson = (body: Uint8Array): unknown => JSON.parse(Buffer.from(body).toString('utf8'));
