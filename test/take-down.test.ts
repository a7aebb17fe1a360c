import { describe, expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId, itemArticleId } from '../shared/article/article-id.ts';
import { Manifest } from '../shared/article/manifest.ts';
import { applyTakeDown } from '../shared/ingest/apply-take-down.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { sweep } from '../shared/schedule/sweep.ts';
import { getJson } from '../shared/store/json-object.ts';
import { withLock } from '../shared/store/lock.ts';
import { manifestKey, PREFIXES, takeDownKey } from '../shared/store/object-keys.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { digitalwires, URN } from './support/wires.ts';
import { PRICE, startWorld, type World } from './support/world.ts';

const KEY = 'a.txt';
const ID = articleId(KEY);
const REASON = 'Taken down at the request of a person named in it.';
const soon = () => new Date(Date.now() + 110_000);

const start = async () => {
  const world = await startWorld();
  await world.put(KEY, FERRY);
  await world.ingest(KEY);
  return world;
};
const ask = (world: World, path: string, method = 'GET') =>
  createApp(world.articles, PRICE).request(path, { method });
const takeDown = (world: World, reason = REASON, id = ID) =>
  ask(world, `/v1/articles/${id}?${new URLSearchParams({ reason })}`, 'DELETE');
const apply = (world: World) => applyTakeDown(world.deps)(takeDownKey(ID), soon());

test('an article is withdrawn with the reason, and nothing of its text is left', async () => {
  const world = await start();
  const answer = await takeDown(world);
  expect([answer.status, await answer.json()]).toEqual([202, { id: ID, reason: REASON }]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await world.keys(PREFIXES.takeDown)).toEqual([takeDownKey(ID)]);

  await apply(world);
  expect(await world.keys(PREFIXES.takeDown)).toEqual([]);
  for (const path of ['', '/ko']) {
    const gone = await ask(world, `/v1/articles/${ID}${path}`);
    expect([gone.status, await gone.json()]).toMatchObject([
      410,
      { reason: { code: 'taken-down', message: REASON } },
    ]);
  }
  expect(await (await ask(world, '/v1/articles')).json()).toMatchObject({ articles: [] });
  expect(await world.keys(`${PREFIXES.memory}${ID}/`)).toEqual([]);
});

describe('afterwards', () => {
  const statusAfter = async (body: string) => {
    const world = await start();
    await takeDown(world);
    await apply(world);
    await world.put(KEY, body);
    await world.ingest(KEY);
    return (await world.manifest(KEY)).status;
  };

  test('the same contents do not bring it back', async () => {
    expect(await statusAfter(FERRY)).toBe('withdrawn');
  });

  test('other contents do', async () => {
    expect(await statusAfter(FERRY_CORRECTED)).toBe('accepted');
  });

  test('a copy under another key is another article', async () => {
    const world = await start();
    await takeDown(world);
    await apply(world);
    await world.put('copy.txt', FERRY);
    await world.ingest('copy.txt');
    expect((await world.manifest('copy.txt')).status).toBe('accepted');
    expect((await world.manifest(KEY)).status).toBe('withdrawn');
  });

  test("an agency's item is the same under any key, and a later version brings it back", async () => {
    const world = await startWorld();
    const id = itemArticleId(URN);
    const statusAfter = async (key: string, version: number) => {
      await world.put(key, JSON.stringify(digitalwires({ version })));
      await world.ingest(key);
      return (await getJson(world.articles, manifestKey(id), Manifest))?.status;
    };
    expect(await statusAfter('a.json', 2)).toBe('accepted');
    await takeDown(world, REASON, id);
    await applyTakeDown(world.deps)(takeDownKey(id), soon());
    expect(await statusAfter('b.json', 2)).toBe('withdrawn');
    expect(await statusAfter('b.json', 3)).toBe('accepted');
  });

  test('not even after its upload was deleted', async () => {
    const world = await start();
    await takeDown(world);
    await apply(world);
    await world.remove(KEY);
    await world.ingestRemoved(KEY, soon());
    await world.put(KEY, FERRY);
    await world.ingest(KEY);
    expect(await world.manifest(KEY)).toMatchObject({
      status: 'withdrawn',
      reason: { code: 'taken-down' },
    });
  });
});

test('one whose upload was deleted before can be taken down for good', async () => {
  const world = await start();
  await world.remove(KEY);
  await world.ingestRemoved(KEY, soon());
  await takeDown(world);
  await apply(world);
  await world.put(KEY, FERRY);
  await world.ingest(KEY);
  expect((await world.manifest(KEY)).reason?.code).toBe('taken-down');
});

test('taking it down again changes nothing', async () => {
  const world = await start();
  for (const reason of [REASON, 'Again.']) {
    expect((await takeDown(world, reason)).status).toBe(202);
    await apply(world);
  }
  expect((await world.manifest(KEY)).reason?.message).toBe(REASON);
  await apply(world);
});

test('while another run is at work the message comes again', async () => {
  const world = await start();
  await takeDown(world);
  await withLock(world.articles, ID, { now: new Date(), until: soon() }, async () => {
    await expect(apply(world)).rejects.toThrow('another run is at work');
  });
  expect(await world.keys(PREFIXES.takeDown)).toEqual([takeDownKey(ID)]);
  await apply(world);
  expect((await world.manifest(KEY)).status).toBe('withdrawn');
});

test('the sweep finds a note whose event was lost', async () => {
  const world = await start();
  await takeDown(world);
  const sent: string[] = [];
  const send = async (bodies: string[]) => void sent.push(...bodies);
  await sweep({ ...world.deps, usage: async () => ({ count: 0, limit: 1_000_000 }), send });
  expect(sent.flatMap((body) => uploadedKeys(body, 'articles'))).toEqual([takeDownKey(ID)]);
});

test.each([
  ['without a reason', '', 400],
  ['with an empty one', '?reason=%20', 400],
  ['with too long a one', `?reason=${'a'.repeat(501)}`, 400],
  ['with another parameter', '?reason=a&force=1', 400],
])('%s nothing is taken down', async (_, query, status) => {
  const world = await start();
  expect((await ask(world, `/v1/articles/${ID}${query}`, 'DELETE')).status).toBe(status);
  expect(await world.keys(PREFIXES.takeDown)).toEqual([]);
});

test('an unknown article is a 404, and nothing else can be deleted', async () => {
  const world = await start();
  expect((await takeDown(world, REASON, 'none-0123456789ab')).status).toBe(404);
  for (const path of ['/v1/articles', `/v1/articles/${ID}/ko`, `/ko/read/${ID}`, '/ko']) {
    const answer = await ask(world, `${path}?reason=a`, 'DELETE');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  }
  expect((await ask(world, `/v1/articles/${ID}`, 'PUT')).headers.get('allow')).toBe(
    'GET, HEAD, DELETE, OPTIONS',
  );
});
