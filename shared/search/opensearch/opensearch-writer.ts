import * as z from 'zod';
import type { IndexedArticle } from '../search-index.ts';
import { type BulkOperation, createBulkWrite } from './bulk-write.ts';
import { ARTICLES, SENTENCES } from './index-forms.ts';
import type { SendToOpenSearch } from './send.ts';
import { documentId, sentenceDocuments } from './sentence-documents.ts';

/** The indexed documents of an article, to be removed when it changes. */
const Indexed = z.object({
  revision: z.int(),
  changed: z.int(),
  sentences: z.array(z.string()),
});
type Indexed = z.infer<typeof Indexed>;

/**
 * Writes documents with the state of their article as an external version, so that one that comes
 * late changes nothing, for a minute even after what it is earlier than was removed. OpenSearch
 * Serverless has no deletion by query: an entry per article, written before its sentences, names
 * those that have to go.
 */
export const createWriter = (send: SendToOpenSearch, refresh: boolean) => {
  const write = createBulkWrite(send, refresh);

  const indexedOf = async (ids: readonly string[]): Promise<Map<string, Indexed>> => {
    if (ids.length === 0) return new Map();
    const answer = await send({
      // With a body, as Serverless documents it.
      method: 'GET',
      path: `/${ARTICLES}/_mget`,
      body: { ids: [...ids] },
    });
    return new Map(
      Found.parse(answer).docs.flatMap(({ _id, _source }) => (_source ? [[_id, _source]] : [])),
    );
  };

  return {
    put: async (articles: readonly IndexedArticle[]): Promise<void> => {
      const known = await indexedOf([...new Set(articles.map(({ id }) => id))]);
      const current = latestOf(articles).filter(
        (article) => !isOlder(article, known.get(article.id)),
      );
      const entry = (article: IndexedArticle, sentences: readonly string[]): BulkOperation => ({
        index: ARTICLES,
        id: article.id,
        version: versionOf(article),
        body: { revision: article.revision, changed: article.changed.getTime(), sentences },
      });
      const changes = current.map((article) => {
        const sentences = article.sentences.map(({ id }) => id);
        const kept = new Set(sentences);
        const gone = known.get(article.id)?.sentences.filter((id) => !kept.has(id)) ?? [];
        return { article, sentences, gone };
      });
      const late = await write(
        changes.map((each) => entry(each.article, [...each.sentences, ...each.gone])),
      );
      const inTime = changes.filter(({ article }) => !late.has(article.id));
      await write(
        inTime.flatMap(({ article, gone }) => {
          const version = versionOf(article);
          return [
            ...sentenceDocuments(article).map((each) => ({ index: SENTENCES, version, ...each })),
            ...gone.map((id) => ({ index: SENTENCES, id: documentId(article.id, id), version })),
          ];
        }),
      );
      await write(
        inTime
          .filter(({ gone }) => gone.length > 0)
          .map(({ article, sentences }) => entry(article, sentences)),
      );
    },

    remove: async (ids: readonly string[]): Promise<void> => {
      const known = await indexedOf(ids);
      const entries = [...known].map(([id, indexed]) => ({
        id,
        version: versionOf(indexed),
        indexed,
      }));
      await write(
        entries.flatMap(({ id, version, indexed }) =>
          indexed.sentences.map((sentence) => ({
            index: SENTENCES,
            id: documentId(id, sentence),
            version,
          })),
        ),
      );
      await write(entries.map(({ id, version }) => ({ index: ARTICLES, id, version })));
    },
  };
};

const Found = z.object({
  docs: z.array(z.object({ _id: z.string(), _source: Indexed.optional() })),
});

/** The last of several states of an article. */
const latestOf = (articles: readonly IndexedArticle[]): IndexedArticle[] => {
  const latest = new Map<string, IndexedArticle>();
  for (const article of articles) {
    const other = latest.get(article.id);
    if (!other || versionOf(article) >= versionOf(other)) latest.set(article.id, article);
  }
  return [...latest.values()];
};

const isOlder = (article: IndexedArticle, known: Indexed | undefined): boolean =>
  known !== undefined && versionOf(article) < versionOf(known);

/** Grows with the revision and, within it, with the time of the change; OpenSearch takes 63 bits. */
const versionOf = ({ revision, changed }: { revision: number; changed: number | Date }): bigint =>
  (BigInt(revision) << 42n) + BigInt(changed.valueOf());
