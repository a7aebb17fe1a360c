import { expect, test, vi } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { runJob } from '../shared/schedule/run-job.ts';
import { MIN_SWEPT_AGE } from '../shared/schedule/sweep.ts';
import { monthOf } from '../shared/store/ledger/ledger.ts';
import {
  documentKey,
  GLOSSARY,
  indexKey,
  ledgerKey,
  lockKey,
  manifestKey,
  memoryKey,
  workKey,
} from '../shared/store/object-keys.ts';
import { FERRY, FERRY_CORRECTED, HARBOUR } from './support/articles.ts';
import { PRICE, startWorld, type World } from './support/world.ts';

/** Two articles; every object of the first, and the ledger, in turn becomes unreadable. */

const MONTH = monthOf(new Date());
const DAMAGED = articleId('a.txt');

const anchorOf = async ({ articles, keys }: World): Promise<string> => {
  for (const key of await keys('anchors/'))
    if (String(Buffer.from((await articles.get(key))?.body ?? [])).includes(DAMAGED)) return key;
  throw new Error('There is no anchor');
};

test.each([
  ['manifest', manifestKey(DAMAGED)],
  ['German document', documentKey(DAMAGED, 'de')],
  ['translation', documentKey(DAMAGED, 'ko')],
  ['memory', memoryKey(DAMAGED, 'en')],
  ['lock', lockKey(DAMAGED)],
  ['note of work', workKey(DAMAGED)],
  ['ledger', ledgerKey(MONTH)],
  ['glossary', GLOSSARY],
  ['anchor', undefined],
])('a damaged %s harms nothing else, and a correction heals it', async (_, known) => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const world = await startWorld();
  for (const [key, body] of [
    ['a.txt', FERRY],
    ['b.txt', HARBOUR],
  ] as const) {
    await world.put(key, body);
    await world.ingest(key);
  }
  const key = known ?? (await anchorOf(world));
  await world.articles.put(key, 'no JSON');

  const app = createApp(world.articles, PRICE);
  for (const path of [
    '/all',
    '/ko',
    '/v1/articles',
    '/v1/operator/usage',
    `/all/read/${articleId('b.txt')}`,
    '/health',
  ])
    expect((await app.request(path)).status, path).toBe(200);
  const now = () => new Date(Date.now() + MIN_SWEPT_AGE);
  const deps = { ...world.deps, usage: async () => undefined, send: async () => {}, now };
  await runJob(deps, { job: 'sweep' });
  const received = (await world.uploads.head('a.txt'))?.modified ?? new Date();
  const entries = await world.keys('index/');
  expect(entries.filter((key) => key.startsWith(indexKey(received, DAMAGED)))).toHaveLength(1);
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(received);
  expect(await runJob(deps, { job: 'digest', date: day })).toMatchObject({ date: day });

  await world.put('c.txt', FERRY);
  await world.ingest('c.txt', world.newDeps());
  expect(await world.manifest('c.txt')).toMatchObject({
    languages: { ko: { status: 'complete' } },
  });
  await world.put('a.txt', FERRY_CORRECTED);
  await world.ingest('a.txt');
  expect(await world.manifest('a.txt')).toMatchObject({
    revision: 2,
    languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
  });
  expect(await world.document('a.txt', 'ko')).toMatchObject({ revision: 2, status: 'complete' });
  expect((await app.request(`/all/read/${DAMAGED}`)).status).toBe(200);
  // A lock that old is removed unread.
  if (known !== lockKey(DAMAGED)) expect(logged).toHaveBeenCalled();
  logged.mockRestore();
});
