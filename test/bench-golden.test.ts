import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baselineOf, compareWith } from '../bench/golden/golden-baseline.ts';
import { articleScores } from '../bench/golden/golden-scores.ts';
import { newCase } from '../bench/golden/new-case.ts';
import { readGoldenArticles } from './support/golden-articles.ts';

const STORY = `Lindenau kauft eine Fähre mit Strom

Lindenau (dpa) – Die Stadt Lindenau bekommt im Herbst eine neue Fähre. Das beschloss der Rat am Dienstagabend mit knapper Mehrheit.

Das Schiff soll 48 Fahrgäste und zehn Räder fassen. Es fährt mit Strom und kostet rund 1,5 Mio. Euro.
`;
const bytes = new TextEncoder().encode(STORY);
let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'presseschau-case-'));
});
afterAll(() => rmSync(root, { recursive: true }));

test('a new case has the input and what the cleaner says of it', () => {
  const folder = newCase('dateline-first', { name: 'some/Page.TXT', bytes }, root);
  expect(readFileSync(join(folder, 'source.txt'), 'utf8')).toBe(STORY);
  const [article] = readGoldenArticles(root);
  expect(article?.expected).toEqual({
    title: 'Lindenau kauft eine Fähre mit Strom',
    metadata: { place: 'Lindenau', agency: 'dpa' },
    blocks: [
      'paragraph: Die Stadt Lindenau bekommt im Herbst eine neue Fähre. | Das beschloss der Rat am Dienstagabend mit knapper Mehrheit.',
      'paragraph: Das Schiff soll 48 Fahrgäste und zehn Räder fassen. | Es fährt mit Strom und kostet rund 1,5 Mio. Euro.',
    ],
  });
});

test('a new case overwrites nothing, and its name says what it is about', () => {
  const file = { name: 'a.txt', bytes };
  mkdirSync(join(root, 'taken'));
  expect(() => newCase('taken', file, root)).toThrow('is already there');
  rmSync(join(root, 'taken'), { recursive: true });
  for (const name of ['Two Words', '../out', 'a_b', ''])
    expect(() => newCase(name, file, root)).toThrow('is not kebab-case');
  expect(() => newCase('a-picture', { name: 'a.png', bytes }, root)).toThrow('neither .html');
  const short = { name: 'a.txt', bytes: new TextEncoder().encode('Hallo') };
  expect(() => newCase('too-short', short, root)).toThrow('The cleaner rejects the input');
  expect(existsSync(join(root, 'too-short'))).toBe(false);
});

test('a case is scored by its blocks, its sentences and what stands above them', () => {
  const expected = {
    title: 'Lindenau kauft eine Fähre',
    metadata: { place: 'Lindenau', agency: 'dpa' },
    blocks: [
      'paragraph: Die Stadt Lindenau bekommt im Herbst eine neue Fähre. | Das beschloss der Rat am Dienstagabend mit knapper Mehrheit.',
      'paragraph: Das Schiff soll 48 Fahrgäste und zehn Räder fassen.',
      'paragraph: Es fährt mit Strom und kostet rund 1,5 Mio. Euro.',
    ],
  };
  const scores = articleScores({ name: 'a', source: 'source.txt', bytes, expected });
  expect(scores.map(({ of, score }) => [of, score])).toEqual([
    ['articles/a', 0.4],
    ['articles/a', 1],
    ['articles/a', 0.75],
  ]);
});

test('what is worse than the baseline is named; what the baseline does not list has to be perfect', () => {
  const score = (of: string, value: number) => ({ measure: 'blocks: F1', of, score: value });
  const baseline = baselineOf([score('a', 0.5), score('b', 1)]);
  expect(baseline).toEqual({
    means: { 'blocks: F1': 0.75 },
    imperfect: { a: { 'blocks: F1': 0.5 } },
  });
  expect(compareWith(baseline, [score('a', 0.5), score('b', 1)])).toEqual({
    worse: [],
    better: [],
  });
  const { worse, better } = compareWith(baseline, [
    score('a', 0.6),
    score('b', 0.9),
    score('c', 0.8),
  ]);
  expect(worse.map(({ of, before }) => [of, before])).toEqual([
    ['b', 1],
    ['c', 1],
  ]);
  expect(better.map(({ of, before }) => [of, before])).toEqual([['a', 0.5]]);
});
