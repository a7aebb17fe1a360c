import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'local/s3/test/**/*.test.ts'],
    // Vitest leaves a core free; on two that would be half of them.
    maxWorkers: '100%',
    isolate: false,
    // Errors that a test provokes are noise unless it fails.
    silent: 'passed-only',
    // A test may take ten times as long on a machine that others use too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
