import { setTimeout } from 'node:timers/promises';
import { MAX_CONNECTIONS } from '../../aws-client.ts';
import { eachAtOnce } from '../../each-at-once.ts';
import { type Bucket, WriteConflict } from '../bucket.ts';
import { getReadable, getVersionedOrSetAside, putJson } from '../json-object.ts';
import { bookKey, ledgerKey } from '../object-keys.ts';
import { bookNames } from './close-books.ts';
import { Book, emptyLedger, Ledger, withBooks } from './ledger.ts';
import { reconstructLedger } from './reconstruct.ts';

/**
 * Lost races for a ledger, which few write: the sweep, and a run that meets the end of DeepL's
 * quota.
 */
const MAX_TRIES = 120;
/** Attempts after which a pause no longer doubles. */
const MAX_DOUBLINGS = 6;
/** Milliseconds. */
const MAX_PAUSE = 10_000;

/**
 * Milliseconds to wait after the n-th lost race: random, so that the losers do not meet again, and
 * measured in attempts: on a slow machine as many of them meet in a second as on a fast one in a
 * moment.
 */
export const conflictPause = (tries: number, attempt: number, random = Math.random): number =>
  random() * Math.min(attempt * 2 ** Math.min(tries, MAX_DOUBLINGS), MAX_PAUSE);

/** A month with all that its books have, as far as they can be read. */
export const readLedger = async (articles: Bucket, month: string): Promise<Ledger> =>
  await sumOf(
    articles,
    month,
    async () => (await getReadable(articles, ledgerKey(month), Ledger)) ?? emptyLedger(month),
  );

/** As `readLedger`; a ledger that was lost is reconstructed first. */
export const readWholeLedger = (articles: Bucket, month: string): Promise<Ledger> =>
  sumOf(articles, month, () => requireLedger(articles, month));

/** The ledger is read last: then it has every book that was folded while the others were read. */
const sumOf = async (articles: Bucket, month: string, read: () => Promise<Ledger>) => {
  const books = new Map<string, Book>();
  await eachAtOnce(bookNames(articles, month), MAX_CONNECTIONS, async (name) => {
    const book = await getReadable(articles, bookKey(month, name), Book);
    if (book) books.set(name, book);
  });
  const ledger = await read();
  for (const name of ledger.folded ?? []) books.delete(name);
  return withBooks(ledger, [...books.values()]);
};

/** The ledger alone. A month that begins gets one, and one that was lost is reconstructed. */
export const requireLedger = (articles: Bucket, month: string): Promise<Ledger> =>
  updateLedger(articles, month, (ledger) => ledger);

/**
 * Changes a ledger over the version it was read in, or again from the newer one. `change` returns
 * the same object when there is nothing to write.
 */
export const updateLedger = async (
  articles: Bucket,
  month: string,
  change: (ledger: Ledger) => Ledger,
): Promise<Ledger> => {
  for (let tries = 1; ; tries += 1) {
    const started = performance.now();
    try {
      const stored = await getVersionedOrSetAside(articles, ledgerKey(month), Ledger);
      const before = stored?.value ?? (await reconstructLedger(articles, month));
      const ledger = change(before);
      if (stored?.value && ledger === before) return ledger;
      const condition = stored ? { ifMatch: stored.etag } : { ifAbsent: true };
      await putJson(articles, ledgerKey(month), ledger, condition);
      return ledger;
    } catch (error) {
      if (!(error instanceof WriteConflict) || tries === MAX_TRIES) throw error;
      await setTimeout(conflictPause(tries, performance.now() - started));
    }
  }
};
