import { type Article, Target } from '../article.ts';
import { articleId } from '../article-id.ts';
import type { Bucket, ObjectHead } from '../bucket/bucket.ts';
import { putJson } from '../bucket/json-object.ts';
import { documentKey, indexKey, workKey } from '../bucket/object-keys.ts';
import { type ArticleDocument, germanDocument } from '../document.ts';
import { Rejection } from '../errors.ts';
import { isSettled } from '../manifest.ts';
import type { Summariser } from '../summary.ts';
import { clean, UPLOAD_LIMIT } from '../text/clean/clean.ts';
import type { Translator } from '../translation.ts';
import { type Journal, openJournal } from './journal.ts';
import { publishedState } from './language-state.ts';
import { withLock } from './lock.ts';
import { accepted, beginRevision, rejected, withLanguage } from './revision.ts';
import { translateArticle } from './translate-article.ts';

export type IngestEdges = {
  uploads: Bucket;
  articles: Bucket;
  summarise: Summariser;
  translator: Translator;
  now: () => Date;
  report: (line: string) => void;
};

/** `body` is missing where the upload is too large to be read. */
type Upload = ObjectHead & { key: string; body?: Uint8Array };

/**
 * The way of an article, from an upload's key to its documents. Idempotent: it does what is left to
 * do for the contents that are under the key now, whichever event it was called for.
 *
 * Whoever finds the article locked has nothing to do: the holder looks at the key once more when it
 * is done.
 *
 * @throws what should be tried again; the reason stands in the manifest
 */
export const ingest =
  (edges: IngestEdges) =>
  async (key: string, until: Date): Promise<void> => {
    const id = articleId(key);
    const upload = await readUpload(edges.uploads, key);
    if (!upload) return await edges.articles.remove(workKey(id));
    const times = { now: edges.now(), until };
    const done = await withLock(edges.articles, id, times, () => work(edges, id, upload));
    if (done === 'held') return;
    const latest = await edges.uploads.head(key);
    if (latest && latest.etag !== upload.etag) await ingest(edges)(key, until);
  };

const work = async (edges: IngestEdges, id: string, upload: Upload): Promise<void> => {
  const { articles, now, report } = edges;
  const journal = await openJournal({ articles, report }, id, (previous) =>
    beginRevision(previous, { id, upload, now: now() }),
  );
  if (isSettled(journal.manifest())) return;
  await enlist(articles, journal);
  try {
    const article = toArticle(upload);
    const german = germanDocument(journal.manifest(), article, await edges.summarise(article));
    await publishGerman(edges, journal, article, german);
    await translate(edges, journal, german);
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const { code, message } = error;
    await journal.record((manifest) => rejected(manifest, now(), { code, message }));
  }
  if (isSettled(journal.manifest())) await articles.remove(workKey(id));
};

const readUpload = async (uploads: Bucket, key: string): Promise<Upload | undefined> => {
  const head = await uploads.head(key);
  if (!head || isFolder(key, head)) return undefined;
  if (head.size > UPLOAD_LIMIT) return { ...head, key };
  const upload = await uploads.get(key);
  return upload && { ...upload, key };
};

/** The S3 console marks a folder by an empty object. */
const isFolder = (key: string, { size }: ObjectHead) => key.endsWith('/') && size === 0;

/** From here on the list shows the article, and the sweep finds it should this be interrupted. */
const enlist = async (articles: Bucket, journal: Journal) => {
  const { id, received, source } = journal.manifest();
  await Promise.all([
    articles.put(indexKey(new Date(received), id), ''),
    putJson(articles, workKey(id), { key: source.key }),
  ]);
  await journal.record((manifest) => manifest);
};

const toArticle = ({ key, contentType, body, size }: Upload): Article => {
  if (!body) {
    const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
    throw new Rejection(
      'too-large',
      `The upload has ${megabytes(size)} MB; at most ${megabytes(UPLOAD_LIMIT)} MB are read. Upload the article alone.`,
    );
  }
  return clean(body, { key, contentType });
};

const publishGerman = async (
  { articles, now }: IngestEdges,
  journal: Journal,
  article: Article,
  german: ArticleDocument,
) => {
  await putJson(articles, documentKey(german.id, 'de'), german);
  const characters = { estimated: 0, billed: 0 };
  const state = { ...publishedState(german, now()), characters };
  await journal.record((manifest) => withLanguage(accepted(manifest, now(), article), 'de', state));
};

/** Both languages at once; one that fails does not keep the other from being finished. */
const translate = async (edges: IngestEdges, journal: Journal, german: ArticleDocument) => {
  const runs = Target.options.map((target) => translateArticle(edges, journal, german, target));
  const failures = (await Promise.allSettled(runs)).filter((run) => run.status === 'rejected');
  if (failures.length > 0) {
    throw new AggregateError(
      failures.map(({ reason }) => reason),
      `${german.id} is not translated whole and will be tried again`,
    );
  }
};
