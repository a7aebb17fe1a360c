import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { StartError } from './start-error.ts';

/** Where a home that runs on a data folder can be reached. */
const Running = z.object({
  pid: z.int(),
  s3: z.url(),
  sqs: z.url(),
  /** The stand-in for DeepL, which alone has the glossary in use. */
  standIn: z.url().optional(),
});
export type Running = z.infer<typeof Running>;

const fileIn = (dir: string) => join(dir, 'home.json');

/** @throws StartError when the folder can't be written, or another home runs on it */
export const openDataDir = (dir: string): void => {
  const running = runningHome(dir);
  if (running)
    throw new StartError(
      `Another Presseschau (pid ${running.pid}) runs on ${dir}; stop it, or set DATA_DIR`,
    );
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'writable'), '');
    rmSync(join(dir, 'writable'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(`Cannot write to ${dir} (${code}); set DATA_DIR to a folder of yours`, {
      cause: error,
    });
  }
};

export const recordRunning = (dir: string, running: Running): void =>
  writeFileSync(fileIn(dir), JSON.stringify(running));

export const forgetRunning = (dir: string): void => rmSync(fileIn(dir), { force: true });

/** The home that runs on this folder; what a dead one left behind does not count. */
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

/** Signal 0 only asks whether the process is there. */
const isAlive = (pid: number): boolean => {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
