import { ArticleDocument, germanDocument } from '../article/document.ts';
import { NO_CHARACTERS } from '../article/manifest.ts';
import type { Journal } from '../store/journal.ts';
import { getJson, putJson } from '../store/json-object.ts';
import { documentKey } from '../store/object-keys.ts';
import { changesSince } from './changes.ts';
import type { IngestEdges } from './edges.ts';
import { publishedState } from './language-state.ts';
import { accepted, withLanguage } from './revision.ts';
import { toArticle, type Upload } from './upload.ts';

/**
 * The German side, which needs nobody: cleaned, summarised, and how it differs from the revision
 * before. One that is published is gone on with as it stands: a model that is asked again may say
 * something else.
 *
 * @throws Rejection
 */
export const publishGerman = async (
  { articles, now, summarise }: IngestEdges,
  journal: Journal,
  upload: Upload,
): Promise<ArticleDocument> => {
  const { id, revision } = journal.manifest();
  const key = documentKey(id, 'de');
  const resumed = isPublished(journal);
  const isFirst = revision === 1 && !resumed;
  const before = isFirst ? undefined : await getJson(articles, key, ArticleDocument);
  if (resumed && before?.revision === revision) return before;

  const article = toArticle(upload);
  const german = germanDocument({ id, revision }, article, await summarise(article));
  // After a crash the document before can be this revision's; what was found then stands.
  const changes = changesSince(before, german) ?? journal.manifest().changes;
  if (changes) await journal.record((manifest) => ({ ...manifest, changes }));
  await putJson(articles, key, german);
  const state = { ...publishedState(german, now()), characters: NO_CHARACTERS };
  await journal.record((manifest) => withLanguage(accepted(manifest, now(), article), 'de', state));
  return german;
};

const isPublished = (journal: Journal) => {
  const { revision, languages } = journal.manifest();
  return languages.de?.published?.revision === revision;
};
