import type { Target } from '../article/article.ts';
import { articleId } from '../article/article-id.ts';
import { germanSentences } from '../article/document.ts';
import { Rejection } from '../article/errors.ts';
import { isDone, isSettled, type Manifest } from '../article/manifest.ts';
import { codePointsOf } from '../code-points.ts';
import type { Bucket } from '../store/bucket.ts';
import { type Journal, openJournal } from '../store/journal.ts';
import { type HeldLock, withLock } from '../store/lock.ts';
import { indexKey, workKey } from '../store/object-keys.ts';
import { removeOpenings } from '../store/openings.ts';
import { markSeen } from '../store/seen.ts';
import { requireKnownForms } from '../store/stored-forms.ts';
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
import { readUpload, type Upload, uploadHead } from './upload.ts';
import { uploadGone } from './upload-gone.ts';
import { withdrawLost } from './withdraw-lost.ts';

/**
 * Takes an upload from its key to its published documents. Idempotent: it does what is left to do
 * for the contents now under the key and for its readers, whichever event it was called for.
 *
 * If the article is locked, it returns: the lock holder checks the key and who opened the article
 * again when it is done.
 *
 * @throws what should be retried; the reason is in the manifest
 */
export const ingest =
  (edges: IngestEdges) =>
  async (key: string, until: Date): Promise<void> => {
    const { uploads, articles, now } = edges;
    await requireKnownForms(articles);
    const id = articleId(key);
    const done = await withLock(articles, id, { now: now(), until }, async (lock) => {
      const upload = await readUpload(uploads, key);
      if (upload) return await work(inTime(edges, until), { ...lock, until }, upload);
      await uploadGone(articles, id);
      return undefined;
    });
    if (done === 'held') return;
    const latest = await uploadHead(uploads, key);
    if (latest && (latest.etag !== done?.manifest.source.etag || (await isOpened(articles, done))))
      await ingest(edges)(key, until);
    else if (done?.goesOn) await edges.requeue(key);
  };

/** What a run ended with, the languages that it knew to be opened, and whether another goes on. */
type Done = { manifest: Manifest; opened: Target[]; goesOn: boolean };

const isOpened = async (articles: Bucket, { manifest, opened }: Done): Promise<boolean> =>
  (await openedIn(articles, manifest)).some((target) => !opened.includes(target));

/** The edges of an invocation that ends at `until`. */
const inTime = (edges: IngestEdges, until: Date): IngestEdges => ({
  ...edges,
  translator: {
    open: async (target) => {
      const opened = await edges.translator.open(target);
      const { translate } = opened;
      return { ...opened, translate: (texts, options) => translate(texts, { ...options, until }) };
    },
  },
});

const work = async (
  edges: IngestEdges,
  { isHeld, ...run }: HeldLock & Run,
  upload: Upload,
): Promise<Done> => {
  const { articles, now, report } = edges;
  const id = articleId(upload.key);
  const journal = await openJournal(articles, id, {
    isHeld,
    begin: (previous, trace) => beginRevision(previous, { id, upload, trace, now: now() }),
    onEntry: (entry) => report(progressLine(id, entry)),
  });
  await withdrawLost(articles, journal);
  const opened = await openedIn(articles, journal.manifest());
  const rests = restsOf(await edges.extentOf(upload.key), journal.manifest(), opened);
  const end = async (goesOn = false): Promise<Done> => {
    const manifest = journal.manifest();
    if (isSettled(manifest)) await articles.remove(workKey(id));
    else await noteWork(articles, manifest, edges.caps.article);
    const done = opened.filter((target) => isDone(manifest.languages[target]));
    await removeOpenings(articles, id, done);
    return { manifest, opened, goesOn };
  };
  if (isSettledWith(journal.manifest(), rests)) {
    await enlist(articles, journal);
    return await end();
  }
  // Each step relies on the one before it: an upload that is marked as seen has a note of the work
  // left or a settled manifest. The manifest changes each time, so that a run that lost its lock
  // cannot record.
  const futile = oneMoreRun(journal.manifest());
  await noteWork(articles, { ...journal.manifest(), futile });
  await journal.record((manifest) => ({ ...manifest, futile, updated: now().toISOString() }));
  await enlist(articles, journal);
  try {
    await unpack({ ...edges, isHeld }, upload);
    const { german, rawLength } = await publishGerman(edges, journal, upload);
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
