import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { StartError } from './start-error.ts';

/** How to reach the home that is running on a data folder. */
const Running = z.object({
  pid: z.int(),
  s3: z.url(),
  sqs: z.url(),
  /** The DeepL stand-in; only it has the glossary in use. */
  standIn: z.url().optional(),
});
export type Running = z.infer<typeof Running>;

const fileIn = (dir: string) => join(dir, 'home.json');

/** @throws StartError when the folder is not writable or another home is running on it */
export const openDataDir = (dir: string): void => {
  const running = runningHome(dir);
  if (running)
    throw new StartError(
      `Another Presseschau (pid ${running.pid}) is using ${dir}; stop it or set DATA_DIR`,
    );
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'writable'), '');
    rmSync(join(dir, 'writable'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `Cannot write to ${dir} (${code}); set DATA_DIR to a folder you can write to`,
      {
        cause: error,
      },
    );
  }
};

export const recordRunning = (dir: string, running: Running): void =>
  writeFileSync(fileIn(dir), JSON.stringify(running));

export const forgetRunning = (dir: string): void => rmSync(fileIn(dir), { force: true });

/** The home that is running on this folder; the record of a dead one is ignored. */
export const runningHome = (dir: string): Running | undefined => {
  const parsed = Running.safeParse(readJson(fileIn(dir)));
  return parsed.success && isAlive(parsed.data.pid) ? parsed.data : undefined;
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Signal 0 only checks that the process exists. */
const isAlive = (pid: number): boolean => {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
