import type { Target } from '../article/article.ts';
import type { Conditions, Manifest } from '../article/manifest.ts';
import { isDone, isFinished } from '../article/manifest-states.ts';
import { withdrawalOf } from '../article/standing.ts';
import type { UploadItem } from '../clean/clean-file.ts';
import { identityOf } from '../clean/text-items.ts';
import { markBegun } from '../store/begun.ts';
import { type Journal, openJournal, type ReadStored } from '../store/journal.ts';
import { monthOf } from '../store/ledger/ledger.ts';
import { addToLists } from '../store/listing.ts';
import type { HeldLock } from '../store/lock.ts';
import { withdrawnKey, workKey } from '../store/object-keys.ts';
import { removeOpenings } from '../store/openings.ts';
import { UnreadableRights } from '../store/rights.ts';
import { noteWork } from '../store/work-left.ts';
import { conditionsOf } from './availability.ts';
import { oneMoreRun } from './futile-runs.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { makeArticle } from './make-article.ts';
import type { IngestRun } from './open-editions.ts';
import { reportProgress } from './report-progress.ts';
import { isFinishedWith, openedIn, restsOf } from './rest.ts';
import { restoreServed } from './restore-served.ts';
import { beginRevision } from './revision.ts';
import { unpublishLost } from './unpublish-lost.ts';
import type { Upload } from './upload.ts';
import { withdraw } from './withdraw.ts';

/** The upload and item that an article is made of now. */
export type ArticleSource = {
  id: string;
  upload: Upload;
  /** Missing when the upload no longer holds what the article was begun for. */
  item?: UploadItem | undefined;
  /** Where the manifest was read under the article's lock. */
  readStored?: ReadStored | undefined;
  /** Called once the article cannot be forgotten: a note of work or a finished manifest is there. */
  onBegun: (id: string) => Promise<void>;
};

/** The result of a run, the languages it knew to be opened, and whether another is to continue. */
export type ArticleRun = { manifest: Manifest; opened: Target[]; needsAnotherRun: boolean };

/** Does what is left to do for an article, under its lock. */
export const workOnArticle = async (
  deps: IngestDeps,
  { isHeld, ...run }: HeldLock & IngestRun,
  { id, upload, item, readStored, onBegun }: ArticleSource,
): Promise<ArticleRun> => {
  const { articles, now } = deps;
  const conditions = await conditionsNow(deps, upload);
  const opening = { isHeld, id, upload, item, readStored, conditions };
  const { journal, stored } = await openRevision(deps, opening);
  await unpublishLost(articles, journal);
  await restoreServed(deps, journal);
  const opened = await openedIn(articles, journal.manifest());
  const rests = async () => {
    const { serve } = journal.manifest();
    // Text that is not served is not translated.
    const extent = serve === undefined ? await deps.extentOf(upload.key) : 'brief';
    return restsOf(extent, journal.manifest(), opened);
  };
  const list = listingOf(deps, journal);
  const begun = async () => {
    await markBegun(articles, journal.manifest());
    await onBegun(id);
  };

  let needsAnotherRun = false;
  const withdrawal = stored === journal.manifest() && withdrawalOf(journal.manifest(), now());
  if (withdrawal) {
    await withdraw(articles, journal, withdrawal, now());
    await begun();
  } else if (isFinishedWith(journal.manifest(), await rests())) {
    await list();
    await begun();
  } else {
    await beginRun(deps, journal, stored);
    await begun();
    const onGerman = () => list(true);
    const options = { ...run, isHeld, upload, item, conditions, onGerman, rests };
    needsAnotherRun = await makeArticle(deps, journal, options);
  }
  await list();
  await noteRest(deps, journal.manifest(), opened);
  return { manifest: journal.manifest(), opened, needsAnotherRun };
};

type RevisionOptions = Pick<ArticleSource, 'id' | 'upload' | 'item' | 'readStored'> &
  Pick<HeldLock, 'isHeld'> & { conditions: Conditions | UnreadableRights };

/** The journal at the revision of the upload, and the manifest that was there. */
const openRevision = async (
  deps: IngestDeps,
  { isHeld, id, upload, item, readStored, conditions }: RevisionOptions,
): Promise<{ journal: Journal; stored: Manifest | undefined }> => {
  const { articles, now } = deps;
  let stored: Manifest | undefined;
  const known = item && !(conditions instanceof UnreadableRights) ? conditions : undefined;
  const journal = await openJournal(articles, id, {
    isHeld,
    readStored,
    begin: (previous, trace) => {
      stored = previous;
      const identity = item && identityOf(item);
      const begun = { id, upload, item: identity, conditions: known, trace, now: now() };
      return beginRevision(previous, begun);
    },
    onEntry: (entry) => reportProgress(deps, journal.manifest(), entry),
  });
  return { journal, stored };
};

/** Lists an article as its manifest is now, unless it is listed so already. */
const listingOf = ({ articles, now }: IngestDeps, journal: Journal) => {
  let listed: Manifest | undefined;
  let known: string[] | undefined = journal.isNew ? [] : undefined;
  return async (isUnderWay = false): Promise<void> => {
    const manifest = journal.manifest();
    if (manifest === listed || manifest.status === 'withdrawn') return;
    known = await addToLists(articles, manifest, now(), { known, isUnderWay });
    listed = manifest;
  };
};

/**
 * Each step relies on the one before it: an upload that is marked as begun has a note of the work
 * left or a finished manifest. The manifest changes each time, so that a run that lost its lock
 * cannot record.
 */
const beginRun = async (
  { articles, books, now }: IngestDeps,
  journal: Journal,
  stored: Manifest | undefined,
): Promise<void> => {
  const futile = oneMoreRun(journal.manifest());
  await noteWork(articles, { ...journal.manifest(), futile });
  if (stored?.status === 'withdrawn') await articles.remove(withdrawnKey(stored.id));
  await journal.record((manifest) => ({
    ...manifest,
    futile,
    // A run that comes after this one looks there for what this one booked.
    books: [...new Set([...(manifest.books ?? []), books.own(monthOf(now())).name()])],
    updated: now().toISOString(),
  }));
};

/** Leaves a note of what is left to do, or none; openings that are done are removed. */
const noteRest = async (
  { articles, caps }: IngestDeps,
  manifest: Manifest,
  opened: readonly Target[],
): Promise<void> => {
  if (isFinished(manifest)) await articles.remove(workKey(manifest.id));
  else await noteWork(articles, manifest, caps.article);
  const done = opened.filter((target) => isDone(manifest.languages[target]));
  await removeOpenings(articles, manifest.id, done);
};

/** An unreadable file of rights is an error only once it is needed. */
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
