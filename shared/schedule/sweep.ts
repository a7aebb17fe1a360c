import { articleId } from '../article/article-id.ts';
import type { Send } from '../queue/queue.ts';
import { sweptUpload } from '../queue/upload-events.ts';
import { type Bucket, isFolder, listAll } from '../store/bucket.ts';
import { idInIndexKey, PREFIXES } from '../store/object-keys.ts';
import { workLeft } from '../store/work-left.ts';
import { type ResumableEdges, resumable } from './resumable.ts';

export type SweepEdges = ResumableEdges & { uploads: Bucket; articles: Bucket; send: Send };

/**
 * Re-queues uploads that their events did not finish: first work that failed, was interrupted, or
 * was parked and can resume, oldest first; then uploads that were never begun or are newer than
 * their article. Re-queuing work that is in progress is harmless.
 *
 * Reads two lists, a ledger and one object per article with work left.
 */
export const sweep = async (
  edges: SweepEdges,
): Promise<{ new: number; resumed: number; parked: number }> => {
  const { uploads, articles, send } = edges;
  const left = await workLeft(articles);
  const canResume = await resumable(edges);
  const resumed = left.filter(canResume).map(({ key }) => key);
  const known = new Set(left.map(({ key }) => key));
  const fresh = (await neverBegun(uploads, articles)).filter((key) => !known.has(key));
  await send([...resumed, ...fresh].map((key) => sweptUpload(uploads.name, key)));
  return { new: fresh.length, resumed: resumed.length, parked: left.length - resumed.length };
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

/** When work on each article last began; each revision rewrites the article's index entry. */
const beginnings = async (articles: Bucket): Promise<Map<string, Date>> => {
  const begun = new Map<string, Date>();
  for await (const { key, modified } of listAll(articles, PREFIXES.index))
    begun.set(idInIndexKey(key), modified);
  return begun;
};
