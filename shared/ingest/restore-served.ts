import type { Language } from '../article/article.ts';
import { type ArticleDocument, germanSentences } from '../article/document.ts';
import { TARGETS } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { segments } from '../article/segments.ts';
import { type Journal, openJournal, openReadStored } from '../store/journal.ts';
import { monthOf } from '../store/ledger/ledger.ts';
import type { HeldLock } from '../store/lock.ts';
import { inContext } from '../store/memory/in-context.ts';
import { documentOf, openEdition } from './edition.ts';
import type { IngestDeps } from './ingest-deps.ts';
import { withLanguage } from './revision.ts';
import { germanOf } from './translated-document.ts';
import { publishedDocuments } from './unpublish-lost.ts';

/**
 * Restores lost documents that readers keep after a correction was rejected. The upload has other
 * contents by then.
 */
export const restoreServed = async (deps: IngestDeps, journal: Journal): Promise<void> => {
  const { status } = journal.manifest();
  if (status !== 'accepted' && status !== 'withdrawn') await restoreWithoutUpload(deps, journal);
};

/** The same of an article whose upload is gone. */
export const restoreGone = async (
  deps: IngestDeps,
  id: string,
  { isHeld }: Pick<HeldLock, 'isHeld'>,
): Promise<void> => {
  const stored = await openReadStored(deps.articles, id)();
  const { value: manifest } = stored ?? {};
  if (!manifest || manifest.status === 'withdrawn') return;
  const journal = await openJournal(deps.articles, id, {
    isHeld,
    readStored: async () => stored,
    begin: () => manifest,
    onEntry: () => {},
  });
  await restoreWithoutUpload(deps, journal);
};

/**
 * The German document from a translation, which has its sentences, and a translation from the memory.
 * What neither has is no longer published.
 */
const restoreWithoutUpload = async (deps: IngestDeps, journal: Journal): Promise<void> => {
  const manifest = journal.manifest();
  const documents = await publishedDocuments(deps.articles, manifest);
  const lost = [...documents].flatMap(([language, document]) => (document ? [] : [language]));
  const german = germanIn(documents, manifest);
  for (const language of lost) {
    const document = german && (await madeAnew(deps, german, language));
    const etag = document && (await journal.publish(document));
    await journal.record((recorded) => withPublished(recorded, language, document, etag));
  }
};

/** The German document of the same revision, if there is one. */
const germanIn = (
  documents: Map<Language, ArticleDocument | undefined>,
  { languages }: Manifest,
): ArticleDocument | undefined => {
  const german = documents.get('de');
  const translated = TARGETS.flatMap((target) => documents.get(target) ?? []);
  const wanted = languages.de?.published?.revision;
  const source = translated.find(({ revision }) => revision === wanted) ?? translated[0];
  return german ?? (source && germanOf(source));
};

/** Undefined where the memory has nothing of it. */
const madeAnew = async (
  { articles, translator, now }: IngestDeps,
  german: ArticleDocument,
  language: Language,
): Promise<ArticleDocument | undefined> => {
  if (language === 'de') return german;
  const sentences = inContext(germanSentences(german));
  const original = { german, sentences, related: [], month: monthOf(now()) };
  const persist = <T>(write: () => Promise<T>) => write();
  const edition = await openEdition({ articles, translator }, { ...original, persist }, language);
  const document = documentOf(german, edition);
  return segments(document).some(({ text }) => text !== undefined) ? document : undefined;
};

const withPublished = (
  manifest: Manifest,
  language: Language,
  document: ArticleDocument | undefined,
  etag: string | undefined,
): Manifest => {
  const { published } = manifest.languages[language] ?? {};
  if (!published || !document) return withLanguage(manifest, language, { published: undefined });
  const { revision, status } = document;
  return withLanguage(manifest, language, { published: { ...published, revision, status, etag } });
};
