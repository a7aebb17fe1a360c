import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import type { Bucket } from '../store/bucket.ts';
import { deliveredBy } from '../store/deliveries.ts';
import { getReadable } from '../store/json-object.ts';
import { withLock } from '../store/lock.ts';
import { manifestKey } from '../store/object-keys.ts';
import { uploadGone } from './upload-gone.ts';

/** The upload under a key was deleted: so is what its articles were made of, unless by a later one. */
export const deliveryGone = async (
  articles: Bucket,
  key: string,
  time: { now: Date; until: Date },
): Promise<void> => {
  for (const id of await deliveredBy(articles, key)) {
    if (id === articleId(key)) await uploadGone(articles, id);
    else
      await withLock(articles, id, time, async () => {
        const manifest = await getReadable(articles, manifestKey(id), Manifest);
        if (manifest?.source.key === key) await uploadGone(articles, id);
      });
  }
};
