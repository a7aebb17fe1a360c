import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import type { Target } from '../shared/article/article.ts';
import { articleId } from '../shared/article/article-id.ts';
import type { Extent } from '../shared/article/extent.ts';
import { isFinished } from '../shared/article/manifest-states.ts';
import { readPath, type View } from '../shared/article/page-paths.ts';
import { briefIds, segments } from '../shared/article/segments.ts';
import { codePointsOf } from '../shared/code-points.ts';
import type { IngestDeps } from '../shared/ingest/ingest-deps.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { MIN_SWEPT_AGE, sweep } from '../shared/schedule/sweep.ts';
import { monthOf } from '../shared/store/ledger/ledger.ts';
import { readLedger } from '../shared/store/ledger/stored-ledger.ts';
import { openedUploads } from '../shared/store/openings.ts';
import { longArticle } from './support/articles.ts';
import { underContract } from './support/contract.ts';
import { beforeRequests } from './support/translator.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

let world: World;
let site: ReturnType<typeof underContract>;
let heard = 0;

beforeAll(async () => {
  world = await openWorld();
  site = underContract(createApp(world.articles, PRICE, { isReadThrough: true }));
});
afterAll(() => world.close());
beforeEach(() => {
  heard = world.records.length;
});

const KEPT_SECONDS = 'public, max-age=0, s-maxage=5, stale-if-error=895';
const KEPT_MINUTES = expect.stringContaining('max-age=60, s-maxage=300');

/** No two of a test's own articles share a sentence, so that none is adopted from another. */
const articleOf = (town: string): string => longArticle(24).replaceAll('Bezirk', `Bezirk ${town}`);

const extent = (which: Extent): Partial<IngestDeps> => ({ extentOf: async () => which });
const ON_READ = extent('on-read');

const upload = async (key: string, body = articleOf(key), more = ON_READ) => {
  await world.put(key, body);
  await world.ingest(key, more);
};

/** Works on what readers have opened since, as the queue would. @returns the uploads */
const work = async (more: Partial<IngestDeps> = ON_READ): Promise<string[]> => {
  const keys = world.records
    .slice(heard)
    .flatMap((record) => uploadedKeys(JSON.stringify({ Records: [record] }), 'articles'));
  heard = world.records.length;
  const opened = await openedUploads(world.articles, keys);
  for (const key of opened) await world.ingest(key, more);
  return opened;
};

const sweepUp = async (more: Partial<IngestDeps> = ON_READ): Promise<string[]> => {
  const sent: string[] = [];
  const now = () => new Date(Date.now() + MIN_SWEPT_AGE);
  const deps = { ...world.deps, ...more, now, usage: async () => undefined };
  await sweep({ ...deps, send: async (bodies) => void sent.push(...bodies) });
  const keys = sent.flatMap((body) => uploadedKeys(body, 'uploads'));
  for (const key of keys) await world.ingest(key, more);
  return keys;
};

const request = async (path: string, method = 'GET', headers: Record<string, string> = {}) => {
  const response = await site.request(path, { method, headers });
  return { cache: response.headers.get('cache-control'), text: await response.text() };
};
const read = (key: string, language: Target | 'de', method?: string) =>
  request(`/v1/articles/${articleId(key)}/${language}`, method);
/** Of Chrome and Firefox, of a page that is rendered ahead, and of Safari. */
const PREFETCHES: Record<string, string>[] = [
  { 'sec-purpose': 'prefetch' },
  { 'sec-purpose': 'prefetch;prerender' },
  { purpose: 'prefetch' },
];
const statesOf = async (key: string) => (await world.manifest(key)).languages;

const lengths = async (key: string) => {
  const german = await world.document(key, 'de');
  const ids = briefIds(german.summary);
  const all = segments(german).map(({ id, text = '' }) => ({ id, text }));
  return { brief: codePointsOf(all.filter(({ id }) => ids.has(id))), all: codePointsOf(all) };
};

/** What a piece of work cost at DeepL. */
const cost = async (piece: () => Promise<unknown>) => {
  const { characters, requests } = world.standIn.billed;
  await piece();
  const { billed } = world.standIn;
  return { characters: billed.characters - characters, requests: billed.requests - requests };
};

const AWAITED = { status: 'brief', rest: 'on-read' };

test('only the brief is translated until a reader opens a language, then the rest of it, once', async () => {
  const key = 'einmal.txt';
  const first = await cost(() => upload(key));
  const { brief, all } = await lengths(key);
  expect(brief).toBeLessThan(all / 2);
  expect(first.characters).toBe(2 * brief);
  expect(await statesOf(key)).toMatchObject({ en: AWAITED, ko: AWAITED });
  expect(isFinished(await world.manifest(key))).toBe(true);
  expect(await world.keys('work/')).toEqual([]);
  expect(await sweepUp()).toEqual([]);

  const id = articleId(key);
  for (const path of [
    '/all',
    '/ko',
    '/v1/articles',
    '/v1/feeds/en.atom',
    `/v1/articles/${id}`,
    `/v1/articles/${id}/en/summary`,
  ])
    await request(path);
  await read(key, 'en', 'HEAD');
  await request(`/all/read/${id}`, 'HEAD');
  for (const path of [
    `/v1/articles/${id}/en`,
    `/v1/articles/${id}/en.txt`,
    `/all/read/${id}`,
    `/ko/read/${id}`,
  ])
    for (const headers of PREFETCHES) await request(path, 'GET', headers);
  await read(key, 'de');
  expect(await work()).toEqual([]);
  expect((await request(`/v1/articles/${id}`)).cache).toBe(KEPT_SECONDS);

  const opened = await read(key, 'en');
  expect(JSON.parse(opened.text)).toMatchObject({ status: 'brief', rest: 'being-translated' });
  expect(opened.cache).toBe(KEPT_SECONDS);
  const second = await cost(async () => expect(await work()).toEqual([key]));
  expect(second).toEqual({ characters: all - brief, requests: 1 });
  const whole = await read(key, 'en');
  expect(JSON.parse(whole.text)).not.toHaveProperty('rest');
  expect(JSON.parse(whole.text)).toMatchObject({ status: 'complete' });
  expect(whole.cache).toEqual(KEPT_MINUTES);
  expect(await statesOf(key)).toMatchObject({
    en: { status: 'complete', rest: 'opened', characters: { billed: all } },
    ko: AWAITED,
  });
  expect(await work()).toEqual([]);
  expect(await world.keys('opened/')).toEqual([]);
  expect(await world.keys('work/')).toEqual([]);

  // The ledger has each character once.
  const { recent } = await readLedger(world.articles, monthOf(new Date()));
  expect(recent[`${id}@1`]).toMatchObject({ billed: { en: all, ko: brief }, articles: 1 });
});

test.each(['md', 'tmx'])('a reader of the .%s opens it, too', async (suffix) => {
  const key = `als-${suffix}.txt`;
  await upload(key);
  await request(`/v1/articles/${articleId(key)}/ko.${suffix}`);
  expect(await work()).toEqual([key]);
  expect(await statesOf(key)).toMatchObject({ ko: { status: 'complete' }, en: AWAITED });
});

test('fifty readers at once cause one job', async () => {
  const key = 'fuenfzig.txt';
  await upload(key);
  const answers = await Promise.all(Array.from({ length: 50 }, () => read(key, 'ko')));
  for (const { text } of answers)
    expect(JSON.parse(text)).toMatchObject({ rest: 'being-translated' });
  const { requests } = await cost(async () => expect(await work()).toEqual([key]));
  expect(requests).toBe(1);
});

test('a page opens the languages that it shows, and says what is being translated', async () => {
  const key = 'seite.txt';
  await upload(key);
  const pathIn = (view: View) => readPath(articleId(key), view);
  expect((await request('/all')).text).toContain(pathIn('ko'));
  const german = await request(pathIn('de'));
  expect(await work()).toEqual([]);
  expect(german.text).toContain(`href="${pathIn('ko')}"`);

  const korean = await request(pathIn('ko'));
  expect(korean.text).toContain('번역 중이다');
  expect(korean.text).not.toContain('Being translated');
  expect(korean.cache).toBe(KEPT_SECONDS);
  await work();
  expect(await statesOf(key)).toMatchObject({ en: AWAITED, ko: { status: 'complete' } });

  const all = await request(pathIn('all'));
  expect(all.text).toContain('Being translated');
  expect(all.text).not.toContain('번역 중이다');
  await work();
  const whole = await request(pathIn('all'));
  expect(whole.text).not.toContain('Being translated');
  expect(whole.cache).toEqual(KEPT_MINUTES);
  expect((await site.request(`/read/${articleId(key)}?lang=fr`)).status).toBe(400);
});

test('robots are asked to stay away', async () => {
  expect((await request('/robots.txt')).text).toBe('User-agent: *\nDisallow: /\n');
});

test('an opening whose event was lost is found by the sweep', async () => {
  const key = 'verloren.txt';
  await upload(key);
  await read(key, 'en');
  expect(await sweepUp()).toEqual([key]);
  expect(await statesOf(key)).toMatchObject({ en: { status: 'complete' }, ko: AWAITED });
  expect(await sweepUp()).toEqual([]);
});

test('what is opened while the article is being worked on is not forgotten', async () => {
  const key = 'nebenher.txt';
  await upload(key);
  await read(key, 'en');
  const translator = beforeRequests(world.deps.translator, async (target) => {
    if (target !== 'en') return;
    await read(key, 'ko');
    expect(await work()).toEqual([key]);
  });
  await world.ingest(key, { ...ON_READ, translator });
  expect(await statesOf(key)).toMatchObject({
    en: { status: 'complete' },
    ko: { status: 'complete' },
  });
  expect(await world.keys('opened/')).toEqual([]);
});

test('a run that fails after the opening is repeated', async () => {
  const key = 'wiederholt.txt';
  await upload(key);
  await read(key, 'en');
  const translator = {
    open: async () => {
      throw new Error('socket hang up');
    },
  };
  await expect(work({ ...ON_READ, translator })).rejects.toThrow('socket hang up');
  expect(await sweepUp()).toEqual([key]);
  expect(await statesOf(key)).toMatchObject({ en: { status: 'complete' }, ko: AWAITED });
  expect(isFinished(await world.manifest(key))).toBe(true);
  expect(await world.keys('work/')).toEqual([]);
});

test('at a cap the rest is parked, and resumes when there is room', async () => {
  const key = 'deckel.txt';
  await upload(key);
  const { brief } = await lengths(key);
  const capped = { ...ON_READ, caps: { article: 2 * brief + 10 } };
  await read(key, 'en');
  await work(capped);
  expect(await statesOf(key)).toMatchObject({
    en: { status: 'parked', rest: 'opened', reason: { code: 'article-cap' } },
    ko: AWAITED,
  });
  const page = await request(`/en/read/${articleId(key)}`);
  expect(page.text).toContain('parked');
  expect(page.text).not.toContain('Being translated');
  expect(await sweepUp(capped)).toEqual([]);
  await read(key, 'en');
  expect(await work(capped)).toEqual([]);
  expect(await sweepUp()).toEqual([key]);
  expect(await statesOf(key)).toMatchObject({ en: { status: 'complete' }, ko: AWAITED });
  expect(await world.keys('opened/')).toEqual([]);
});

test('a correction of what was opened is translated whole, at the price of what changed', async () => {
  const key = 'berichtigt.txt';
  await upload(key);
  await read(key, 'en');
  await work();
  const corrected = articleOf(key).replace('120 neue', '999 neue');
  expect(corrected).not.toBe(articleOf(key));
  const { characters } = await cost(() => upload(key, corrected));
  expect(await statesOf(key)).toMatchObject({
    en: { status: 'complete', rest: 'opened' },
    ko: AWAITED,
  });
  expect(characters).toBeLessThan(600);
  expect(await work()).toEqual([]);
});

test('a correction that was killed after its brief is still translated whole', async () => {
  const key = 'getoetet.txt';
  await upload(key);
  await read(key, 'en');
  await work();
  await world.put(key, articleOf('ganz anders'));
  let requests = 0;
  const translator = beforeRequests(world.deps.translator, async (target) => {
    if (target === 'en') requests += 1;
    if (target === 'en' && requests === 2) throw new Error('killed');
  });
  await expect(world.ingest(key, { ...ON_READ, translator })).rejects.toThrow();
  expect(await statesOf(key)).toMatchObject({ en: { published: { status: 'brief' } } });
  await world.ingest(key, ON_READ);
  expect(await statesOf(key)).toMatchObject({ en: { status: 'complete' }, ko: AWAITED });
});

test('of a rejected correction nothing is awaited', async () => {
  const key = 'abgelehnt.txt';
  await upload(key);
  await upload(key, '');
  expect(await statesOf(key)).toMatchObject({ en: { status: 'brief', rest: 'none' } });
  expect(JSON.parse((await read(key, 'en')).text)).toMatchObject({ rest: 'none' });
  expect(await work()).toEqual([]);
});

test('of an article whose upload was deleted nothing is awaited', async () => {
  const key = 'geloescht.txt';
  await upload(key);
  await world.remove(key);
  await read(key, 'en');
  expect(await work()).toEqual([key]);
  expect(await statesOf(key)).toMatchObject({ en: { status: 'brief', rest: 'none' } });
  await read(key, 'en');
  expect(await work()).toEqual([]);
  expect(await world.keys('opened/')).toEqual([]);
});

test('with brief nothing is ever opened, and the answer is kept as long as any', async () => {
  const key = 'kurz.txt';
  const { characters } = await cost(() => upload(key, undefined, extent('brief')));
  expect(characters).toBe(2 * (await lengths(key)).brief);
  const { text, cache } = await read(key, 'en');
  expect(JSON.parse(text)).toMatchObject({ status: 'brief', rest: 'none' });
  expect(cache).toEqual(KEPT_MINUTES);
  const page = await request(`/all/read/${articleId(key)}`);
  expect(page.cache).toEqual(KEPT_MINUTES);
  expect(await work()).toEqual([]);
  expect(await sweepUp()).toEqual([]);
});

test('a changed extent applies once the event is sent again, or a reader comes', async () => {
  const key = 'geaendert.txt';
  await upload(key, undefined, extent('brief'));
  await world.ingest(key, ON_READ);
  expect(await statesOf(key)).toMatchObject({ en: AWAITED });
  await read(key, 'en');
  await work(extent('brief'));
  expect(await statesOf(key)).toMatchObject({ en: { status: 'brief', rest: 'none' } });
  expect(await world.keys('opened/')).toEqual([]);
  await world.ingest(key, extent('all'));
  const { en } = await statesOf(key);
  expect(en).toMatchObject({ status: 'complete' });
  expect(en).not.toHaveProperty('rest');
});

test('a deployment without read-through serves the brief and opens nothing', async () => {
  const key = 'ohne.txt';
  await upload(key);
  await createApp(world.articles, PRICE).request(`/v1/articles/${articleId(key)}/en`);
  expect(await work()).toEqual([]);
});
