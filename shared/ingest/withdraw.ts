import { ArticleDocument, germanSentences } from '../article/document.ts';
import { LANGUAGES, TARGETS } from '../article/language-codes.ts';
import type { Manifest, Reason } from '../article/manifest.ts';
import { type Bucket, listAll } from '../store/bucket.ts';
import type { Journal } from '../store/journal.ts';
import { getReadable, putJson } from '../store/json-object.ts';
import { noteUnlisted, removeFromLists } from '../store/listing.ts';
import { anchorsOf, removeAnchors } from '../store/memory/anchors.ts';
import { inContext } from '../store/memory/in-context.ts';
import {
  begunKey,
  documentKey,
  memoryKey,
  PREFIXES,
  withdrawnKey,
  workKey,
} from '../store/object-keys.ts';
import { openings, removeOpenings } from '../store/openings.ts';
import { noteWithdrawal } from '../store/work-left.ts';
import { UPLOAD_DELETED, withEntry } from './revision.ts';

/**
 * Takes an article back: readers are told why, and nothing of its text is kept. A later version
 * brings it back. One that was begun for the same reason is finished.
 *
 * Safe to be killed anywhere. First a note of work says what is intended, then the manifest says so
 * to readers; from then on each step may be done again.
 */
export const withdraw = async (
  articles: Bucket,
  { manifest, record }: Pick<Journal, 'manifest' | 'record'>,
  reason: Reason,
  now: Date,
): Promise<void> => {
  const { status, reason: before } = manifest();
  if (status === 'withdrawn' && before?.code === reason.code)
    return await finishWithdrawal(articles, manifest(), now);
  await noteWithdrawal(articles, manifest(), reason);
  await articles.remove(withdrawnKey(manifest().id));
  await record((before) => withdrawn(before, now, reason));
  await finishWithdrawal(articles, manifest(), now);
};

/** Removes what is left of a withdrawn article: its manifest, its costs and its upload stay. */
export const finishWithdrawal = async (
  articles: Bucket,
  manifest: Manifest,
  now: Date,
): Promise<void> => {
  const { id, revision, source, reason } = manifest;
  if (!(await articles.head(withdrawnKey(id)))) {
    // Only the German document says which anchors are the article's.
    const german = await getReadable(articles, documentKey(id, 'de'), ArticleDocument);
    if (german) await removeAnchors(articles, id, anchorsOf(inContext(germanSentences(german))));
    for (const language of LANGUAGES) await articles.remove(memoryKey(id, language));
    for (const language of LANGUAGES) await articles.remove(documentKey(id, language));
    await removeDamaged(articles, id);
    await removeFromLists(articles, manifest, now);
    await noteUnlisted(articles, manifest);
    const opened = await openings(articles, id);
    await removeOpenings(
      articles,
      id,
      TARGETS.filter((target) => opened.some(({ language }) => language === target)),
    );
    // If it is uploaded again, the sweep finds it even if the event is lost.
    if (reason?.code === UPLOAD_DELETED.code)
      await articles.remove(begunKey(id, revision, source.etag));
    await putJson(articles, withdrawnKey(id), {});
  }
  await articles.remove(workKey(id));
};

/** Removes the copies of objects that could not be read. */
const removeDamaged = async (articles: Bucket, id: string) => {
  for (const prefix of [PREFIXES.articles, PREFIXES.memory])
    for await (const { key } of listAll(articles, `${PREFIXES.damaged}${prefix}${id}/`))
      await articles.remove(key);
};

/** Nothing of the text. Which version of which item it was decides whether a later one is newer. */
const withdrawn = (manifest: Manifest, now: Date, reason: Reason): Manifest =>
  withEntry(
    {
      ...manifest,
      status: 'withdrawn',
      reason,
      futile: undefined,
      metadata: {},
      topic: undefined,
      truncated: false,
      changes: undefined,
      languages: {},
    },
    now,
    { stage: 'withdrawn', note: reason.message },
  );
