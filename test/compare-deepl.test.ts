import { expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../local/deepl/stand-in.ts';
import { startProgram } from './support/process.ts';

const startCompare = async (...args: string[]) => {
  const standIn = await startStandIn({ port: 0 });
  onTestFinished(standIn.close);
  const environment = { DEEPL_AUTH_KEY: 'local', DEEPL_SERVER_URL: standIn.url };
  const program = startProgram(['local/smoke-deepl.ts', '--compare', ...args], environment);
  program.child.stdin.end('no\n');
  return { standIn, program };
};

test('a comparison says what it costs, and sends nothing unless that is confirmed', async () => {
  const { standIn, program } = await startCompare();
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(/3 articles, 3 ways: \d+ characters, EUR 0\.\d\d/);
  expect(standIn.billed.characters).toBe(0);
});

test('a comparison prints three ways side by side', async () => {
  const { standIn, program } = await startCompare('--yes');
  expect(await program.ended).toBe(0);
  expect(program.output()).toContain('paragraphs with tags');
  expect(program.output()).toMatch(/aligned/);
  expect(standIn.received.requests).toBe(18);
});
