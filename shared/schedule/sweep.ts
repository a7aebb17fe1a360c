import { articleId } from '../article/article-id.ts';
import { Manifest } from '../article/manifest.ts';
import type { Send } from '../queue/queue.ts';
import { sweptUpload } from '../queue/upload-events.ts';
import { type Bucket, isFolder, listAll, removeVersion } from '../store/bucket.ts';
import { allDelivered } from '../store/deliveries.ts';
import { getReadable } from '../store/json-object.ts';
import { foldBooks } from '../store/ledger/fold-books.ts';
import { renewEntries } from '../store/listing.ts';
import { findLosses } from '../store/losses.ts';
import { manifestKey, PREFIXES } from '../store/object-keys.ts';
import { openings } from '../store/openings.ts';
import { seenUploads } from '../store/seen.ts';
import { takeDownKeys } from '../store/take-downs.ts';
import { type DatedNote, FUTILE_RUNS_OF_A_MESSAGE, workLeft } from '../store/work-left.ts';
import { type ResumableEdges, resumable } from './resumable.ts';

/**
 * Milliseconds. What is younger is on its way: longer than the queue hides a message that an
 * invocation took and did not finish.
 */
export const MIN_SWEPT_AGE = 15 * 60_000;

const HOUR = 60 * 60_000;
const MAX_HOURS = 24;

/** Milliseconds until work is resumed that DeepL was paid for in vain, time and again. */
const pauseAfter = (futile = 0): number => {
  const more = futile - FUTILE_RUNS_OF_A_MESSAGE;
  return more > 0 ? HOUR * Math.min(2 ** (more - 1), MAX_HOURS) : 0;
};

/** Outdated markers that a sweep removes: the rest can wait. */
const MAX_MARKERS_REMOVED = 500;
/** Entries of the index that a sweep renews. */
const MAX_ENTRIES_RENEWED = 500;

export type SweepEdges = ResumableEdges & { uploads: Bucket; articles: Bucket; send: Send };

/**
 * Re-queues uploads that their events did not finish: first work that failed, was interrupted, or
 * was parked and can resume, oldest first; then what a reader opened and no run has taken up; then
 * uploads whose version was never begun, and those of articles that have lost an object. Notes of what
 * operators took down are sent again. `minAge` is
 * 0 when nothing can be on its way. Re-queuing work that is in progress is harmless.
 *
 * Locks that crashes left are removed; no invocation lasts as long as they are old. So are markers
 * that later revisions have replaced.
 *
 * Reads nine lists, a ledger and one object per article with work left or a document lost.
 */
export const sweep = async (
  edges: SweepEdges,
  minAge = MIN_SWEPT_AGE,
): Promise<{ new: number; resumed: number; restored: number; parked: number }> => {
  const { uploads, articles, send, now } = edges;
  const isAged = ({ modified }: { modified: Date }, age: number) =>
    now().getTime() - modified.getTime() >= age;
  const isOld = (object: { modified: Date }) => isAged(object, minAge);
  const isDue = (note: DatedNote) =>
    isOld(note) && (minAge === 0 || isAged(note, pauseAfter(note.futile)));
  const { notes, unreadable } = await workLeft(articles);
  const noted = new Set(notes.map(({ id }) => id));
  await foldBooks(articles, {
    isOld,
    isOpen: (account) => noted.has(account.split('@', 1).join()),
  });
  const left = notes.filter((note) => note.parked.length > 0 || isDue(note));
  const resumed = new Set((await resumable(edges, left)).map(({ key }) => key));
  const opened = new Set((await openings(articles)).filter(isOld).map(({ id }) => id));
  const { isSeen, outdated } = await seenUploads(articles);
  const { hasLosses, outdated: entries } = await findLosses(articles, now());
  const delivered = await allDelivered(articles);
  const waiting: string[] = [];
  const fresh: string[] = [];
  const restored: string[] = [];
  for await (const upload of listAll(uploads, '')) {
    const { key, etag } = upload;
    if (isFolder(key, upload) || resumed.has(key) || !isOld(upload)) continue;
    const delivery = articleId(key);
    const ids = delivered.get(delivery) ?? [delivery];
    const anyOfIts = async (isHit: (id: string) => boolean | Promise<boolean>) => {
      for (const id of ids)
        if ((await isHit(id)) && (id === delivery || (await isMadeOf(articles, id, key))))
          return true;
      return false;
    };
    if (!isSeen(delivery, etag) || (await anyOfIts((id) => unreadable.has(id)))) fresh.push(key);
    else if (await anyOfIts((id) => opened.has(id) && !noted.has(id))) waiting.push(key);
    else if (await anyOfIts((id) => hasLosses(id, { finished: !noted.has(id) })))
      restored.push(key);
  }
  await removeAbandonedLocks(articles, isOld);
  await send(
    [...resumed, ...waiting, ...fresh, ...restored].map((key) => sweptUpload(uploads.name, key)),
  );
  await send((await takeDownKeys(articles)).map((key) => sweptUpload(articles.name, key)));
  for (const key of outdated.slice(0, MAX_MARKERS_REMOVED)) await articles.remove(key);
  await renewEntries(articles, [...entries].slice(0, MAX_ENTRIES_RENEWED), now());
  return {
    new: fresh.length,
    resumed: resumed.size + waiting.length,
    restored: restored.length,
    parked: left.length - resumed.size,
  };
};

/** An upload may have brought only an older version of an agency's item. */
const isMadeOf = async (articles: Bucket, id: string, key: string): Promise<boolean> => {
  const manifest = await getReadable(articles, manifestKey(id), Manifest);
  return manifest === undefined || manifest.source.key === key;
};

const removeAbandonedLocks = async (
  articles: Bucket,
  isOld: (lock: { modified: Date }) => boolean,
) => {
  for await (const lock of listAll(articles, PREFIXES.locks))
    if (isOld(lock)) await removeVersion(articles, lock);
};
