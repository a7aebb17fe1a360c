import type { Target } from '../article/article.ts';
import { germanSentences } from '../article/document.ts';
import { Rejection } from '../article/errors.ts';
import { isDone, isSettled, type Manifest } from '../article/manifest.ts';
import type { UploadItem } from '../clean/clean-file.ts';
import { identityOf } from '../clean/text-items.ts';
import { codePointsOf } from '../code-points.ts';
import type { Bucket } from '../store/bucket.ts';
import { type Journal, openJournal } from '../store/journal.ts';
import type { HeldLock } from '../store/lock.ts';
import { indexKey, workKey } from '../store/object-keys.ts';
import { removeOpenings } from '../store/openings.ts';
import { markSeen } from '../store/seen.ts';
import { noteWork } from '../store/work-left.ts';
import type { IngestEdges } from './edges.ts';
import { oneMoreRun } from './futile-runs.ts';
import type { Run } from './open-editions.ts';
import { progressLine } from './progress-line.ts';
import { publishGerman } from './publish-german.ts';
import { isSettledWith, openedIn, restsOf } from './rest.ts';
import { beginRevision, rejected } from './revision.ts';
import { translateArticle } from './translate-article.ts';
import { unpack } from './unpack/unpack.ts';
import type { Upload } from './upload.ts';
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
  edges: IngestEdges,
  { isHeld, ...run }: HeldLock & Run,
  { id, upload, item, onBegun }: Source,
): Promise<Worked> => {
  const { articles, now, report } = edges;
  const journal = await openJournal(articles, id, {
    isHeld,
    begin: (previous, trace) =>
      beginRevision(previous, { id, upload, item: item && identityOf(item), trace, now: now() }),
    onEntry: (entry) => report(progressLine(id, entry)),
  });
  await withdrawLost(articles, journal);
  const opened = await openedIn(articles, journal.manifest());
  const rests = restsOf(await edges.extentOf(upload.key), journal.manifest(), opened);
  const end = async (goesOn = false): Promise<Worked> => {
    const manifest = journal.manifest();
    if (isSettled(manifest)) await articles.remove(workKey(id));
    else await noteWork(articles, manifest, edges.caps.article);
    const done = opened.filter((target) => isDone(manifest.languages[target]));
    await removeOpenings(articles, id, done);
    return { manifest, opened, goesOn };
  };
  if (isSettledWith(journal.manifest(), rests)) {
    await enlist(articles, journal);
    await onBegun(id);
    return await end();
  }
  // Each step relies on the one before it: an upload that is marked as seen has a note of the work
  // left or a settled manifest. The manifest changes each time, so that a run that lost its lock
  // cannot record.
  const futile = oneMoreRun(journal.manifest());
  await noteWork(articles, { ...journal.manifest(), futile });
  await journal.record((manifest) => ({ ...manifest, futile, updated: now().toISOString() }));
  await enlist(articles, journal);
  await onBegun(id);
  try {
    await unpack({ ...edges, isHeld }, upload);
    const { german, rawLength } = await publishGerman(edges, journal, item);
    const cleanedOff = Math.max(0, rawLength - codePointsOf(germanSentences(german)));
    return await end(await translateArticle(edges, journal, german, { cleanedOff, rests, ...run }));
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const { code, message } = error;
    await journal.record((manifest) => rejected(manifest, now(), { code, message }));
  }
  return await end();
};

/** From now on the list shows the article, and only its note of work brings the sweep back to it. */
const enlist = async (articles: Bucket, journal: Journal) => {
  const { id, received } = journal.manifest();
  await articles.put(indexKey(new Date(received), id), '');
  await markSeen(articles, journal.manifest());
};
