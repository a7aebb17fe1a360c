/**
 * Takes the pictures of the README from the sample articles, in the light and in the dark:
 * `npm run screenshots`. The translations are those that ship with the samples.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startSite } from '../local/site.ts';
import { digestPath, listPath, readPath } from '../shared/article/page-paths.ts';
import { berlinDate } from '../shared/berlin-day.ts';
import { digest } from '../shared/schedule/digest.ts';
import { startBrowser } from './support/browser.ts';
import { readSample, SAMPLE_ARTICLES } from './support/sample-uploads.ts';
import { smallPng } from './support/small-png.ts';
import { openWorld, PRICE } from './support/world.ts';

const FOLDER = join(import.meta.dirname, '../docs/pictures');
const DESK = { width: 1200, height: 680 };
const PHONE = { width: 390, height: 760 };
const SHARPNESS = 2;
const ARTICLE = 'werft-stralsund.txt';

const world = await openWorld();
for (const name of SAMPLE_ARTICLES) {
  await world.put(name, await readSample(name));
  await world.ingest(name);
}
const today = berlinDate(new Date());
await digest(world.articles, today, new Date());
const { id } = await world.manifest(ARTICLE);

type Picture = {
  name: string;
  path: string;
  size: typeof DESK;
  prepare?: (page: Page) => Promise<void>;
};

const openSentence = async (page: Page, sentence: string) => {
  await page.locator(`#${sentence} label`).click();
  await page.mouse.move(0, 0);
};

const PICTURES: Picture[] = [
  {
    name: 'reading',
    path: readPath(id, 'ko'),
    size: DESK,
    prepare: (page) => openSentence(page, 's4'),
  },
  { name: 'columns', path: readPath(id, 'all'), size: DESK },
  { name: 'list', path: listPath('ko'), size: DESK },
  { name: 'digest', path: digestPath(today, 'ko'), size: DESK },
  {
    name: 'phone',
    path: `${readPath(id, 'ko')}#article`,
    size: PHONE,
    prepare: (page) => openSentence(page, 's8'),
  },
];

const site = await startSite(world.articles, 0, PRICE);
const browser = await startBrowser();
await mkdir(FOLDER, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ colorScheme, deviceScaleFactor: SHARPNESS });
  const page = await context.newPage();
  for (const { name, path, size, prepare } of PICTURES) {
    await page.setViewportSize(size);
    await page.goto(site.url + path);
    await prepare?.(page);
    const file = `${name}-${colorScheme}.png`;
    const picture = smallPng(await page.screenshot());
    await writeFile(join(FOLDER, file), picture);
    console.info(`${file}: ${Math.round(picture.length / 1_000)} kB`);
  }
  await context.close();
}
await browser.close();
await site.close();
await world.close();
