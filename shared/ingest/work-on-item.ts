import { articleId } from '../article/article-id.ts';
import type { ItemIdentity } from '../article/item-identity.ts';
import { Manifest } from '../article/manifest.ts';
import { isCleaned, isFinished } from '../article/manifest-states.ts';
import { isTakenBack } from '../clean/text-items.ts';
import { openReadStored } from '../store/journal.ts';
import { getReadable } from '../store/json-object.ts';
import { withLock } from '../store/lock.ts';
import { manifestKey } from '../store/object-keys.ts';
import { handOver, noteWaiting } from '../store/waiting.ts';
import { compareWithStored, isOf } from './compare-versions.ts';
import type { IngestDeps } from './ingest-deps.ts';
import type { IngestRun } from './open-editions.ts';
import { openedIn } from './rest.ts';
import { UPLOAD_DELETED } from './revision.ts';
import { uploadHead } from './upload.ts';
import { type ArticleRun, type ArticleSource, workOnArticle } from './work-on-article.ts';

type Item = ArticleSource & {
  /** Missing for one of several items that has no id of its own. */
  identity: ItemIdentity | undefined;
  /** The article's manifest, for a first look without its lock. */
  look?: (() => Promise<Manifest | undefined>) | undefined;
};

/**
 * Works on an item that is not named after its upload, under a lock of its own: other uploads may
 * bring other versions. The newest is published, whichever comes first.
 *
 * If another run has the lock, the upload waits: that run has it looked at again.
 *
 * @returns undefined if nothing is left to do, or the upload waits
 */
export const workOnItem = async (
  deps: IngestDeps,
  { until }: Pick<IngestRun, 'until'>,
  item: Item,
): Promise<ArticleRun | undefined> => {
  const { articles, now, sleep } = deps;
  const { id, upload, onBegun } = item;
  const { key } = upload;
  const workIfLeft = async (
    stored: Manifest | undefined,
    work: (source: ArticleSource) => Promise<ArticleRun | undefined>,
  ) => {
    const source = await sourceOf(deps, item, stored);
    if (source) return await work(source);
    await onBegun(id);
    return undefined;
  };
  const attempt = () =>
    withLock(articles, id, { now: now(), until, sleep }, async (lock) => {
      const stored = await openReadStored(articles, id)();
      return await workIfLeft(stored?.value, (source) =>
        workOnArticle(deps, { ...lock, until }, { ...source, readStored: async () => stored }),
      );
    });
  const { look = () => getReadable(articles, manifestKey(id), Manifest) } = item;
  return await workIfLeft(await look(), async () => {
    const worked = await handingOver(deps, item, attempt);
    if (worked !== 'held') return worked;
    // The run that has the lock looks for this note after releasing it, which it may just have done.
    await noteWaiting(articles, { id, delivery: articleId(key), key });
    const waited = await handingOver(deps, item, attempt);
    return waited === 'held' ? undefined : waited;
  });
};

/** Has the uploads looked at again that waited while this run had the lock. */
const handingOver = async <T>(
  { articles, requeue }: IngestDeps,
  { id, upload }: Item,
  attempt: () => Promise<T | 'held'>,
): Promise<T | 'held'> => {
  let isHeld = false;
  try {
    const done = await attempt();
    isHeld = done === 'held';
    return done;
  } finally {
    if (!isHeld)
      await handOver(articles, id, async (key) => {
        if (key !== upload.key) await requeue(key);
      });
  }
};

/**
 * What the article is to be made of. Undefined if this upload has nothing for it: a version that is
 * not newer changes nothing, unless it has taken the place of the one that the article was begun for,
 * takes it back, or brings back what somebody deleted.
 */
const sourceOf = async (
  { articles, uploads }: IngestDeps,
  { identity, look: _, ...source }: Item,
  manifest: Manifest | undefined,
): Promise<ArticleSource | undefined> => {
  if (!identity || !manifest) return source;
  const { upload } = source;
  const newer = compareWithStored(identity, upload, manifest);
  if (newer > 0 || isOf(manifest, upload)) return source;
  if (newer === 0 && isDecidedAnew(manifest, source)) return source;
  const isDone = isFinished(manifest) && (await openedIn(articles, manifest)).length === 0;
  if (isDone) return undefined;
  const { key, etag, size, modified } = manifest.source;
  const head = key === upload.key ? undefined : await uploadHead(uploads, key);
  if (head?.etag === etag) return undefined;
  if (newer === 0 && !isCleaned(manifest)) return source;
  if (key !== upload.key) return undefined;
  return {
    ...source,
    upload: { key, etag, size, modified: new Date(modified) },
    item: undefined,
  };
};

const isDecidedAnew = ({ status, reason }: Manifest, { item }: ArticleSource): boolean =>
  status === 'withdrawn'
    ? reason?.code === UPLOAD_DELETED.code
    : item !== undefined && isTakenBack(item);
