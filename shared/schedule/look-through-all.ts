import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import { type Bucket, isFolder, listAll } from '../store/bucket.ts';
import { allDelivered } from '../store/delivered.ts';
import { getReadable } from '../store/json-object.ts';
import { findLosses } from '../store/losses.ts';
import { manifestKey } from '../store/object-keys.ts';
import { seenUploads } from '../store/seen.ts';
import type { FoundUploads, Looking } from './found-uploads.ts';
import { collectUnbegun } from './unbegun.ts';

/** Of a larger archive the lists do not fit into memory. */
const MAX_MARKERS = 50_000;

/**
 * Looks through the whole archive by its lists, and reads one object for each article that has lost a
 * document. Undefined if it is too large for that.
 */
export const lookThroughAll = async (
  { uploads, articles }: { uploads: Bucket; articles: Bucket },
  { now, minAge, isOld, noted, unreadable, opened, resumed }: Looking,
  most = MAX_MARKERS,
): Promise<FoundUploads | undefined> => {
  const seen = await seenUploads(articles, most);
  if (!seen) return undefined;
  const { hasLosses, outdated: unrenewed } = await findLosses(articles, now);
  const delivered = await allDelivered(articles);
  const unbegun = collectUnbegun(now, minAge);
  const unread: string[] = [];
  const openedLeft: string[] = [];
  const restored: string[] = [];
  for await (const upload of listAll(uploads, '')) {
    const { key, etag, modified } = upload;
    const delivery = articleId(key);
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
  return {
    fresh: unbegun.toSend(),
    unread,
    openedLeft,
    restored,
    outdated: seen.outdated,
    unrenewed: [...unrenewed],
  };
};

/** An upload may have brought only an older version of an agency's item. */
const isMadeOf = async (articles: Bucket, id: string, key: string): Promise<boolean> => {
  const manifest = await getReadable(articles, manifestKey(id), Manifest);
  return manifest === undefined || manifest.source.key === key;
};
