import { Hono } from 'hono';
import { spentIn, sumOf } from '../article/amounts.ts';
import { byTarget } from '../article/by-target.ts';
import type { Bucket } from '../store/bucket.ts';
import { monthOf } from '../store/ledger/ledger.ts';
import { readLedger } from '../store/ledger/stored-ledger.ts';
import { accept, acceptNone } from './accept.ts';
import { jsonAnswer } from './answer.ts';
import { cacheFor, cachingOfList } from './cache.ts';
import type { Usage } from './contract/served-usage.ts';
import { find } from './find.ts';
import { keptPrivate, lastModified } from './headers.ts';
import { paginate } from './pagination.ts';
import { pickFields } from './pick-fields.ts';
import { MonthQuery, OperatorListQuery } from './queries/operator-query.ts';
import { manifestOf } from './readable-manifest.ts';
import { requestOf, respond } from './respond.ts';
import { cachingOf } from './rest-of.ts';
import { operatorArticle } from './served/article-of.ts';
import { articleIdIn } from './validate.ts';

/** The price of a million characters, in a currency such as `EUR`. */
export type Price = { perMillion: number; currency: string };

/** For operators alone: uploads, costs and estimates. */
export const operatorRoutes = (
  articles: Bucket,
  { perMillion, currency }: Price,
  now: () => Date,
) =>
  new Hono()
    .use(keptPrivate)
    .get('/articles', accept(OperatorListQuery), async (c) => {
      const query = c.get('query');
      const found = await find(articles, query, { all: true, now: now() });
      const { headers, ...around } = paginate(requestOf(c), found, c.get('given'));
      const list = found.manifests.map((manifest) =>
        pickFields(operatorArticle(manifest, now()), query.fields),
      );
      const caching = { 'cache-control': cachingOfList(found.manifests, now()) };
      return await respond(
        c,
        jsonAnswer({ articles: list, ...around }, { ...caching, ...headers }),
      );
    })
    .get('/articles/:id', acceptNone, async (c) => {
      const at = now();
      const manifest = await manifestOf(articles, articleIdIn(c.req.param('id')), at);
      c.header('cache-control', cachingOf(manifest, at));
      c.header('last-modified', lastModified(manifest.updated));
      return c.json(operatorArticle(manifest, at));
    })
    .get('/usage', accept(MonthQuery), async (c) => {
      const month = c.get('query').month ?? monthOf(now());
      const { totals, exhausted, reconstructed } = await readLedger(articles, month);
      const { billed, lost, savedByMemory, savedByCleaning, articles: count } = totals;
      const money = (characters: number) => Math.round((characters * perMillion) / 10_000) / 100;
      c.header('cache-control', cacheFor.list);
      return c.json({
        month,
        articles: count,
        characters: { ...byTarget((target) => billed[target] ?? 0), all: sumOf(billed) },
        lost: { ...byTarget((target) => lost[target] ?? 0), all: sumOf(lost) },
        money: { amount: money(spentIn(totals)), currency, perMillion },
        saved: { byMemory: savedByMemory, byCleaning: savedByCleaning },
        quotaUsedUpAt: exhausted,
        reconstructed,
      } satisfies Usage);
    });
