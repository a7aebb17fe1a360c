import { articleId } from '../article/article-id.ts';
import type { Send } from '../queue/queue.ts';
import { sweptUpload } from '../queue/upload-events.ts';
import { type Bucket, isFolder, listAll } from '../store/bucket.ts';
import { idInIndexKey, PREFIXES } from '../store/object-keys.ts';
import { workLeft } from '../store/work-left.ts';
import { type RoomEdges, roomFor } from './room.ts';

export type SweepEdges = RoomEdges & { uploads: Bucket; articles: Bucket; send: Send };

/**
 * Sends through the queue what its events did not bring to an end: work that was left (failed,
 * interrupted, or parked and free to go on), the oldest first, and uploads that were never begun or
 * are newer than their article. Sending what is under way already is harmless.
 *
 * Reads two lists, a ledger and one object for each article with work left.
 */
export const sweep = async (
  edges: SweepEdges,
): Promise<{ unprocessed: number; unfinished: number; parked: number }> => {
  const { uploads, articles, send } = edges;
  const left = await workLeft(articles);
  const mayGoOn = await roomFor(edges);
  const resumed = left.filter(mayGoOn).map(({ key }) => key);
  const known = new Set(left.map(({ key }) => key));
  const unprocessed = (await neverBegun(uploads, articles)).filter((key) => !known.has(key));
  await send([...resumed, ...unprocessed].map((key) => sweptUpload(uploads.name, key)));
  return {
    unprocessed: unprocessed.length,
    unfinished: resumed.length,
    parked: left.length - resumed.length,
  };
};

const neverBegun = async (uploads: Bucket, articles: Bucket): Promise<string[]> => {
  const begun = await beginnings(articles);
  const keys: string[] = [];
  for await (const { key, modified, size } of listAll(uploads, '')) {
    const since = begun.get(articleId(key));
    if (!isFolder(key, { size }) && (!since || modified > since)) keys.push(key);
  }
  return keys;
};

/** When work on each article last began: its index entry is written anew for each revision. */
const beginnings = async (articles: Bucket): Promise<Map<string, Date>> => {
  const begun = new Map<string, Date>();
  for await (const { key, modified } of listAll(articles, PREFIXES.index))
    begun.set(idInIndexKey(key), modified);
  return begun;
};
