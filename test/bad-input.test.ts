import { expect, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { workKey } from '../shared/store/object-keys.ts';
import { workLeft } from '../shared/store/work-left.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { startWorld } from './support/world.ts';

const ENGLISH = `The ferry between the harbour and the island has been running again since Monday.
The company had taken the ship out of service because of damage to the shaft. `.repeat(5);

test.each([
  ['nothing', 'leer.txt', '', 'empty'],
  ['white space only', 'leer.txt', ' \n\n \u00a0', 'empty'],
  [
    'a picture',
    'bild.txt',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'unsupported-type',
  ],
  [
    'random bytes',
    'zufall.txt',
    Uint8Array.from({ length: 4096 }, (_, n) => (n * 97) % 31),
    'binary',
  ],
  ['a PDF', 'artikel.pdf', '%PDF-1.7\n%âãÏÓ\n', 'binary'],
  ['20 MB', 'gross.txt', Buffer.alloc(20_000_000, 'a '), 'too-large'],
  ['English', 'english.txt', ENGLISH, 'not-german'],
  [
    'HTML without an article',
    'leer.html',
    '<html><body><nav><a href="/">Start</a></nav></body></html>',
    'no-article',
  ],
  ['a broken charset', 'kaputt.txt', Buffer.from('\ufffd'.repeat(400)), 'broken-charset'],
])('%s is rejected with a reason, before DeepL is asked', async (_, key, body, code) => {
  const world = await startWorld();
  await world.put(key, body);
  await world.ingest(key);
  const manifest = await world.manifest(key);
  expect(manifest.status).toBe('rejected');
  expect(manifest.reason?.code).toBe(code);
  expect(manifest.reason?.message).toMatch(/^\p{Lu}.{20,}\.$/su);
  expect(world.standIn.received.requests).toBe(0);
  expect(await world.articles.head(workKey(articleId(key)))).toBeUndefined();
});

test('a rejected correction leaves the earlier revision readable', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const before = await world.manifest('a.txt');
  await world.put('a.txt', '');
  await world.ingest('a.txt');
  const manifest = await world.manifest('a.txt');
  expect(manifest).toMatchObject({ revision: 2, status: 'rejected', reason: { code: 'empty' } });
  expect(manifest.languages).toEqual(before.languages);
  expect((await world.document('a.txt', 'en')).revision).toBe(1);
});

test('a rejected correction of an article that is not yet complete ends its translation', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  const caps = { article: 700 };
  await world.ingest('a.txt', { caps });
  const { languages: before } = await world.manifest('a.txt');
  expect(before.en).toMatchObject({ status: 'parked', published: { status: 'brief' } });
  await world.put('a.txt', '');
  await world.ingest('a.txt', { caps });
  const { languages } = await world.manifest('a.txt');
  expect(languages.de).toEqual(before.de);
  expect(languages.en).toEqual({
    ...before.en,
    status: 'failed',
    retry: false,
    reason: { code: 'superseded', message: expect.stringContaining('was rejected') },
  });
  expect(await world.keys('work/')).toEqual([]);

  await world.put('a.txt', FERRY_CORRECTED);
  await world.ingest('a.txt');
  expect(await world.manifest('a.txt')).toMatchObject({
    revision: 3,
    status: 'accepted',
    languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
  });
});

test('a correction of a parked article is noted as work to begin, not as parked', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt', { caps: { article: 1 } });
  await world.put('a.txt', FERRY_CORRECTED);
  const { put } = world.articles;
  const killedAfterNotes: typeof put = (key, ...rest) =>
    /^(?:locks|work)\//.test(key) ? put(key, ...rest) : Promise.reject(new Error('killed'));
  await expect(
    world.ingest('a.txt', { articles: { ...world.articles, put: killedAfterNotes } }),
  ).rejects.toThrow('killed');
  const { notes } = await workLeft(world.articles);
  expect(notes).toMatchObject([{ parked: [], needs: {} }]);
});

test('a rejected upload is accepted once it is fixed', async () => {
  const world = await startWorld();
  await world.put('a.txt', '');
  await world.ingest('a.txt');
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const manifest = await world.manifest('a.txt');
  expect(manifest).toMatchObject({ revision: 2, status: 'accepted' });
  expect(manifest.reason).toBeUndefined();
  expect(manifest.languages.ko?.status).toBe('complete');
});
