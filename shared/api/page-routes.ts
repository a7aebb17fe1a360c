import { type Context, Hono } from 'hono';
import { LANGUAGES } from '../article/language-codes.ts';
import { readPath, START_PATH, VIEWS } from '../article/page-paths.ts';
import { ICON, ICON_PATH } from '../pages/icon.ts';
import { style } from '../pages/lazy-style.cjs';
import { startPage } from '../pages/start-page.ts';
import type { Bucket } from '../store/bucket.ts';
import { accept } from './accept.ts';
import { cacheFor } from './cache.ts';
import { htmlAnswer } from './html-answer.ts';
import type { ListPages } from './list-page-answer.ts';
import { listPageRoutes } from './list-page-routes.ts';
import { AnyQuery, PageQuery } from './queries/page-query.ts';
import type { Open } from './read-through.ts';
import { readingPageAnswer } from './reading-page-answer.ts';
import { requestOf, respond } from './respond.ts';
import { documentPath } from './served/links-of.ts';
import { stemOf } from './stem-of.ts';
import { V1_ENTRY_POINTS } from './v1-entry-points.ts';
import { articleIdIn } from './validate.ts';

/** The pages for people. */
export const pageRoutes = (articles: Bucket, open: Open, now: () => Date, pages: ListPages) => {
  const reading = readingPageAnswer(articles, open, now);
  const routes = new Hono()
    .route('/', listPageRoutes(articles, now, pages))
    .get(START_PATH, accept(AnyQuery), async (c) => {
      c.header('vary', 'Accept');
      if (wantsJson(c)) return c.json(V1_ENTRY_POINTS, 200, { 'cache-control': 'no-store' });
      return await respond(c, htmlAnswer(startPage(), cacheFor.complete));
    })
    // The address of articles before each view had a path of its own.
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
    routes.get(readPath(':id', view), accept(AnyQuery), async (c) =>
      respond(c, reading({ id: c.req.param('id') ?? '', view }, requestOf(c))),
    );
  return routes;
};

/** The same text for a mail or for notes, beside the page. */
const TEXT_FILE = ':file{[^/]+\\.(?:txt|md)}';

/** The edge sends such a request to `/v1/`, and passes on no `Accept`: the path alone is its key. */
const wantsJson = (c: Context): boolean => {
  const accepted = c.req.header('accept') ?? '';
  return accepted.includes('application/json') && !accepted.includes('text/html');
};
