import { expect, test } from 'vitest';
import { NOTHING } from '../shared/article/amounts.ts';
import { conflictPause, openBooks, readLedger } from '../shared/store/ledger/books.ts';
import { emptyLedger, type Ledger } from '../shared/store/ledger/ledger.ts';
import { ledgerKey } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';

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

test('pauses grow with each lost race, to half a second at most', () => {
  expect([1, 2, 50, 51, 120].map((tries) => conflictPause(tries, () => 1))).toEqual([
    10, 20, 500, 500, 500,
  ]);
  expect(conflictPause(50, () => 0.5)).toBe(250);
});

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
