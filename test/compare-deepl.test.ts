import { expect, onTestFinished, test, vi } from 'vitest';
import { compareDeepl } from '../local/compare-deepl.ts';
import { startStandIn } from '../local/deepl/stand-in.ts';
import { startProgram } from './support/process.ts';

const startDeepl = async () => {
  const standIn = await startStandIn({ port: 0 });
  onTestFinished(standIn.close);
  return standIn;
};

test('a comparison says what it costs, and sends nothing unless that is confirmed', async () => {
  const standIn = await startDeepl();
  const environment = { DEEPL_AUTH_KEY: 'local', DEEPL_SERVER_URL: standIn.url };
  const program = startProgram(['local/smoke-deepl.ts', '--compare'], environment);
  program.child.stdin.end('no\n');
  expect(await program.ended).toBe(1);
  expect(program.output()).toMatch(/3 articles, 3 ways: \d+ characters, EUR 0\.\d\d/);
  expect(standIn.billed.characters).toBe(0);
});

test('a comparison prints three ways side by side', async () => {
  const standIn = await startDeepl();
  const info = vi.spyOn(console, 'info').mockImplementation(() => {});
  const table = vi.spyOn(console, 'table').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  await compareDeepl({ authKey: 'local', serverUrl: standIn.url, english: 'en-US' }, true);
  expect(info.mock.calls.join('\n')).toContain('\n## werft-stralsund.txt, ko');
  expect(table.mock.calls).toHaveLength(6);
  for (const [rows] of table.mock.calls)
    expect(rows).toMatchObject([
      { way: 'sentences, context in blocks', aligned: expect.stringMatching(/^(\d+) of \1$/) },
      { way: 'sentences, context in one line', aligned: expect.stringMatching(/^(\d+) of \1$/) },
      { way: 'paragraphs with tags', aligned: expect.stringMatching(/^(\d+) of \1$/) },
    ]);
  expect(standIn.received.requests).toBe(18);
});
