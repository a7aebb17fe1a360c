import type { Language } from '../article/article.ts';
import type { ArticleDocument } from '../article/document.ts';
import { Manifest, type TimelineEntry } from '../article/manifest.ts';
import { receivedOf } from './articles-index.ts';
import { lastBegunRevision } from './begun.ts';
import { type Bucket, WriteConflict } from './bucket.ts';
import { getVersionedOrSetAside, putJson } from './json-object.ts';
import type { HeldLock } from './lock.ts';
import { documentKey, manifestKey } from './object-keys.ts';
import { type PendingChange, writeTogether } from './write-together.ts';

/**
 * The manifest and documents of an article that is being worked on. Each record overwrites the
 * version read or written last: an invocation that lost the article to another gets `WriteConflict`
 * and stops. Several languages record at the same time: what waits is written together.
 */
export type Journal = Awaited<ReturnType<typeof openJournal>>;

type JournalOptions = Pick<HeldLock, 'isHeld'> & {
  /** Gives the manifest to a lock holder that has already read it. */
  readStored?: ReadStored | undefined;
  /** `trace`: what is known of an article whose manifest was lost. */
  begin: (previous: Manifest | undefined, trace: Trace | undefined) => Manifest;
  /** Called with the timeline's newest entry once it is written. */
  onEntry: (entry: TimelineEntry) => void;
};

/** The manifest that is stored of an article; one that is damaged is set aside. */
export type ReadStored = () => Promise<{ value?: Manifest; etag: string } | undefined>;

export const openReadStored =
  (articles: Bucket, id: string): ReadStored =>
  () =>
    getVersionedOrSetAside(articles, manifestKey(id), Manifest);

type Change = (manifest: Manifest) => Manifest;

/** An article's last revision, and when its first one was received. */
export type Trace = { revision: number; received: Date | undefined };

export const openJournal = async (
  articles: Bucket,
  id: string,
  { begin, onEntry, isHeld, readStored = openReadStored(articles, id) }: JournalOptions,
) => {
  const stored = await readStored();
  const trace = stored?.value ? undefined : await traceOf(articles, id);
  let manifest = begin(stored?.value, trace);
  let version = stored?.etag;
  let reported = stored?.value?.timeline.at(-1);
  const documents = new Map<Language, string>();

  const record = writeTogether(async (changes: PendingChange<Change>[]) => {
    const made: (PendingChange<Change> & { changed: Manifest })[] = [];
    let changed = manifest;
    for (const each of changes) {
      try {
        changed = each.change(changed);
        made.push({ ...each, changed });
      } catch (error) {
        each.reject(error);
      }
    }
    if (made.length === 0) return;
    version = await putJson(articles, manifestKey(id), changed, ifStill(version));
    manifest = changed;
    for (const { changed: each, resolve } of made) {
      const entry = each.timeline.at(-1);
      if (entry && entry !== reported) onEntry(entry);
      reported = entry;
      resolve();
    }
  });

  const overwrite = async (key: string, document: ArticleDocument): Promise<string> => {
    if (!(await isHeld()))
      throw new WriteConflict(`${key} was not published: another run has taken over ${id}`);
    const stored = await articles.head(key);
    return await putJson(articles, key, document, ifStill(stored?.etag));
  };

  return {
    manifest: () => manifest,
    /** Nothing was ever stored of it before this run. */
    isNew: stored === undefined && trace === undefined,
    /** No run has worked on this revision before. */
    isNewRevision: stored?.value?.revision !== manifest.revision,

    record,

    /**
     * Publishes a document, unless this run has lost its lock and a newer one may have published.
     *
     * @returns its ETag
     */
    publish: async (document: ArticleDocument): Promise<string> => {
      const { language } = document;
      const key = documentKey(id, language);
      const { published } = manifest.languages[language] ?? {};
      const known = documents.get(language) ?? published?.etag;
      const isOlderThere = !known && published !== undefined;
      const etag = isOlderThere
        ? await overwrite(key, document)
        : await putJson(articles, key, document, ifStill(known)).catch((error: unknown) => {
            if (!(error instanceof WriteConflict)) throw error;
            return overwrite(key, document);
          });
      documents.set(language, etag);
      return etag;
    },
  };
};

/** Undefined for an article that is new. */
const traceOf = async (articles: Bucket, id: string): Promise<Trace | undefined> => {
  const revision = await lastBegunRevision(articles, id);
  return revision > 0 ? { revision, received: await receivedOf(articles, id) } : undefined;
};

const ifStill = (etag: string | undefined) => (etag ? { ifMatch: etag } : { ifAbsent: true });
