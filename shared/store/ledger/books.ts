import { setTimeout } from 'node:timers/promises';
import { type Bucket, WriteConflict } from '../bucket.ts';
import { getReadable, getVersionedOrSetAside, putJson } from '../json-object.ts';
import { ledgerKey } from '../object-keys.ts';
import { emptyLedger, Ledger } from './ledger.ts';
import { reconstructLedger } from './reconstruct.ts';

const MAX_TRIES = 120;
/** Milliseconds. */
const FIRST_PAUSE = 10;
const MAX_PAUSE = 500;

export const readLedger = async (articles: Bucket, month: string): Promise<Ledger> =>
  (await getReadable(articles, ledgerKey(month), Ledger)) ?? emptyLedger(month);

/** Milliseconds to wait after the n-th lost race: random, so that the losers do not meet again. */
export const conflictPause = (tries: number, random = Math.random): number =>
  random() * Math.min(FIRST_PAUSE * tries, MAX_PAUSE);

/**
 * The ledgers of all months, for many concurrent writers: a change is written over the version it
 * was made from or not at all, and then made again from the newer one. Changes within one process
 * are queued, so that only processes contend. One that was lost is reconstructed first.
 */
export type Books = ReturnType<typeof openBooks>;

export const openBooks = (articles: Bucket) => {
  let latest: Promise<unknown> = Promise.resolve();

  const attempt = async (month: string, change: (ledger: Ledger) => Ledger): Promise<Ledger> => {
    const stored = await getVersionedOrSetAside(articles, ledgerKey(month), Ledger);
    let version = stored?.etag;
    const write = async (ledger: Ledger) => {
      const condition = version ? { ifMatch: version } : { ifAbsent: true };
      version = await putJson(articles, ledgerKey(month), ledger, condition);
    };
    const ledger = stored?.value ?? (await reconstructLedger(articles, month));
    // Even if the change is refused: so that it is done once.
    if (!stored?.value && ledger.reconstructed) await write(ledger);
    const changed = change(ledger);
    if (changed !== ledger) await write(changed);
    return changed;
  };

  const contend = async (month: string, change: (ledger: Ledger) => Ledger): Promise<Ledger> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt(month, change);
      } catch (error) {
        if (!(error instanceof WriteConflict) || tries === MAX_TRIES) throw error;
        await setTimeout(conflictPause(tries));
      }
    }
  };

  return {
    read: (month: string): Promise<Ledger> => readLedger(articles, month),

    /** `change` returns the same object when there is nothing to write; it may be called again. */
    update: (month: string, change: (ledger: Ledger) => Ledger): Promise<Ledger> => {
      const updated = latest.then(() => contend(month, change));
      latest = updated.catch(() => {});
      return updated;
    },
  };
};
