import { type Context, Hono } from 'hono';
import type { Language } from '../article/article.ts';
import { ArticleDocument } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';
import { servedPart } from '../article/served-part.ts';
import type { Bucket } from '../store/bucket.ts';
import { getVersioned } from '../store/json-object.ts';
import { documentKey } from '../store/object-keys.ts';
import { noteTakeDown } from '../store/take-downs.ts';
import { accept, acceptNone } from './accept.ts';
import { capped, secondsUntilChange } from './cache.ts';
import type { ServedDocument, SummaryDocument } from './contract/served-document.ts';
import type { ServedTakeDown } from './contract/served-take-down.ts';
import { find } from './find.ts';
import { addArticleLinks, setLastModified } from './headers.ts';
import { cachingOfList, pagesAround, pick } from './list-answer.ts';
import { notFound } from './problem.ts';
import { ListQuery, TakeDownQuery } from './queries.ts';
import type { Open } from './read-through.ts';
import { manifestOf, presentManifest, readableManifest } from './readable.ts';
import { cachingOf, cachingOfDocument, restOf } from './rest-of.ts';
import { listedArticle, servedArticle } from './served/article-of.ts';
import { servedDocument, summaryDocument } from './served/document-of.ts';
import { articlePath } from './served/links-of.ts';
import { articleIdIn, languageIn } from './validate.ts';

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

/**
 * Without its manifest a document is not served: nothing else says whether it may be. The manifest is
 * read after it, as an embargo is in the manifest before a document that it is about is published.
 */
const storedDocument = async (
  articles: Bucket,
  param: { id: string; language: string },
  now: Date,
) => {
  const id = articleIdIn(param.id);
  const language = languageIn(param.language);
  const stored = await getVersioned(articles, documentKey(id, language), ArticleDocument);
  const manifest = await readableManifest(articles, id, now);
  if (!stored) throw notFound(whyMissing(manifest, language));
  const { value, modified } = stored;
  return {
    manifest,
    document: servedPart(value, manifest.serve),
    modified,
    changed: [modified, new Date(manifest.updated)],
    languages: manifest.languages,
    maxAge: secondsUntilChange([manifest], now),
  };
};

const whyMissing = ({ id, status, reason, languages }: Manifest, language: Language): string => {
  if (status !== 'accepted') return `This upload was ${status}: ${reason?.message}`;
  const state = languages[language];
  const why = state?.reason ? `${state.status}: ${state.reason.message}` : 'pending';
  return `Not available in ${language} yet (${why}). See ${articlePath(id)} for progress.`;
};
