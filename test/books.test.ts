import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { NOTHING } from '../shared/article/amounts.ts';
import { type Bucket, WriteConflict } from '../shared/store/bucket.ts';
import { conflictPause, openBooks, readLedger } from '../shared/store/ledger/books.ts';
import { emptyLedger, type Ledger } from '../shared/store/ledger/ledger.ts';
import { ledgerKey } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';
import { LONG } from './support/long.ts';

const month = '2026-11';
const oneMore = (ledger: Ledger): Ledger => ({
  ...ledger,
  totals: { ...ledger.totals, articles: ledger.totals.articles + 1 },
});

test('a month without a ledger is empty, and is not written by a change that changes nothing', async () => {
  const { articles, writes } = await startBucket();
  expect(await readLedger(articles, month)).toEqual(emptyLedger(month));
  expect(await openBooks(articles).update(month, (ledger) => ledger)).toEqual(emptyLedger(month));
  expect(writes).toEqual([]);
});

test('concurrent writers lose no change, whether they share books or not', async () => {
  const { articles } = await startBucket();
  const shared = openBooks(articles);
  const books = [shared, shared, openBooks(articles), openBooks(articles)];
  await Promise.all(books.map((each) => each.update(month, oneMore)));
  expect((await shared.read(month)).totals).toEqual({ ...NOTHING, articles: 4 });
});

test('within one process changes that wait for one another are written together', async () => {
  const { articles, writes } = await startBucket();
  const books = openBooks(articles);
  const refused = () => {
    throw new Error('refused');
  };
  const ends = await Promise.allSettled(
    [oneMore, oneMore, refused, oneMore].map((change) => books.update(month, change)),
  );
  const articlesIn = ends.map((end) => end.status === 'fulfilled' && end.value.totals.articles);
  expect(articlesIn).toEqual([1, 2, false, 3]);
  expect(writes).toEqual([ledgerKey(month), ledgerKey(month)]);
});

test('a change that throws is not written, and the next one is made', async () => {
  const { articles } = await startBucket();
  const books = openBooks(articles);
  const refused = books.update(month, () => {
    throw new Error('refused');
  });
  const made = books.update(month, oneMore);
  await expect(refused).rejects.toThrow('refused');
  expect((await made).totals.articles).toBe(1);
});

test('pauses double with each lost race, from twice to 64 times what an attempt took', () => {
  const longest = (attempt: number) =>
    [1, 2, 3, 6, 7, 120].map((tries) => conflictPause(tries, attempt, () => 1));
  expect(longest(5)).toEqual([10, 20, 40, 320, 320, 320]);
  expect(longest(500)).toEqual([1000, 2000, 4000, 10_000, 10_000, 10_000]);
  expect(conflictPause(6, 5, () => 0.5)).toBe(160);
});

/** A bucket with one object in memory, each of whose requests takes some milliseconds. */
const slowBucket = async (latency: number) => {
  const { articles } = await startBucket();
  const stored = { body: '', version: 0, writes: 0 };
  const etag = () => `"${stored.version}"`;
  const slow: Bucket = {
    ...articles,
    get: async () => {
      await wait(latency);
      const { body, version } = stored;
      const found = { etag: etag(), body: Buffer.from(body), size: body.length };
      return version > 0 ? { ...found, modified: new Date() } : undefined;
    },
    put: async (_, body, { ifMatch } = {}) => {
      await wait(latency);
      stored.writes += 1;
      if (stored.version > 0 && ifMatch !== etag()) throw new WriteConflict('lost');
      stored.version += 1;
      stored.body = String(body);
      return etag();
    },
  };
  return { slow, stored };
};

test.each(LONG ? [2, 20] : [2])(
  'fifty processes at once lose few races, however slow requests are: %i ms',
  async (latency) => {
    const { slow, stored } = await slowBucket(latency);
    const changes = [1, 2, 3, 4];
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const books = openBooks(slow);
        for (const _ of changes) await books.update(month, oneMore);
      }),
    );
    expect((await readLedger(slow, month)).totals.articles).toBe(50 * changes.length);
    expect(stored.writes).toBeLessThan(50 * changes.length * 8);
  },
);

test('only a lost race is repeated', async () => {
  const { articles } = await startBucket();
  let tries = 0;
  const broken = {
    ...articles,
    put: async () => {
      tries += 1;
      throw new Error('no access');
    },
  };
  await expect(openBooks(broken).update(month, oneMore)).rejects.toThrow('no access');
  expect(tries).toBe(1);
});
