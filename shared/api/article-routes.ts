import { Hono } from 'hono';
import type { Language } from '../article/article.ts';
import { ArticleDocument } from '../article/document.ts';
import { Manifest } from '../article/manifest.ts';
import { articlesPage } from '../store/articles-index.ts';
import type { Bucket } from '../store/bucket.ts';
import { getJson } from '../store/json-object.ts';
import { documentKey, manifestKey } from '../store/object-keys.ts';
import { cacheFor } from './cache.ts';
import { listItem } from './list-item.ts';
import { notFound } from './problem.ts';
import type { Open } from './read-through.ts';
import { cachingOf, cachingOfDocument, restOf } from './rest-of.ts';
import { summaryOf } from './summary-document.ts';
import { articleIdIn, languageIn, listQuery } from './validate.ts';

/** The JSON side: lists, manifests, documents and summaries. */
export const articleRoutes = (articles: Bucket, open: Open) =>
  new Hono()
    .get('/', async (c) => {
      const { lang, cursor, limit } = listQuery(c.req.query());
      const { manifests, next } = await articlesPage(articles, { cursor, limit });
      const readable = manifests.filter(({ languages }) => !lang || languages[lang]?.published);
      c.header('cache-control', cacheFor.list);
      return c.json({ articles: readable.map((manifest) => listItem(manifest, lang)), next });
    })
    .get('/:id', async (c) => {
      const manifest = await manifestOf(articles, articleIdIn(c.req.param('id')));
      c.header('cache-control', cachingOf(manifest));
      c.header('last-modified', new Date(manifest.updated).toUTCString());
      return c.json(manifest);
    })
    .get('/:id/:language', async (c) => {
      const document = await documentOf(articles, c.req.param());
      const rest = await restOf(articles, document, (manifest, target) =>
        open(c.req, manifest, [target]),
      );
      c.header('cache-control', cachingOfDocument(document, rest));
      return c.json(rest ? { ...document, rest } : document);
    })
    .get('/:id/:language/summary', async (c) => {
      const document = await documentOf(articles, c.req.param());
      c.header('cache-control', cachingOfDocument(document, await restOf(articles, document)));
      return c.json(summaryOf(document));
    });

/** @throws HttpProblem 404 */
export const manifestOf = async (articles: Bucket, id: string): Promise<Manifest> => {
  const manifest = await getJson(articles, manifestKey(id), Manifest);
  if (manifest) return manifest;
  throw notFound(
    'There is no article with this id. If it was just uploaded, ask again in a second.',
  );
};

const documentOf = async (articles: Bucket, param: { id: string; language: string }) => {
  const id = articleIdIn(param.id);
  const language = languageIn(param.language);
  const document = await getJson(articles, documentKey(id, language), ArticleDocument);
  if (document) return document;
  throw notFound(whyMissing(await manifestOf(articles, id), language));
};

const whyMissing = ({ id, status, reason, languages }: Manifest, language: Language): string => {
  if (status === 'rejected') return `This upload was rejected: ${reason?.message}`;
  const state = languages[language];
  const why = state?.reason ? `${state.status}: ${state.reason.message}` : 'pending';
  return `Not available in ${language} yet (${why}). See /articles/${id} for progress.`;
};
