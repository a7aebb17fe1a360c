import { ArticleDocument, germanDocument } from '../article/document.ts';
import { Rejection } from '../article/errors.ts';
import { type Conditions, type Manifest, NO_CHARACTERS } from '../article/manifest.ts';
import { isCleaned } from '../article/manifest-states.ts';
import { isEmbargoed } from '../article/standing.ts';
import type { WrittenMemory } from '../article/summary.ts';
import { cleanItem, rawLengthOf, type UploadItem, unreadLine } from '../clean/clean-file.ts';
import { doubtOf, type StatedInstants } from '../clean/stated-instants.ts';
import type { Bucket } from '../store/bucket.ts';
import { noteDue } from '../store/due-notes.ts';
import type { Journal } from '../store/journal.ts';
import { getVersionedOrSetAside } from '../store/json-object.ts';
import { removeFromLists } from '../store/listing.ts';
import { documentKey } from '../store/object-keys.ts';
import { UnreadableRights } from '../store/rights.ts';
import { type Availability, availabilityOf } from './availability.ts';
import { changesSince } from './changes.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { publishedState } from './language-state.ts';
import { accepted, withEntry, withLanguage } from './revision.ts';
import type { Upload } from './upload.ts';

type PublishOptions = {
  upload: Upload;
  /** Undefined when the upload no longer holds what the revision was begun for. */
  item: UploadItem | undefined;
  conditions: Conditions | UnreadableRights;
  written: WrittenMemory;
};

/**
 * Publishes the German document: cleaned, summarised and compared with the revision before. One
 * that is already published is reused, because asking a model again could change its summary. Before
 * anything of a version under an embargo is published, the article is taken out of the lists.
 *
 * @throws Rejection, Withdrawal, UnreadableRights
 */
export const publishGerman = async (
  { articles, now, summarise }: IngestDeps,
  journal: Journal,
  { upload, item, conditions, written }: PublishOptions,
): Promise<{ german: ArticleDocument; rawLength: number }> => {
  const { id, revision } = journal.manifest();
  const key = documentKey(id, 'de');
  const resumed = isCleaned(journal.manifest());
  const isFirst = revision === 1 && !resumed;
  const stored = isFirst ? undefined : await getVersionedOrSetAside(articles, key, ArticleDocument);
  const before = stored?.value;
  if (resumed && before?.revision === revision)
    return { german: before, rawLength: item ? rawLengthOf(item) : 0 };

  if (!item) throw new Rejection('replaced', REPLACED);
  const { rawLength, instants: stated, unread, ...article } = cleanItem(item);
  if (conditions instanceof UnreadableRights) throw conditions;
  const available = availabilityOf({ stated, upload, conditions }, journal.manifest(), now());
  await noteInstants(articles, journal, { ...available, stated }, now());
  const german = germanDocument({ id, revision }, article, await summarise(article, written));
  // Kept where the text is the same, and after a crash: then the stored document is this revision's.
  const changes = journal.manifest().changes ?? changesSince(before, german);
  if (changes) await journal.record((manifest) => ({ ...manifest, changes }));
  const etag = await journal.publish(german);
  const { published: served, ...shown } = publishedState(german, now());
  const state = { ...shown, published: served && { ...served, etag }, characters: NO_CHARACTERS };
  const notRead = unread && unreadLine(unread);
  const published = { ...article, ...available, summary: german.summary, notRead };
  await journal.record((manifest) =>
    withLanguage(accepted(manifest, now(), published), 'de', state),
  );
  return { german, rawLength };
};

/** Notes when the article is due, and takes it out of the lists while it is under an embargo. */
const noteInstants = async (
  articles: Bucket,
  journal: Journal,
  available: Availability & { stated: StatedInstants | undefined },
  now: Date,
): Promise<void> => {
  const before = journal.manifest();
  const { embargo, expires } = available;
  const isHidden = isEmbargoed(available, now);
  const instants = [isHidden ? embargo : undefined, expires].filter((each) => each !== undefined);
  await noteDue(articles, before.id, instants);
  if (!isHidden) return;
  if (embargo !== before.embargo)
    await journal.record((manifest) => embargoed(manifest, now, available));
  await removeFromLists(articles, journal.manifest(), now, before);
};

const embargoed = (
  manifest: Manifest,
  now: Date,
  { embargo, stated }: Parameters<typeof noteInstants>[2],
): Manifest =>
  withEntry({ ...manifest, embargo }, now, {
    stage: 'embargoed',
    note: [`until ${embargo}`, doubtOf(stated?.embargo)].filter(Boolean).join('; '),
  });

const REPLACED =
  'Another version came under the same key before this one was read. Upload the newest again.';
