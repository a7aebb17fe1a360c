import { existsSync, statfsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { skipsPages } from './test/support/chromium.ts';

const SHARED_MEMORY = '/dev/shm';
/** More than all files of all tests together. */
const MIN_FREE_BYTES = 2 ** 30;

const hasRoom = (folder: string): boolean => {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > MIN_FREE_BYTES;
};

if (skipsPages) console.warn('There is no Chromium: the tests of pages are skipped.');

export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts', 'local/s3/test/**/*.test.ts'],
    // Vitest leaves a core free; on two that would be half of them.
    maxWorkers: '100%',
    isolate: false,
    setupFiles: 'test/support/restore-environment.ts',
    // Thousands of small files, none of which outlives its test.
    env: hasRoom(SHARED_MEMORY) ? { TMPDIR: SHARED_MEMORY } : {},
    // Errors that a test provokes are noise unless it fails.
    silent: 'passed-only',
    // A test may take ten times as long on a machine that others use too.
    testTimeout: mode === 'long' ? 1_200_000 : 120_000,
    hookTimeout: mode === 'long' ? 1_200_000 : 120_000,
    // A message that met a run at work comes back after its backoff, a quarter of a minute.
    expect: { poll: { timeout: 100_000 } },
  },
}));
