import { TARGETS } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { isDone } from '../article/manifest-states.ts';
import { withdrawalOf } from '../article/standing.ts';
import { addToLists } from '../store/listing.ts';
import { workKey } from '../store/object-keys.ts';
import { removeOpenings } from '../store/openings.ts';
import { notedWithdrawal } from '../store/work-left.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { openRecord } from './open-record.ts';
import { openedIn } from './rest.ts';
import { UPLOAD_DELETED, withLanguage } from './revision.ts';
import { finishWithdrawal, withdraw } from './withdraw.ts';

/**
 * An article whose upload is missing, or holds something else, stays as it is: translations that
 * were begun, or that a reader opened, are not finished unless it is uploaded again.
 * `isRemoved`: somebody deleted the upload, and the article is withdrawn. `isMoved`: it now has the
 * address of its agency's item.
 */
export const uploadGone = async (
  { articles, now, report }: Pick<IngestDeps, 'articles' | 'now' | 'report'>,
  id: string,
  { isReplaced = false, isRemoved = false, isMoved = false } = {},
): Promise<void> => {
  const journal = await openRecord({ articles, report }, id);
  if (!journal) return await articles.remove(workKey(id));
  const manifest = journal.manifest();
  if (manifest.status === 'withdrawn') return await finishWithdrawal(articles, manifest, now());
  const asked = isRemoved ? UPLOAD_DELETED : isMoved ? MOVED : undefined;
  const reason = asked ?? withdrawalOf(manifest, now()) ?? (await notedWithdrawal(articles, id));
  if (reason) return await withdraw(articles, journal, reason, now());
  const opened = await openedIn(articles, manifest);
  const changed = ended(manifest, isReplaced || opened.length > 0);
  if (changed !== manifest)
    await journal.record(() => ({ ...changed, updated: now().toISOString() }));
  await addToLists(articles, journal.manifest(), now());
  await removeOpenings(articles, id, opened);
  await articles.remove(workKey(id));
};

const ended = (manifest: Manifest, isOpened: boolean): Manifest => {
  if (manifest.status !== 'accepted') return manifest;
  return TARGETS.reduce((changed, target) => {
    const state = changed.languages[target];
    if (state?.status === 'brief' && (isOpened || !isDone(state)))
      return withLanguage(changed, target, { rest: 'none' });
    // What is done and not published was lost, and could not be restored.
    return isDone(state) && state?.published ? changed : withLanguage(changed, target, GONE);
  }, manifest);
};

/** Up to version 0.3.0 an agency's item had the address of its key. */
const MOVED = {
  code: 'moved',
  message: "This article has another address now, that of its agency's item.",
};

const GONE = {
  status: 'failed',
  retry: true,
  reason: {
    code: 'upload-gone',
    message: 'The upload was deleted before it was translated; upload it again',
  },
} as const;
