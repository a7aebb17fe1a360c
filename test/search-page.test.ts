import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startSite } from '../local/site.ts';
import { createApp } from '../shared/api/app.ts';
import { VIEWS } from '../shared/article/page-paths.ts';
import { searchPage } from '../shared/pages/search-page.ts';
import { openEmbeddedIndex } from '../shared/search/embedded/open-embedded-index.ts';
import { followArticles } from '../shared/search/follow-articles.ts';
import { SearchUnavailable } from '../shared/search/search-index.ts';
import { violationsOf } from './support/accessibility.ts';
import { FERRY } from './support/articles.ts';
import { describePages, startBrowser } from './support/browser.ts';
import { mistakesIn } from './support/valid-html.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

let world: World;
let site: ReturnType<typeof createApp>;
const index = openEmbeddedIndex(':memory:');

const page = async (path: string, status = 200) => {
  const answer = await site.request(path);
  expect(answer.status).toBe(status);
  return await answer.text();
};

beforeAll(async () => {
  world = await openWorld();
  await world.put('faehre.txt', FERRY);
  await world.ingest('faehre.txt');
  const { articles } = world;
  await followArticles({ articles, index, place: index.place, now: () => new Date() });
  site = createApp(articles, PRICE, { search: async () => ({ index, place: index.place }) });
});
afterAll(() => world.close());

test.each(VIEWS)('/%s/search has a field, and the sentences by day', async (view) => {
  const empty = await page(`/${view}/search`);
  expect(empty).toContain(`<form action="/${view}/search">`);
  expect(empty).not.toContain('class="card hit"');
  const html = await page(`/${view}/search?q=B%C3%BCrgermeister`);
  expect(html).toContain('value="Bürgermeister"');
  expect(html.match(/class="card hit"/g)).toHaveLength(1);
  expect(html).toContain('<mark>Bürgermeister</mark>');
  expect(html).toMatch(/<h2 class="day"><time datetime="\d{4}-\d\d-\d\d">/);
  expect(html).toMatch(new RegExp(`href="/${view}/read/[a-z0-9-]+#s\\d+"`));
  expect(html.includes('<details')).toBe(view === 'en' || view === 'ko');
  expect(html).not.toMatch(/<script|style=/);
  expect(await mistakesIn(html)).toEqual([]);
});

test.each(VIEWS)('/%s has a field of the search, where there is one', async (view) => {
  expect(await page(`/${view}`)).toContain(`<form action="/${view}/search">`);
  const without = await createApp(world.articles, PRICE).request(`/${view}`);
  expect(await without.text()).not.toContain('/search');
});

test('says that nothing was found, and shows what was asked for as text', async () => {
  const html = await page('/en/search?q=%3Cb%3EKraken%22');
  expect(html).toContain('No sentence found.');
  expect(html).toContain('value="&lt;b&gt;Kraken&quot;"');
  await page('/en/search?q=x&utm_source=y&lang=de');
  await page(`/en/search?q=${'x'.repeat(201)}`, 400);
});

test.each([
  ['en', '-Rathaus', 'A search needs a word'],
  ['de', '"', 'Die Suche braucht ein Wort'],
  ['ko', '-"a b" *', '낱말을 하나 이상'],
  ['all', '…', 'A search needs a word'],
])('/%s/search says that %s has no word to find', async (view, q, said) => {
  const html = await page(`/${view}/search?${new URLSearchParams({ q })}`);
  expect(html).toContain(said);
  expect(html).not.toContain('No sentence found.');
  expect(await mistakesIn(html)).toEqual([]);
});

test.each([
  ['en', '-word'],
  ['de', '-Wort'],
  ['ko', '-낱말'],
])('/%s/search explains how to ask', async (view, said) => {
  const html = await page(`/${view}/search`);
  expect(html).toContain(said);
  expect(html).not.toContain('role="status"');
});

test('goes on with older sentences', () => {
  const html = String(searchPage({ view: 'de', query: 'a&b', hits: [], next: '1.2' }));
  expect(html).toContain('href="/de/search?q=a%26b&amp;cursor=1.2"');
});

test('loads itself again while the engine is waking, and says where search is off', async () => {
  site = createApp(world.articles, PRICE, {
    search: async () => {
      throw new SearchUnavailable('It is being woken.', { retryAfter: 5 });
    },
  });
  const waking = await site.request('/ko/search?q=x');
  expect(waking.status).toBe(503);
  expect(waking.headers.get('refresh')).toBe('5');
  expect(await waking.text()).toContain('role="status"');
  site = createApp(world.articles, PRICE);
  expect(await page('/ko/search?q=x', 501)).toContain('<html lang="ko">');
});

describePages('the search in a browser', () => {
  test('leads from the field to a sentence on its page, and axe finds nothing wrong', async () => {
    const search = async () => ({ index, place: index.place });
    const running = await startSite(world.articles, 0, PRICE, { search });
    const browser = await startBrowser();
    onTestFinished(async () => {
      await browser.close();
      await running.close();
    });
    const page = await browser.newPage({ bypassCSP: true });
    for (const view of ['ko', 'all']) {
      await page.goto(`${running.url}/${view}/search?q=Insel`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violationsOf(page), view).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${running.url}/de`);
    await page.getByRole('searchbox').fill('Bürgermeister');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(`${running.url}/de/search?q=B%C3%BCrgermeister`);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    await page.locator('.sentence a').click();
    await page.waitForURL(/\/de\/read\/.*#s\d+$/);
    await expect.poll(() => page.locator(':target').count()).toBe(1);
  });
});
