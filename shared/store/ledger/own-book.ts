import { randomUUID } from 'node:crypto';
import { spentIn } from '../../article/amounts.ts';
import { BudgetExceeded } from '../../article/errors.ts';
import { type Bucket, WriteConflict } from '../bucket.ts';
import { getReadable, getVersionedOrSetAside, putJson } from '../json-object.ts';
import { bookKey, ledgerKey } from '../object-keys.ts';
import { type PendingChange, writeTogether } from '../write-together.ts';
import { type Allowance, openAllowance } from './allowance.ts';
import type { Limit } from './caps.ts';
import { Book, EMPTY_BOOK, Ledger } from './ledger.ts';

/** Attempts of a write: one lost answer, one sweep that closed the book, and some to spare. */
const MAX_TRIES = 5;

type Change = (book: Book) => Book;
type LimitedChange = { make: Change; limit: Limit | undefined };
type Own = { name: string; etag?: string | undefined; book: Book; allowance: Allowance };

/**
 * The book of this process for a month. No other process writes it, so that they do not contend and
 * it is never read before a write. Changes that wait for one another are written together. Once the
 * sweep has closed it, another is begun, which knows its bills.
 */
export type OwnBook = ReturnType<typeof openOwnBook>;

export const openOwnBook = (articles: Bucket, month: string) => {
  const begin = (book: Book): Own => {
    const name = randomUUID();
    return { name, book, allowance: openAllowance(articles, month, name) };
  };
  let own = begin(EMPTY_BOOK);
  /** A write failed and may have landed or not. */
  let isInDoubt = false;

  const attempt = async (changes: PendingChange<LimitedChange>[]): Promise<(() => void)[]> => {
    if (isInDoubt) await readAgain();
    let { book } = own;
    const ends: (() => void)[] = [];
    for (const { change, resolve, reject } of changes) {
      try {
        const changed = change.make(book);
        await allow(own, book, spentIn(changed.totals), change.limit);
        book = changed;
        ends.push(resolve);
      } catch (error) {
        ends.push(() => reject(error));
      }
    }
    if (book !== own.book) await store(book);
    return ends;
  };

  const store = async (book: Book) => {
    const { name, etag, allowance } = own;
    await allowance.cover(spentIn(book.totals));
    isInDoubt = true;
    const condition = etag ? { ifMatch: etag } : { ifAbsent: true };
    own.etag = await putJson(articles, bookKey(month, name), book, condition);
    own.book = book;
    isInDoubt = false;
  };

  /** After another writer's change, or a write of ours whose answer was lost. */
  const readAgain = async () => {
    const stored = await getVersionedOrSetAside(articles, bookKey(month, own.name), Book);
    if (stored && !stored.value?.closed)
      own = { ...own, etag: stored.etag, book: stored.value ?? own.book };
    else {
      const recent = stored?.value?.recent ?? (await foldedIn(articles, month, own.book.recent));
      own = begin({ ...EMPTY_BOOK, recent });
    }
    isInDoubt = false;
  };

  const write = writeTogether(async (changes: PendingChange<LimitedChange>[]) => {
    for (let tries = 1; ; tries += 1) {
      try {
        for (const end of await attempt(changes)) end();
        return;
      } catch (error) {
        if (!(error instanceof WriteConflict) || tries === MAX_TRIES) throw error;
        await readAgain();
      }
    }
  });

  return {
    name: () => own.name,
    recent: (): Book['recent'] => own.book.recent,

    /**
     * `change` returns the same object when there is nothing to write; it may be called again.
     *
     * @throws BudgetExceeded when the month would be over `limit`; then nothing is booked
     */
    update: (change: Change, limit?: Limit): Promise<void> => write({ make: change, limit }),
  };
};

/** @throws BudgetExceeded when the book may not reach what would be spent */
const allow = async (own: Own, book: Book, spent: number, limit: Limit | undefined) => {
  const { allowance } = own;
  if (!limit || allowance.covers(spent, limit)) return;
  try {
    await allowance.raise(spent, limit);
  } catch (error) {
    // What was written before counts, too, until this book is.
    if (error instanceof BudgetExceeded)
      await allowance.giveBack(Math.max(spentIn(book.totals), spentIn(own.book.totals)));
    throw error;
  }
};

/** Bills as the ledger has them, into which the sweep has folded the book. */
const foldedIn = async (
  articles: Bucket,
  month: string,
  bills: Book['recent'],
): Promise<Book['recent']> => {
  const ledger = await getReadable(articles, ledgerKey(month), Ledger);
  return Object.fromEntries(
    Object.entries(bills).map(([bill, amounts]) => [bill, ledger?.recent[bill] ?? amounts]),
  );
};
