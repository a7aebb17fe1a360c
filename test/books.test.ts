import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { NOTHING } from '../shared/article/amounts.ts';
import { BudgetExceeded } from '../shared/article/errors.ts';
import { type Bucket, WriteConflict } from '../shared/store/bucket.ts';
import { openBooks } from '../shared/store/ledger/books.ts';
import { capFor, type Phase } from '../shared/store/ledger/caps.ts';
import { foldBooks } from '../shared/store/ledger/fold-books.ts';
import { type Book, emptyLedger, withBill } from '../shared/store/ledger/ledger.ts';
import { conflictPause, readLedger } from '../shared/store/ledger/stored-ledger.ts';
import { bookKey, ledgerKey, PREFIXES } from '../shared/store/object-keys.ts';
import { aroundRequests } from './support/around-requests.ts';
import { startBucket } from './support/bucket.ts';
import { LONG } from './support/long.ts';

const month = '2026-11';
const oneMore = (book: Book): Book => ({
  ...book,
  totals: { ...book.totals, articles: book.totals.articles + 1 },
});
const billing = (bill: string, en: number) => (book: Book) =>
  withBill(book, bill, { ...NOTHING, billed: { en } });
const billedIn = async (articles: Bucket): Promise<number> =>
  (await readLedger(articles, month)).totals.billed.en ?? 0;
const fold = (articles: Bucket, mayChange = (_: string) => false) =>
  foldBooks(articles, { isOld: () => true, mayChange });
const keysOf = async (articles: Bucket) => (await articles.list('')).entries.map(({ key }) => key);

test('a month without a ledger is empty', async () => {
  const { articles, writes } = await startBucket();
  expect(await readLedger(articles, month)).toEqual(emptyLedger(month));
  await openBooks(articles)
    .own(month)
    .update((book) => book);
  expect(writes).toEqual([]);
});

test('concurrent writers lose no change, and contend for nothing', async () => {
  const { articles, reads, writes } = await startBucket();
  const shared = openBooks(articles);
  const books = [shared, shared, openBooks(articles), openBooks(articles)];
  await Promise.all(books.map((each) => each.own(month).update(oneMore)));
  expect([reads.length, writes.length]).toEqual([0, 3]);
  expect((await shared.read(month)).totals.articles).toBe(4);
});

test('within one process changes that wait for one another are written together', async () => {
  const { articles, writes } = await startBucket();
  const own = openBooks(articles).own(month);
  const refused = () => {
    throw new Error('refused');
  };
  const ends = await Promise.allSettled(
    [oneMore, oneMore, refused, oneMore].map((change) => own.update(change)),
  );
  expect(ends.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(writes).toHaveLength(1);
  expect((await readLedger(articles, month)).totals.articles).toBe(3);
});

test('pauses double with each lost race, from twice to 64 times what an attempt took', () => {
  const longest = (attempt: number) =>
    [1, 2, 3, 6, 7, 120].map((tries) => conflictPause(tries, attempt, () => 1));
  expect(longest(5)).toEqual([10, 20, 40, 320, 320, 320]);
  expect(longest(500)).toEqual([1000, 2000, 4000, 10_000, 10_000, 10_000]);
  expect(conflictPause(6, 5, () => 0.5)).toBe(160);
});

test('a write that landed although it failed is not made twice', async () => {
  const { articles } = await startBucket();
  let isLost = true;
  const losing: Bucket = {
    ...articles,
    put: async (...write) => {
      const etag = await articles.put(...write);
      if (isLost) throw new Error('no answer');
      return etag;
    },
  };
  const own = openBooks(losing).own(month);
  await expect(own.update(billing('a@1', 10))).rejects.toThrow('no answer');
  isLost = false;
  await own.update(billing('a@1', 10));
  await own.update(billing('a@1', 12));
  expect(await billedIn(articles)).toBe(12);
});

test('what a write booked that landed although it failed is taken back', async () => {
  const { articles } = await startBucket();
  let writes = 0;
  const losing: Bucket = {
    ...articles,
    put: async (...write) => {
      const etag = await articles.put(...write);
      writes += 1;
      if (writes === 2) throw new Error('no answer');
      return etag;
    },
  };
  const own = openBooks(losing).own(month);
  await own.update(billing('a@1', 100));
  await expect(own.update(billing('a@1', 900))).rejects.toThrow('no answer');
  await own.update((book) =>
    book.recent['a@1']?.billed.en === 100 ? book : billing('a@1', 100)(book),
  );
  expect(await billedIn(articles)).toBe(100);
});

test('books that are folded are counted once, whoever is killed or still writes', async () => {
  const { articles } = await startBucket();
  const [books, others] = [openBooks(articles), openBooks(articles)];
  await books.own(month).update(billing('a@1', 10));
  await others.own(month).update(billing('b@1', 5));
  const name = books.own(month).name();
  for (const killedAt of [1, 2, 3, 4, 5, 6]) {
    let effects = 0;
    const count = () => {
      effects += 1;
      if (effects > killedAt) throw new Error('killed');
    };
    const mortal: Bucket = {
      ...articles,
      put: async (...write) => {
        count();
        return await articles.put(...write);
      },
      remove: async (...removal) => {
        count();
        await articles.remove(...removal);
      },
    };
    await fold(mortal, (bill) => bill === 'a@1').catch(() => {});
    expect(await billedIn(articles), `killed after ${killedAt}`).toBe(15);
  }
  await fold(articles);
  expect(await keysOf(articles)).toEqual([ledgerKey(month)]);
  // Its process goes on, with another book that knows the bill.
  await books.own(month).update(billing('a@1', 7));
  expect(books.own(month).name()).not.toBe(name);
  expect(await billedIn(articles)).toBe(12);
  expect(await others.bookedIn(month, 'a@1', [books.own(month).name()])).toMatchObject({
    billed: { en: 7 },
  });
  await fold(articles, () => true);
  expect(await openBooks(articles).bookedIn(month, 'a@1', [name])).toMatchObject({
    billed: { en: 7 },
  });
  expect(await billedIn(articles)).toBe(12);
});

test('a book that cannot be read harms no other', async () => {
  const { articles } = await startBucket();
  const [books, others] = [openBooks(articles), openBooks(articles)];
  await books.own(month).update(billing('a@1', 10));
  await others.own(month).update(billing('b@1', 5));
  await articles.put(bookKey(month, others.own(month).name()), 'no JSON');
  expect(await billedIn(articles)).toBe(10);
  await fold(articles);
  expect(await billedIn(articles)).toBe(10);
  await others.own(month).update(billing('b@1', 6));
  expect(await billedIn(articles)).toBe(11);
});

const limit = (monthly: number, phase: Phase = 'brief') => ({ phase, monthly });

test('what a process was allowed and did not use is given back when its book is folded', async () => {
  const { articles } = await startBucket();
  const [dead, alive] = [openBooks(articles).own(month), openBooks(articles).own(month)];
  await dead.update(billing('a@1', 10), limit(1_000_000));
  await dead.update(billing('a@1', 20), limit(1_000_000));
  const [{ key = '' } = {}] = (await articles.list(PREFIXES.allowances)).entries;
  expect(Number(key.split('/').at(-1))).toBeGreaterThan(1000);
  const rest = billing('b@1', 980);
  await expect(alive.update(rest, limit(1000))).rejects.toThrow(BudgetExceeded);
  await fold(articles);
  await alive.update(rest, limit(1000));
  await expect(alive.update(billing('b@1', 981), limit(1000))).rejects.toThrow(
    'the month would reach 1001 characters; its cap is 1000',
  );
  expect(await billedIn(articles)).toBe(1000);
});

test('what a process was allowed in advance is given back when it is refused more', async () => {
  const { articles } = await startBucket();
  const monthly = 1_000_000;
  const [one, other] = [openBooks(articles).own(month), openBooks(articles).own(month)];
  const limit = { phase: 'brief', monthly } as const;
  for (const spent of [100, 200]) await one.update(billing('a@1', spent), limit);
  const rest = monthly - 200;
  await expect(other.update(billing('b@1', rest), limit)).rejects.toThrow(BudgetExceeded);
  await expect(one.update(billing('c@1', rest + 1), limit)).rejects.toThrow(BudgetExceeded);
  const { entries } = await articles.list(PREFIXES.allowances);
  expect(entries.map(({ key }) => key.split('/').at(-1))).toEqual(['200']);
  await other.update(billing('b@1', rest), limit);
  expect(await billedIn(articles)).toBe(monthly);
  await expect(one.update(billing('a@1', 201), limit)).rejects.toThrow(BudgetExceeded);
});

test('an allowance whose process was killed before it had a book is given back', async () => {
  const { articles } = await startBucket();
  await articles.put(`${PREFIXES.allowances}${month}/dead/900`, '');
  const alive = openBooks(articles).own(month);
  await expect(alive.update(billing('a@1', 500), limit(1000))).rejects.toThrow(BudgetExceeded);
  await fold(articles);
  await alive.update(billing('a@1', 500), limit(1000));
  await fold(articles);
  expect((await articles.list(PREFIXES.allowances)).entries).toEqual([]);
});

test('books that were begun without a cap count under one', async () => {
  const { articles } = await startBucket();
  await openBooks(articles).own(month).update(billing('a@1', 600));
  const capped = openBooks(articles).own(month);
  await expect(capped.update(billing('b@1', 401), limit(1000))).rejects.toThrow(BudgetExceeded);
  await capped.update(billing('b@1', 400), limit(1000));
});

/** Requests take some milliseconds, each another time. */
const slow = (articles: Bucket, latency: number): Bucket =>
  aroundRequests(articles, async (request) => {
    await wait(latency * (0.5 + Math.random()));
    const result = await request();
    await wait(latency * (0.5 + Math.random()));
    return result;
  });

test.each(LONG ? [50, 200] : [50])(
  '%i processes at once stay below a cap, use it, and lose no race',
  async (processes) => {
    const { articles } = await startBucket();
    const slowly = slow(articles, LONG ? 10 : 1);
    let lost = 0;
    const counting: Bucket = {
      ...slowly,
      put: (...write) =>
        slowly.put(...write).catch((error: unknown) => {
          if (error instanceof WriteConflict && !write[0].startsWith(ledgerKey(month))) lost += 1;
          throw error;
        }),
    };
    const monthly = processes * 4 * 100;
    const booked = await Promise.all(
      Array.from({ length: processes }, async (_, n) => {
        const own = openBooks(counting).own(month);
        let spent = 0;
        for (let more = 1; more <= 8; more += 1) {
          const update = own.update(billing(`${n}@1`, more * 97), limit(monthly, 'all'));
          spent = await update.then(
            () => more * 97,
            () => spent,
          );
        }
        return spent;
      }),
    );
    const sum = booked.reduce((total, each) => total + each, 0);
    expect(await billedIn(articles)).toBe(sum);
    expect(sum).toBeLessThanOrEqual(capFor('all', monthly));
    expect(sum).toBeGreaterThan(capFor('all', monthly) * 0.75);
    expect(lost).toBe(0);
  },
);
