import { QuotaExceeded } from '../../article/errors.ts';
import type { Bucket } from '../bucket.ts';
import { getReadable } from '../json-object.ts';
import { bookKey } from '../object-keys.ts';
import { Book, type Booked, type Ledger, later } from './ledger.ts';
import { type OwnBook, openOwnBook } from './own-book.ts';
import { readWholeLedger, requireLedger, updateLedger } from './stored-ledger.ts';

/** Milliseconds. */
const MAX_AGE = 10_000;

/**
 * The books of one process, one for each month, and what all processes have booked: the month's
 * ledger and the books that are not part of it yet.
 */
export type Books = ReturnType<typeof openBooks>;

export const openBooks = (articles: Bucket) => {
  const own = new Map<string, OwnBook>();
  const exhausted = new Map<string, string>();
  const seen = new Map<string, number>();
  const note = (ledger: Ledger): Ledger => {
    seen.set(ledger.month, performance.now());
    if (ledger.exhausted) exhausted.set(ledger.month, ledger.exhausted);
    else exhausted.delete(ledger.month);
    return ledger;
  };

  const ownBook = (month: string): OwnBook => {
    const book = own.get(month) ?? openOwnBook(articles, month);
    own.set(month, book);
    return book;
  };

  return {
    /** The sum of a month. A ledger that was lost is reconstructed. */
    read: async (month: string): Promise<Ledger> => note(await readWholeLedger(articles, month)),

    /**
     * Sees to it that there is a ledger, and whether its quota is used up, unless that was just
     * seen.
     */
    enter: async (month: string): Promise<void> => {
      const isKnown = performance.now() - (seen.get(month) ?? Number.NEGATIVE_INFINITY) < MAX_AGE;
      // What is used up may have been replenished.
      if (!isKnown || exhausted.has(month)) note(await requireLedger(articles, month));
    },

    /** This process's own. */
    own: ownBook,

    /**
     * What a bill has booked so far, by these books and the ledger, which has those that were
     * folded in the meantime. From then on it is known whether the month's quota is used up.
     */
    bookedIn: async (month: string, bill: string, names: string[]): Promise<Booked | undefined> => {
      const mine = ownBook(month);
      const all: (Booked | undefined)[] = [];
      for (const name of new Set(names)) {
        const isMine = name === mine.name();
        const book = isMine ? undefined : await getReadable(articles, bookKey(month, name), Book);
        all.push((isMine ? mine.recent() : book?.recent)?.[bill]);
      }
      const ledger = note(await requireLedger(articles, month));
      return [...all, ledger.recent[bill]]
        .filter((amounts) => amounts !== undefined)
        .reduce<Booked | undefined>(later, undefined);
    },

    /** @throws QuotaExceeded when DeepL's quota is known to be used up */
    requireQuota: (month: string): void => {
      const since = exhausted.get(month);
      if (since === undefined) return;
      throw new QuotaExceeded(
        `DeepL’s quota ran out at ${since}; the sweep resumes when it is replenished`,
      );
    },

    /** Marks DeepL's quota as used up until the sweep sees some again. */
    closeQuota: async (month: string, now: Date): Promise<void> => {
      const close = (ledger: Ledger) =>
        ledger.exhausted ? ledger : { ...ledger, exhausted: now.toISOString() };
      note(await updateLedger(articles, month, close));
    },

    openQuota: async (month: string): Promise<void> => {
      const open = (ledger: Ledger) => {
        const { exhausted: since, ...rest } = ledger;
        return since === undefined ? ledger : rest;
      };
      note(await updateLedger(articles, month, open));
    },
  };
};
