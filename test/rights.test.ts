import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { applyTakeDown } from '../shared/ingest/apply-take-down.ts';
import { putJson } from '../shared/store/json-object.ts';
import { manifestKey, takeDownKey } from '../shared/store/object-keys.ts';
import { openRights } from '../shared/store/rights.ts';
import { noteTakeDown } from '../shared/store/take-downs.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { startBucket } from './support/bucket.ts';
import { tick } from './support/due.ts';
import { sweepAll } from './support/recover.ts';
import { digitalwires } from './support/wires.ts';
import { PRICE, startWorld, type World } from './support/world.ts';
import { zipOf } from './support/zip.ts';

/** For how long an article may be read, and how much of it. */

const DAY = 86_400_000;
const START = new Date(Math.floor(Date.now() / 1_000) * 1_000);
const inDays = (days: number) => new Date(START.getTime() + DAY * days);
const RIGHTS = {
  'wires/': { days: 90 },
  'wires/dpa/': { days: 30, serve: 'summary' },
  'archiv/': { serve: 'metadata' },
};

const setRights = (world: World, rights: unknown) =>
  world.articles.put('config/rights.json', JSON.stringify(rights));

const statusAt = async (world: World, key: string, time: Date, end = '') => {
  const { id } = await world.manifest(key);
  const site = createApp(world.articles, PRICE, { now: () => time });
  return (await site.request(`/v1/articles/${id}${end}`)).status;
};

test.each<[string, unknown]>([
  ['wires/dpa/a.json', { days: 30, serve: 'summary' }],
  ['wires/afp/a.json', { days: 90 }],
  ['desk/a.txt', {}],
])('the longest prefix of a key counts: %s', async (key, rights) => {
  const { articles } = await startBucket();
  await articles.put('config/rights.json', JSON.stringify(RIGHTS));
  expect(await openRights(articles)(key)).toEqual(rights);
});

test('without a file everything may be read for good', async () => {
  const { articles } = await startBucket();
  expect(await openRights(articles)('a.txt')).toEqual({});
});

test.each([
  'no JSON',
  '{"wires/": {"days": 0}}',
  '{"wires/": {"days": "30"}}',
  '{"wires/": {"serve": "some"}}',
  '{"wires/": {"tage": 30}}',
  '[]',
])('a damaged file is named, and uploads wait until it is corrected: %s', async (text) => {
  const world = await startWorld();
  await world.articles.put('config/rights.json', text);
  await world.put('a.txt', FERRY);
  await expect(world.ingest('a.txt')).rejects.toThrow(
    /^config\/rights.json is damaged; uploads wait/,
  );
  expect(world.standIn.received.requests).toBe(0);
  expect(await world.keys('index/')).toEqual([]);
  await setRights(world, RIGHTS);
  expect(await sweepAll(world, world.soundDeps())).toEqual(['a.txt']);
  expect(await statusAt(world, 'a.txt', new Date())).toBe(200);
});

test('what the file says counts from the next upload on', async () => {
  const world = await startWorld();
  const servedOf = async (key: string) => {
    await world.put(key, FERRY);
    await world.ingest(key);
    return (await world.manifest(key)).serve;
  };
  expect(await servedOf('wires/dpa/a.txt')).toBeUndefined();
  await setRights(world, RIGHTS);
  expect(await servedOf('wires/dpa/b.txt')).toBe('summary');
  await setRights(world, { 'wires/': { serve: 'metadata' } });
  expect(await servedOf('wires/dpa/c.txt')).toBe('metadata');
  await world.articles.put('config/rights.json', 'damaged');
  await expect(servedOf('wires/dpa/d.txt')).rejects.toThrow(/uploads wait/);
  await world.articles.remove('config/rights.json');
  expect(await servedOf('wires/dpa/e.txt')).toBeUndefined();
});

describe('an upload of the same contents', () => {
  const KEY = 'wires/dpa/a.txt';
  const again = async (world: World, metadata?: Record<string, string>, key = KEY) => {
    await world.uploads.put(key, FERRY, { metadata });
    await world.ingest(key);
    return await world.manifest(key);
  };
  /** Published, and what DeepL has had for it. */
  const start = async (metadata?: Record<string, string>) => {
    const world = await startWorld();
    const { revision } = await again(world, metadata);
    const { requests } = world.standIn.received;
    return { world, revision, paidAgain: () => world.standIn.received.requests - requests };
  };

  test('applies the rights that count now, without DeepL', async () => {
    const { world, paidAgain } = await start();
    expect(await again(world)).toMatchObject({ revision: 1 });
    await setRights(world, RIGHTS);
    expect(await again(world)).toMatchObject({
      revision: 2,
      serve: 'summary',
      expires: expect.any(String),
      languages: { en: { published: { revision: 2 } } },
    });
    expect(await again(world)).toMatchObject({ revision: 2 });
    await world.articles.remove('config/rights.json');
    const full = await again(world);
    expect(full).toMatchObject({ revision: 3, languages: { en: { status: 'complete' } } });
    expect([full.serve, full.expires]).toEqual([undefined, undefined]);
    expect(paidAgain()).toBe(0);
    expect(await sweepAll(world, world.soundDeps())).toEqual([]);
  });

  test.each<[string, Record<string, string>, Record<string, unknown>]>([
    ['an expiry', { expires: inDays(2).toISOString() }, { expires: inDays(2).toISOString() }],
    ['one that is over', { expires: inDays(-2).toISOString() }, { status: 'withdrawn' }],
    ['an embargo', { embargo: inDays(2).toISOString() }, { embargo: inDays(2).toISOString() }],
    ['one without an end', { embargo: 'Redebeginn' }, { reason: { code: 'withheld' } }],
    ['an expiry that cannot be read', { expires: 'bald' }, { reason: { code: 'unreadable-time' } }],
  ])('applies what is said with it, and what is not said any more: %s', async (...each) => {
    const [, metadata, expected] = each;
    const { world, paidAgain } = await start();
    expect(await again(world, metadata)).toMatchObject(expected);
    const listed = 'expires' in expected || 'reason' in expected ? 1 : 0;
    expect(await world.keys('index/')).toHaveLength(listed && metadata.embargo ? 0 : listed);
    const open = await again(world);
    expect(open).toMatchObject({ status: 'accepted', languages: { ko: { status: 'complete' } } });
    expect(open.expires).toBeUndefined();
    expect(await statusAt(world, KEY, new Date())).toBe(200);
    expect(await world.keys('index/')).toHaveLength(1);
    if (expected.status === undefined && !expected.reason) expect(paidAgain()).toBe(0);
    expect(await sweepAll(world, world.soundDeps())).toEqual([]);
  });

  test('applies the rights to an article of version 0.5.0, which did not note them', async () => {
    const metadata = { expires: inDays(2).toISOString() };
    const { world } = await start(metadata);
    const { conditions, ...old } = await world.manifest(KEY);
    expect(conditions).toEqual(metadata);
    await putJson(world.articles, manifestKey(old.id), old);
    expect(await again(world, metadata)).toMatchObject({ revision: 1 });
    await setRights(world, { '': { serve: 'summary' } });
    expect(await again(world, metadata)).toMatchObject({ revision: 2, serve: 'summary' });
  });

  test('repairs what was said so that it could not be read', async () => {
    const { world } = await start({ expires: 'bald' });
    expect(await again(world, { expires: inDays(2).toISOString() })).toMatchObject({
      status: 'accepted',
    });
  });

  test('does not bring back what was taken down', async () => {
    const { world } = await start();
    const { id } = await world.manifest(KEY);
    await noteTakeDown(world.articles, id, { reason: 'It was wrong.' });
    await applyTakeDown(world.deps)(takeDownKey(id), inDays(1));
    expect(await again(world, { expires: inDays(2).toISOString() })).toMatchObject({
      status: 'withdrawn',
      reason: { code: 'taken-down' },
    });
  });

  test('keeps the changes of the last correction', async () => {
    const { world } = await start();
    await world.put(KEY, FERRY_CORRECTED);
    await world.ingest(KEY);
    const { changes } = await world.manifest(KEY);
    expect(changes?.changed).not.toEqual([]);
    await setRights(world, { '': { days: 3 } });
    await world.ingest(KEY);
    expect(await world.manifest(KEY)).toMatchObject({ revision: 3, changes });
  });

  test('while the file is damaged leaves an article as it is', async () => {
    const { world } = await start();
    await world.articles.put('config/rights.json', 'damaged');
    expect(await again(world)).toMatchObject({ revision: 1, status: 'accepted' });
  });

  test('is found by the sweep if its event was lost', async () => {
    const { world } = await start();
    await world.put('feed/item.json', JSON.stringify(digitalwires()));
    await world.ingest('feed/item.json');
    expect(await sweepAll(world, world.soundDeps())).toEqual([]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5_000 });
    onTestFinished(() => void vi.useRealTimers());
    await setRights(world, { '': { serve: 'summary' } });
    await world.put(KEY, FERRY);
    await world.put('feed/item.json', JSON.stringify(digitalwires()));
    const { requests } = world.standIn.received;
    expect((await sweepAll(world, world.soundDeps())).sort()).toEqual(['feed/item.json', KEY]);
    for (const key of ['feed/item.json', KEY])
      expect((await world.manifest(key)).serve).toBe('summary');
    expect(world.standIn.received.requests).toBe(requests);
    expect(await sweepAll(world, world.soundDeps())).toEqual([]);
  });

  test('of an archive applies to its files', async () => {
    const world = await startWorld();
    const archive = zipOf([{ name: 'a.txt', body: FERRY }]);
    for (const expires of [undefined, inDays(2).toISOString()]) {
      await world.uploads.put('x.zip', archive, { metadata: expires ? { expires } : {} });
      for (const key of ['x.zip', 'x.zip/a.txt']) await world.ingest(key);
      expect((await world.manifest('x.zip/a.txt')).expires).toBe(expires);
    }
  });

  test('that comes while the first is worked on counts', async () => {
    const world = await startWorld();
    const { summarise } = world.deps;
    const expires = inDays(2).toISOString();
    let isFirst = true;
    await world.put(KEY, FERRY);
    await world.ingest(KEY, {
      summarise: async (article) => {
        if (isFirst) await world.uploads.put(KEY, FERRY, { metadata: { expires } });
        isFirst = false;
        return await summarise(article);
      },
    });
    expect(await world.manifest(KEY)).toMatchObject({ expires });
  });
});

test('after its days an article is withdrawn by the job that releases others', async () => {
  const world = await startWorld();
  await setRights(world, RIGHTS);
  await world.put('wires/dpa/a.txt', FERRY);
  await world.put('desk/a.txt', FERRY);
  for (const key of ['wires/dpa/a.txt', 'desk/a.txt']) await world.ingest(key);
  const { id, expires = '' } = await world.manifest('wires/dpa/a.txt');
  const end = new Date(expires);
  expect(Math.abs(end.getTime() - inDays(30).getTime())).toBeLessThan(60_000);
  const early = new Date(end.getTime() - 1_000);
  expect(await statusAt(world, 'wires/dpa/a.txt', early, '/en')).toBe(200);
  // The clock decides, before the job does.
  expect(await statusAt(world, 'wires/dpa/a.txt', end, '/en')).toBe(410);

  await tick(world, new Date(end.getTime() - 20_000));
  expect(await world.manifest('wires/dpa/a.txt')).toMatchObject({
    status: 'withdrawn',
    reason: { code: 'expired' },
  });
  const kept = (await world.keys('')).filter(
    (key) => key.includes(id) && !/^(?:changes|seen|unlisted)\//.test(key),
  );
  expect(kept).toEqual([`articles/${id}/manifest.json`, `articles/${id}/withdrawn.json`]);
  expect(await world.keys('due/')).toEqual([]);
  expect(await world.keys('index/')).toHaveLength(1);
  const now = () => inDays(31);
  await world.ingest('wires/dpa/a.txt', { now });
  expect(await sweepAll(world, { ...world.deps, now })).toEqual([]);
  expect(await statusAt(world, 'desk/a.txt', inDays(3_000))).toBe(200);
});

test.each<[string, string, string]>([
  ['front matter', 'a.md', `---\nexpires: ${inDays(2).toISOString()}\n---\n\n# ${FERRY}`],
  ['an item', 'a.json', JSON.stringify(digitalwires({ expires: inDays(2).toISOString() }))],
])('an article can say itself when it expires: %s', async (_, key, body) => {
  const world = await startWorld();
  await world.put(key, body);
  await world.ingest(key);
  expect(await world.manifest(key)).toMatchObject({ expires: inDays(2).toISOString() });
  await tick(world, inDays(2));
  expect(await statusAt(world, key, inDays(2))).toBe(410);
});

test('of what the article, its uploader and the rights say the earliest counts', async () => {
  const world = await startWorld();
  await setRights(world, { '': { days: 4 } });
  const body = `---\nexpires: ${inDays(3).toISOString()}\n---\n\n# ${FERRY}`;
  await world.uploads.put('a.md', body, { metadata: { expires: inDays(2).toISOString() } });
  await world.ingest('a.md');
  expect(await world.manifest('a.md')).toMatchObject({ expires: inDays(2).toISOString() });
});

test('what has expired already is not translated', async () => {
  const world = await startWorld();
  await world.uploads.put('a.txt', FERRY, { metadata: { expires: '2020-01-01T00:00:00Z' } });
  await world.ingest('a.txt');
  expect(await statusAt(world, 'a.txt', new Date())).toBe(410);
  expect(world.standIn.received.requests).toBe(0);
});

test('an expiry that cannot be read is said to whoever uploads', async () => {
  const world = await startWorld();
  await world.uploads.put('a.txt', FERRY, { metadata: { expires: 'irgendwann' } });
  await world.ingest('a.txt');
  expect(await world.manifest('a.txt')).toMatchObject({
    status: 'rejected',
    reason: { code: 'unreadable-time', message: expect.stringContaining('2026-12-31') },
  });
});

test('a correction counts from its own upload, and brings back what had expired', async () => {
  const world = await startWorld();
  await setRights(world, { '': { days: 30 } });
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  await tick(world, inDays(31));
  expect(await statusAt(world, 'a.txt', inDays(31))).toBe(410);
  await world.put('a.txt', FERRY_CORRECTED);
  await world.ingest('a.txt');
  expect(await statusAt(world, 'a.txt', inDays(29))).toBe(200);
  expect(await world.keys('index/')).toHaveLength(1);
});

test.each([
  ['wires/dpa/a.txt', 'summary', 'No more than the summary may be shown here.'],
  ['archiv/a.txt', 'metadata', 'The text may not be shown here.'],
])('of %s only the %s is served, and no more is translated', async (key, serve, notice) => {
  const world = await startWorld();
  await setRights(world, RIGHTS);
  await world.put(key, FERRY);
  await world.ingest(key);
  expect(await world.manifest(key)).toMatchObject({
    serve,
    languages: { en: { status: 'brief', rest: 'none' }, ko: { status: 'brief', rest: 'none' } },
  });
  const site = createApp(world.articles, PRICE);
  const id = articleId(key);
  for (const language of ['de', 'en', 'ko']) {
    const text = await (await site.request(`/v1/articles/${id}/${language}`)).text();
    expect(text).not.toContain('Auf der Insel leben rund 840 Menschen');
    expect(text.includes('Fähre nach Norderholm')).toBe(serve === 'summary');
  }
  expect(await (await site.request(`/en/read/${id}`)).text()).toContain(notice);
  const before = await world.manifest(key);
  await world.ingest(key);
  expect(await world.manifest(key)).toEqual(before);
});
