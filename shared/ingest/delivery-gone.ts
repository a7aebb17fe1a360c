import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import { deliveredBy } from '../store/deliveries.ts';
import { getReadable } from '../store/json-object.ts';
import { withLock } from '../store/lock.ts';
import { manifestKey } from '../store/object-keys.ts';
import { forgetDelivery } from '../store/seen.ts';
import type { IngestEdges } from './edges.ts';
import { uploadGone } from './upload-gone.ts';

type Edges = Pick<IngestEdges, 'articles' | 'now' | 'report'>;

/**
 * There is nothing under a key any more: so is gone what its articles were made of, unless by a later
 * upload. `isRemoved`: somebody deleted it, and wants them gone.
 *
 * @throws if a removal met another run at work on one of the articles
 */
export const deliveryGone = async (
  edges: Edges,
  key: string,
  { isRemoved, ...time }: { now: Date; until: Date; isRemoved: boolean },
): Promise<void> => {
  const { articles } = edges;
  const delivery = articleId(key);
  for (const id of await deliveredBy(articles, key)) {
    if (id === delivery) await uploadGone(edges, id, { isRemoved });
    else {
      const done = await withLock(articles, id, time, async () => {
        const manifest = await getReadable(articles, manifestKey(id), Manifest);
        if (manifest?.source.key === key) await uploadGone(edges, id, { isRemoved });
      });
      if (done === 'held' && isRemoved) throw busy(key);
      // An article that has its upload's name forgets by itself, and keeps its earlier revisions.
      if (isRemoved) await forgetDelivery(articles, delivery);
    }
  }
};

/** The message of a removal comes again. */
export const busy = (key: string) =>
  new Error(`${key} was deleted while another run is at work on it; it will be withdrawn`);
