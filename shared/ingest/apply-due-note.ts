import { Manifest } from '../article/manifest.ts';
import { isEmbargoed, withdrawalOf } from '../article/standing.ts';
import { type DueNote, dueNoteIn } from '../store/due-notes.ts';
import { getReadable } from '../store/json-object.ts';
import { addToLists } from '../store/listing.ts';
import { withLock } from '../store/lock.ts';
import { dueKey, manifestKey } from '../store/object-keys.ts';
import { requireKnownForms } from '../store/stored-forms.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { openRecord } from './open-record.ts';
import { withdraw } from './withdraw.ts';

type DueDeps = Pick<IngestDeps, 'articles' | 'now' | 'sleep' | 'report' | 'measure'>;

/**
 * Does what is due for an article, by its manifest and the clock: lists it when its embargo ends,
 * withdraws it when it expires. The note is removed when that is done; until then it is sent again.
 * A message that comes early, late, or again changes nothing else.
 *
 * A release does not wait for the article's lock, which a run may hold for minutes: it writes nothing
 * but the entry in the lists, which do not show what may not be seen.
 */
export const applyDueNote =
  (deps: DueDeps) =>
  async (key: string, until: Date): Promise<void> => {
    const { articles, now } = deps;
    const note = dueNoteIn(key);
    if (!note || note.at > now()) return;
    await requireKnownForms(articles);
    if (await apply(deps, note, until)) await articles.remove(key);
  };

/** @returns false while another run is at work on an article that has expired */
const apply = async (deps: DueDeps, { key, id }: DueNote, until: Date): Promise<boolean> => {
  const { articles, now, report } = deps;
  const manifest = await getReadable(articles, manifestKey(id), Manifest);
  if (!manifest || (manifest.status !== 'withdrawn' && isEmbargoed(manifest, now()))) return true;
  if (withdrawalOf(manifest, now())) return await expire(deps, id, until);
  await addToLists(articles, manifest, now());
  const { embargo } = manifest;
  if (embargo && key === dueKey(new Date(embargo), id))
    report(`${id}: released (embargo until ${embargo})`);
  return true;
};

const expire = async (deps: DueDeps, id: string, until: Date): Promise<boolean> => {
  const { articles, now, sleep } = deps;
  const done = await withLock(articles, id, { now: now(), until, sleep }, async () => {
    const record = await openRecord(deps, id);
    const reason = record && withdrawalOf(record.manifest(), now());
    if (reason) await withdraw(articles, record, reason, now());
  });
  return done !== 'held';
};
