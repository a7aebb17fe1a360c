import { Hono } from 'hono';
import { spentIn, sumOf } from '../article/amounts.ts';
import { byTarget } from '../article/article.ts';
import type { Bucket } from '../store/bucket.ts';
import { readLedger } from '../store/ledger/books.ts';
import { monthOf } from '../store/ledger/ledger.ts';
import { cacheFor } from './cache.ts';
import { monthIn } from './validate.ts';

/** The price of a million characters, in a currency such as `EUR`. */
export type Price = { perMillion: number; currency: string };

/** `GET /usage?month=YYYY-MM`: a month's ledger, at the cost of one object. */
export const usageRoute = (articles: Bucket, { perMillion, currency }: Price) =>
  new Hono().get('/', async (c) => {
    const month = monthIn(c.req.query()) ?? monthOf(new Date());
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
    });
  });
