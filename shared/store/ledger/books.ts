import { setTimeout } from 'node:timers/promises';
import { type Bucket, WriteConflict } from '../bucket.ts';
import { getReadable, getVersionedOrSetAside, putJson } from '../json-object.ts';
import { ledgerKey } from '../object-keys.ts';
import { emptyLedger, Ledger } from './ledger.ts';
import { reconstructLedger } from './reconstruct.ts';

const MAX_TRIES = 120;
/** Of a pause, in attempts. */
const MAX_DOUBLINGS = 6;
/** Milliseconds. */
const MAX_PAUSE = 10_000;

export const readLedger = async (articles: Bucket, month: string): Promise<Ledger> =>
  (await getReadable(articles, ledgerKey(month), Ledger)) ?? emptyLedger(month);

/**
 * Milliseconds to wait after the n-th lost race: random, so that the losers do not meet again, and
 * measured in attempts: on a slow machine as many of them meet in a second as on a fast one in a
 * moment.
 */
export const conflictPause = (tries: number, attempt: number, random = Math.random): number =>
  random() * Math.min(attempt * 2 ** Math.min(tries, MAX_DOUBLINGS), MAX_PAUSE);

type Change = (ledger: Ledger) => Ledger;
type Waiting = {
  change: Change;
  resolve: (ledger: Ledger) => void;
  reject: (error: unknown) => void;
};

/**
 * The ledgers of all months, for many concurrent writers: a change is written over the version it
 * was made from or not at all, and then made again from the newer one. Changes that wait for one
 * another within a process are written together, so that only processes contend. One that was lost
 * is reconstructed first.
 */
export type Books = ReturnType<typeof openBooks>;

export const openBooks = (articles: Bucket) => {
  const waiting = new Map<string, Waiting[]>();

  const attempt = async (month: string, changes: Waiting[]): Promise<(() => void)[]> => {
    const stored = await getVersionedOrSetAside(articles, ledgerKey(month), Ledger);
    let version = stored?.etag;
    const write = async (ledger: Ledger) => {
      const condition = version ? { ifMatch: version } : { ifAbsent: true };
      version = await putJson(articles, ledgerKey(month), ledger, condition);
    };
    const before = stored?.value ?? (await reconstructLedger(articles, month));
    // Even if the change is refused: so that it is done once.
    if (!stored?.value && before.reconstructed) await write(before);
    let ledger = before;
    const ends = changes.map(({ change, resolve, reject }) => {
      try {
        const changed = change(ledger);
        ledger = changed;
        return () => resolve(changed);
      } catch (error) {
        return () => reject(error);
      }
    });
    if (ledger !== before) await write(ledger);
    return ends;
  };

  /** What comes while a race is lost takes part in the next one. */
  const work = async (month: string, queue: Waiting[]) => {
    for (let tries = 1; queue.length > 0; tries += 1) {
      const changes = [...queue];
      const started = performance.now();
      try {
        const ends = await attempt(month, changes);
        queue.splice(0, changes.length);
        for (const end of ends) end();
        tries = 0;
      } catch (error) {
        if (error instanceof WriteConflict && tries < MAX_TRIES) {
          await setTimeout(conflictPause(tries, performance.now() - started));
          continue;
        }
        queue.splice(0, changes.length);
        for (const { reject } of changes) reject(error);
        tries = 0;
      }
    }
    waiting.delete(month);
  };

  return {
    read: (month: string): Promise<Ledger> => readLedger(articles, month),

    /** `change` returns the same object when there is nothing to write; it may be called again. */
    update: (month: string, change: Change): Promise<Ledger> =>
      new Promise((resolve, reject) => {
        const queue = waiting.get(month) ?? [];
        queue.push({ change, resolve, reject });
        if (waiting.has(month)) return;
        waiting.set(month, queue);
        void work(month, queue);
      }),
  };
};
