import type { Target } from '../article/article.ts';
import { germanSentences } from '../article/document.ts';
import { Rejection, Withdrawal } from '../article/errors.ts';
import type { Conditions, Manifest } from '../article/manifest.ts';
import { isDone, isSettled } from '../article/manifest-states.ts';
import { withdrawalOf } from '../article/standing.ts';
import type { UploadItem } from '../clean/clean-file.ts';
import { identityOf } from '../clean/text-items.ts';
import { codePointsOf } from '../code-points.ts';
import { openJournal } from '../store/journal.ts';
import { monthOf } from '../store/ledger/ledger.ts';
import { enlist } from '../store/listing.ts';
import type { HeldLock } from '../store/lock.ts';
import { openWrittenMemory } from '../store/memory/written-memory.ts';
import { withdrawnKey, workKey } from '../store/object-keys.ts';
import { removeOpenings } from '../store/openings.ts';
import { persistUntil } from '../store/persist.ts';
import { UnreadableRights } from '../store/rights.ts';
import { markSeen } from '../store/seen.ts';
import { noteWork } from '../store/work-left.ts';
import { conditionsOf } from './availability.ts';
import { mayAskModel, oneMoreRun, withoutRun } from './futile-runs.ts';
import type { IngestDeps } from './ingest-deps.ts';
import type { Run } from './open-editions.ts';
import { publishGerman } from './publish-german.ts';
import { reportProgress } from './report-progress.ts';
import { isSettledWith, openedIn, restsOf } from './rest.ts';
import { restoreServed } from './restore-served.ts';
import { beginRevision, rejected } from './revision.ts';
import { translateArticle } from './translate-article.ts';
import { unpack } from './unpack/unpack.ts';
import type { Upload } from './upload.ts';
import { withdraw } from './withdraw.ts';
import { withdrawLost } from './withdraw-lost.ts';

/** What an article is made of now. */
export type Source = {
  id: string;
  upload: Upload;
  /** Missing when the upload no longer holds what the article was begun for. */
  item?: UploadItem | undefined;
  /** Called when a note of work or a settled manifest says what is left. */
  onBegun: (id: string) => Promise<void>;
};

/** What a run ended with, the languages that it knew to be opened, and whether another goes on. */
export type Worked = { manifest: Manifest; opened: Target[]; goesOn: boolean };

/** Does what is left to do for an article, under its lock. */
export const workOnArticle = async (
  deps: IngestDeps,
  { isHeld, ...run }: HeldLock & Run,
  { id, upload, item, onBegun }: Source,
): Promise<Worked> => {
  const { articles, now } = deps;
  let stored: Manifest | undefined;
  const conditions = await conditionsNow(deps, upload);
  const known = item && !(conditions instanceof UnreadableRights) ? conditions : undefined;
  const journal = await openJournal(articles, id, {
    isHeld,
    begin: (previous, trace) => {
      stored = previous;
      const identity = item && identityOf(item);
      return beginRevision(previous, {
        id,
        upload,
        item: identity,
        conditions: known,
        trace,
        now: now(),
      });
    },
    onEntry: (entry) => reportProgress(deps, journal.manifest(), entry),
  });
  await withdrawLost(articles, journal);
  await restoreServed(deps, journal);
  const opened = await openedIn(articles, journal.manifest());
  const restsNow = async () => {
    const { serve } = journal.manifest();
    // Of what is not served nothing is translated.
    const extent = serve === undefined ? await deps.extentOf(upload.key) : 'brief';
    return restsOf(extent, journal.manifest(), opened);
  };
  let listed: Manifest | undefined;
  let entries: string[] | undefined = journal.isNew ? [] : undefined;
  const list = async (isUnderWay = false) => {
    const manifest = journal.manifest();
    if (manifest === listed || manifest.status === 'withdrawn') return;
    entries = await enlist(articles, manifest, now(), { known: entries, isUnderWay });
    listed = manifest;
  };
  const end = async (goesOn = false): Promise<Worked> => {
    await list();
    const manifest = journal.manifest();
    if (isSettled(manifest)) await articles.remove(workKey(id));
    else await noteWork(articles, manifest, deps.caps.article);
    const done = opened.filter((target) => isDone(manifest.languages[target]));
    await removeOpenings(articles, id, done);
    return { manifest, opened, goesOn };
  };
  const begun = async () => {
    await markSeen(articles, journal.manifest());
    await onBegun(id);
  };
  const reason = stored === journal.manifest() && withdrawalOf(journal.manifest(), now());
  if (reason) {
    await withdraw(articles, journal, reason, now());
    await begun();
    return await end();
  }
  if (isSettledWith(journal.manifest(), await restsNow())) {
    await list();
    await begun();
    return await end();
  }
  // Each step relies on the one before it: an upload that is marked as seen has a note of the work
  // left or a settled manifest. The manifest changes each time, so that a run that lost its lock
  // cannot record.
  const futile = oneMoreRun(journal.manifest());
  await noteWork(articles, { ...journal.manifest(), futile });
  if (stored?.status === 'withdrawn') await articles.remove(withdrawnKey(id));
  await journal.record((manifest) => ({
    ...manifest,
    futile,
    // A run that comes after this one looks there for what this one booked.
    books: [...new Set([...(manifest.books ?? []), deps.books.own(monthOf(now())).name()])],
    updated: now().toISOString(),
  }));
  await begun();
  const persist = persistUntil(run.until, deps);
  const paid = openWrittenMemory(articles, id, { persist, mayAsk: mayAskModel({ futile }) });
  let isAtDeepl = false;
  try {
    await unpack({ ...deps, isHeld }, upload);
    const { german, rawLength } = await publishGerman(deps, journal, {
      upload,
      item,
      conditions,
      paid,
    });
    await list(true);
    const cleanedOff = Math.max(0, rawLength - codePointsOf(germanSentences(german)));
    const rests = await restsNow();
    isAtDeepl = true;
    return await end(await translateArticle(deps, journal, german, { cleanedOff, rests, ...run }));
  } catch (error) {
    if (error instanceof Withdrawal)
      await withdraw(articles, journal, { code: error.code, message: error.message }, now());
    else if (error instanceof Rejection) {
      const { code, message } = error;
      await journal.record((manifest) => rejected(manifest, now(), { code, message }));
    } else {
      if (!isAtDeepl && !paid.isOwed())
        await journal
          .record((manifest) => ({ ...manifest, futile: withoutRun(manifest) }))
          .catch(() => {});
      throw error;
    }
  }
  return await end();
};

/** What cannot be read counts once it is needed. */
const conditionsNow = async (
  { rightsOf }: IngestDeps,
  upload: Upload,
): Promise<Conditions | UnreadableRights> => {
  try {
    return conditionsOf(upload, await rightsOf(upload.key));
  } catch (error) {
    if (error instanceof UnreadableRights) return error;
    throw error;
  }
};
