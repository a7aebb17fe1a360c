import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import { MAX_CONNECTIONS } from '../aws-client.ts';
import { eachAtOnce } from '../each-at-once.ts';
import type { Bucket } from '../store/bucket.ts';
import { getReadable } from '../store/json-object.ts';
import { manifestKey } from '../store/object-keys.ts';
import type { IsRemoved } from './found-uploads.ts';

/** Manifests that are read in one run, the newest first: those of older ones were in runs before. */
const MAX_READ = 1_000;

/** An article that no upload of a list brings. */
type Candidate = { id: string; modified: Date };

type Options = {
  /** The uploads that are there, by the ids that their keys give. */
  uploaded: ReadonlySet<string>;
  hasLosses: (id: string) => Promise<boolean>;
  isRemoved: IsRemoved;
};

/** The keys of missing uploads: those that somebody removed, and those whose articles lack an object. */
export const lookForMissing = async (
  articles: Bucket,
  candidates: Candidate[],
  { uploaded, hasLosses, isRemoved }: Options,
): Promise<{ removed: string[]; restored: string[] }> => {
  const removed: string[] = [];
  const restored: string[] = [];
  const newest = candidates.toSorted((a, b) => b.modified.getTime() - a.modified.getTime());
  const toRead = new Set(newest.slice(0, MAX_READ).map(({ id }) => id));
  await eachAtOnce(newest, MAX_CONNECTIONS, async ({ id }) => {
    const lacks = await hasLosses(id);
    if (!lacks && !toRead.has(id)) return;
    const manifest = await getReadable(articles, manifestKey(id), Manifest);
    if (!manifest || uploaded.has(articleId(manifest.source.key))) return;
    if (isRemoved(manifest)) removed.push(manifest.source.key);
    else if (lacks) restored.push(manifest.source.key);
  });
  return { removed, restored };
};
