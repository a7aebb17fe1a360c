import { Hono } from 'hono';
import { Flag } from '../article/translation.ts';
import { targetLanguages } from '../languages/languages.ts';
import type { Bucket } from '../store/bucket.ts';
import { acceptNone } from './accept.ts';
import { articleRoutes } from './article-routes.ts';
import { cacheFor } from './cache.ts';
import type { FlagList } from './contract/served-flags.ts';
import { digestRoutes } from './digest-routes.ts';
import { operatorRoutes, type Price } from './operator-routes.ts';
import type { Open } from './read-through.ts';

/** Everything for programs. A change that breaks one of them is a version of its own. */
export const v1Routes = (articles: Bucket, price: Price, open: Open, now: () => Date) =>
  new Hono()
    .get('/flags', acceptNone, (c) => {
      c.header('cache-control', cacheFor.complete);
      return c.json({
        flags: Flag.options.map((code) => ({ code, words: wordsOf(code) })),
      } satisfies FlagList);
    })
    .route('/articles', articleRoutes(articles, open, now))
    .route('/digests', digestRoutes(articles))
    .route('/operator', operatorRoutes(articles, price, now));

const wordsOf = (flag: Flag) =>
  Object.fromEntries(
    Object.entries(targetLanguages).map(([language, { flags }]) => [language, flags[flag]]),
  );
