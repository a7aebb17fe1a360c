import { Hono } from 'hono';
import type { Language } from '../article/article.ts';
import { ArticleDocument } from '../article/document.ts';
import { Manifest } from '../article/manifest.ts';
import { articlesPage } from '../store/articles-index.ts';
import type { Bucket } from '../store/bucket.ts';
import { getJson, getReadable, getVersioned } from '../store/json-object.ts';
import { documentKey, manifestKey } from '../store/object-keys.ts';
import { cacheFor } from './cache.ts';
import type { ArticleList } from './contract/served-article.ts';
import { notFound } from './problem.ts';
import type { Open } from './read-through.ts';
import { cachingOf, cachingOfDocument, restOf } from './rest-of.ts';
import { listedArticle, servedArticle } from './served/article-of.ts';
import { servedDocument, summaryDocument } from './served/document-of.ts';
import { articlePath } from './served/links-of.ts';
import { articleIdIn, languageIn, listQuery } from './validate.ts';

/** The JSON side: lists, manifests, documents and summaries. */
export const articleRoutes = (articles: Bucket, open: Open) =>
  new Hono()
    .get('/', async (c) => {
      const { lang, cursor, limit } = listQuery(c.req.query());
      const { manifests, next } = await articlesPage(articles, { cursor, limit });
      const readable = manifests.filter(({ languages }) => !lang || languages[lang]?.published);
      const query = new URLSearchParams({ ...c.req.query(), cursor: next ?? '' });
      c.header('cache-control', cacheFor.list);
      return c.json({
        articles: readable.map((manifest) => listedArticle(manifest, lang)),
        next: next && `${c.req.path}?${query}`,
      } satisfies ArticleList);
    })
    .get('/:id', async (c) => {
      const manifest = await manifestOf(articles, articleIdIn(c.req.param('id')));
      c.header('cache-control', cachingOf(manifest));
      c.header('last-modified', new Date(manifest.updated).toUTCString());
      return c.json(servedArticle(manifest));
    })
    .get('/:id/:language', async (c) => {
      const { manifest, ...stored } = await storedDocument(articles, c.req.param());
      const rest = await restOf(stored.document, manifest, (known, target) =>
        open(c.req, known, [target]),
      );
      c.header('cache-control', cachingOfDocument(stored.document, rest));
      return c.json(servedDocument({ ...stored, rest }));
    })
    .get('/:id/:language/summary', async (c) => {
      const { manifest, ...stored } = await storedDocument(articles, c.req.param());
      const rest = await restOf(stored.document, manifest);
      c.header('cache-control', cachingOfDocument(stored.document, rest));
      return c.json(summaryDocument({ ...stored, rest }));
    });

/** @throws HttpProblem 404 */
export const manifestOf = async (articles: Bucket, id: string): Promise<Manifest> => {
  const manifest = await getJson(articles, manifestKey(id), Manifest);
  if (manifest) return manifest;
  throw notFound(
    'There is no article with this id. If it was just uploaded, ask again in a second.',
  );
};

/** A document can be read while its manifest can't. */
const storedDocument = async (articles: Bucket, param: { id: string; language: string }) => {
  const id = articleIdIn(param.id);
  const language = languageIn(param.language);
  const [manifest, stored] = await Promise.all([
    getReadable(articles, manifestKey(id), Manifest),
    getVersioned(articles, documentKey(id, language), ArticleDocument),
  ]);
  if (!stored) throw notFound(whyMissing(manifest ?? (await manifestOf(articles, id)), language));
  const { value: document, modified } = stored;
  return { manifest, document, modified, languages: manifest?.languages ?? {} };
};

const whyMissing = ({ id, status, reason, languages }: Manifest, language: Language): string => {
  if (status === 'rejected') return `This upload was rejected: ${reason?.message}`;
  const state = languages[language];
  const why = state?.reason ? `${state.status}: ${state.reason.message}` : 'pending';
  return `Not available in ${language} yet (${why}). See ${articlePath(id)} for progress.`;
};
