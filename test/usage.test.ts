import { expect, test } from 'vitest';
import { startProgram } from './support/process.ts';

test.each(['reindex', 'write-client'])('%s takes no arguments but --help', async (name) => {
  for (const [argument, status] of [
    ['--help', 0],
    ['--force', 1],
    ['all', 1],
  ] as const) {
    const program = startProgram([`local/${name}.ts`, argument], {});
    await program.says(/Usage: npm run/);
    expect(await program.ended, argument).toBe(status);
  }
});
