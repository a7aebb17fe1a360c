import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openBucketKeyStore } from '../local/keys/bucket-key-store.ts';
import { addKey, listKeys, revokeKey } from '../local/keys/change-keys.ts';
import { startSite } from '../local/site.ts';
import { hashOf } from '../shared/store/access-keys.ts';
import { KEYS_FILE } from '../shared/store/object-keys.ts';
import { openMemoryBuckets } from './support/memory-buckets.ts';
import { PRICE } from './support/world.ts';

const start = async (access?: 'keys' | 'public') => {
  const { articles } = openMemoryBuckets().sound;
  const { url, close } = await startSite(articles, 0, PRICE, { access });
  onTestFinished(close);
  const store = openBucketKeyStore(articles);
  const add = (name: string, role: string) => addKey(store, { name, role }, new Date());
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(url + path, { headers, method });
  return { articles, store, add, ask };
};
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

afterEach(() => vi.restoreAllMocks());

describe('a home with ACCESS=keys', () => {
  test('answers to no key, a key and a revoked key', async () => {
    const { ask, add, store } = await start('keys');
    const refused = await ask('/v1/articles');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(refused.headers.get('www-authenticate')).toMatch(/^Basic /);
    expect((await ask('/health')).status).toBe(200);
    expect((await ask('/openapi.json')).headers.get('cache-control')).toMatch(/^public/);

    const key = await add('maria', 'reader');
    for (const path of ['/v1/articles', '/v1/articles/a-0123456789ab', '/', '/v1/']) {
      const caching = (await ask(path, bearer(key))).headers.get('cache-control');
      expect(caching, path).toMatch(/^private, max-age=\d+/);
      expect(caching, path).not.toMatch(/public|s-maxage/);
    }
    expect((await ask('/v1/articles', bearer(key))).status).toBe(200);
    const pair = Buffer.from(`anybody:${key}`).toString('base64');
    const page = await ask('/', { authorization: `Basic ${pair}`, accept: 'text/html' });
    expect(page.status).toBe(200);
    expect((await ask('/v1/operator/usage', bearer(key))).status).toBe(403);
    expect((await ask('/v1/%6fperator/usage', bearer(key))).status).toBe(403);

    await revokeKey(store, 'maria');
    expect((await ask('/v1/articles', bearer(key))).status).toBe(401);
  });

  test('lets operators do what readers may not', async () => {
    const { ask, add } = await start('keys');
    const key = await add('desk', 'operator');
    expect((await ask('/v1/operator/usage', bearer(key))).status).toBe(200);
    expect((await ask('/v1/articles', bearer(key))).status).toBe(200);
  });

  test('shows a browser a page', async () => {
    const { ask } = await start('keys');
    const answer = await ask('/', { accept: 'text/html' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      401,
      'text/html; charset=utf-8',
    ]);
  });

  test('is closed while the file of keys is damaged, and quotes nothing of it', async () => {
    const { ask, add, articles } = await start('keys');
    const key = await add('maria', 'reader');
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const damaged of [`[{"hash":"${hashOf(key)}"}]`, `${hashOf(key)}`]) {
      await articles.put(KEYS_FILE, damaged);
      expect((await ask('/v1/articles', bearer(key))).status).toBe(401);
    }
    const lines = JSON.stringify(logged.mock.calls);
    expect(lines).toContain('keys.json is damaged');
    for (const secret of [key, hashOf(key), hashOf(key).slice(0, 8)])
      expect(lines).not.toContain(secret);
  });
});

test('a home with ACCESS=public lets everybody read, and operators alone act', async () => {
  const { ask } = await start('public');
  expect((await ask('/v1/articles')).status).toBe(200);
  expect((await ask('/v1/operator/usage')).status).toBe(401);
  expect((await ask('/v1/articles', {}, 'DELETE')).status).toBe(401);
});

test.each(['/ko/rejected', '/v1/articles?status=rejected', '/v1/articles?status=%72ejected'])(
  '%s names rejected uploads: one answer for the page and the API',
  async (path) => {
    const open = await start('public');
    const reader = await open.add('maria', 'reader');
    const operator = await open.add('desk', 'operator');
    expect((await open.ask(path)).status).toBe(401);
    expect((await open.ask(path, bearer(reader))).status).toBe(403);
    expect((await open.ask(path, bearer(operator))).status).toBe(200);

    const closed = await start('keys');
    const key = await closed.add('maria', 'reader');
    expect((await closed.ask(path)).status).toBe(401);
    expect((await closed.ask(path, bearer(key))).status).toBe(200);
  },
);

test.each(['articles', 'articles/a-0123456789ab', 'usage'])(
  'what operators get of %s is theirs alone, in both homes',
  async (path) => {
    const { ask } = await start();
    const answer = await ask(`/v1/operator/${path}`);
    expect(answer.headers.get('cache-control')).toMatch(/^private, max-age=0(?!.*s-maxage)/);
  },
);

test('a home without ACCESS asks for no key', async () => {
  const { ask } = await start();
  expect((await ask('/v1/operator/usage')).status).toBe(200);
});

test('a page in a browser changes nothing', async () => {
  const { ask } = await start();
  const path = '/v1/articles/a-0123456789ab?reason=a';
  expect((await ask(path, { origin: 'http://elsewhere.example' }, 'DELETE')).status).toBe(403);
  expect((await ask(path, {}, 'DELETE')).status).toBe(404);
});

describe('the keys', () => {
  test('are kept as hashes, and listed without them', async () => {
    const { add, store, articles } = await start();
    const key = await add('maria', 'reader');
    await add('desk', 'operator');
    expect(key).toMatch(/^presseschau_[\w-]{32}$/);
    const stored = Buffer.from((await articles.get(KEYS_FILE))?.body ?? []).toString();
    expect(stored).toContain(hashOf(key));
    expect(stored).not.toContain(key);
    expect(await listKeys(store)).toEqual([
      expect.stringMatching(/^desk {2}operator {2}since \d{4}-\d\d-\d\d$/),
      expect.stringMatching(/^maria {2}reader {2}since/),
    ]);
  });

  test.each([
    ['maria', 'reader', 'revoke it first'],
    ['a name', 'reader', 'A name has'],
    ['desk', 'admin', 'a role is'],
  ])('of %s as %s: %s', async (name, role, message) => {
    const { add } = await start();
    await add('maria', 'reader');
    await expect(add(name, role)).rejects.toThrow(message);
  });

  test('of somebody without one cannot be revoked', async () => {
    const { store } = await start();
    await expect(revokeKey(store, 'maria')).rejects.toThrow('There is no key of maria');
  });
});
