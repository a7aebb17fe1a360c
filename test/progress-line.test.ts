import { expect, test } from 'vitest';
import { LINES_OF_METRIC } from '../shared/ingest/progress-line.ts';
import { FERRY } from './support/articles.ts';
import { startWorld } from './support/world.ts';

/** As CloudWatch matches a string with asterisks. */
const matches = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split('*')
      .map((part) => part.replace(/[()]/g, '\\$&'))
      .join('.*')}$`,
    's',
  );

const countOf = (lines: string[], name: keyof typeof LINES_OF_METRIC) =>
  lines.filter((line) => LINES_OF_METRIC[name].some((pattern) => matches(pattern).test(line)))
    .length;

test('the lines of a good run raise no alarm, but for sentences that are flagged', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  expect(countOf(world.lines, 'TranslationsFailed')).toBe(0);
  expect(countOf(world.lines, 'TranslationsParked')).toBe(0);
  // The stand-in's pseudo-translations are German still: both stages of both languages are flagged.
  expect(countOf(world.lines, 'TranslationsFlagged')).toBe(4);
});

test.each([
  [403, 'TranslationsFailed'],
  [500, 'TranslationsFailed'],
  [456, 'TranslationsParked'],
] as const)('%i is counted for each language as %s', async (fault, name) => {
  const world = await startWorld({ faults: () => fault });
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt').catch(() => {});
  expect(countOf(world.lines, name)).toBe(2);
});
