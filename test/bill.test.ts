import { expect, test } from 'vitest';
import { type Amounts, NOTHING } from '../shared/article/amounts.ts';
import { openBill } from '../shared/store/ledger/bill.ts';
import { type Books, openBooks } from '../shared/store/ledger/books.ts';
import type { Caps } from '../shared/store/ledger/caps.ts';
import { withBill } from '../shared/store/ledger/ledger.ts';
import { bookKey, PREFIXES } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';

const month = '2026-11';
const amountsOf = (en: number, ko = 0): Amounts => ({ ...NOTHING, billed: { en, ko } });

/** A bill whose amounts are set by hand. */
const openWith = async (caps: Caps = {}, before?: Amounts) => {
  const { articles, reads, writes } = await startBucket();
  const books = openBooks(articles);
  const spent = { now: amountsOf(0) };
  const bill = openBill(books, { name: 'a@1', month, caps, before }, () => spent.now);
  await books.read(month);
  for (const requests of [reads, writes]) requests.splice(0);
  return { bill, books, spent, reads, writes };
};

/** Books on a bill of which nothing else is known. */
const bookOther = (books: Books, en: number) =>
  books.own(month).update((book) => withBill(book, 'other@1', amountsOf(en)));

test('a reservation is in the ledger before anything is sent', async () => {
  const { bill, books, spent } = await openWith({ monthly: 1000, article: 1000 });
  spent.now = amountsOf(100);
  await bill.reserve('all');
  expect((await books.read(month)).totals).toEqual(amountsOf(100));
  expect((await books.read(month)).recent).toMatchObject({ 'a@1': amountsOf(100) });
});

test('a bill that is settled as it was reserved makes no request', async () => {
  const { bill, spent, reads, writes } = await openWith();
  spent.now = amountsOf(100);
  await bill.reserve('all');
  const requests = [...reads, ...writes];
  await bill.settle();
  expect([...reads, ...writes]).toEqual(requests);
});

test('settling corrects what was reserved', async () => {
  const { bill, books, spent } = await openWith();
  spent.now = amountsOf(100);
  await bill.reserve('all');
  spent.now = { ...amountsOf(90), savedByMemory: 10 };
  await bill.settle();
  expect((await books.read(month)).totals).toEqual({ ...amountsOf(90), savedByMemory: 10 });
});

test('a bill that its book has with the same amounts is not written again', async () => {
  const { books, writes } = await openWith();
  const settle = (earlier: string[]) =>
    openBill(books, { name: 'a@1', month, caps: {}, earlier }, () => amountsOf(100)).settle();
  await settle([]);
  await settle([books.own(month).name()]);
  expect(writes).toEqual([bookKey(month, books.own(month).name())]);
});

test('a refused reservation books nothing, and the bill is settled anew', async () => {
  const { bill, books, spent, writes } = await openWith({ monthly: 100 });
  spent.now = amountsOf(90);
  await bill.reserve('all');
  spent.now = amountsOf(91);
  await expect(bill.reserve('all')).rejects.toThrow('the month would reach 91 characters');
  expect((await books.read(month)).totals).toEqual(amountsOf(90));
  expect(writes.filter((key) => key.startsWith(PREFIXES.ledger))).toHaveLength(1);
  await bill.settle();
  expect((await books.read(month)).totals).toEqual(amountsOf(91));
});

test('the article cap refuses at once, without a request', async () => {
  const { bill, spent, reads } = await openWith({ article: 100 });
  spent.now = amountsOf(60, 41);
  expect(() => bill.reserve('brief')).toThrow('the article would reach 101 characters');
  expect(reads).toEqual([]);
});

test('what an earlier run booked is replaced, even when the ledger has forgotten it', async () => {
  const { bill, books, spent } = await openWith({}, amountsOf(70));
  await bookOther(books, 500);
  spent.now = amountsOf(80);
  await bill.settle();
  expect((await books.read(month)).totals.billed.en).toBe(510);
});

test('what an earlier run booked and the memory lacks is lost, and counts in the caps', async () => {
  const { books } = await openWith();
  const earlier = [books.own(month).name()];
  const runOf = (before: Amounts | undefined, spent: Amounts, caps: Caps = {}) =>
    openBill(books, { name: 'a@1', month, caps, before, earlier }, () => spent);
  // Killed after it booked what it was about to send.
  await runOf(undefined, amountsOf(100, 40)).reserve('all');
  const later = runOf(undefined, amountsOf(30, 40));
  await later.settle();
  const lost = { ...amountsOf(30, 40), lost: { en: 70 } };
  expect(later.amounts()).toEqual(lost);
  expect((await books.read(month)).totals).toEqual(lost);
  await runOf(later.amounts(), amountsOf(30, 40)).settle();
  expect((await books.read(month)).totals).toEqual(lost);
  const monthly = runOf(undefined, amountsOf(30, 40), { monthly: 139 });
  await expect(monthly.reserve('brief')).rejects.toThrow('would reach 140 characters');
  const article = runOf(lost, amountsOf(30, 40), { article: 139 });
  expect(() => article.reserve('brief')).toThrow('would reach 140 characters');
});

test('what was never accepted is not lost', async () => {
  const { bill, books, spent } = await openWith();
  spent.now = amountsOf(100);
  await bill.reserve('all');
  spent.now = amountsOf(0);
  await bill.settle();
  expect((await books.read(month)).totals).toEqual(amountsOf(0));
});

test('a quota is closed once, at the first refusal', async () => {
  const { bill, books, writes } = await openWith();
  await bill.closeQuota(new Date('2026-11-22T08:00:00Z'));
  await bill.closeQuota(new Date('2026-11-22T09:00:00Z'));
  expect((await books.read(month)).exhausted).toBe('2026-11-22T08:00:00.000Z');
  expect(writes).toHaveLength(1);
  await expect(bill.reserve('brief')).rejects.toThrow('quota ran out');
});
