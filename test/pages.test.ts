import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../local/site.ts';
import { articleId } from '../shared/article-id.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { openWorld, type World } from './support/world.ts';

/** Where Debian's package and `CHROMIUM` put the browser; without one these tests are skipped. */
const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium'].find(existsSync);

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

describe.skipIf(!executablePath)('pages in a browser', () => {
  let world: World;
  let site: Awaited<ReturnType<typeof startSite>>;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    world = await openWorld();
    for (const [key, text] of [
      ['faehre.txt', FERRY],
      ['hafen.txt', HARBOUR.replace('Ausbau', '<img src=x onerror=alert(1)> Ausbau')],
    ] as const) {
      await world.put(key, text);
      await world.ingest(key);
    }
    site = await startSite(world.articles, 0);
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    await world.close();
  });

  const open = async (path: string, viewport = DESK): Promise<Page> => {
    const page = await browser.newPage({ viewport });
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', () => problems.push('a script ran'));
    await page.goto(site.url + path);
    return page;
  };

  const read = `/read/${articleId('faehre.txt')}`;

  test('the list leads to an article', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Fähre nach Norderholm' }).first().click();
    expect(page.url()).toBe(site.url + read);
  });

  test('a sentence stands in three languages side by side on a desk, in a column on a phone', async () => {
    const cells = async (viewport: typeof DESK) => {
      const page = await open(read, viewport);
      const boxes = await Promise.all(
        ['de', 'en', 'ko'].map((language) => page.locator(`#s1 > .${language}`).boundingBox()),
      );
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      return { boxes: boxes.map((box) => box ?? { x: 0, y: 0 }), overflow };
    };
    const desk = await cells(DESK);
    expect(new Set(desk.boxes.map(({ y }) => Math.round(y))).size).toBe(1);
    const phone = await cells(PHONE);
    expect(new Set(phone.boxes.map(({ x }) => Math.round(x))).size).toBe(1);
    expect([desk.overflow, phone.overflow]).toEqual([0, 0]);
  });

  test('a language can be hidden', async () => {
    const page = await open(read);
    await page.getByLabel('Deutsch').uncheck();
    expect(await page.locator('#s1 > .de').isVisible()).toBe(false);
    expect(await page.locator('#s1 > .ko').isVisible()).toBe(true);
  });

  test('a key point leads to its sentence', async () => {
    const page = await open(read);
    const point = page.locator('.points a').first();
    const target = await point.getAttribute('href');
    await point.click();
    expect(page.url()).toBe(site.url + read + target);
    expect(await page.locator(`${target}:target`).count()).toBe(1);
  });

  test('markup in an article is text, and nothing is blocked or logged', async () => {
    const page = await open(`/read/${articleId('hafen.txt')}`);
    expect(await page.locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});
