import { isDeepStrictEqual } from 'node:util';
import { articleId } from '../article/article-id.ts';
import type { Bucket, ObjectHead } from '../store/bucket.ts';
import { withLock } from '../store/lock.ts';
import { requireKnownForms } from '../store/stored-forms.ts';
import { busy, deliveryGone } from './delivery-gone.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { openedIn } from './rest.ts';
import { readUpload, uploadHead } from './upload.ts';
import { type DeliveryResult, workOnDelivery } from './work-on-delivery.ts';

/**
 * Takes an upload from its key to its published documents. Idempotent: it does what is left to do
 * for the contents now under the key and for its readers, whichever event it was called for.
 *
 * If the upload is locked, it returns: the lock holder checks the key and who opened its articles
 * again when it is done. `removed`: somebody deleted the upload. If it is still missing, its articles
 * are withdrawn; that is not left to a lock holder.
 *
 * @throws what should be retried; the reason is in the manifest
 */
export const ingest =
  (deps: IngestDeps) =>
  async (key: string, until: Date, { removed = false } = {}): Promise<void> => {
    const { uploads, articles, now, sleep } = deps;
    await requireKnownForms(articles);
    const time = { now: now(), until, sleep };
    const done = await withLock(articles, articleId(key), time, async (lock) => {
      const upload = await readUpload(uploads, key);
      if (upload) return await workOnDelivery(inTime(deps, until), { ...lock, until }, upload);
      await deliveryGone(inTime(deps, until), key, { ...time, ...lock, isRemoved: removed });
      return undefined;
    });
    if (done === 'held' && !removed) return;
    const latest = await uploadHead(uploads, key);
    if (done === 'held') {
      if (!latest) throw busy(key);
      return;
    }
    if (latest && (!done || isOther(latest, done.upload) || (await isOpened(articles, done))))
      await ingest(deps)(key, until);
    else if (done?.needsAnotherRun) await deps.requeue(key);
  };

/** Other contents, or the same that were uploaded again: perhaps with other metadata. */
const isOther = (latest: ObjectHead, { etag, modified, metadata }: ObjectHead): boolean =>
  latest.etag !== etag ||
  latest.modified > modified ||
  !isDeepStrictEqual(latest.metadata ?? {}, metadata ?? {});

const isOpened = async (articles: Bucket, { worked }: DeliveryResult): Promise<boolean> => {
  for (const { manifest, opened } of worked)
    if ((await openedIn(articles, manifest)).some((target) => !opened.includes(target)))
      return true;
  return false;
};

/** The dependencies of an invocation that ends at `until`. */
const inTime = (deps: IngestDeps, until: Date): IngestDeps => ({
  ...deps,
  translator: {
    open: async (target, about) => {
      const openTranslator = await deps.translator.open(target, about);
      const { translate } = openTranslator;
      return {
        ...openTranslator,
        translate: (texts, options) => translate(texts, { ...options, until }),
      };
    },
  },
});
