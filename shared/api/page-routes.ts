import { type Context, Hono } from 'hono';
import { type Language, Target } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Manifest } from '../article/manifest.ts';
import { readPath, START_PATH, VIEWS } from '../article/page-paths.ts';
import { ICON, ICON_PATH } from '../pages/icon.ts';
import { style } from '../pages/lazy-style.cjs';
import { readPage } from '../pages/read-page.ts';
import { startPage } from '../pages/start-page.ts';
import type { Bucket } from '../store/bucket.ts';
import { accept } from './accept.ts';
import { cacheFor, capped, secondsUntilChange } from './cache.ts';
import { listPageRoutes } from './list-page-routes.ts';
import { ENTRY_POINTS } from './listed-entry-points.ts';
import { pageDocuments } from './page-documents.ts';
import { type HttpProblem, notFound } from './problem.ts';
import { AnyQuery, PageQuery } from './queries.ts';
import type { Open } from './read-through.ts';
import { cachingOf } from './rest-of.ts';
import { servePage } from './serve-page.ts';
import { documentPath } from './served/links-of.ts';
import { siteOf } from './site-of.ts';
import { stemOf } from './stem-of.ts';
import { articleIdIn } from './validate.ts';

/** The pages for people. */
export const pageRoutes = (articles: Bucket, open: Open, now: () => Date, hasSearch: boolean) => {
  const routes = new Hono()
    .route('/', listPageRoutes(articles, now, hasSearch))
    .get(START_PATH, accept(AnyQuery), (c) => {
      if (wantsJson(c)) return c.json(ENTRY_POINTS, 200, { 'cache-control': 'no-store' });
      return servePage(c, cacheFor.complete).html(startPage());
    })
    // Where articles were before each view had a path of its own.
    .get('/read/:id', accept(PageQuery), (c) => {
      c.header('cache-control', cacheFor.complete);
      const { lang = 'all' } = c.get('query');
      return c.redirect(readPath(articleIdIn(c.req.param('id')), lang), 308);
    })
    .get(ICON_PATH, (c) => {
      c.header('cache-control', cacheFor.complete);
      return c.body(ICON, 200, { 'content-type': 'image/svg+xml' });
    })
    .get('/style.css', (c) => {
      c.header('cache-control', cacheFor.complete);
      return c.body(style().STYLE, 200, { 'content-type': 'text/css; charset=utf-8' });
    });
  for (const language of LANGUAGES)
    routes.get(readPath(TEXT_FILE, language), accept(AnyQuery), (c) => {
      const file = c.req.param('file') ?? '';
      const id = stemOf(file);
      c.header('cache-control', cacheFor.complete);
      return c.redirect(`${documentPath(articleIdIn(id), language)}${file.slice(id.length)}`, 308);
    });
  for (const view of VIEWS)
    routes.get(readPath(':id', view), accept(AnyQuery), async (c) => {
      const id = articleIdIn(c.req.param('id') ?? '');
      const targets = Target.options.filter((target) => view === 'all' || view === target);
      const at = now();
      const { manifest, documents } = await pageDocuments(articles, id, { targets, at });
      if (view !== 'all' && !documents[view]) throw notYet(manifest, view);
      const underWay = await open(c.req, manifest, targets);
      const caching =
        underWay.size > 0
          ? capped(cacheFor.opened, secondsUntilChange([manifest], at))
          : cachingOf(manifest, at);
      return servePage(c, caching).html(
        readPage(manifest, documents, { view, underWay, site: siteOf(c), at }),
      );
    });
  return routes;
};

/** The same text for a mail or for notes, beside the page. */
const TEXT_FILE = ':file{[^/]+\\.(?:txt|md)}';

/** Nothing of the article can be read in this language. */
const notYet = ({ id, languages }: Manifest, language: Language): HttpProblem => {
  const { status = 'pending', reason } = languages[language] ?? {};
  const why = reason ? `${status}: ${reason.message}` : status;
  return notFound(`Not available in ${language} yet (${why}).`, {
    kind: status === 'pending' ? 'translating' : 'not-translated',
    reason,
    original: readPath(id, 'de'),
  });
};

/** The edge sends such a request to `/v1/`, and passes on no `Accept`: the path alone is its key. */
const wantsJson = (c: Context): boolean => {
  const accepted = c.req.header('accept') ?? '';
  return accepted.includes('application/json') && !accepted.includes('text/html');
};
