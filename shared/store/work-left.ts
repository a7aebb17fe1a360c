import * as z from 'zod';
import type { Manifest } from '../article/manifest.ts';
import { type Bucket, listAll } from './bucket.ts';
import { getReadable, putJson } from './json-object.ts';
import { PREFIXES, workKey } from './object-keys.ts';

/** A note on an unfinished article, so that the sweep need not read the article. */
export const WorkLeft = z.object({
  key: z.string(),
  /** When the article was first received; the oldest is resumed first. */
  since: z.iso.datetime(),
  /** Why its languages are parked; empty when it was interrupted or failed. */
  parked: z.array(z.string()),
  /** The article cap in force when it was parked. */
  articleCap: z.int().optional(),
});
export type WorkLeft = z.infer<typeof WorkLeft>;

/** The note for a manifest with work left. */
export const workLeftOn = (
  { source, received, languages }: Pick<Manifest, 'source' | 'received' | 'languages'>,
  articleCap?: number,
): WorkLeft => {
  const open = Object.values(languages).filter(({ status }) => status !== 'complete');
  // A failed language is retried even while the other is parked.
  const parked = open.every(({ status }) => status === 'parked') ? open : [];
  return {
    key: source.key,
    since: received,
    parked: parked.map(({ reason }) => reason?.code ?? ''),
    articleCap,
  };
};

export const noteWork = async (
  articles: Bucket,
  manifest: Manifest,
  articleCap?: number,
): Promise<void> => {
  await putJson(articles, workKey(manifest.id), workLeftOn(manifest, articleCap));
};

/** All notes with the time of their writing, the oldest article first: one read for each. */
export const workLeft = async (articles: Bucket): Promise<(WorkLeft & { modified: Date })[]> => {
  const notes: (WorkLeft & { modified: Date })[] = [];
  for await (const { key, modified } of listAll(articles, PREFIXES.work)) {
    const note = await getReadable(articles, key, WorkLeft);
    if (note) notes.push({ ...note, modified });
  }
  return notes.sort((a, b) => a.since.localeCompare(b.since));
};
