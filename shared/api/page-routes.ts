import { type Context, Hono } from 'hono';
import { Language, Target } from '../article/article.ts';
import { ArticleDocument } from '../article/document.ts';
import { servedPart } from '../article/served-part.ts';
import { CONTENT_SECURITY_POLICY } from '../pages/html-page.ts';
import { listPage } from '../pages/list-page.ts';
import { problemPage } from '../pages/problem-page.ts';
import { readPage } from '../pages/read-page.ts';
import { STYLE } from '../pages/style.ts';
import type { Bucket } from '../store/bucket.ts';
import { getJson, getReadable } from '../store/json-object.ts';
import { documentKey } from '../store/object-keys.ts';
import { accept } from './accept.ts';
import { cacheFor, capped, secondsUntilChange } from './cache.ts';
import { find } from './find.ts';
import { cachingOfList } from './list-answer.ts';
import { ENTRY_POINTS } from './listed-entry-points.ts';
import { HttpProblem, notFound, type Problem } from './problem.ts';
import { ListPageQuery, PageQuery } from './queries.ts';
import type { Open } from './read-through.ts';
import { readableManifest } from './readable.ts';
import { cachingOf } from './rest-of.ts';
import { articleIdIn } from './validate.ts';

/** The pages for people. */
export const pageRoutes = (articles: Bucket, open: Open, now: () => Date) =>
  new Hono()
    .get('/', accept(ListPageQuery), async (c) => {
      if (wantsJson(c)) return c.json(ENTRY_POINTS, 200, { 'cache-control': 'no-store' });
      const page = await find(articles, c.get('query'), { all: true, now: now() });
      const caching = cachingOfList(page, now());
      return servePage(c, caching).html(listPage({ ...page, limit: c.req.query('limit') }));
    })
    .get('/read/:id', accept(PageQuery), async (c) => {
      const id = articleIdIn(c.req.param('id'));
      const { lang } = c.get('query');
      const shown = new Set<Language>(lang ? ['de', lang] : Language.options);
      const at = now();
      const translation = (target: Target) =>
        getReadable(articles, documentKey(id, target), ArticleDocument);
      const [de, ...translations] = await Promise.all([
        getJson(articles, documentKey(id, 'de'), ArticleDocument),
        ...Target.options.map(translation),
      ]);
      // After the documents, as in `/v1/`.
      const manifest = await readableManifest(articles, id, at);
      if (!de) {
        const { reason } = manifest;
        throw reason
          ? new HttpProblem({ status: 404, title: 'Rejected', detail: reason.message })
          : notFound('The article is still being cleaned. Try again in a second.');
      }
      const underWay = await open(
        c.req,
        manifest,
        Target.options.filter((target) => shown.has(target)),
      );
      const caching =
        underWay.size > 0
          ? capped(cacheFor.opened, secondsUntilChange([manifest], at))
          : cachingOf(manifest, at);
      const translated = Object.fromEntries(
        Target.options.map((target, index) => {
          const document = translations[index];
          return [target, document && servedPart(document, manifest.serve)];
        }),
      );
      return servePage(c, caching).html(
        readPage(
          manifest,
          { ...translated, de: servedPart(de, manifest.serve) },
          { shown, underWay },
        ),
      );
    })
    .get('/style.css', (c) => {
      c.header('cache-control', cacheFor.complete);
      return c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' });
    });

/** For requests of people, who can't read JSON. */
export const respondWithPage = (c: Context, problem: Problem, maxAge?: number) =>
  servePage(c, capped(cacheFor.problem, maxAge)).html(problemPage(problem), problem.status);

export const isPage = (path: string): boolean => path === '/' || path.startsWith('/read/');

/** The edge sends such a request to `/v1/`, and passes on no `Accept`: the path alone is its key. */
const wantsJson = (c: Context): boolean => {
  const accepted = c.req.header('accept') ?? '';
  return accepted.includes('application/json') && !accepted.includes('text/html');
};

const servePage = (c: Context, caching: string) => {
  c.header('cache-control', caching);
  c.header('content-security-policy', CONTENT_SECURITY_POLICY);
  return c;
};
