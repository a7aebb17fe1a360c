import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { FERRY } from './support/articles.ts';
import { underContract } from './support/contract.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

const id = articleId('faehre.txt');
const PATHS = [`/v1/articles/${id}`, `/v1/articles/${id}/ko`, `/v1/articles/${id}/ko/summary`];

let world: World;
let site: ReturnType<typeof underContract>;

beforeAll(async () => {
  world = await openWorld();
  site = underContract(createApp(world.articles, PRICE));
  await world.put('faehre.txt', FERRY);
  await world.ingest('faehre.txt');
});
afterAll(() => world.close());

describe('a slash too many or too few', () => {
  test.each([
    ['/v1', '/v1/'],
    ['/v1/articles/', '/v1/articles'],
    ['/v1/articles/?limit=1', '/v1/articles?limit=1'],
    [`/v1/articles/${id}//`, `/v1/articles/${id}`],
    [`/ko/read/${id}/`, `/ko/read/${id}`],
    ['/ko/', '/ko'],
    [`/read/${id}`, `/all/read/${id}`],
    [`/read/${id}?lang=ko`, `/ko/read/${id}`],
    [`/ko/read/${id}.md`, `/v1/articles/${id}/ko.md`],
    [`/de/read/${id}.txt`, `/v1/articles/${id}/de.txt`],
  ])('%s is redirected to %s', async (path, target) => {
    const { status, headers } = await site.request(path);
    expect([status, headers.get('location')]).toEqual([308, target]);
  });

  test.each(['//example.org/', '/\\example.org/', '///example.org//'])(
    '%s leads nowhere else',
    async (path) => {
      const { status, headers } = await site.request(`http://localhost${path}`);
      expect(headers.get('location') ?? '/v1').toMatch(/^\/(?![/\\])/);
      expect([404, 308]).toContain(status);
    },
  );
});

describe('a parameter that no route has', () => {
  const routes = [...PATHS, '/v1/', '/v1/flags', '/health', '/v1/digests/2026-01-01/en'];
  test.each(['constructor=1', '__proto__=1', 'toString=1', 'limt=3'])(
    '%s is a 400',
    async (query) => {
      for (const path of [...routes, '/v1/articles', `/v1/operator/articles/${id}`]) {
        const answer = await site.request(`${path}?${query}`);
        expect(answer.status, path).toBe(400);
        expect(await answer.text()).toContain(`there is no parameter`);
      }
    },
  );

  test.each(['utm_source=x', 'fbclid=1', 'utm_campaign=a&gclid=b'])(
    '%s of a tracker is dropped',
    async (query) => {
      for (const path of PATHS) expect((await site.request(`${path}?${query}`)).status).toBe(200);
    },
  );

  test('a list links to its next page without trackers', async () => {
    await world.put('zweite.txt', FERRY.replace('Norderholm', 'Westerholm'));
    await world.ingest('zweite.txt');
    const answer = await site.request('/v1/articles?limit=1&utm_source=x');
    const { next } = (await answer.json()) as { next: string };
    expect(next).toMatch(/^http:\/\/localhost\/v1\/articles\?limit=1&cursor=/);
    expect(answer.headers.get('link')).toBe(`<${next}>; rel="next"`);
    expect((await site.request(next)).status).toBe(200);
  });
});

test.each(PATHS)('%s can be asked for its head', async (path) => {
  const [got, head] = [await site.request(path), await site.request(path, { method: 'HEAD' })];
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
  for (const name of ['etag', 'last-modified', 'link', 'content-type', 'cache-control'])
    expect(head.headers.get(name), name).toBe(got.headers.get(name));
});

test('an article says where it is canonical, in which languages, and where people read it', async () => {
  const { headers } = await site.request(`/v1/articles/${id}/ko`);
  expect(headers.get('content-language')).toBe('ko');
  expect(headers.get('link')?.split(', ')).toEqual([
    `</v1/articles/${id}/ko>; rel="canonical"`,
    `</ko/read/${id}>; rel="alternate"; type="text/html"`,
    `</v1/articles/${id}/de>; rel="alternate"; hreflang="de"`,
    `</v1/articles/${id}/en>; rel="alternate"; hreflang="en"`,
  ]);
});

describe('If-Modified-Since', () => {
  const request = (since: string, more: Record<string, string> = {}) =>
    site.request(PATHS[1] ?? '', { headers: { 'if-modified-since': since, ...more } });

  test('answers 304 with what caches need', async () => {
    const modified = (await site.request(PATHS[1] ?? '')).headers.get('last-modified') ?? '';
    const answer = await request(modified);
    expect(answer.status).toBe(304);
    expect(await answer.text()).toBe('');
    for (const name of ['etag', 'last-modified', 'cache-control', 'link'])
      expect(answer.headers.get(name), name).toBeTruthy();
  });

  test('does not count before that time, beside an ETag, or as nonsense', async () => {
    expect((await request('Thu, 01 Jan 1970 00:00:00 GMT')).status).toBe(200);
    expect((await request(new Date().toUTCString(), { 'if-none-match': '"x"' })).status).toBe(200);
    expect((await request('gestern')).status).toBe(200);
  });
});

test('browsers may ask what is allowed', async () => {
  const answer = await site.request('/v1/articles', { method: 'OPTIONS' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
});

test('/ lists the entry points for a program that asks for JSON, and is a page for all others', async () => {
  const ask = (accept: string) => site.request('/', { headers: { accept } });
  const listed = await ask('application/json');
  expect(await listed.json()).toEqual(await (await site.request('/v1/')).json());
  expect(listed.headers.get('cache-control')).toBe('no-store');
  for (const accept of ['*/*', 'text/html,application/json;q=0.9'])
    expect((await ask(accept)).headers.get('content-type')).toContain('text/html');
  expect((await ask('*/*')).headers.get('vary')).toBe('Accept');
});

test('a parameter that the edge names as unknown is refused by its name', async () => {
  for (const query of ['unknown-parameter=lagn', 'lagn=1']) {
    const answer = await site.request(`/v1/articles?${query}`);
    expect(await answer.json()).toMatchObject({
      status: 400,
      detail: 'there is no parameter "lagn"',
    });
  }
});
