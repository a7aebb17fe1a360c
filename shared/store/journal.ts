import type { Language } from '../article/article.ts';
import type { ArticleDocument } from '../article/document.ts';
import { Manifest, type TimelineEntry } from '../article/manifest.ts';
import { receivedOf } from './articles-index.ts';
import { type Bucket, WriteConflict } from './bucket.ts';
import { getVersionedOrSetAside, putJson } from './json-object.ts';
import type { HeldLock } from './lock.ts';
import { documentKey, manifestKey } from './object-keys.ts';
import { lastSeenRevision } from './seen.ts';

/**
 * The manifest and documents of an article that is being worked on. Each record overwrites the
 * version read or written last: an invocation that lost the article to another gets `WriteConflict`
 * and stops. Several languages record at the same time, so writes are queued.
 */
export type Journal = Awaited<ReturnType<typeof openJournal>>;

type JournalOptions = Pick<HeldLock, 'isHeld'> & {
  /** `trace`: what is known of an article whose manifest was lost. */
  begin: (previous: Manifest | undefined, trace: Trace | undefined) => Manifest;
  /** Called with the timeline's newest entry once it is written. */
  onEntry: (entry: TimelineEntry) => void;
};

/** An article's last revision, and when its first one was received. */
export type Trace = { revision: number; received: Date | undefined };

export const openJournal = async (
  articles: Bucket,
  id: string,
  { begin, onEntry, isHeld }: JournalOptions,
) => {
  const stored = await getVersionedOrSetAside(articles, manifestKey(id), Manifest);
  let manifest = begin(stored?.value, stored?.value ? undefined : await traceOf(articles, id));
  let version = stored?.etag;
  let reported = stored?.value?.timeline.at(-1);
  let latest: Promise<void> = Promise.resolve();
  const documents = new Map<Language, string>();

  const write = async (change: (manifest: Manifest) => Manifest) => {
    const changed = change(manifest);
    version = await putJson(articles, manifestKey(id), changed, ifStill(version));
    manifest = changed;
    const entry = changed.timeline.at(-1);
    if (entry && entry !== reported) onEntry(entry);
    reported = entry;
  };

  const overwrite = async (key: string, document: ArticleDocument): Promise<string> => {
    if (!(await isHeld()))
      throw new WriteConflict(`${key} was not published: another run has taken over ${id}`);
    const stored = await articles.head(key);
    return await putJson(articles, key, document, ifStill(stored?.etag));
  };

  return {
    manifest: () => manifest,

    record: (change: (manifest: Manifest) => Manifest): Promise<void> => {
      const written = latest.then(() => write(change));
      latest = written.catch(() => {});
      return written;
    },

    /** Publishes a document, unless this run has lost its lock and a newer one may have published. */
    publish: async (document: ArticleDocument): Promise<void> => {
      const { language } = document;
      const key = documentKey(id, language);
      const known = documents.get(language);
      const isOlderThere = !known && manifest.languages[language]?.published !== undefined;
      const etag = isOlderThere
        ? await overwrite(key, document)
        : await putJson(articles, key, document, ifStill(known)).catch((error: unknown) => {
            if (!(error instanceof WriteConflict)) throw error;
            return overwrite(key, document);
          });
      documents.set(language, etag);
    },
  };
};

/** Undefined for an article that is new. */
const traceOf = async (articles: Bucket, id: string): Promise<Trace | undefined> => {
  const revision = await lastSeenRevision(articles, id);
  return revision > 0 ? { revision, received: await receivedOf(articles, id) } : undefined;
};

const ifStill = (etag: string | undefined) => (etag ? { ifMatch: etag } : { ifAbsent: true });
