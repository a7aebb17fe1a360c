import type { Article } from '../article.ts';
import type { Bucket } from '../bucket/bucket.ts';
import { getJson, putJson } from '../bucket/json-object.ts';
import { documentKey } from '../bucket/object-keys.ts';
import { ArticleDocument } from '../document.ts';
import { NO_CHARACTERS } from '../manifest.ts';
import { changesSince } from './changes.ts';
import type { Journal } from './journal.ts';
import { publishedState } from './language-state.ts';
import { accepted, withLanguage } from './revision.ts';

/** The German side, which needs nobody: its document, and how it differs from the one before. */
export const publishGerman = async (
  { articles, now }: { articles: Bucket; now: () => Date },
  journal: Journal,
  article: Article,
  german: ArticleDocument,
): Promise<void> => {
  const key = documentKey(german.id, 'de');
  const before = german.revision > 1 ? await getJson(articles, key, ArticleDocument) : undefined;
  // After a crash the document before is already this revision's; what was found then stands.
  const changes = changesSince(before, german) ?? journal.manifest().changes;
  if (changes) await journal.record((manifest) => ({ ...manifest, changes }));
  await putJson(articles, key, german);
  const state = { ...publishedState(german, now()), characters: NO_CHARACTERS };
  await journal.record((manifest) => withLanguage(accepted(manifest, now(), article), 'de', state));
};
