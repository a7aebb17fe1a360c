import { expect, onTestFinished, test, vi } from 'vitest';
import * as z from 'zod';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { isFinished } from '../shared/article/manifest-states.ts';
import { monthOf } from '../shared/store/ledger/ledger.ts';
import { documentKey, ledgerKey, manifestKey, memoryKey } from '../shared/store/object-keys.ts';
import { FERRY, FERRY_CORRECTED, HARBOUR } from './support/articles.ts';
import { LONG } from './support/long.ts';
import { sweepAll } from './support/recover.ts';
import { BRIDGE } from './support/uploads.ts';
import { openWorld, PRICE, startWorld, type World } from './support/world.ts';

/**
 * Each object of a corrected article is removed, emptied, cut off or overwritten. The sweep alone
 * restores what a list shows, and a further upload of the same bytes the rest, without DeepL.
 */

const KEY = 'a.txt';
const ID = articleId(KEY);
const MONTH = monthOf(new Date());

const lastUnder = (prefix: string) => async (world: World) =>
  (await world.keys(prefix)).at(-1) ?? '';

const DAMAGES = ['missing', 'empty', 'truncated', 'garbage'] as const;
type Damage = (typeof DAMAGES)[number];
const SOME_DAMAGES: Damage[] = ['missing', 'truncated'];

const damage = async ({ articles }: World, key: string, how: Damage) => {
  if (how === 'missing') return await articles.remove(key);
  const { body } = (await articles.get(key)) ?? {};
  const bodies = { empty: '', truncated: body?.subarray(0, body.length / 2) ?? '', garbage: '{"' };
  await articles.put(key, bodies[how]);
};

/** But for what was saved: a revision that is begun again saves all of it. */
const usageOf = async ({ articles: bucket }: World) => {
  const answer = await createApp(bucket, PRICE).request('/v1/operator/usage');
  return Usage.parse(await answer.json());
};

const Usage = z.object({
  articles: z.number(),
  characters: z.object({ en: z.number(), ko: z.number(), all: z.number() }),
  reconstructed: z.boolean().optional(),
});

/** What readers and programs get, but for the number of the revision and when it was published. */
const served = async (world: World) => {
  const app = createApp(world.articles, PRICE);
  const ask = async (path: string) => {
    const answer = await app.request(path);
    expect(answer.status, path).toBe(200);
    return await answer.text();
  };
  const withoutRevision = (text: string) =>
    text
      .replaceAll(/"(revision|updated|at)":("[^"]*"|\d+)/g, '')
      .replaceAll(/Revision \d.*?</g, '');
  const { articles } = JSON.parse(await ask('/v1/articles'));
  return {
    articles: withoutRevision(JSON.stringify(articles)),
    documents: await Promise.all(
      ['de', 'en', 'ko'].map(async (each) =>
        withoutRevision(await ask(`/v1/articles/${ID}/${each}`)),
      ),
    ),
    usage: await usageOf(world),
    finished: isFinished(await world.manifest(KEY)),
    left: [...(await world.keys('work/')), ...(await world.keys('locks/'))],
  };
};

const CASES: { name: string; keyOf: (world: World) => Promise<string>; swept: Damage[] }[] = [
  ...(
    [
      ['the manifest', manifestKey(ID), ['missing', 'empty']],
      ['the German document', documentKey(ID, 'de'), ['missing', 'empty']],
      ['the English document', documentKey(ID, 'en'), ['missing', 'empty']],
      ['the Korean document', documentKey(ID, 'ko'), ['missing', 'empty']],
      ['a memory', memoryKey(ID, 'ko'), []],
    ] as const
  ).map(([name, key, swept]) => ({ name, keyOf: async () => key, swept: [...swept] })),
  { name: 'the entry in the index', keyOf: lastUnder('index/'), swept: ['missing'] },
  { name: 'the marker of what was seen', keyOf: lastUnder('seen/'), swept: ['missing'] },
  { name: 'an anchor', keyOf: lastUnder('anchors/'), swept: [] },
];

test.each(CASES)('$name is restored without DeepL', async ({ keyOf, swept }) => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => logged.mockRestore());
  const world = await startWorld();
  for (const body of [FERRY, FERRY_CORRECTED]) {
    await world.put(KEY, body);
    await world.ingest(KEY);
  }
  const whole = await served(world);
  expect(whole.finished).toBe(true);
  const { requests } = world.standIn.billed;

  for (const how of LONG ? DAMAGES : SOME_DAMAGES) {
    await damage(world, await keyOf(world), how);
    expect(await sweepAll(world, world.deps), how).toEqual(swept.includes(how) ? [KEY] : []);
    if (swept.includes(how)) expect(await served(world), `${how}, swept`).toEqual(whole);
    await world.put(KEY, FERRY_CORRECTED);
    await world.ingest(KEY);
    expect(await served(world), how).toEqual(whole);
    expect(await sweepAll(world, world.deps), how).toEqual([]);
  }
  expect(world.standIn.billed.requests).toBe(requests);
});

const ENGLISH =
  'This is a text in English, which is not for us. It has nothing to do with the ferry.\n';

/** Of an article whose correction was rejected: its upload has other contents now. */
const rejectedCorrection = async () => {
  const world = await startWorld();
  for (const body of [FERRY, FERRY_CORRECTED, ENGLISH]) {
    await world.put(KEY, body);
    await world.ingest(KEY);
  }
  expect(await world.manifest(KEY)).toMatchObject({ status: 'rejected', revision: 3 });
  return world;
};

test.each([['en'], ['de'], ['de', 'ko'], ['en', 'ko']] as const)(
  'the sweep restores documents that readers keep after a rejected correction: %s %s',
  async (...lost) => {
    const world = await rejectedCorrection();
    const whole = await served(world);
    const { requests } = world.standIn.received;
    for (const language of lost) await damage(world, documentKey(ID, language), 'missing');
    expect(await sweepAll(world, world.deps)).toEqual([KEY]);
    expect(await served(world)).toEqual(whole);

    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => logged.mockRestore());
    for (const language of lost) await damage(world, documentKey(ID, language), 'truncated');
    await world.ingest(KEY);
    expect(await served(world)).toEqual(whole);
    expect(world.standIn.received.requests).toBe(requests);
  },
);

test('what cannot be restored after a rejected correction is no longer published', async () => {
  const world = await rejectedCorrection();
  for (const language of ['de', 'en', 'ko'] as const)
    await damage(world, documentKey(ID, language), 'missing');
  expect(await sweepAll(world, world.deps)).toEqual([KEY]);
  const { languages } = await world.manifest(KEY);
  expect(Object.values(languages).map(({ published }) => published)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(await sweepAll(world, world.deps)).toEqual([]);
});

test('an article that lost all its documents gets them back from its upload', async () => {
  const world = await startWorld();
  await world.put(KEY, FERRY);
  await world.ingest(KEY);
  const whole = await served(world);
  const { requests } = world.standIn.received;
  for (const language of ['de', 'en', 'ko'] as const)
    await damage(world, documentKey(ID, language), 'missing');
  expect(await sweepAll(world, world.deps)).toEqual([KEY]);
  expect(await served(world)).toEqual(whole);
  expect(world.standIn.received.requests).toBe(requests);
});

test('a lost document of a parked article is published again while it is parked', async () => {
  const world = await openWorld();
  onTestFinished(world.close);
  await world.put(KEY, FERRY);
  const caps = { article: 700 };
  await world.ingest(KEY, { caps });
  const before = await world.document(KEY, 'en');
  const { requests } = world.standIn.billed;
  await world.articles.remove(documentKey(ID, 'en'));
  await world.ingest(KEY, { caps });
  expect(await world.document(KEY, 'en')).toEqual(before);
  expect(world.standIn.billed.requests).toBe(requests);
});

test.each(DAMAGES)('a ledger that is %s is reconstructed from what articles say', async (how) => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => logged.mockRestore());
  const world = await startWorld();
  for (const [key, body] of [
    [KEY, FERRY],
    [KEY, FERRY_CORRECTED],
    ['b.txt', HARBOUR],
  ] as const) {
    await world.put(key, body);
    await world.ingest(key);
  }
  const before = await usageOf(world);
  expect(before.reconstructed).toBeUndefined();
  expect(logged).not.toHaveBeenCalled();
  await damage(world, ledgerKey(MONTH), how);
  expect(await sweepAll(world, world.deps)).toEqual([]);
  expect(await usageOf(world)).toEqual({ ...before, reconstructed: true });
  expect(String(logged.mock.lastCall)).toContain('was reconstructed');

  await damage(world, ledgerKey(MONTH), how);
  const monthly = before.characters.all + 20;
  await world.put('c.txt', BRIDGE);
  await world.ingest('c.txt', { caps: { monthly } });
  expect(await world.manifest('c.txt')).toMatchObject({ languages: { en: { status: 'parked' } } });
  await world.put('b.txt', `${HARBOUR}Darüber berichtete die Stadt am Mittwoch.`);
  await world.ingest('b.txt');
  expect((await usageOf(world)).characters.all).toBe(world.standIn.billed.characters);
});
