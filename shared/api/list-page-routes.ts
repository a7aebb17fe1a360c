import { Hono, type MiddlewareHandler } from 'hono';
import { LANGUAGES } from '../article/language-codes.ts';
import { digestPath, listPath, rejectedPath, VIEWS } from '../article/page-paths.ts';
import { digestPage } from '../pages/digest-page.ts';
import { rejectedPage } from '../pages/rejected-page.ts';
import type { Bucket } from '../store/bucket.ts';
import { accept } from './accept.ts';
import { cacheFor, cachingOfList } from './cache.ts';
import { digestPageProps } from './digest-page-props.ts';
import { find } from './find.ts';
import { htmlAnswer } from './html-answer.ts';
import { type ListPages, listPageAnswer } from './list-page-answer.ts';
import { badRequest } from './problem.ts';
import { AnyQuery, ListPageQuery } from './queries/page-query.ts';
import { respond } from './respond.ts';

/** @throws HttpProblem 400 that leads to the page of rejected uploads */
const refuseRejected =
  (leadsToRejected: boolean): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.query('status') === 'rejected')
      throw badRequest('rejected uploads have a page of their own', {
        faults: ['rejected-elsewhere'],
        leadsToRejected,
      });
    await next();
  };

/** The pages that lead to articles. */
export const listPageRoutes = (articles: Bucket, now: () => Date, pages: ListPages) => {
  const list = listPageAnswer(articles, now, pages);
  const routes = new Hono().get('/rejected', accept(AnyQuery), (c) =>
    c.redirect(rejectedPath('all'), 308),
  );
  for (const view of VIEWS)
    routes
      .get(listPath(view), refuseRejected(pages.linksRejected), accept(ListPageQuery), async (c) =>
        respond(c, list(view, c.get('query'))),
      )
      .get(rejectedPath(view), accept(ListPageQuery), async (c) => {
        const { cursor } = c.get('query');
        const found = await find(articles, { status: 'rejected', cursor }, { now: now() });
        return respond(
          c,
          htmlAnswer(rejectedPage({ view, ...found }), cachingOfList(found.manifests, now())),
        );
      });
  for (const language of LANGUAGES)
    routes.get(digestPath(':date', language), accept(AnyQuery), async (c) => {
      const date = c.req.param('date') ?? '';
      const page = await digestPageProps(articles, date, { language, now: now() });
      // The last digest is another one in the morning.
      const isPassing = date === 'latest' || !page.isFinal;
      const caching = isPassing ? cacheFor.list : cacheFor.complete;
      return respond(c, htmlAnswer(digestPage(page), caching));
    });
  return routes;
};
