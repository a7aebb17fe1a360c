import { expect, test } from 'vitest';
import { startProgram } from './support/process.ts';

test('waiting for the words of a program that a signal ended fails, and shows what it printed', async () => {
  const program = startProgram(['-e', 'console.log("Hello"); setInterval(() => {}, 1000)'], {});
  await program.says(/Hello/);
  program.child.kill('SIGKILL');
  await program.ended;
  await expect(program.says(/Goodbye/)).rejects.toThrow(/Goodbye.*Hello/s);
});
