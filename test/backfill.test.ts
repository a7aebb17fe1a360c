import { expect, test } from 'vitest';
import { copyObjects } from '../local/deployed/backfill/copy-objects.ts';
import { meanWithMargin } from '../local/deployed/backfill/estimate.ts';
import { compareListings, type ListedObject } from '../local/deployed/backfill/missing-objects.ts';
import { planBackfill, planLines } from '../local/deployed/backfill/plan.ts';
import { FERRY } from './support/articles.ts';

const OLD = new Date('2019-01-01T00:00:00Z');
const NEW = new Date('2026-01-01T00:00:00Z');

async function* listing(entries: Iterable<Partial<ListedObject> & { key: string }>) {
  for (const entry of entries) yield { size: 10, modified: OLD, ...entry };
}

const statesOf = async (...listings: Parameters<typeof compareListings>) => {
  const states: [string, string][] = [];
  for await (const { key, state } of compareListings(...listings)) states.push([key, state]);
  return states;
};

test('what is there, unchanged since it was copied, is not copied again', async () => {
  const archive = [
    { key: 'a' },
    { key: 'b' },
    { key: 'c', size: 11 },
    { key: 'd', modified: NEW },
    { key: 'e/', size: 0 },
    { key: 'f.html', size: 26 * 2 ** 20 },
    { key: 'f.zip', size: 26 * 2 ** 20 },
    // In UTF-8 the second is later, in UTF-16 earlier.
    { key: 'g\ufffd' },
    { key: 'g😀' },
  ];
  const uploads = [{ key: 'aa' }, { key: 'b' }, { key: 'c' }, { key: 'd' }, { key: 'g😀' }];
  expect(await statesOf(listing(archive), listing(uploads))).toEqual([
    ['a', 'missing'],
    ['b', 'there'],
    ['c', 'missing'],
    ['d', 'missing'],
    ['f.html', 'too-large'],
    ['f.zip', 'missing'],
    ['g\ufffd', 'missing'],
    ['g😀', 'there'],
  ]);
});

function* keys(count: number) {
  for (let at = 0; at < count; at++) yield { key: String(at).padStart(6, '0') };
}

test('100,000 objects are planned from 40 of them', async () => {
  let read = 0;
  const plan = await planBackfill({
    archive: listing(keys(100_000)),
    uploads: listing(keys(40_000)),
    extent: 'all',
    read: async (key) => {
      read += 1;
      return Buffer.from(Number(key) % 2 ? FERRY : 'Short.');
    },
  });
  expect(plan).toMatchObject({ objects: 60_000, there: 40_000, tooLarge: 0 });
  expect([read, plan.looked.length]).toEqual([40, 40]);
});

test('the plan says what it costs, with its margin and the months of a cap', () => {
  const looked = [100, 300].map((characters) => ({ characters, articles: 1, rejected: 0 }));
  expect(meanWithMargin([100, 300])).toEqual({ mean: 200, margin: expect.closeTo(196) });
  const plan = { objects: 7_200, bytes: 2 ** 20, there: 3, tooLarge: 1, looked };
  const terms = { perMillion: 20, currency: 'EUR', monthlyCap: 1_000_000, rate: 2 };
  expect(planLines(plan, terms)).toEqual([
    'objects     7200 to copy (1.0 MiB); 3 are there, 1 are too large',
    'looked into 2: 2 articles, 0 rejected',
    'characters  1440000, give or take 1411200',
    'DeepL       EUR 28.80, give or take 28.22, at 20 per million; less what the memory has',
    'AWS         USD 2.88',
    'time        1.0 hours at 2 a second, if DeepL keeps up',
    'cap         1000000 a month: 2 months; what does not fit is parked until then',
  ]);
});

test('an object that can not be copied is named, and the others are copied', async () => {
  const copied: string[] = [];
  const lines: string[] = [];
  const failed = await copyObjects({
    archive: listing(keys(3)),
    uploads: listing([]),
    copy: async (key) => {
      if (key === '000000') throw new Error('AccessDenied');
      copied.push(key);
    },
    queued: async () => 0,
    rate: 1_000,
    report: (line) => void lines.push(line),
  });
  expect([failed, copied]).toEqual([1, ['000001', '000002']]);
  expect(lines).toEqual(['000000 was not copied: Error: AccessDenied', '2 copied, 1 failed']);
});
