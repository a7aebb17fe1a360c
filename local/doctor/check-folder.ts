import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type DoctorFinding, ok, wrong } from './finding.ts';

/** Room for articles, their translations and what the operating system needs beside them. */
const MIN_FREE_BYTES = 256 * 2 ** 20;

export const checkFolder = (dir: string): DoctorFinding => {
  const folder = existing(dir);
  try {
    rmSync(mkdtempSync(join(folder, '.doctor-')), { recursive: true });
    const state = folder === resolve(dir) ? 'is writable' : 'is created at the start';
    return ok('data folder', `${dir} ${state}`);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return wrong(
      'data folder',
      `Cannot write to ${dir} (${code}); set DATA_DIR to a folder you can write to`,
    );
  }
};

export const checkDisk = (dir: string): DoctorFinding => {
  const { bavail, bsize } = statfsSync(existing(dir));
  const free = bavail * bsize;
  const room = `${Math.floor(free / 2 ** 20)} MiB are free`;
  if (free >= MIN_FREE_BYTES) return ok('disk', room);
  return wrong('disk', `${room}; make room, or set DATA_DIR to a folder on another disk`);
};

/** The folder, or the nearest one above it. */
const existing = (dir: string): string => {
  const path = resolve(dir);
  return existsSync(path) || path === dirname(path) ? path : existing(dirname(path));
};
