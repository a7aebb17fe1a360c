import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import { isFinished } from '../article/manifest-states.ts';
import { MIN_TIME_FOR_REQUEST } from '../deepl/client.ts';
import { deliveredIn } from '../store/articles-of-delivery.ts';
import { markDeliveryBegun } from '../store/begun.ts';
import type { Bucket, ObjectHead } from '../store/bucket.ts';
import { noteDelivered } from '../store/deliveries.ts';
import { getReadable } from '../store/json-object.ts';
import type { HeldLock } from '../store/lock.ts';
import { manifestKey } from '../store/object-keys.ts';
import { type BroughtArticle, broughtBy } from './brought.ts';
import { isOf } from './compare-versions.ts';
import type { IngestDeps } from './ingest-deps.ts';
import type { IngestRun } from './open-editions.ts';
import { itemsOf, type Upload } from './upload.ts';
import { type ArticleRun, workOnArticle } from './work-on-article.ts';
import { workOnItem } from './work-on-item.ts';
import { workOnReplaced } from './work-on-replaced.ts';

/** The work done for an upload as it was found. */
export type DeliveryResult = { upload: ObjectHead; worked: ArticleRun[]; needsAnotherRun: boolean };

/** Milliseconds that must be left to begin another article, up to its first request to DeepL. */
const MIN_TIME_FOR_ARTICLE = MIN_TIME_FOR_REQUEST + 10_000;

/**
 * Works on the articles of an upload one after the other, under the upload's lock. One that fails or
 * is rejected does not keep the others from being published.
 *
 * Safe to be killed anywhere: first it is noted which articles the upload brings, and it is marked as
 * begun as soon as each article has a note of work or needs none.
 *
 * @throws what should be retried
 */
export const workOnDelivery = async (
  deps: IngestDeps,
  run: HeldLock & IngestRun,
  upload: Upload,
): Promise<DeliveryResult> => {
  const { articles, now } = deps;
  const { key, etag, modified } = upload;
  const delivery = articleId(key);
  const all = await broughtBy(articles, key, await itemsOf(upload));
  const named = all.filter(({ id }) => id !== delivery).map(({ id }) => id);
  const before = await deliveredIn(articles, delivery);
  const newIds = named.filter((id) => !before.includes(id));
  await Promise.all(newIds.map((id) => noteDelivered(articles, { key, id })));

  const { left, finished } = await leftOf(articles, all, upload);
  const unbegun = new Set(left.map(({ id }) => id).filter((id) => id !== delivery));
  const markBegun = () => markDeliveryBegun(articles, { delivery, etag, modified });
  const onBegun = async (id: string) => {
    if (unbegun.delete(id) && unbegun.size === 0) await markBegun();
  };
  if (named.length > 0 && unbegun.size === 0) await markBegun();
  const workOn = ({ id, item, identity, stored }: BroughtArticle) =>
    id === delivery
      ? workOnArticle(deps, run, { id, upload, item, onBegun })
      : workOnItem(deps, run, {
          ...{ id, upload, item, identity, onBegun },
          // When there are many items, the last are worked on minutes later.
          ...(all.length === 1 && identity && { look: async () => stored }),
        });
  const replaced = [...before, ...(named.length > 0 ? [delivery] : [])]
    .filter((id) => !all.some((each) => each.id === id))
    .map((id) => () => workOnReplaced(deps, run, { id, key }));
  const isTimeUp = () => now().getTime() + MIN_TIME_FOR_ARTICLE > run.until.getTime();
  const needed = [...left.map((each) => () => workOn(each)), ...replaced];
  const { done, failures, isCut } = await eachInTime(needed, isTimeUp);
  const toRecheck = isCut ? [] : finished.map((each) => () => workOn(each));
  const checked = await eachInTime(toRecheck, isTimeUp);
  throwTogether([...failures, ...checked.failures], key);
  const worked = [...done, ...checked.done];
  return {
    upload,
    worked,
    needsAnotherRun: isCut || worked.some(({ needsAnotherRun }) => needsAnotherRun),
  };
};

/** One after the other until the time is up, but at least the first. */
const eachInTime = async (
  works: (() => Promise<ArticleRun | undefined>)[],
  isTimeUp: () => boolean,
) => {
  const done: ArticleRun[] = [];
  const failures: unknown[] = [];
  for (const work of works) {
    if (done.length > 0 && isTimeUp()) return { done, failures, isCut: true };
    try {
      const worked = await work();
      if (worked) done.push(worked);
    } catch (error) {
      failures.push(error);
    }
  }
  return { done, failures, isCut: false };
};

/** Of several articles, the unfinished ones first: there may not be time for all. */
const leftOf = async (articles: Bucket, all: BroughtArticle[], upload: Upload) => {
  if (all.length === 1) return { left: all, finished: [] };
  const manifests = await Promise.all(
    all.map(({ id }) => getReadable(articles, manifestKey(id), Manifest)),
  );
  const isDone = (_: BroughtArticle, at: number) => {
    const manifest = manifests[at];
    return manifest !== undefined && isOf(manifest, upload) && isFinished(manifest);
  };
  return {
    left: all.filter((each, at) => !isDone(each, at)),
    finished: all.filter(isDone),
  };
};

const throwTogether = (failures: unknown[], key: string) => {
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1)
    throw new AggregateError(failures, `${failures.length} articles of ${key} failed`);
};
