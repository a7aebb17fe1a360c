import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { makeTables } from './embedded-tables.ts';
import { inTransaction } from './in-transaction.ts';

/** Milliseconds that a writer waits for another process. */
const MAX_WAIT_FOR_LOCK = 10_000;

/**
 * The database in a file, with its tables. A damaged one is replaced: the bucket has all that it
 * had.
 */
export const openDatabase = (file: string): DatabaseSync => {
  try {
    return openTables(file);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    console.error(`${file} is damaged; the index is made anew from the bucket`);
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
    return openTables(file);
  }
};

const openTables = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file, { timeout: MAX_WAIT_FOR_LOCK });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
    inTransaction(database, () => makeTables(database));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

const isDamaged = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  [SQLITE_CORRUPT, SQLITE_NOTADB].includes(Number(error.errcode));
