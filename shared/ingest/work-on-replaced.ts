import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import { awaitsReader, isFinished } from '../article/manifest-states.ts';
import { removeDelivered } from '../store/deliveries.ts';
import { getReadable } from '../store/json-object.ts';
import { removeFromLists } from '../store/listing.ts';
import { type HeldLock, withLock } from '../store/lock.ts';
import { manifestKey, workKey } from '../store/object-keys.ts';
import type { IngestDeps } from './ingest-deps.ts';
import type { IngestRun } from './open-editions.ts';
import { uploadGone } from './upload-gone.ts';
import { type ArticleRun, workOnArticle } from './work-on-article.ts';

/**
 * Deals with an article whose upload now holds something else. An agency's item is finished from its
 * German document, as far as it got. One that is named after its upload is left as it is; if nothing
 * of it was ever published, it is forgotten. An item that version 0.3.0 named after its upload is
 * withdrawn: it has another address.
 */
export const workOnReplaced = async (
  deps: IngestDeps,
  run: HeldLock & IngestRun,
  { id, key }: { id: string; key: string },
): Promise<ArticleRun | undefined> => {
  const { articles, now, sleep } = deps;
  const { until } = run;
  const delivery = articleId(key);
  const work = async (lock: HeldLock): Promise<ArticleRun | undefined> => {
    const manifest = await getReadable(articles, manifestKey(id), Manifest);
    if (manifest?.source.key === key && !manifest.item) await endNamed(deps, manifest);
    else if (manifest?.source.key === key && !isEnded(manifest)) {
      const upload = { ...manifest.source, modified: new Date(manifest.source.modified) };
      return await workOnArticle(deps, { ...lock, until }, { id, upload, onBegun: async () => {} });
    }
    if (id !== delivery) await removeDelivered(articles, { delivery, id });
    return undefined;
  };
  if (id === delivery) return await work(run);
  const worked = await withLock(articles, id, { now: now(), until, sleep }, work);
  return worked === 'held' ? undefined : worked;
};

const isEnded = (manifest: Manifest): boolean =>
  isFinished(manifest) && !Object.values(manifest.languages).some(awaitsReader);

const endNamed = async (deps: IngestDeps, manifest: Manifest) => {
  const { id, languages } = manifest;
  const { articles, now } = deps;
  if (manifest.status === 'withdrawn') return;
  if (Object.values(languages).some(({ published }) => published)) {
    const isMoved = manifest.metadata.item?.id !== undefined;
    return await uploadGone(deps, id, { isReplaced: true, isMoved });
  }
  await removeFromLists(articles, manifest, now());
  await articles.remove(manifestKey(id));
  await articles.remove(workKey(id));
};
