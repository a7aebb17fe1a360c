import { expect, test } from 'vitest';
import { noteWork, workLeft, workLeftOn } from '../shared/store/work-left.ts';
import { startBucket } from './support/bucket.ts';
import { completeState, languageState, manifestOf, RECEIVED } from './support/records.ts';

const parked = (code: string) =>
  languageState({ status: 'parked', reason: { code, message: code } });
const failed = languageState({
  status: 'failed',
  retry: true,
  reason: { code: 'unavailable', message: '' },
});
const complete = completeState();

test('an article is parked when every language that is not complete is', () => {
  const reasonsOf = (languages: Parameters<typeof workLeftOn>[0]['languages']) =>
    workLeftOn(manifestOf('a', { languages })).parked;
  expect(
    reasonsOf({ de: complete, en: parked('monthly-cap'), ko: parked('quota-exceeded') }),
  ).toEqual(['monthly-cap', 'quota-exceeded']);
  expect(reasonsOf({ de: complete, en: complete, ko: parked('article-cap') })).toEqual([
    'article-cap',
  ]);
  expect(reasonsOf({ de: complete, en: failed, ko: parked('monthly-cap') })).toEqual([]);
  expect(reasonsOf({})).toEqual([]);
});

test('a note names the upload, when it was received and the cap it met', () => {
  expect(workLeftOn(manifestOf('a'), 5000)).toEqual({
    key: 'a.txt',
    since: RECEIVED,
    parked: [],
    articleCap: 5000,
    needs: {},
  });
});

test('a note says what each parked language still needs', () => {
  const characters = {
    estimated: 1000,
    billed: 150,
    brief: { estimated: 100, billed: 90 },
    rest: { estimated: 900, billed: 60 },
  };
  const languages = { de: complete, en: { ...parked('monthly-cap'), characters }, ko: failed };
  expect(workLeftOn(manifestOf('a', { languages })).needs).toEqual({ en: { brief: 10, all: 850 } });
});

test('notes are read oldest first', async () => {
  const { articles } = await startBucket();
  for (const [id, received] of [
    ['a', '2026-11-22T09:00:00.000Z'],
    ['b', '2026-11-22T08:00:00.000Z'],
    ['c', '2026-11-22T10:00:00.000Z'],
  ] as const)
    await noteWork(articles, manifestOf(id, { received }));
  expect((await workLeft(articles)).notes.map(({ key }) => key)).toEqual([
    'b.txt',
    'a.txt',
    'c.txt',
  ]);
});
