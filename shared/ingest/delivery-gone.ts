import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import { deliveredBy } from '../store/articles-of-delivery.ts';
import { forgetDelivery } from '../store/begun.ts';
import { listAll } from '../store/bucket.ts';
import { getReadable } from '../store/json-object.ts';
import { type HeldLock, type LockTime, withLock } from '../store/lock.ts';
import { manifestKey } from '../store/object-keys.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { itemGone } from './item-gone.ts';
import { restoreGone } from './restore-served.ts';
import { uploadGone } from './upload-gone.ts';

/**
 * Handles an upload that is missing, and with it the source of its articles, unless another upload
 * has the same or a later version. `isRemoved`: somebody deleted it, so that they are withdrawn.
 *
 * @throws if a removal met another run at work on one of the articles
 */
export const deliveryGone = async (
  deps: IngestDeps,
  key: string,
  { isRemoved, isHeld, ...time }: LockTime & Pick<HeldLock, 'isHeld'> & { isRemoved: boolean },
): Promise<void> => {
  const { articles } = deps;
  const delivery = articleId(key);
  for (const id of await deliveredBy(articles, key)) {
    if (id === delivery) {
      if (isRemoved) await removeUnpacked(deps, key);
      else await restoreGone(deps, id, { isHeld });
      await uploadGone(deps, id, { isRemoved });
    } else {
      const done = await withLock(articles, id, time, async (lock) => {
        const manifest = await getReadable(articles, manifestKey(id), Manifest);
        if (manifest?.source.key !== key) return { left: undefined };
        if (!isRemoved) await restoreGone(deps, id, lock);
        return { left: await itemGone(deps, manifest, { isRemoved }) };
      });
      if (done === 'held' && isRemoved) throw busy(key);
      if (done !== 'held' && done.left !== undefined) await deps.requeue(done.left);
      // One that is named after its upload keeps its earlier revisions, and forgets the upload itself.
      if (isRemoved) await forgetDelivery(articles, delivery);
    }
  }
};

/**
 * The files of an archive are uploads of their own: the event of each removal withdraws its
 * articles.
 */
const removeUnpacked = async ({ uploads, articles }: IngestDeps, key: string): Promise<void> => {
  const manifest = await getReadable(articles, manifestKey(articleId(key)), Manifest);
  if (manifest?.status !== 'unpacked') return;
  for await (const file of listAll(uploads, `${key}/`)) await uploads.remove(file.key);
};

/** The message of a removal comes again. */
export const busy = (key: string) =>
  new Error(`${key} was deleted while another run is at work on it; it will be withdrawn`);
