import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { OpenSearch } from '../search/search-of.ts';
import type { Bucket } from '../store/bucket.ts';
import { PREFIXES } from '../store/object-keys.ts';
import { requireKnownForms } from '../store/stored-forms.ts';
import { acceptNone } from './accept.ts';
import { cacheFor } from './cache.ts';
import { contractRoutes, type ReadContract } from './contract-routes.ts';
import type { Price } from './operator-routes.ts';
import { otherPath } from './other-path.ts';
import { pageRoutes } from './page-routes.ts';
import { HttpProblem, jsonProblem, notFound } from './problem.ts';
import { problemAnswer } from './problem-answer.ts';
import { readThrough } from './read-through.ts';
import { requestOf, respond, revalidate } from './respond.ts';
import { searchPageRoutes } from './search/search-page-routes.ts';
import { searchRoutes } from './search/search-routes.ts';
import { V1 } from './served/links-of.ts';
import { V1_ENTRY_POINTS } from './v1-entry-points.ts';
import { v1Routes } from './v1-routes.ts';

type AppOptions = {
  /** Whether the rest of an article is translated once a reader opens it. */
  isReadThrough?: boolean;
  /** Missing where search is off. */
  search?: OpenSearch | undefined;
  /** Not where everybody may read: rejected uploads are for operators there. */
  linksRejected?: boolean;
  now?: () => Date;
  readContract?: ReadContract;
};

/** The whole site over one bucket. Every error is an RFC 9457 problem, or a page where people ask. */
export const createApp = (
  articles: Bucket,
  price: Price,
  {
    isReadThrough = false,
    search,
    linksRejected = true,
    now = () => new Date(),
    readContract = noContract,
  }: AppOptions = {},
) =>
  new Hono()
    .use(revalidate)
    .use(async (c, next) => {
      const isArticle = ARTICLE_PATH.test(c.req.path);
      const methods = ['GET', 'HEAD', ...(isArticle ? ['DELETE'] : [])];
      if (methods.includes(c.req.method)) return await next();
      c.header('allow', [...methods, 'OPTIONS'].join(', '));
      // Browsers ask before they send a key or an ETag.
      return c.req.method === 'OPTIONS'
        ? c.body(null, 204)
        : respond(c, jsonProblem(METHOD_NOT_ALLOWED));
    })
    .use(async (_, next) => {
      await requireKnownForms(articles);
      await next();
    })
    .get('/health', acceptNone, async (c) => {
      await articles.list(PREFIXES.index, { limit: 1 });
      c.header('cache-control', 'no-store');
      return c.json({ status: 'ok' });
    })
    .get(`${V1}/`, acceptNone, (c) => {
      c.header('cache-control', cacheFor.complete);
      return c.json(V1_ENTRY_POINTS);
    })
    .route('/', contractRoutes(readContract))
    .route(V1, v1Routes(articles, price, readThrough(articles, isReadThrough), now))
    .route(V1, searchRoutes(articles, search, now))
    .route('/', searchPageRoutes(articles, search, now))
    .route(
      '/',
      pageRoutes(articles, readThrough(articles, isReadThrough), now, {
        hasSearch: search !== undefined,
        linksRejected,
      }),
    )
    .get('/robots.txt', (c) => {
      c.header('cache-control', cacheFor.complete);
      return c.text(NO_ROBOTS);
    })
    .notFound(otherPath)
    .onError(async (error, c) => respond(c, problemAnswer(ofOurs(error), requestOf(c))));

/** The paths that an operator may `DELETE`. */
const ARTICLE_PATH = /^\/v1\/articles\/[^/]+$/;

const noContract: ReadContract = async () => {
  throw notFound('This build has no description of the API.');
};

/** Hono's own errors, as ours. */
const ofOurs = (error: Error): Error =>
  error instanceof HTTPException
    ? new HttpProblem({ status: error.status, title: 'Error', detail: error.message })
    : error;

/** The texts are other people's, and a robot that opens an article can have it translated. */
const NO_ROBOTS = 'User-agent: *\nDisallow: /\n';

const METHOD_NOT_ALLOWED = {
  status: 405,
  title: 'Method not allowed',
  detail: 'Use a method that Allow names.',
} as const;
