import * as z from 'zod';
import { articleId } from '../article-id.ts';
import { type Bucket, listAll } from '../bucket/bucket.ts';
import { getJson } from '../bucket/json-object.ts';
import { INDEX, idInIndexKey, WORK } from '../bucket/object-keys.ts';
import type { Send } from '../queue/queue.ts';
import { sweptUpload } from '../queue/upload-events.ts';

const Work = z.object({ key: z.string() });

/**
 * Sends through the queue what its events did not bring to an end: uploads that were never begun,
 * or that are newer than their article, and work that was left (parked, failed, interrupted).
 * Sending what is under way already is harmless.
 *
 * Reads two lists and one object for each article with work left.
 */
export const sweep = async ({
  uploads,
  articles,
  send,
}: {
  uploads: Bucket;
  articles: Bucket;
  send: Send;
}): Promise<{ unprocessed: number; unfinished: number }> => {
  const begun = await beginnings(articles);
  const unprocessed: string[] = [];
  for await (const { key, modified, size } of listAll(uploads, '')) {
    const since = begun.get(articleId(key));
    const isFolder = key.endsWith('/') && size === 0;
    if (!isFolder && (!since || modified > since)) unprocessed.push(key);
  }
  const unfinished = (await keysWithWork(articles)).filter((key) => !unprocessed.includes(key));
  await send([...unfinished, ...unprocessed].map((key) => sweptUpload(uploads.name, key)));
  return { unprocessed: unprocessed.length, unfinished: unfinished.length };
};

/** When work on each article last began: its index entry is written anew for each revision. */
const beginnings = async (articles: Bucket): Promise<Map<string, Date>> => {
  const begun = new Map<string, Date>();
  for await (const { key, modified } of listAll(articles, INDEX))
    begun.set(idInIndexKey(key), modified);
  return begun;
};

const keysWithWork = async (articles: Bucket): Promise<string[]> => {
  const keys: string[] = [];
  for await (const entry of listAll(articles, WORK)) {
    const work = await getJson(articles, entry.key, Work);
    if (work) keys.push(work.key);
  }
  return keys;
};
