import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import { allDelivered } from '../store/articles-of-delivery.ts';
import { begunUploads } from '../store/begun.ts';
import { type Bucket, isFolder, listAll } from '../store/bucket.ts';
import { getReadable } from '../store/json-object.ts';
import { findLosses, type Stored } from '../store/losses.ts';
import { manifestKey } from '../store/object-keys.ts';
import type { FoundUploads, SweepContext } from './found-uploads.ts';
import { lookForMissing } from './missing-uploads.ts';
import { collectUnbegun } from './unbegun.ts';

/** Of a larger archive the lists do not fit into memory. */
const MAX_MARKERS = 50_000;

/**
 * Looks through the whole archive by its lists, and reads one object for each article that has lost a
 * document. Undefined if it is too large for that.
 */
export const lookThroughAll = async (
  { uploads, articles }: { uploads: Bucket; articles: Bucket },
  { now, minAge, isOld, noted, unreadable, opened, resumed, isRemoved }: SweepContext,
  most = MAX_MARKERS,
): Promise<FoundUploads | undefined> => {
  const seen = await begunUploads(articles, most);
  if (!seen) return undefined;
  const { stored, hasLosses, outdated: unrenewed } = await findLosses(articles, now);
  const delivered = await allDelivered(articles);
  const unbegun = collectUnbegun(now, minAge);
  const unread: string[] = [];
  const openedLeft: string[] = [];
  const restored: string[] = [];
  const uploaded = new Set<string>();
  for await (const upload of listAll(uploads, '')) {
    const { key, etag, modified } = upload;
    const delivery = articleId(key);
    uploaded.add(delivery);
    const begun = seen.begun({ delivery, etag, modified });
    if (begun) unbegun.addBegun(upload, begun);
    if (isFolder(key, upload) || resumed.has(key) || !isOld(upload)) continue;
    const ids = delivered.get(delivery) ?? [delivery];
    const anyOfIts = async (isHit: (id: string) => boolean | Promise<boolean>) => {
      for (const id of ids)
        if ((await isHit(id)) && (id === delivery || (await isMadeOf(articles, id, key))))
          return true;
      return false;
    };
    if (!begun) unbegun.add(upload);
    else if (await anyOfIts((id) => unreadable.has(id))) unread.push(key);
    else if (await anyOfIts((id) => opened.has(id) && !noted.has(id))) openedLeft.push(key);
    else if (await anyOfIts((id) => hasLosses(id, { finished: !noted.has(id) })))
      restored.push(key);
  }
  const missing = await lookForMissing(articles, [...withoutUpload(stored, delivered, uploaded)], {
    uploaded,
    hasLosses: (id) => hasLosses(id, { finished: !noted.has(id) }),
    isRemoved,
  });
  return {
    fresh: unbegun.toSend(),
    unread,
    openedLeft,
    restored: [...restored, ...missing.restored],
    removed: missing.removed,
    outdated: seen.outdated,
    unrenewed: [...unrenewed],
  };
};

/** Articles that an upload brought that is missing. */
function* withoutUpload(
  stored: Stored,
  delivered: ReadonlyMap<string, string[]>,
  uploaded: ReadonlySet<string>,
) {
  const ofDeliveries = new Map<string, boolean>();
  for (const [delivery, ids] of delivered)
    for (const id of ids)
      ofDeliveries.set(id, !uploaded.has(delivery) || ofDeliveries.get(id) === true);
  for (const [id, { modified, isWithdrawn }] of stored)
    if (!isWithdrawn && (ofDeliveries.get(id) ?? !uploaded.has(id))) yield { id, modified };
}

/** An upload may have brought only an older version of an agency's item. */
const isMadeOf = async (articles: Bucket, id: string, key: string): Promise<boolean> => {
  const manifest = await getReadable(articles, manifestKey(id), Manifest);
  return manifest === undefined || manifest.source.key === key;
};
