import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { entryId } from '../shared/formats/feed-entry.ts';
import { putJson } from '../shared/store/json-object.ts';
import { changeKey, manifestKey } from '../shared/store/object-keys.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { underContract } from './support/contract.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

const ferry = articleId('faehre.txt');
const harbour = articleId('hafen.txt');

let world: World;
let site: ReturnType<typeof underContract>;

beforeAll(async () => {
  world = await openWorld();
  site = underContract(createApp(world.articles, PRICE));
  for (const [key, text] of [
    ['faehre.txt', FERRY],
    ['hafen.txt', HARBOUR],
  ] as const) {
    await world.put(key, text);
    await world.ingest(key);
  }
});
afterAll(() => world.close());

const text = async (path: string, init?: RequestInit) => (await site.request(path, init)).text();

test.each([
  ['md', /^# .+\n\n> /],
  ['txt', /^.+\n\n/],
  ['tmx', /<tuv xml:lang="ko"><seg>/],
  ['tsv', /^id\tde\tko\tflags\ntitle\tFähre nach Norderholm fährt wieder\t/],
  ['ninjs', /"language":"ko"/],
])('an article can be had as .%s', async (suffix, form) => {
  expect(await text(`/v1/articles/${ferry}/ko.${suffix}`)).toMatch(form);
});

test('.json and .html lead to what is there without them', async () => {
  const at = async (suffix: string) =>
    (await site.request(`/v1/articles/${ferry}/ko.${suffix}`)).headers.get('location');
  expect(await at('json')).toBe(`/v1/articles/${ferry}/ko`);
  expect(await at('html')).toBe(`/ko/read/${ferry}`);
});

test.each([
  [`/v1/articles/${ferry}/de.tmx`, 404],
  [`/v1/articles/${ferry}/fr.md`, 404],
  [`/v1/articles/none-0123456789ab/ko.md`, 404],
  [`/v1/articles/${ferry}/ko.exe`, 404],
  [`/v1/articles/${ferry}/ko.md?x=1`, 400],
  ['/v1/feeds/fr.atom', 404],
  ['/v1/feeds/ko.atom?limit=0', 400],
  ['/v1/feeds/ko.atom?cursor=a', 400],
])('GET %s is a problem: %i', async (path, status) => {
  expect((await site.request(path)).status).toBe(status);
});

test('a feed has the articles of its list, and is not sent twice', async () => {
  const answer = await site.request('/v1/feeds/ko.atom');
  const feed = parseAtomFeed(await answer.text());
  const pages = feed.entries?.map(({ links }) => links?.[0]?.href);
  expect(pages?.sort()).toEqual([ferry, harbour].map((id) => `http://localhost/ko/read/${id}`));
  const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
  expect((await site.request('/v1/feeds/ko.atom', { headers })).status).toBe(304);
  const none = parseAtomFeed(await text('/v1/feeds/ko.atom?site=Anderswo'));
  expect(none.entries ?? []).toEqual([]);
  expect(none.id).toBe('http://localhost/v1/feeds/ko.atom?site=Anderswo');
});

test('links have the name by which the edge was asked, and no other', async () => {
  const feed = async (host: string) =>
    await text('/v1/feeds/ko.json', { headers: { 'x-forwarded-host': host } });
  expect(await feed('press.example')).toContain(`https://press.example/ko/read/${ferry}`);
  for (const host of ['a"b', 'x/y', 'evil.example, x', ''])
    expect(await feed(host)).toContain('http://localhost/ko/read/');
});

test('of too many withdrawals the latest are said', async () => {
  const full = await openWorld();
  await full.put('faehre.txt', FERRY);
  await full.ingest('faehre.txt');
  const manifest = await full.manifest('faehre.txt');
  const now = Date.now() + 10 * 60_000;
  for (let n = 0; n < 60; n += 1) {
    const id = `zurueck-${String(n).padStart(12, '0')}`;
    const updated = new Date(now - (n < 50 ? 40 : 2) * 3_600_000 + n * 1_000).toISOString();
    const withdrawn = { ...manifest, id, updated, status: 'withdrawn', reason: REASON };
    await putJson(full.articles, manifestKey(id), withdrawn);
    await full.articles.put(changeKey(new Date(updated), id, 'w~x~~~~'), '');
  }
  const app = createApp(full.articles, PRICE, { now: () => new Date(now) });
  const xml = await (await app.request('/v1/feeds/de.atom')).text();
  const ref = entryId({ id: 'zurueck-000000000059' }, 'de');
  expect(xml).toContain(`<at:deleted-entry ref="${ref}"`);
  await full.close();
});

const REASON = { code: 'canceled', message: 'The agency has withdrawn this item.' };

test('what was withdrawn is said to be', async () => {
  const { entries = [] } = parseAtomFeed(await text('/v1/feeds/en.atom'));
  const { id } = entries.find(({ links }) => links?.[0]?.href?.includes(harbour)) ?? {};
  const later = () => new Date(Date.now() + 5 * 60_000);
  await world.remove('hafen.txt');
  await world.ingestRemoved('hafen.txt', new Date(Date.now() + 60_000));
  const app = underContract(createApp(world.articles, PRICE, { now: later }));
  const xml = await (await app.request('/v1/feeds/en.atom')).text();
  expect(parseAtomFeed(xml).entries).toHaveLength(1);
  expect(xml).toContain(`<at:deleted-entry ref="${id}"`);
  expect((await app.request(`/v1/articles/${harbour}/en.md`)).status).toBe(410);
  // What is left was modified earlier: a time cannot tell that something is gone.
  const headers = { 'if-modified-since': new Date().toUTCString() };
  expect((await app.request('/v1/feeds/en.atom', { headers })).status).toBe(200);
});
