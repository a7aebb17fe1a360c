import { type Amounts, NOTHING, spentIn } from '../../article/amounts.ts';
import { TARGETS } from '../../article/language-codes.ts';
import type { Manifest } from '../../article/manifest.ts';
import { pagesBetween } from '../articles-between.ts';
import type { Bucket } from '../bucket.ts';
import { getReadable } from '../json-object.ts';
import { Remembered } from '../memory/remembered.ts';
import { ledgerKey, memoryKey } from '../object-keys.ts';
import { closeBooks } from './close-books.ts';
import { type Booked, emptyLedger, type Ledger, later, latest, plus } from './ledger.ts';

/**
 * A month's ledger from the articles that were received in it: what their manifests have booked,
 * and what their memories were billed for in earlier revisions. The books that are there are closed
 * and become part of it: they know what no manifest says yet. Too low by corrections of older
 * articles, by what earlier revisions lost, and by articles that are withdrawn or under an embargo.
 * One read for each article, three for a corrected one. Nothing is lost where none has booked, as
 * when a month begins.
 */
export const reconstructLedger = async (articles: Bucket, month: string): Promise<Ledger> => {
  const start = new Date(`${month}-01T00:00:00Z`);
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + 1);

  const books = await closeBooks(articles, month);
  const inBooks = new Map<string, Booked>();
  for (const book of books.values())
    for (const [bill, amounts] of Object.entries(book?.recent ?? {}))
      inBooks.set(bill, later(inBooks.get(bill), amounts));

  let totals = NOTHING;
  const recent: [bill: string, amounts: Amounts][] = [];
  const add = (bill: string, amounts: Amounts) => {
    totals = plus(totals, amounts);
    recent.push([bill, amounts]);
  };
  for await (const manifests of pagesBetween(articles, start, end)) {
    const bills = await Promise.all(manifests.map((each) => billsOf(articles, each, month)));
    for (const [bill, amounts] of bills.flat()) {
      add(bill, larger(inBooks.get(bill), amounts));
      inBooks.delete(bill);
    }
  }
  for (const [bill, amounts] of inBooks) add(bill, amounts);
  if (recent.length === 0) return emptyLedger(month);
  console.error(
    `${ledgerKey(month)} was missing or unreadable and was reconstructed from what articles say; its sums may be too low`,
  );
  return {
    month,
    totals,
    recent: latest(Object.fromEntries(recent.toReversed())),
    reconstructed: true,
    folded: [...books.keys()],
  };
};

/** The amounts in a manifest may be in a book that was lost. */
const larger = (one: Amounts | undefined, other: Amounts): Amounts =>
  one && spentIn(one) >= spentIn(other) ? one : other;

const billsOf = async (
  articles: Bucket,
  manifest: Manifest,
  month: string,
): Promise<[bill: string, amounts: Amounts][]> => {
  const { id, revision, booked } = manifest;
  const isBooked = booked?.month === month;
  const known = isBooked && revision === 1 ? [] : await billedByRevision(articles, id, month);
  const amounts = new Map(known);
  if (isBooked) amounts.set(revision, booked.amounts);
  return [...amounts].map(([each, spent]) => [`${id}@${each}`, spent]);
};

const billedByRevision = async (
  articles: Bucket,
  id: string,
  month: string,
): Promise<Map<number, Amounts>> => {
  const all = new Map<number, Amounts>();
  for (const target of TARGETS) {
    const memory = await getReadable(articles, memoryKey(id, target), Remembered);
    for (const entry of Object.values(memory?.entries ?? {})) {
      if (entry.month !== month || entry.billed === 0) continue;
      const { billed } = all.get(entry.revision) ?? NOTHING;
      const sum = (billed[target] ?? 0) + entry.billed;
      all.set(entry.revision, {
        ...NOTHING,
        billed: { ...billed, [target]: sum },
        articles: entry.revision === 1 ? 1 : 0,
      });
    }
  }
  return all;
};
