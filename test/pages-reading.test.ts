import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite } from '../local/site.ts';
import { articleId } from '../shared/article/article-id.ts';
import { ArticleDocument } from '../shared/article/document.ts';
import { readPath, type View } from '../shared/article/page-paths.ts';
import { mapSegments } from '../shared/article/segments.ts';
import { getJson, putJson } from '../shared/store/json-object.ts';
import { documentKey } from '../shared/store/object-keys.ts';
import { violationsOf } from './support/accessibility.ts';
import { FERRY, FERRY_CORRECTED, longArticle } from './support/articles.ts';
import { describePages, startBrowser } from './support/browser.ts';
import { mistakesIn } from './support/valid-html.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

/** A word that is wider than a phone. */
const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const UNTITLED = longArticle(4);

describePages('an article in one language', () => {
  let world: World;
  let site: Awaited<ReturnType<typeof startSite>>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    world = await openWorld();
    const uploads = [
      ['faehre.txt', FERRY],
      ['faehre.txt', FERRY_CORRECTED],
      ['lang.txt', FERRY.replace('Fähre nach', LONG_WORD).replace('Reederei', LONG_WORD)],
      ['ohne.txt', UNTITLED],
    ] as const;
    for (const [key, text] of uploads) {
      await world.put(key, text);
      await world.ingest(key);
    }
    await world.put('kurz.txt', longArticle(12));
    await world.ingest('kurz.txt', { caps: { article: 1500 } });
    await flag('faehre.txt', 's2');
    site = await startSite(world.articles, 0, PRICE);
    browser = await startBrowser();
    page = await (await browser.newContext({ bypassCSP: true })).newPage();
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    await world.close();
  });

  /** As if DeepL had translated it, and the check doubted a sentence. */
  const flag = async (key: string, sentence: string) => {
    const at = documentKey(articleId(key), 'ko');
    const document = await getJson(world.articles, at, ArticleDocument);
    if (!document) throw new Error(`There is no Korean document of ${key}`);
    const flagged = mapSegments(document, ({ flags: _, ...segment }) =>
      segment.id === sentence ? { ...segment, flags: ['number-missing'] } : segment,
    );
    const translation = { server: 'api.deepl.com', model: 'quality_optimized' };
    await putJson(world.articles, at, { ...flagged, translation });
  };

  const open = async (key: string, view: View = 'ko', viewport = DESK): Promise<Page> => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', media: 'screen' });
    await page.setViewportSize(viewport);
    await page.goto('about:blank');
    await page.goto(site.url + readPath(articleId(key), view));
    return page;
  };

  const german = (id: string) => page.locator(`#de-${id}`);
  const styleOf = (selector: string, property: string) =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
  const unfold = () =>
    page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))");
  const overflow = () => page.evaluate('document.documentElement.scrollWidth - innerWidth');

  test.each([
    ['a desk', DESK],
    ['a phone', PHONE],
  ])(
    'on %s pressing a sentence shows its German beside it, and pressing elsewhere hides it',
    async (_, viewport) => {
      await open('faehre.txt', 'ko', viewport);
      await page.locator('#s3 label').click();
      expect(await german('s3').innerText()).toContain('Die Reparatur kostete');
      const [sentence, note] = [
        await page.locator('#s3 label').boundingBox(),
        await german('s3').boundingBox(),
      ];
      if (!sentence || !note) throw new Error('Nothing is shown');
      expect(Math.abs(note.y - sentence.y)).toBeLessThan(sentence.height + 40);
      expect(note.y + note.height).toBeLessThanOrEqual(viewport.height);
      expect(await overflow()).toBe(0);
      await page.locator('#s5 label').click();
      expect([await german('s3').isVisible(), await german('s5').isVisible()]).toEqual([
        false,
        true,
      ]);
      await page.locator('h1').click();
      expect(await german('s5').isVisible()).toBe(false);
    },
  );

  test.each([
    ['mouse', DESK],
    ['finger', PHONE],
  ])('pressing a sentence again with the %s closes its German', async (pointer, viewport) => {
    const touching = await browser.newContext({ viewport, hasTouch: true });
    const own = await touching.newPage();
    await own.goto(site.url + readPath(articleId('faehre.txt'), 'ko'));
    const sentence = own.locator('#s3 label');
    await sentence.scrollIntoViewIfNeeded();
    const box = await sentence.boundingBox();
    if (!box) throw new Error('There is no sentence');
    const [x, y] = [box.x + 12, box.y + 12];
    const press = () => (pointer === 'mouse' ? own.mouse.click(x, y) : own.touchscreen.tap(x, y));
    const isOpen = () => own.locator('#de-s3').isVisible();
    await press();
    await expect.poll(isOpen).toBe(true);
    await press();
    // Until the sentence can be pressed again.
    await expect
      .poll(() =>
        own.evaluate("getComputedStyle(document.querySelector('#s3 label')).pointerEvents"),
      )
      .toBe('auto');
    expect(await isOpen()).toBe(false);
    await press();
    await expect.poll(isOpen).toBe(true);
    await touching.close();
  });

  test('the keyboard opens and closes the German, and reaches the address of the sentence', async () => {
    await open('faehre.txt');
    await page.locator('#de-of-s3').focus();
    expect(await styleOf('#s3 .here', 'opacity')).toBe('1');
    await page.keyboard.press('Enter');
    expect(await german('s3').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/#s3$/);
    await page.locator('#de-of-s3').press('Enter');
    await page.keyboard.press('Escape');
    expect(await german('s3').isVisible()).toBe(false);
  });

  test('a link to a sentence appears where the pointer is', async () => {
    await open('faehre.txt');
    expect(await styleOf('#s3 .here', 'opacity')).toBe('0');
    await page.locator('#s3 label').hover();
    expect(await styleOf('#s3 .here', 'opacity')).toBe('1');
  });

  test('a point leads to its sentence, and that back to the point', async () => {
    await open('faehre.txt');
    const point = page.locator('.points li').first();
    await point.locator('a').click();
    const target = page.locator('.s:target');
    expect(await styleOf('.s:target label', 'outlineStyle')).toBe('solid');
    await target.locator('.back').click();
    await expect.poll(() => page.url()).toMatch(new RegExp(`#${await point.getAttribute('id')}$`));
  });

  test('the line of contents opens a part that is folded', async () => {
    await open('faehre.txt', 'en', PHONE);
    expect(await page.locator('#figures').isVisible()).toBe(false);
    await page.getByRole('navigation', { name: 'Contents' }).getByText('Figures').click();
    await expect.poll(() => page.locator('#figures').isVisible()).toBe(true);
  });

  test('on a phone the article begins within two screens', async () => {
    await open('faehre.txt', 'ko', PHONE);
    const box = await page.locator('.text p').nth(1).boundingBox();
    expect(box?.y).toBeLessThan(2 * PHONE.height);
  });

  test('a corrected and a doubted sentence are marked by more than colour, and explained', async () => {
    await open('faehre.txt');
    expect(await styleOf('#s2 label', 'textDecoration')).toContain('wavy');
    expect(await page.locator('#s2 [role=img]').getAttribute('aria-label')).toBe('검토 필요');
    expect(await page.locator('.about').innerText()).toContain('원문의 숫자나 단위가 빠져 있음');
    await page.locator('#s3').getByText('수정').click();
    const was = page.locator('#was-s3:target');
    expect(await was.locator('del').textContent()).toBe('수정 전: 1,2');
    expect(await was.locator('ins').textContent()).toBe('수정 후: 1,4');
  });

  test('side by side, the bar of a corrected sentence keeps its distance from the letters', async () => {
    await open('faehre.txt', 'all');
    expect(await styleOf('#s3.changed > .ko', 'borderLeftStyle')).toBe('solid');
    expect(
      Number.parseFloat(String(await styleOf('#s3.changed > .ko', 'paddingLeft'))),
    ).toBeGreaterThan(6);
  });

  test('what the stand-in translates is called a test once, and no sentence is marked', async () => {
    await open('ohne.txt');
    expect(await page.getByText('시험용 번역').count()).toBe(2);
    expect(await page.locator('.doubted').count()).toBe(0);
  });

  test('an untitled article is called by its lead', async () => {
    for (const view of ['ko', 'de', 'all'] as const) {
      await open('ohne.txt', view);
      expect(await page.locator('h1').first().innerText()).toContain('Im Bezirk 1');
      expect(await page.title()).toContain('Im Bezirk 1');
    }
  });

  test('sentences in a row that are not translated are one gap with their German', async () => {
    await open('kurz.txt');
    const gaps = page.locator('.text .missing');
    // One at the end of a paragraph, one for all that follow.
    expect(await gaps.allInnerTexts()).toEqual(['[아직 번역되지 않음]', '[아직 번역되지 않음]']);
    expect(await page.locator('.notices').innerText()).toContain('번역 한도');
    await gaps.last().click();
    expect(await page.locator('.german:popover-open').innerText()).toContain('Im Bezirk 12');
  });

  test.each([320, 768, 1440])('a long word does not widen a page of %i px', async (width) => {
    for (const view of ['de', 'ko', 'all'] as const) {
      await open('lang.txt', view, { width, height: 800 });
      await unfold();
      expect(await overflow()).toBe(0);
    }
  });

  test('on paper the German is beside each sentence, folded parts are open, and controls are gone', async () => {
    await open('faehre.txt');
    await page.emulateMedia({ media: 'print' });
    const [korean, note] = [
      await page.locator('#s3 label').boundingBox(),
      await german('s3').boundingBox(),
    ];
    expect(Math.abs((korean?.y ?? 0) - (note?.y ?? 99))).toBeLessThan(8);
    expect(note?.x).toBeGreaterThan((korean?.x ?? 0) + (korean?.width ?? 0));
    expect(await page.locator('#figures').isVisible()).toBe(true);
    for (const control of ['nav', '.hint', '.s .here'])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    const about = await page.locator('.about').innerText();
    expect(about).toContain(site.url + readPath(articleId('faehre.txt'), 'ko'));
    expect(about).toContain('열람');
  });

  test.each(['de', 'ko'] as const)(
    'axe finds nothing wrong in %s, also while a sentence is open',
    async (view) => {
      await open('faehre.txt', view);
      await unfold();
      await page.locator('.points a').first().click();
      if (view === 'ko') await page.locator('#s3 label').click();
      expect(await violationsOf(page)).toEqual([]);
    },
  );

  test('the HTML is valid, and small', async () => {
    for (const view of ['de', 'en', 'ko'] as const)
      for (const key of ['faehre.txt', 'ohne.txt', 'kurz.txt']) {
        const text = await (await fetch(site.url + readPath(articleId(key), view))).text();
        expect(await mistakesIn(text), `${key} ${view}`).toEqual([]);
        expect(Buffer.byteLength(text)).toBeLessThan(24_000);
      }
  });
});
