import type { Manifest } from '../article/manifest.ts';
import { isEmbargoed, isOpen, listedAt } from '../article/standing.ts';
import type { Bucket } from './bucket.ts';
import { removeFromDigests } from './digests.ts';
import { noteDue } from './due-notes.ts';
import { indexKey } from './object-keys.ts';

/** Puts an article at its place in the lists, or notes when that is to be done. */
export const enlist = async (articles: Bucket, manifest: Manifest, now: Date): Promise<void> => {
  const { id, embargo } = manifest;
  if (isOpen(manifest, now)) await articles.put(indexKey(listedAt(manifest), id), '');
  else if (embargo !== undefined && isEmbargoed(manifest, now))
    await noteDue(articles, id, [embargo]);
};

/** Takes an article out of the lists and digests. */
export const unlist = async (
  articles: Bucket,
  manifest: Pick<Manifest, 'id' | 'received' | 'embargo'>,
): Promise<void> => {
  const { id, received } = manifest;
  const places = [new Date(received), listedAt(manifest)].map((at) => indexKey(at, id));
  for (const place of new Set(places)) await articles.remove(place);
  await removeFromDigests(articles, manifest);
};
