import * as z from 'zod';
import type { Manifest } from '../article/manifest.ts';
import { type Bucket, listAll } from './bucket.ts';
import { getReadable, putJson } from './json-object.ts';
import { PREFIXES, workKey } from './object-keys.ts';

/** What is noted of an article that is not finished, so that the sweep need not read it. */
export const WorkLeft = z.object({
  key: z.string(),
  /** When the article was first received; the oldest is resumed first. */
  since: z.iso.datetime(),
  /** Why its languages are parked; empty where it was interrupted or failed. */
  parked: z.array(z.string()),
  /** The cap of an article when it was parked for it. */
  articleCap: z.int().optional(),
});
export type WorkLeft = z.infer<typeof WorkLeft>;

export const noteWork = async (
  articles: Bucket,
  { id, source, received, languages }: Manifest,
  articleCap?: number,
): Promise<void> => {
  const states = Object.values(languages);
  const open = states.filter(({ status }) => status !== 'complete');
  // A language that only failed is to be tried whatever the other waits for.
  const parked = open.every(({ status }) => status === 'parked') ? open : [];
  const note: WorkLeft = {
    key: source.key,
    since: received,
    parked: parked.map(({ reason }) => reason?.code ?? ''),
    articleCap,
  };
  await putJson(articles, workKey(id), note);
};

/** All that is noted, the oldest first: one read for each. */
export const workLeft = async (articles: Bucket): Promise<WorkLeft[]> => {
  const notes: WorkLeft[] = [];
  for await (const { key } of listAll(articles, PREFIXES.work)) {
    const note = await getReadable(articles, key, WorkLeft);
    if (note) notes.push(note);
  }
  return notes.sort((a, b) => a.since.localeCompare(b.since));
};
