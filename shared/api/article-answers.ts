import type { Bucket } from '../store/bucket.ts';
import { type Answer, type ApiRequest, jsonAnswer } from './answer.ts';
import { cachingOfList, capped } from './cache.ts';
import type { ServedDocument, SummaryDocument } from './contract/served-document.ts';
import { find } from './find.ts';
import { articleLinks, lastModified } from './headers.ts';
import { paginate } from './pagination.ts';
import { pickFields } from './pick-fields.ts';
import type { ListQuery } from './queries/list-query.ts';
import type { Open } from './read-through.ts';
import { presentManifest } from './readable-manifest.ts';
import { cachingOf, cachingOfDocument, restOf } from './rest-of.ts';
import { listedArticle, servedArticle } from './served/article-of.ts';
import { servedDocument, summaryDocument } from './served/document-of.ts';
import { storedDocument } from './stored-document.ts';
import { articleIdIn } from './validate.ts';

type DocumentName = { id: string; language: string };

/**
 * What programs ask for most, without Hono and zod, which take longer to load than all that these
 * answers need. @throws HttpProblem
 */
export const articleAnswers = (articles: Bucket, open: Open, now: () => Date) => ({
  /** `given`: the query as it was sent. */
  list: async (
    query: Partial<ListQuery>,
    given: ReadonlyMap<string, string>,
    request: ApiRequest,
  ): Promise<Answer> => {
    const found = await find(articles, query, { now: now() });
    const { headers, ...around } = paginate(request, found, given);
    const list = found.manifests.map((manifest) =>
      pickFields(listedArticle(manifest, now(), query.lang), query.fields),
    );
    return jsonAnswer(
      { articles: list, ...around },
      { 'cache-control': cachingOfList(found.manifests, now()), ...headers },
    );
  },

  article: async (id: string): Promise<Answer> => {
    const at = now();
    const manifest = await presentManifest(articles, articleIdIn(id), at);
    const article = servedArticle(manifest, at);
    return jsonAnswer(article, {
      'cache-control': cachingOf(manifest, at),
      'last-modified': lastModified(manifest.updated),
      link: articleLinks(article.links),
    });
  },

  /** A reader's request for it opens it. */
  document: async (
    name: DocumentName,
    request: Pick<ApiRequest, 'method' | 'header'>,
  ): Promise<Answer> => {
    const { manifest, maxAge, ...stored } = await storedDocument(articles, name, now());
    const rest = await restOf(stored.document, manifest, (target) =>
      open(request, manifest, [target]),
    );
    const caching = capped(cachingOfDocument(stored.document, rest), maxAge);
    return documentAnswer(servedDocument({ ...stored, rest }), stored.changed, caching);
  },

  summary: async (name: DocumentName): Promise<Answer> => {
    const { manifest, maxAge, ...stored } = await storedDocument(articles, name, now());
    const rest = await restOf(stored.document, manifest);
    const caching = capped(cachingOfDocument(stored.document, rest), maxAge);
    return documentAnswer(summaryDocument({ ...stored, rest }), stored.changed, caching);
  },
});

const documentAnswer = (
  document: ServedDocument | SummaryDocument,
  changed: Date[],
  caching: string,
): Answer =>
  jsonAnswer(document, {
    'cache-control': caching,
    'content-language': document.language,
    'last-modified': lastModified(...changed),
    link: articleLinks(document.links),
  });
