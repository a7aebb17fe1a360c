import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite } from '../local/site.ts';
import { articleId } from '../shared/article/article-id.ts';
import { violationsOf } from './support/accessibility.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { describePages, startBrowser } from './support/browser.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

const BRIDGE = `Stadtrat sperrt Holzbrücke über die Lahre

Der Stadtrat von Oberlahr hat die Holzbrücke am 18. November 2024 für Lastwagen gesperrt. Bürgermeisterin Jana Weber verteidigte die Sperrung im Stadtrat. „Die Pfeiler haben tiefe Risse“, sagte sie.

Gebaut wurde die Brücke 1987. Der Neubau soll im März 2026 beginnen und laut „Lahrbote“ vier Millionen Euro kosten. Lastwagen müssen bis dahin einen Umweg von elf Kilometern über Niederlahr fahren. Das Holz kommt aus Norwegen.
`;

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

describePages('pages in a browser', () => {
  let world: World;
  let site: Awaited<ReturnType<typeof startSite>>;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    world = await openWorld();
    for (const [key, text] of [
      ['faehre.txt', FERRY],
      ['bruecke.txt', BRIDGE],
      ['hafen.txt', HARBOUR.replace('Ausbau', '<img src=x onerror=alert(1)> Ausbau')],
    ] as const) {
      await world.put(key, text);
      await world.ingest(key);
    }
    site = await startSite(world.articles, 0, PRICE);
    browser = await startBrowser();
    // One for all tests: each page would be another process.
    page = await browser.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', () => problems.push('a script ran'));
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    await world.close();
  });

  const open = async (path: string, viewport = DESK): Promise<Page> => {
    await page.setViewportSize(viewport);
    await page.goto(site.url + path);
    return page;
  };

  const read = `/all/read/${articleId('faehre.txt')}`;

  test('the list leads to an article', async () => {
    const page = await open('/all');
    await page.getByRole('link', { name: 'Fähre nach Norderholm' }).first().click();
    await expect.poll(() => page.url()).toBe(site.url + read);
  });

  test('a sentence appears in all languages side by side on a desktop, in a column on a phone', async () => {
    const cells = async (viewport: typeof DESK) => {
      const page = await open(read, viewport);
      const boxes = await Promise.all(
        ['de', 'en', 'ko'].map((language) => page.locator(`#s1 > .${language}`).boundingBox()),
      );
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      return { boxes: boxes.map((box) => box ?? { x: 0, y: 0 }), overflow };
    };
    const desk = await cells(DESK);
    const tops = desk.boxes.map(({ y }) => y);
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
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

  test('with no language ticked all are shown', async () => {
    const page = await open(read);
    for (const name of ['Deutsch', 'English', '한국어']) await page.getByLabel(name).uncheck();
    expect(await page.locator('#s1 > span:visible').count()).toBe(3);
  });

  test('headings and sentences of all languages are on one line', async () => {
    const page = await open(read);
    for (const row of ['#title', '.level-2', '#s1'])
      expect(Math.max(...(await raised(page, row))), row).toBeLessThanOrEqual(1);
  });

  test('the one first heading is in one language', async () => {
    const page = await open(read);
    const headings = page.getByRole('heading', { level: 1 });
    expect(await headings.allInnerTexts()).toEqual(['Fähre nach Norderholm fährt wieder']);
    expect(await headings.getAttribute('lang')).toBe('de');
  });

  test('each target is one tab stop', async () => {
    const page = await open(bridge);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const links = page.locator('main a[href^="#"]');
    const stops = (await links.count()) - (await page.locator('main a[tabindex="-1"]').count());
    const rows = await page.locator('main a.row').count();
    expect(await page.locator('main a.row a').count()).toBe(0);
    expect(stops).toBe(rows + (await page.locator('.chip, .proof').count()));
  });

  test.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)(
    'a sentence that a link leads to stands out in %s with forced colours %s',
    async (colorScheme, forcedColors) => {
      const page = await open(read);
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.locator('.points a').first().click();
      const target = page.locator('.row:target');
      const bar = await page.locator('.choice').boundingBox();
      expect((await target.boundingBox())?.y).toBeGreaterThanOrEqual(
        (bar?.y ?? 0) + (bar?.height ?? 0),
      );
      expect(
        await page.evaluate("getComputedStyle(document.querySelector('.row:target')).outlineStyle"),
      ).toBe('solid');
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    },
  );

  test('a key point leads to its sentence', async () => {
    const page = await open(read);
    const point = page.locator('.points a').first();
    const target = await point.getAttribute('href');
    await point.click();
    await expect.poll(() => page.url()).toBe(site.url + read + target);
    await expect.poll(() => page.locator(`${target}:target`).count()).toBe(1);
  });

  const bridge = `/all/read/${articleId('bruecke.txt')}`;

  test('a quotation says who speaks, and that the name is from the context', async () => {
    const page = await open(bridge);
    const speaker = page.locator('.speaker').first();
    expect(await speaker.locator('.de').innerText()).toBe('Jana Weber aus dem Zusammenhang');
    await speaker.locator('.en').click();
    await expect.poll(() => page.url()).toBe(`${site.url}${bridge}#s2`);
  });

  test('the timeline is in order, its dates in the words of each language', async () => {
    const page = await open(bridge);
    const dates = (language: string) => page.locator(`.event .${language} time`).allInnerTexts();
    expect(await dates('de')).toEqual(['1987', '18. November 2024', 'März 2026']);
    expect(await dates('en')).toEqual(['1987', 'November 18, 2024', 'March 2026']);
    expect(await dates('ko')).toEqual(['1987년', '2024년 11월 18일', '2026년 3월']);
  });

  test('a country is named in each language that is shown', async () => {
    const page = await open(bridge);
    const country = page.locator('.chip', { hasText: 'Norwegen' });
    expect(await country.locator('span').allInnerTexts()).toEqual([
      'Norwegen',
      'Norway',
      '노르웨이',
    ]);
    await page.getByLabel('Deutsch').uncheck();
    expect(await country.locator('.de').isVisible()).toBe(false);
  });

  test('figures unfold, each marked in its sentence', async () => {
    const page = await open(bridge, PHONE);
    const amount = page.locator('.amount .de').first();
    expect(await amount.isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'Zahlen' }).click();
    expect(await amount.isVisible()).toBe(true);
    expect(await amount.locator('strong').allInnerTexts()).toEqual(['vier Millionen Euro']);
  });

  test('a source leads to the sentence that cites it', async () => {
    const page = await open(bridge);
    await page.getByRole('link', { name: 'Lahrbote', exact: true }).click();
    await expect.poll(() => page.locator(':target').textContent()).toContain('Lahrbote');
  });

  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])('nothing of the summary overflows %s', async (_, viewport) => {
    const page = await open(bridge, viewport);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });

  test('axe finds nothing wrong, with every part open', async () => {
    // Axe is a script, which the pages' own policy forbids.
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(site.url + bridge);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.locator('.points a').first().click();
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('markup in an article is text, and nothing is blocked or logged', async () => {
    const page = await open(`/all/read/${articleId('hafen.txt')}`);
    expect(await page.locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

/** How far the first lines of a row's cells are apart. */
const raised = (page: Page, row: string): Promise<number[]> =>
  page.evaluate(`(() => {
    const baselines = [...document.querySelector('${row}').children].map((cell) => {
      const mark = document.createElement('span');
      mark.style.display = 'inline-block';
      cell.prepend(mark);
      const { bottom } = mark.getBoundingClientRect();
      mark.remove();
      return bottom;
    });
    return baselines.map((bottom) => Math.abs(bottom - baselines[0]));
  })()`);
