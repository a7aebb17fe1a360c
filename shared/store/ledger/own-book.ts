import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { spentIn } from '../../article/amounts.ts';
import { BudgetExceeded } from '../../article/errors.ts';
import { type Bucket, WriteConflict } from '../bucket.ts';
import { getReadable, getVersionedOrSetAside, putJson } from '../json-object.ts';
import { bookKey, ledgerKey } from '../object-keys.ts';
import { type Allowance, openAllowance } from './allowance.ts';
import type { Limit } from './caps.ts';
import { Book, EMPTY_BOOK, Ledger } from './ledger.ts';

/** Of a write: one lost answer, one sweep that closed the book, and some to spare. */
const MAX_TRIES = 5;

type Change = (book: Book) => Book;
type PendingChange = {
  change: Change;
  limit: Limit | undefined;
  resolve: () => void;
  reject: (error: unknown) => void;
};
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
  /** A write failed: nobody knows whether it landed. */
  let isInDoubt = false;
  let isAtWork = false;
  const queue: PendingChange[] = [];

  const attempt = async (changes: PendingChange[]): Promise<(() => void)[]> => {
    if (isInDoubt) await readAgain();
    const { name, allowance } = own;
    let book = own.book;
    const ends: (() => void)[] = [];
    for (const { change, limit, resolve, reject } of changes) {
      try {
        const changed = change(book);
        const spent = spentIn(changed.totals);
        if (limit && !allowance.covers(spent, limit)) await raise(book, spent, limit);
        book = changed;
        ends.push(resolve);
      } catch (error) {
        ends.push(() => reject(error));
      }
    }
    if (book === own.book) return ends;
    await allowance.cover(spentIn(book.totals));
    const condition = own.etag ? { ifMatch: own.etag } : { ifAbsent: true };
    isInDoubt = true;
    own.etag = await putJson(articles, bookKey(month, name), book, condition);
    own.book = book;
    isInDoubt = false;
    return ends;
  };

  const raise = async (book: Book, spent: number, limit: Limit) => {
    const { allowance } = own;
    try {
      await allowance.raise(spent, limit);
    } catch (error) {
      // What was written before counts, too, until this book is.
      if (error instanceof BudgetExceeded)
        await allowance.giveBack(Math.max(spentIn(book.totals), spentIn(own.book.totals)));
      throw error;
    }
  };

  /** Another's write, or one of ours whose answer was lost. */
  const readAgain = async () => {
    const stored = await getVersionedOrSetAside(articles, bookKey(month, own.name), Book);
    if (stored && !stored.value?.closed)
      own = { ...own, etag: stored.etag, book: stored.value ?? own.book };
    else own = begin({ ...EMPTY_BOOK, recent: stored?.value?.recent ?? (await foldedRecent()) });
    isInDoubt = false;
  };

  const foldedRecent = async (): Promise<Book['recent']> => {
    const ledger = await getReadable(articles, ledgerKey(month), Ledger);
    return Object.fromEntries(
      Object.entries(own.book.recent).map(([bill, amounts]) => [
        bill,
        ledger?.recent[bill] ?? amounts,
      ]),
    );
  };

  /** What comes while a write is under way takes part in the next one. */
  const work = async () => {
    isAtWork = true;
    for (let tries = 1; queue.length > 0; tries += 1) {
      await setImmediate();
      const changes = [...queue];
      try {
        const ends = await attempt(changes);
        queue.splice(0, changes.length);
        for (const end of ends) end();
        tries = 0;
      } catch (error) {
        const failure = await afterFailure(error, tries);
        if (failure === undefined) continue;
        queue.splice(0, changes.length);
        for (const { reject } of changes) reject(failure.error);
        tries = 0;
      }
    }
    isAtWork = false;
  };

  /** Undefined if the changes are to be made again. */
  const afterFailure = async (error: unknown, tries: number) => {
    if (!(error instanceof WriteConflict) || tries === MAX_TRIES) return { error };
    return await readAgain().catch((failure: unknown) => ({ error: failure }));
  };

  return {
    name: () => own.name,
    recent: (): Book['recent'] => own.book.recent,

    /**
     * `change` returns the same object when there is nothing to write; it may be called again.
     *
     * @throws BudgetExceeded when the month would be over `limit`; then nothing is booked
     */
    update: (change: Change, limit?: Limit): Promise<void> =>
      new Promise((resolve, reject) => {
        queue.push({ change, limit, resolve, reject });
        if (!isAtWork) void work();
      }),
  };
};
