import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startProgram } from './support/process.ts';

const EVENTS = join(import.meta.dirname, '..', 'events');

const functionFor = (file: string) =>
  file.startsWith('api-')
    ? 'api'
    : ['sweep.json', 'terms.json', 'digest.json'].includes(file)
      ? 'schedule'
      : 'ingest';

/** Shared by all tests, so that only the first call processes the samples. */
const DATA_DIR = mkdtempSync(join(tmpdir(), 'presseschau-invoke-'));
afterAll(() => rmSync(DATA_DIR, { recursive: true, force: true }));

const invoke = async (args: string[]) => {
  const program = startProgram(['local/invoke.ts', ...args], { DATA_DIR });
  return { code: await program.ended, output: program.output() };
};

const files = readdirSync(EVENTS).filter((file) => file.endsWith('.json'));

test('there are events of every kind', () => {
  expect(new Set(files.map(functionFor))).toEqual(new Set(['ingest', 'schedule', 'api']));
});

test.each(['ingest', 'schedule', 'api'])('%s runs on each of its events', async (name) => {
  const own = files.filter((file) => functionFor(file) === name);
  const { code, output } = await invoke([name, ...own.map((file) => `events/${file}`)]);
  expect(code).toBe(0);
  const answers = [...output.matchAll(/^\{$.*?^\}$/gms)].map(([json]) => JSON.parse(json));
  expect(answers).toHaveLength(own.length);
  for (const [at, file] of own.entries()) {
    const answer = answers[at];
    if (file === 'poison.json') expect(answer.batchItemFailures).toHaveLength(1);
    else if (name === 'ingest') expect(answer).toEqual({ batchItemFailures: [] });
    else if (name === 'api') expect(answer.statusCode).toBe(200);
    else expect(answer.job).toBe(file.replace('.json', ''));
  }
});

test.each([
  [[], 'Usage'],
  [['schedule', 'events/none.json'], "can't be read as an event"],
])('%j explains what is wrong', async (args, text) => {
  const { code, output } = await invoke(args);
  expect(code).toBe(1);
  expect(output).toContain(text);
});
