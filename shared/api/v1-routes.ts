import { Hono } from 'hono';
import type { Bucket } from '../store/bucket.ts';
import { acceptNone } from './accept.ts';
import { articleRoutes } from './article-routes.ts';
import { cacheFor } from './cache.ts';
import { digestRoutes } from './digest-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { formRoutes } from './form-routes.ts';
import { operatorRoutes, type Price } from './operator-routes.ts';
import type { Open } from './read-through.ts';
import { servedFlags } from './served/flags-of.ts';

/** Everything for programs. A change that breaks one of them is a version of its own. */
export const v1Routes = (articles: Bucket, price: Price, open: Open, now: () => Date) =>
  new Hono()
    .get('/flags', acceptNone, (c) => {
      c.header('cache-control', cacheFor.complete);
      return c.json(servedFlags());
    })
    .route('/articles', formRoutes(articles, open, now))
    .route('/articles', articleRoutes(articles, open, now))
    .route('/feeds', feedRoutes(articles, now))
    .route('/digests', digestRoutes(articles))
    .route('/operator', operatorRoutes(articles, price, now));
