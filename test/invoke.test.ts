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

test.each(files)('%s runs', async (file) => {
  const { code, output } = await invoke([functionFor(file), `events/${file}`]);
  expect(code).toBe(0);
  const answer = JSON.parse(output.slice(output.lastIndexOf('\n{') + 1));
  if (file === 'poison.json') expect(answer.batchItemFailures).toHaveLength(1);
  else if (functionFor(file) === 'ingest') expect(answer).toEqual({ batchItemFailures: [] });
  else if (functionFor(file) === 'api') expect(answer.statusCode).toBe(200);
  else expect(answer.job).toBe(file.replace('.json', ''));
});

test.each([
  [[], 'Usage'],
  [['translate', 'events/sweep.json'], 'Usage'],
  [['schedule', 'events/none.json'], "can't be read as an event"],
])('%j explains what is wrong', async (args, text) => {
  const { code, output } = await invoke(args);
  expect(code).toBe(1);
  expect(output).toContain(text);
});
