import { eachAtOnce } from '../each-at-once.ts';
import { oneLine } from '../one-line.ts';
import type { Send } from '../queue/queue.ts';
import { objectMessage, removalMessage } from '../queue/upload-events.ts';
import { type Bucket, listAll, removeVersion } from '../store/bucket.ts';
import { foldBooks } from '../store/ledger/fold-books.ts';
import { renewEntries } from '../store/listing.ts';
import { PREFIXES } from '../store/object-keys.ts';
import { openings } from '../store/openings.ts';
import type { ExpiryRule } from '../store/s3/s3-requests.ts';
import { takeDownKeys } from '../store/take-downs.ts';
import { noteUploadExpiry } from '../store/upload-expiry.ts';
import { handOverOld } from '../store/waiting.ts';
import { type DatedNote, FUTILE_RUNS_OF_A_MESSAGE, workLeft } from '../store/work-left.ts';
import type { IsRemoved } from './found-uploads.ts';
import { lookFurther } from './look-further.ts';
import { lookThroughAll } from './look-through-all.ts';
import { type ResumableDeps, resumable } from './resumable.ts';

/**
 * Milliseconds. What is younger is on its way: longer than the queue hides a message that an
 * invocation took and did not finish.
 */
export const MIN_SWEPT_AGE = 15 * 60_000;

const HOUR = 60 * 60_000;
const MAX_HOURS = 24;

/** Milliseconds until work is resumed that was repeatedly paid for without a result. */
const pauseAfter = (futile = 0): number => {
  const more = futile - FUTILE_RUNS_OF_A_MESSAGE;
  return more > 0 ? HOUR * Math.min(2 ** (more - 1), MAX_HOURS) : 0;
};

/** Requests at once. */
const AT_ONCE = 20;

/** Outdated markers that a sweep removes: the rest can wait. */
const MAX_MARKERS_REMOVED = 500;
/** Entries of the index that a sweep renews. */
const MAX_ENTRIES_RENEWED = 500;

export type SweepDeps = ResumableDeps & {
  uploads: Bucket;
  articles: Bucket;
  send: Send;
  /** The rules by which uploads expire now. */
  expiryRules: () => Promise<ExpiryRule[]>;
};

type Swept = { new: number; resumed: number; restored: number; removed: number; parked: number };

/** Milliseconds of a run for the pass over the uploads of a large archive. */
const MAX_PASS = 3 * 60_000;

/**
 * Re-queues uploads that their events did not finish: first work that failed, was interrupted, or
 * was parked and can resume, oldest first; then what a reader opened and no run has taken up; then
 * uploads whose version was never begun, those of articles that have lost an object, and those that
 * waited for a run that is dead. Removals of uploads whose message was lost are sent again. Notes of what operators took down are sent again. `minAge` is
 * 0 when nothing can be on its way. Re-queuing work that is in progress is harmless.
 *
 * Locks that crashes left are removed; no invocation lasts as long as they are old. So are markers
 * that later revisions have replaced. Books of processes that have ended become part of the ledger.
 *
 * An archive is looked through whole, by its lists, as long as these fit into memory; a larger one a
 * part in each run.
 */
export const sweep = async (deps: SweepDeps, minAge = MIN_SWEPT_AGE): Promise<Swept> => {
  const { uploads, articles, send, now } = deps;
  const started = performance.now();
  const isAged = ({ modified }: { modified: Date }, age: number) =>
    now().getTime() - modified.getTime() >= age;
  const isOld = (object: { modified: Date }) => isAged(object, minAge);
  const isDue = (note: DatedNote) =>
    isOld(note) && (minAge === 0 || isAged(note, pauseAfter(note.futile)));
  const { notes, unreadable } = await workLeft(articles);
  const noted = new Set(notes.map(({ id }) => id));
  await foldBooks(articles, {
    isOld,
    mayChange: (bill) => noted.has(bill.split('@', 1).join()),
  });
  const left = notes.filter((note) => note.parked.length > 0 || isDue(note));
  const resumed = new Set((await resumable(deps, left)).map(({ key }) => key));
  const opened = new Set((await openings(articles)).filter(isOld).map(({ id }) => id));
  const isRemoved = await removals(deps);
  const context = { now: now(), minAge, isOld, noted, unreadable, opened, resumed, isRemoved };
  const isTimeUp = () => performance.now() - started > MAX_PASS;
  const { openedLeft, unread, fresh, restored, removed, outdated, unrenewed } =
    (await lookThroughAll(deps, context)) ?? (await lookFurther(deps, { ...context, isTimeUp }));
  await removeAbandonedLocks(articles, isOld);
  const keys = new Set([...resumed, ...openedLeft, ...unread, ...fresh, ...restored]);
  const queue = (all: string[]) => send(all.map((key) => objectMessage(uploads.name, key)));
  await queue([...keys]);
  await send(removed.map((key) => removalMessage(uploads.name, key)));
  await handOverOld(articles, isOld, async (key) => {
    if (!keys.has(key)) await queue([key]);
    keys.add(key);
  });
  await send((await takeDownKeys(articles)).map((key) => objectMessage(articles.name, key)));
  await eachAtOnce(outdated.slice(0, MAX_MARKERS_REMOVED), AT_ONCE, articles.remove);
  await renewEntries(articles, unrenewed.slice(0, MAX_ENTRIES_RENEWED), now());
  return {
    new: fresh.length,
    resumed: resumed.size + openedLeft.length + unread.length,
    restored: restored.length,
    removed: removed.length,
    parked: left.length - resumed.size,
  };
};

/** Without the rules none: what has expired stays published. */
const removals = async ({ uploads, articles, expiryRules, now }: SweepDeps): Promise<IsRemoved> => {
  try {
    const isRemoved = await noteUploadExpiry({ uploads, articles }, await expiryRules(), now());
    return ({ source, status }) => status !== 'withdrawn' && isRemoved(source);
  } catch (error) {
    console.error('The rules by which uploads expire could not be read:', oneLine(error));
    return () => false;
  }
};

const removeAbandonedLocks = async (
  articles: Bucket,
  isOld: (lock: { modified: Date }) => boolean,
) => {
  await eachAtOnce(listAll(articles, PREFIXES.locks), AT_ONCE, async (lock) => {
    if (isOld(lock)) await removeVersion(articles, lock);
  });
};
