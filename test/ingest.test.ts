import { expect, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { isFinished } from '../shared/article/manifest-states.ts';
import { segments } from '../shared/article/segments.ts';
import { documentKey, manifestKey } from '../shared/store/object-keys.ts';
import { FERRY, FERRY_CORRECTED, longArticle } from './support/articles.ts';
import { startS3Buckets } from './support/s3-buckets.ts';
import { beforeRequests } from './support/translator.ts';
import { startWorld } from './support/world.ts';

test('an upload becomes an article in three languages with the same sentences', async () => {
  const world = await startWorld({ buckets: await startS3Buckets() });
  await world.put('2026/Fähre + Insel 한국.txt', FERRY);
  await world.ingest('2026/Fähre + Insel 한국.txt');

  const manifest = await world.manifest('2026/Fähre + Insel 한국.txt');
  expect(manifest).toMatchObject({
    revision: 1,
    status: 'accepted',
    source: { key: '2026/Fähre + Insel 한국.txt' },
  });
  const [de, en, ko] = await Promise.all(
    (['de', 'en', 'ko'] as const).map((language) =>
      world.document('2026/Fähre + Insel 한국.txt', language),
    ),
  );
  const ids = segments(de ?? { blocks: [] }).map(({ id }) => id);
  expect(ids).toEqual(['title', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']);
  for (const document of [en, ko]) {
    expect(document?.status).toBe('complete');
    const translated = segments(document ?? { blocks: [] });
    expect(translated.map(({ id }) => id)).toEqual(ids);
    expect(translated.map(({ source }) => source)).toEqual(
      segments(de ?? { blocks: [] }).map(({ text }) => text),
    );
    expect(translated.every(({ text }) => text?.startsWith(`[${document?.language}] `))).toBe(true);
    expect(document?.translation?.model).toBe('stand-in');
  }
});

test('the stored German document leaves out the raw length, which only ingest needs', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const stored = await world.articles.get(documentKey(articleId('a.txt'), 'de'));
  expect(JSON.parse(Buffer.from(stored?.body ?? '').toString())).not.toHaveProperty('rawLength');
});

test('the brief is published before the rest, and every stage is in the timeline', async () => {
  const world = await startWorld();
  await world.put('lang.txt', longArticle(120));
  await world.ingest('lang.txt');
  const { timeline, languages } = await world.manifest('lang.txt');
  const english = timeline.filter(({ language }) => language === 'en').map(({ note }) => note);
  expect(english).toEqual([
    expect.stringMatching(/^brief: \d of 120\b/),
    expect.stringMatching(/^complete: 120 of 120\b/),
  ]);
  expect(timeline.map(({ stage }) => stage).slice(0, 2)).toEqual(['received', 'cleaned']);
  expect(languages.ko).toMatchObject({ status: 'complete', sentences: 120, translated: 120 });
  expect(world.lines.some((line) => line.includes('ko translated (complete'))).toBe(true);
});

test('an article that its brief covers is published once', async () => {
  const world = await startWorld();
  await world.put('a.txt', `${FERRY.split('. ', 1)}.\n`);
  await world.ingest('a.txt');
  const { timeline } = await world.manifest('a.txt');
  const notes = timeline.flatMap(({ language, note }) => (language === 'en' && note ? [note] : []));
  expect(notes).toEqual([expect.stringMatching(/^complete: 2 of 2\b/)]);
});

test('repeated and concurrent events bill nothing and change nothing', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await Promise.all([world.ingest('a.txt'), world.ingest('a.txt'), world.ingest('a.txt')]);
  const billed = world.standIn.billed.characters;
  const before = await world.manifest('a.txt');
  expect(billed).toBe(2 * (before.languages.en?.characters.billed ?? 0));
  await world.ingest('a.txt');
  expect(world.standIn.billed.characters).toBe(billed);
  expect(await world.manifest('a.txt')).toEqual(before);
  expect(await world.keys('index/')).toHaveLength(1);
});

test('estimated and billed characters are the code points of title and sentences', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const de = await world.document('a.txt', 'de');
  const characters = segments(de).reduce((sum, { text = '' }) => sum + [...text].length, 0);
  const { languages } = await world.manifest('a.txt');
  expect(languages.en?.characters).toMatchObject({ estimated: characters, billed: characters });
  expect(languages.ko?.characters).toMatchObject({ estimated: characters, billed: characters });
});

test('a correction is a new revision that pays for what changed', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const first = await world.manifest('a.txt');
  await world.put('a.txt', FERRY_CORRECTED);
  await world.ingest('a.txt');

  const second = await world.manifest('a.txt');
  expect(second).toMatchObject({ id: first.id, revision: 2, received: first.received });
  const changed = segments(await world.document('a.txt', 'de')).filter(({ id }) => id === 's3');
  const characters = changed.reduce((sum, { text = '' }) => sum + [...text].length, 0);
  expect(second.languages.en?.characters.billed).toBe(characters);
  expect((await world.document('a.txt', 'en')).blocks[1]?.sentences[0]?.text).toContain(
    '1,4 Millionen',
  );
  expect(await world.keys('index/')).toHaveLength(1);
});

test('an upload replaced during work ends as the newer one', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  let replaced = false;
  const translator = beforeRequests(world.deps.translator, async () => {
    if (replaced) return;
    replaced = true;
    await world.put('a.txt', FERRY_CORRECTED);
    await world.ingest('a.txt'); // its own event arrives while the article is locked
  });
  await world.ingest('a.txt', { translator });
  const manifest = await world.manifest('a.txt');
  expect(manifest).toMatchObject({ revision: 2, languages: { ko: { status: 'complete' } } });
  expect((await world.document('a.txt', 'ko')).revision).toBe(2);
});

test('an object deleted before it is read leaves nothing', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.remove('a.txt');
  await world.ingest('a.txt');
  expect(await world.keys('')).toEqual([]);
  expect(world.standIn.received.requests).toBe(0);
});

test('an upload deleted before it is translated says so, and goes on when it is there again', async () => {
  const world = await startWorld({ faults: (n) => (n <= 2 ? 500 : undefined) });
  await world.put('a.txt', FERRY);
  await expect(world.ingest('a.txt')).rejects.toThrow();
  await world.remove('a.txt');
  await world.ingest('a.txt');
  expect((await world.manifest('a.txt')).languages).toMatchObject({
    de: { status: 'complete' },
    en: { status: 'failed', reason: { code: 'upload-gone' } },
    ko: { status: 'failed', reason: { code: 'upload-gone' } },
  });
  expect(await world.keys('work/')).toEqual([]);
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  expect(await world.manifest('a.txt')).toMatchObject({
    revision: 1,
    languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
  });
});

test('a folder made by the S3 console is not an article', async () => {
  const world = await startWorld();
  await world.put('2026/', '');
  await world.ingest('2026/');
  expect(await world.keys('')).toEqual([]);
});

test('a key of 1,024 bytes is an article like any other', async () => {
  const world = await startWorld({ buckets: await startS3Buckets() });
  const key = `${'ü'.repeat(510)}.txt`;
  expect(Buffer.byteLength(key)).toBe(1024);
  await world.put(key, FERRY);
  await world.ingest(key);
  expect((await world.manifest(key)).languages.ko?.status).toBe('complete');
  expect(articleId(key).length).toBeLessThan(80);
});

test.each(['garbage', '{"id":"a"}'])(
  'a manifest of %s is set aside, and an upload under its key heals it',
  async (garbage) => {
    const world = await startWorld();
    for (const body of [FERRY, FERRY_CORRECTED]) {
      await world.put('a.txt', body);
      await world.ingest('a.txt');
    }
    const { characters } = world.standIn.billed;
    await world.articles.put(manifestKey(articleId('a.txt')), garbage);
    await world.ingest('a.txt');
    const healed = await world.manifest('a.txt');
    expect(healed).toMatchObject({ revision: 3, languages: { ko: { status: 'complete' } } });
    expect(await world.keys('damaged/')).toHaveLength(1);
    expect(world.standIn.billed.characters).toBe(characters);
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    expect(await world.manifest('a.txt')).toMatchObject({ revision: 4 });
  },
);

test('a run that outlives its lock does not overwrite what a newer one published', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  let overtaken = false;
  const translator = beforeRequests(world.deps.translator, async (target) => {
    if (overtaken || target !== 'ko') return;
    overtaken = true;
    await world.put('a.txt', FERRY_CORRECTED);
    await world.ingest('a.txt', { now: () => new Date(Date.now() + 120_000) });
  });
  const done = world.ingest('a.txt', { translator });
  await expect(done).rejects.toThrow('only partly translated');
  for (const language of ['de', 'en', 'ko'] as const)
    expect(await world.document('a.txt', language)).toMatchObject({ revision: 2 });
  expect(await world.manifest('a.txt')).toMatchObject({
    revision: 2,
    languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
  });
});

test('a complete language that a later run could not open is complete again in the next', async () => {
  const world = await startWorld({ faults: (n) => (n === 1 ? 500 : undefined) });
  await world.put('a.txt', FERRY);
  await expect(world.ingest('a.txt')).rejects.toThrow();
  const { articles } = world.deps;
  const get: typeof articles.get = (key) =>
    key.startsWith('anchors/') ? Promise.reject(new Error('SlowDown')) : articles.get(key);
  await expect(world.ingest('a.txt', { articles: { ...articles, get } })).rejects.toThrow();
  await world.ingest('a.txt');
  expect(isFinished(await world.manifest('a.txt'))).toBe(true);
});
