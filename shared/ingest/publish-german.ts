import { ArticleDocument, germanDocument } from '../article/document.ts';
import { Rejection } from '../article/errors.ts';
import { isCleaned, NO_CHARACTERS } from '../article/manifest.ts';
import { cleanItem, rawLengthOf, type UploadItem } from '../clean/clean-file.ts';
import type { Journal } from '../store/journal.ts';
import { getVersionedOrSetAside } from '../store/json-object.ts';
import { documentKey } from '../store/object-keys.ts';
import { changesSince } from './changes.ts';
import type { IngestEdges } from './edges.ts';
import { publishedState } from './language-state.ts';
import { accepted, withLanguage } from './revision.ts';

/**
 * Publishes the German document: cleaned, summarised and compared with the revision before. One
 * that is already published is reused, because asking a model again could change its summary.
 *
 * @param item undefined when the upload no longer holds what the revision was begun for
 * @throws Rejection
 */
export const publishGerman = async (
  { articles, now, summarise }: IngestEdges,
  journal: Journal,
  item: UploadItem | undefined,
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
  const { rawLength, ...article } = cleanItem(item, now());
  const german = germanDocument({ id, revision }, article, await summarise(article));
  // After a crash the stored document can be this revision's; the changes found then are kept.
  const changes = changesSince(before, german) ?? journal.manifest().changes;
  if (changes) await journal.record((manifest) => ({ ...manifest, changes }));
  await journal.publish(german);
  const state = { ...publishedState(german, now()), characters: NO_CHARACTERS };
  const published = { ...article, summary: german.summary };
  await journal.record((manifest) =>
    withLanguage(accepted(manifest, now(), published), 'de', state),
  );
  return { german, rawLength };
};

const REPLACED =
  'Another version came under the same key before this one was read. Upload the newest again.';
