import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import type { SearchAnswer } from '../shared/api/contract/served-search.ts';
import { openEmbeddedIndex } from '../shared/search/embedded/open-embedded-index.ts';
import { followArticles } from '../shared/search/follow-articles.ts';
import { SearchUnavailable } from '../shared/search/search-index.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { underContract } from './support/contract.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

let world: World;
let site: ReturnType<typeof underContract>;
const index = openEmbeddedIndex(':memory:');

const search = async (query: Record<string, string>) => {
  const answer = await site.request(`/v1/search?${new URLSearchParams(query)}`);
  expect(answer.status).toBe(200);
  return await jsonOf<SearchAnswer>(answer);
};

const jsonOf = async <T>(answer: Response) => (await answer.json()) as T;
type JsonFeed = { items: { content_html: string }[] };
type Problem = { detail: string };

beforeAll(async () => {
  world = await openWorld();
  for (const [key, text] of [
    ['faehre.txt', FERRY],
    ['hafen.txt', HARBOUR],
  ] as const) {
    await world.put(key, text);
    await world.ingest(key);
  }
  const { articles } = world;
  await followArticles({ articles, index, place: index.place, now: () => new Date() });
  site = underContract(
    createApp(articles, PRICE, { search: async () => ({ index, place: index.place }) }),
  );
});
afterAll(() => world.close());

test('answers with sentences in all languages, what matches, and their place on the page', async () => {
  const { hits, articles } = await search({ q: 'Bürgermeister', lang: 'ko' });
  expect(hits).toHaveLength(1);
  const [hit] = hits;
  expect(Object.keys(hit?.texts ?? {})).toEqual(['de', 'en', 'ko']);
  const { text = '', marks = [] } = hit?.texts.de ?? {};
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Bürgermeister']);
  expect(hit?.page).toBe(`/ko/read/${hit?.article}#${hit?.id}`);
  expect(Object.keys(articles)).toEqual([hit?.article]);
  const page = await (await site.request(hit?.page.split('#')[0] ?? '')).text();
  expect(page).toContain(`id="${hit?.id}"`);
});

test('goes on page by page, each hit once', async () => {
  const all = await search({ q: 'der', in: 'de', order: 'newest', limit: '100' });
  const paged: SearchAnswer['hits'] = [];
  let next: string | undefined = '/v1/search?q=der&in=de&order=newest&limit=3';
  while (next !== undefined && paged.length < 100) {
    const answer: SearchAnswer = await jsonOf(await site.request(next));
    paged.push(...answer.hits);
    ({ next } = answer);
  }
  expect(paged.length).toBeGreaterThan(6);
  expect(paged).toEqual(all.hits);
});

test('searches in a language, and narrows as lists do', async () => {
  expect((await search({ q: 'Fähre', in: 'de' })).hits).not.toEqual([]);
  expect((await search({ q: '연락선', in: 'de' })).hits).toEqual([]);
  expect((await search({ q: 'Fähre', site: 'nowhere' })).hits).toEqual([]);
  expect((await search({ q: 'Fähre', to: '2020-01-01' })).hits).toEqual([]);
  expect((await search({ q: 'Fähre', status: 'complete' })).hits).not.toEqual([]);
  expect((await search({ q: 'Fähre -Süderhafen' })).hits.map(({ id }) => id)).toContain('title');
});

test.each([
  ['', 'q is words'],
  ['?q=', 'q is words'],
  ['?q=-Wort', 'q is words'],
  [`?q=${'x'.repeat(201)}`, 'q is words'],
  ['?q=x&in=fr', 'in is one of'],
  ['?q=x&cursor=1.2', 'cursor is taken'],
  ['?q=x&from=2026-11-02&to=2026-11-01', 'from is later than to'],
  ['?q=x&order=best', 'order is relevance'],
  ['?q=x&page=2', 'there is no parameter "page"'],
])('refuses %s', async (query, detail) => {
  const answer = await site.request(`/v1/search${query}`);
  expect(answer.status).toBe(400);
  expect((await jsonOf<Problem>(answer)).detail).toContain(detail);
});

test('a search is a feed, the newest first', async () => {
  const atom = await site.request('/v1/search.atom?q=F%C3%A4hre&lang=en');
  expect(atom.headers.get('content-language')).toBe('en');
  const xml = await atom.text();
  expect(xml).toContain('<title>Fähre – Presseschau (English)</title>');
  expect(xml).toMatch(/href="http:\/\/localhost\/en\/read\/[a-z0-9-]+#title"/);
  const json = await jsonOf<JsonFeed>(await site.request('/v1/search.json?q=F%C3%A4hre&lang=en'));
  expect(json.items.length).toBeGreaterThan(1);
  expect(json.items[0]?.content_html).toContain('<blockquote lang="de">');
  expect((await site.request('/v1/search.json?q=x&order=newest')).status).toBe(400);
});

test.each(['/v1/search?q=der&limit=2', '/v1/search.atom?q=Kraken', '/v1/feeds/ko.atom?site=none'])(
  '%s is not sent twice',
  async (path) => {
    const at = async (now: string, headers = {}) => {
      const search = async () => ({ index, place: index.place });
      const app = createApp(world.articles, PRICE, { search, now: () => new Date(now) });
      return await underContract(app).request(path, { headers });
    };
    const etag = (await at('2100-01-01T12:00:01Z')).headers.get('etag') ?? '';
    expect((await at('2100-01-01T12:40:00Z', { 'if-none-match': etag })).status).toBe(304);
  },
);

test('says what to set where search is off, and when to ask again while it is waking', async () => {
  const off = underContract(createApp(world.articles, PRICE));
  for (const path of ['/v1/search?q=x', '/v1/search.atom?q=x']) {
    const answer = await off.request(path);
    expect(answer.status).toBe(501);
    expect((await jsonOf<Problem>(answer)).detail).toContain('search: opensearch');
  }
  const asleep = underContract(
    createApp(world.articles, PRICE, {
      search: async () => {
        throw new SearchUnavailable('It is being woken.', { retryAfter: 15 });
      },
    }),
  );
  const answer = await asleep.request('/v1/search?q=x');
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('15');
  expect(answer.headers.get('cache-control')).toBe('no-store');
});
