import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../local/deepl/stand-in.ts';
import { createGlossaries } from '../shared/deepl/glossaries.ts';
import { startHome } from './support/home.ts';
import { startProgram, temporaryFolder } from './support/process.ts';

const EVENTS = join(import.meta.dirname, '..', 'events');

/** The function that an event is for, by its form. */
const functionFor = (file: string) => {
  const event: object = JSON.parse(readFileSync(join(EVENTS, file), 'utf8'));
  if ('job' in event) return 'schedule';
  return 'rawPath' in event ? 'api' : 'ingest';
};

const files = readdirSync(EVENTS).filter((file) => file.endsWith('.json'));

const invoke = async (DATA_DIR: string, args: string[]) => {
  const program = startProgram(['local/invoke.ts', ...args], { DATA_DIR });
  return { code: await program.ended, output: program.output() };
};

const runOnEach = async (DATA_DIR: string, name: string) => {
  const own = files.filter((file) => functionFor(file) === name);
  const args = [name, ...own.map((file) => `events/${file}`)];
  const { code, output } = await invoke(DATA_DIR, args);
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
};

test('there are events of every kind', () => {
  expect(new Set(files.map(functionFor))).toEqual(new Set(['ingest', 'schedule', 'api']));
});

test('each function runs on each of its events, in a home of its own or in the running one', async () => {
  const DATA_DIR = temporaryFolder();
  await runOnEach(DATA_DIR, 'ingest');

  // A function has the settings of the running home, not those of its shell.
  const deepl = await startStandIn({ port: 0, authKey: 'key' });
  onTestFinished(deepl.close);
  const home = await startHome(DATA_DIR, { DEEPL_AUTH_KEY: 'key', DEEPL_SERVER_URL: deepl.url });
  await home.put('articles', 'config/terms.csv', 'de,en,ko\nKlimarat,climate council,\n');
  await runOnEach(DATA_DIR, 'schedule');
  const client = createGlossaries({ authKey: 'key', serverUrl: deepl.url });
  expect(await client.list()).toHaveLength(1);
  await runOnEach(DATA_DIR, 'api');

  expect(await invoke(DATA_DIR, ['schedule', 'events/upload.json'])).toEqual({
    code: 1,
    output: expect.stringMatching(/^schedule failed: ZodError: .*\n$/),
  });
  expect(await home.stop()).toBe(0);
});

test.each([
  [[], 'Usage'],
  [['schedule', 'events/none.json'], "can't be read as an event"],
])('%j explains what is wrong', async (args, text) => {
  const { code, output } = await invoke(temporaryFolder(), args);
  expect(code).toBe(1);
  expect(output).toContain(text);
});
