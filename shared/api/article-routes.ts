import { type Context, Hono } from 'hono';
import type { Bucket } from '../store/bucket.ts';
import { noteTakeDown } from '../store/take-downs.ts';
import { accept, acceptNone } from './accept.ts';
import { capped } from './cache.ts';
import type { ServedDocument, SummaryDocument } from './contract/served-document.ts';
import type { ServedTakeDown } from './contract/served-take-down.ts';
import { find } from './find.ts';
import { addArticleLinks, setLastModified } from './headers.ts';
import { cachingOfList, pagesAround, pick } from './list-answer.ts';
import { ListQuery, TakeDownQuery } from './queries.ts';
import type { Open } from './read-through.ts';
import { manifestOf, presentManifest } from './readable.ts';
import { cachingOf, cachingOfDocument, restOf } from './rest-of.ts';
import { listedArticle, servedArticle } from './served/article-of.ts';
import { servedDocument, summaryDocument } from './served/document-of.ts';
import { storedDocument } from './stored-document.ts';
import { articleIdIn } from './validate.ts';

/** The JSON side: lists, manifests, documents and summaries. */
export const articleRoutes = (articles: Bucket, open: Open, now: () => Date) =>
  new Hono()
    .get('/', accept(ListQuery), async (c) => {
      const query = c.get('query');
      const found = await find(articles, query, { now: now() });
      c.header('cache-control', cachingOfList(found, now()));
      return c.json({
        articles: found.manifests.map((manifest) =>
          pick(listedArticle(manifest, now(), query.lang), query.fields),
        ),
        ...pagesAround(c, found, c.get('given')),
      });
    })
    .get('/:id', acceptNone, async (c) => {
      const at = now();
      const manifest = await presentManifest(articles, articleIdIn(c.req.param('id')), at);
      c.header('cache-control', cachingOf(manifest, at));
      setLastModified(c, manifest.updated);
      const article = servedArticle(manifest, at);
      addArticleLinks(c, article.links);
      return c.json(article);
    })
    .delete('/:id', accept(TakeDownQuery), async (c) => {
      const { id } = await manifestOf(articles, articleIdIn(c.req.param('id')), now());
      const { reason } = c.get('query');
      await noteTakeDown(articles, id, { reason });
      c.header('cache-control', 'no-store');
      return c.json({ id, reason } satisfies ServedTakeDown, 202);
    })
    .get('/:id/:language', acceptNone, async (c) => {
      const { manifest, maxAge, ...stored } = await storedDocument(articles, c.req.param(), now());
      const rest = await restOf(stored.document, manifest, (target) =>
        open(c.req, manifest, [target]),
      );
      c.header('cache-control', capped(cachingOfDocument(stored.document, rest), maxAge));
      return serveDocument(c, servedDocument({ ...stored, rest }), stored.changed);
    })
    .get('/:id/:language/summary', acceptNone, async (c) => {
      const { manifest, maxAge, ...stored } = await storedDocument(articles, c.req.param(), now());
      const rest = await restOf(stored.document, manifest);
      c.header('cache-control', capped(cachingOfDocument(stored.document, rest), maxAge));
      return serveDocument(c, summaryDocument({ ...stored, rest }), stored.changed);
    });

const serveDocument = (c: Context, document: ServedDocument | SummaryDocument, changed: Date[]) => {
  c.header('content-language', document.language);
  setLastModified(c, ...changed);
  addArticleLinks(c, document.links);
  return c.json(document);
};
