import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type FolderLock, isFolderLocked, takeLock } from './folder-lock.ts';
import { StartError } from './start-error.ts';

/** How to reach the home that is running on a data folder. */
const RunningHome = z.object({
  pid: z.int(),
  s3: z.url(),
  /** Where its functions can be called. */
  functions: z.url(),
  /** Where the articles can be read; not set by a home that runs for one invocation. */
  site: z.url().optional(),
});
export type RunningHome = z.infer<typeof RunningHome>;

const fileIn = (dir: string) => join(dir, 'home.json');
const lockIn = (dir: string) => join(dir, 'home.lock');

/**
 * Takes a folder for the home of this process.
 *
 * @throws StartError when the folder is not writable or another home is running on it
 */
export const openDataDir = (dir: string): FolderLock => {
  try {
    mkdirSync(dir, { recursive: true });
    const lock = takeLock(lockIn(dir));
    if (!lock) throw inUse(dir);
    writeFileSync(join(dir, 'writable'), Buffer.alloc(MIN_ROOM_BYTES));
    rmSync(join(dir, 'writable'));
    forgetRunning(dir);
    return lock;
  } catch (error) {
    if (error instanceof StartError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ERR_SQLITE_ERROR' ? message : code;
    throw new StartError(
      `Cannot write to ${dir} (${reason}); set DATA_DIR to a folder you can write to`,
      { cause: error },
    );
  }
};

export const recordRunning = (dir: string, running: RunningHome): void =>
  writeFileSync(fileIn(dir), JSON.stringify(running));

export const forgetRunning = (dir: string): void => rmSync(fileIn(dir), { force: true });

/** The home that is running on this folder; the record of a dead one is ignored. */
export const runningHome = (dir: string): RunningHome | undefined =>
  existsSync(lockIn(dir)) && isFolderLocked(lockIn(dir)) ? recorded(dir) : undefined;

/** Too little to work with, and enough to notice a full disk. */
const MIN_ROOM_BYTES = 65_536;

const inUse = (dir: string): StartError => {
  const pid = recorded(dir)?.pid;
  const who = pid === undefined ? 'Another Presseschau' : `Another Presseschau (pid ${pid})`;
  return new StartError(`${who} is using ${dir}; stop it or set DATA_DIR`);
};

const recorded = (dir: string): RunningHome | undefined => {
  try {
    return RunningHome.parse(JSON.parse(readFileSync(fileIn(dir), 'utf8')));
  } catch {
    return undefined;
  }
};
