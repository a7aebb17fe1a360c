import { spentIn } from '../../article/amounts.ts';
import { type Bucket, listAll } from '../bucket.ts';
import { allowanceIn, bookIn, bookKey, PREFIXES } from '../object-keys.ts';
import { closeBooks } from './close-books.ts';
import { type Book, type Ledger, later, latest, plus } from './ledger.ts';
import { reconstructLedger } from './reconstruct.ts';
import { updateLedger } from './stored-ledger.ts';

/** Books of a month that a sweep folds; the rest can wait. */
const MAX_FOLDED = 2_000;

type FoldOptions = {
  /** Nothing was booked in it for so long that its process has ended, or can begin another. */
  isOld: (object: { modified: Date }) => boolean;
  /** Whether a bill may change. */
  mayChange: (bill: string) => boolean;
};

/**
 * Makes the books of processes that have ended part of the ledger, and gives back what they were
 * allowed and did not use. Safe to be killed anywhere: a book is closed, then added to the ledger
 * together with its name, then removed; its name is forgotten once it is gone.
 */
export const foldBooks = async (
  articles: Bucket,
  { isOld, mayChange }: FoldOptions,
): Promise<void> => {
  const found = new Map<string, { all: Set<string>; old: string[] }>();
  for await (const entry of listAll(articles, PREFIXES.ledger)) {
    const { month, book } = bookIn(entry.key) ?? {};
    if (month === undefined || book === undefined) continue;
    const { all, old } = found.get(month) ?? { all: new Set(), old: [] };
    found.set(month, { all: all.add(book), old });
    if (isOld(entry) && old.length < MAX_FOLDED) old.push(book);
  }
  const folded = new Set<string>();
  for (const [month, { all, old }] of found) {
    if (old.length === 0) continue;
    const closed = await closeBooks(articles, month, old);
    const rebuilt = [...closed.values()].includes(undefined)
      ? await reconstructLedger(articles, month)
      : undefined;
    await updateLedger(articles, month, (ledger) => {
      const whole = withFolded(ledger, { closed, all, mayChange });
      return rebuilt && spentIn(rebuilt.totals) > spentIn(whole.totals)
        ? { ...rebuilt, exhausted: ledger.exhausted }
        : whole;
    });
    for (const name of closed.keys()) {
      folded.add(name);
      await articles.remove(bookKey(month, name));
    }
  }
  const isKnown = (month: string, book: string) => found.get(month)?.all.has(book) === true;
  for await (const entry of listAll(articles, PREFIXES.allowances)) {
    const { month, book } = allowanceIn(entry.key) ?? {};
    if (month === undefined || book === undefined) continue;
    const isLeft = isOld(entry) && !isKnown(month, book);
    if (isLeft || folded.has(book)) await articles.remove(entry.key);
  }
};

type Folded = {
  closed: Map<string, Book | undefined>;
  all: Set<string>;
  mayChange: FoldOptions['mayChange'];
};

const withFolded = (ledger: Ledger, { closed, all, mayChange }: Folded): Ledger => {
  const { folded = [] } = ledger;
  let { totals } = ledger;
  const recent = { ...ledger.recent };
  for (const [name, book] of closed) {
    if (!book || folded.includes(name)) continue;
    totals = plus(totals, book.totals);
    for (const [bill, amounts] of Object.entries(book.recent))
      if (mayChange(bill)) recent[bill] = later(recent[bill], amounts);
  }
  const left = folded.filter((name) => all.has(name) && !closed.has(name));
  return { ...ledger, totals, recent: latest(recent), folded: [...left, ...closed.keys()] };
};
