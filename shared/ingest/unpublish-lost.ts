import type { Language } from '../article/article.ts';
import { ArticleDocument } from '../article/document.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { LanguageState, Manifest } from '../article/manifest.ts';
import { isCleaned } from '../article/manifest-states.ts';
import type { Bucket } from '../store/bucket.ts';
import type { Journal } from '../store/journal.ts';
import { getVersionedOrSetAside } from '../store/json-object.ts';
import { documentKey } from '../store/object-keys.ts';
import { noteWork } from '../store/work-left.ts';

/**
 * A document of this revision that is missing or unreadable counts as not published, so that the run
 * publishes it again, from the memory. A German one may be summarised anew: then the others follow.
 */
export const unpublishLost = async (articles: Bucket, journal: Journal): Promise<void> => {
  const manifest = journal.manifest();
  if (manifest.status !== 'accepted' || !isCleaned(manifest)) return;
  const lost = await lostLanguages(articles, manifest);
  if (lost.length === 0) return;
  const withdrawn = lost.includes('de') ? LANGUAGES : lost;
  // First, so that the sweep comes back to it if this run is interrupted.
  await noteWork(articles, manifest);
  await journal.record((recorded) => ({
    ...recorded,
    languages: Object.fromEntries(
      Object.entries(recorded.languages).map(([language, state]) => [
        language,
        withdrawn.some((each) => each === language) ? unpublished(language, state) : state,
      ]),
    ),
  }));
};

const lostLanguages = async (articles: Bucket, manifest: Manifest) => {
  const documents = await publishedDocuments(articles, manifest);
  return [...documents].flatMap(([language, document]) => (document ? [] : [language]));
};

/** Undefined for documents that are missing or unreadable. */
export const publishedDocuments = async (
  articles: Bucket,
  { id, languages }: Pick<Manifest, 'id' | 'languages'>,
): Promise<Map<Language, ArticleDocument | undefined>> => {
  const published = LANGUAGES.filter((language) => languages[language]?.published);
  const documents = await Promise.all(
    published.map((language) =>
      getVersionedOrSetAside(articles, documentKey(id, language), ArticleDocument),
    ),
  );
  return new Map(published.map((language, at) => [language, documents[at]?.value]));
};

/** `published` of the German document says that the upload was accepted. */
const unpublished = (language: string, state: LanguageState): LanguageState => ({
  ...state,
  status: 'pending',
  published: language === 'de' ? state.published : undefined,
});
