import { DatabaseSync } from 'node:sqlite';

export type FolderLock = { release(): void };

/**
 * Takes the lock in `file`, created if missing; undefined if another process has it. The operating
 * system releases it when the process ends, however it ends. SQLite serves for its locks alone:
 * Node has none.
 *
 * @throws SQLite's error when the file system has no locks or the file cannot be opened
 */
export const takeLock = (file: string, patience = PATIENCE_MS): FolderLock | undefined => {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY)
      return undefined;
    throw error;
  }
};

/** Whether a process has the lock. */
export const isFolderLocked = (file: string): boolean => {
  try {
    const lock = takeLock(file, 0);
    lock?.release();
    return !lock;
  } catch {
    return false;
  }
};

/** Outlasts a process that asks whether the lock is taken, which holds it for a moment. */
const PATIENCE_MS = 500;
const SQLITE_BUSY = 5;
