import { setTimeout } from 'node:timers/promises';
import { type Bucket, WriteConflict } from '../bucket.ts';
import { getJson, getVersioned, putJson } from '../json-object.ts';
import { ledgerKey } from '../object-keys.ts';
import { emptyLedger, Ledger } from './ledger.ts';

const TRIES = 120;
/** Milliseconds. */
const MAX_PAUSE = 500;

/**
 * The ledgers of all months, for many writers at once: a change is made on the version that was
 * read, or not at all, and then again on the newer one. Within one process the changes stand in
 * line, so that only processes contend.
 */
export type Books = ReturnType<typeof openBooks>;

export const openBooks = (articles: Bucket) => {
  let line: Promise<unknown> = Promise.resolve();

  const attempt = async (month: string, change: (ledger: Ledger) => Ledger): Promise<Ledger> => {
    const stored = await getVersioned(articles, ledgerKey(month), Ledger);
    const ledger = stored?.value ?? emptyLedger(month);
    const changed = change(ledger);
    if (changed !== ledger) {
      const condition = stored ? { ifMatch: stored.etag } : { ifAbsent: true };
      await putJson(articles, ledgerKey(month), changed, condition);
    }
    return changed;
  };

  const contend = async (month: string, change: (ledger: Ledger) => Ledger): Promise<Ledger> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(month, change);
      } catch (error) {
        if (!(error instanceof WriteConflict) || tries === TRIES) throw error;
        await setTimeout(Math.random() * Math.min(10 * tries, MAX_PAUSE));
      }
    }
  };

  return {
    read: async (month: string): Promise<Ledger> =>
      (await getJson(articles, ledgerKey(month), Ledger)) ?? emptyLedger(month),

    /** `change` gives back the same object where there is nothing to write; it can be called again. */
    update: (month: string, change: (ledger: Ledger) => Ledger): Promise<Ledger> => {
      const updated = line.then(() => contend(month, change));
      line = updated.catch(() => {});
      return updated;
    },
  };
};
