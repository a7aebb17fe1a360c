import { expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { NOTHING } from '../shared/article/amounts.ts';
import { articleId } from '../shared/article/article-id.ts';
import { summarise } from '../shared/extract/summarise.ts';
import type { IngestDeps } from '../shared/ingest/ingest-deps.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { sweep } from '../shared/schedule/sweep.ts';
import { openBooks } from '../shared/store/ledger/books.ts';
import {
  EMPTY_BOOK,
  emptyLedger,
  Ledger,
  monthOf,
  withBill,
  withBooks,
} from '../shared/store/ledger/ledger.ts';
import { documentKey } from '../shared/store/object-keys.ts';
import { FERRY, HARBOUR, longArticle } from './support/articles.ts';
import { startBucket } from './support/bucket.ts';
import { LONG } from './support/long.ts';
import { forEachAtOnce } from './support/outcome.ts';
import { startWorld, type World } from './support/world.ts';

const month = monthOf(new Date());
const amounts = (en: number) => ({ ...NOTHING, billed: { en, ko: 0 } });

test('booking the same amounts again changes nothing; other amounts replace them', () => {
  const once = withBill(EMPTY_BOOK, 'a@1', amounts(10));
  expect(withBill(once, 'a@1', amounts(10)).totals).toEqual(once.totals);
  expect(withBill(once, 'a@1', amounts(7)).totals.billed.en).toBe(7);
  expect(withBill(once, 'b@1', amounts(5)).totals.billed.en).toBe(15);
});

test('a bill that the ledger has forgotten is known by what it booked before', () => {
  let ledger = withBill(EMPTY_BOOK, 'old@1', amounts(10));
  for (let n = 0; n < 600; n += 1) ledger = withBill(ledger, `a${n}@1`, amounts(1));
  expect(Object.keys(ledger.recent)).toHaveLength(200);
  expect(ledger.recent['old@1']).toBeUndefined();
  expect(withBill(ledger, 'old@1', amounts(12), amounts(10)).totals.billed.en).toBe(612);
});

test('a total is never negative, whatever was taken from it', () => {
  const ten = { savedByMemory: 10, savedByCleaning: 10, articles: 10 };
  const before = { billed: { en: 10 }, lost: { en: 10 }, ...ten };
  const book = withBill(EMPTY_BOOK, 'a@1', NOTHING, before);
  expect(withBooks(emptyLedger('2026-11'), [book]).totals).toEqual({
    ...NOTHING,
    billed: { en: 0, ko: 0 },
  });
});

test('each amount of a bill replaces its own total', () => {
  const saved = { savedByMemory: 3, savedByCleaning: 4, articles: 5 };
  const some = { billed: { en: 1, ko: 2 }, lost: { ko: 6 }, ...saved };
  const ledger = withBill(EMPTY_BOOK, 'a@1', some);
  expect(ledger.totals).toEqual(some);
  expect(withBill(ledger, 'a@1', NOTHING).totals).toEqual({
    ...NOTHING,
    billed: { en: 0, ko: 0 },
  });
});

const ARTICLES = LONG ? 50 : 8;
/** Invocations of the function at once, by default. */
const INVOCATIONS = 5;

/** Each as a process of its own: its books know nothing of the others. */
const ingestEach = (world: World, keys: string[], more: Partial<IngestDeps> = {}) =>
  forEachAtOnce(
    keys,
    (key) => world.ingest(key, { books: openBooks(world.articles), ...more }),
    INVOCATIONS,
  );

test('many articles at once: the sum is exact, and what was saved is counted', async () => {
  const world = await startWorld();
  const keys = Array.from({ length: ARTICLES }, (_, n) => `${n}.txt`);
  // No two share a sentence: one would wait for the other.
  for (const [n, key] of keys.entries()) {
    const text = longArticle(4).replaceAll('Bezirk', `Bezirk ${n + 1000}`);
    await world.put(key, `${text}\n\nAnzeige\n`);
  }
  await ingestEach(world, keys);
  const ledger = await world.deps.books.read(month);
  const { en = 0, ko = 0 } = ledger.totals.billed ?? {};
  expect(en + ko).toBe(world.standIn.billed.characters);
  expect(ledger.totals.articles).toBe(ARTICLES);
  expect(ledger.totals.savedByCleaning).toBeGreaterThan(ARTICLES * 2 * 'Anzeige'.length);
});

test('a ledger of version 0.2.0 has lost nothing', () => {
  const bytes =
    '{"month":"2026-10","totals":{"billed":{"en":7,"ko":7},"savedByMemory":1,"savedByCleaning":2,"articles":1},' +
    '"recent":{"a@1":{"billed":{"en":7,"ko":7},"savedByMemory":1,"savedByCleaning":2,"articles":1}}}';
  const ledger = Ledger.parse(JSON.parse(bytes));
  expect(ledger.totals.lost).toEqual({});
  expect(ledger.recent['a@1']).toMatchObject({ billed: { en: 7, ko: 7 }, lost: {} });
});

test('GET /usage has what was lost, and its cost', async () => {
  const { articles } = await startBucket();
  const totals = { ...NOTHING, billed: { en: 500_000 }, lost: { ko: 500_000 } };
  await openBooks(articles)
    .own(month)
    .update((book) => ({ ...book, totals }));
  const site = createApp(articles, { perMillion: 25, currency: 'USD' });
  expect(await (await site.request(`/v1/operator/usage?month=${month}`)).json()).toMatchObject({
    characters: { en: 500_000, ko: 0, all: 500_000 },
    lost: { en: 0, ko: 500_000, all: 500_000 },
    money: { amount: 25 },
  });
});

test('GET /usage gives a month in characters and money ', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const site = createApp(world.articles, { perMillion: 25, currency: 'USD' });
  const usage = await (await site.request(`/v1/operator/usage?month=${month}`)).json();
  const all = world.standIn.billed.characters;
  expect(usage).toMatchObject({
    month,
    articles: 1,
    characters: { en: all / 2, ko: all / 2, all },
    money: { amount: Math.round((all * 25) / 10_000) / 100, currency: 'USD', perMillion: 25 },
  });
  expect(await (await site.request('/v1/operator/usage?month=1999-01')).json()).toMatchObject({
    articles: 0,
    characters: { en: 0, ko: 0, all: 0 },
    money: { amount: 0 },
  });
  for (const query of ['month=2026-13', 'month=x', 'year=2026']) {
    expect((await site.request(`/v1/operator/usage?${query}`)).status).toBe(400);
  }
});

const sweepUp = async (world: World, more: Partial<World['deps']> = {}) => {
  const bodies: string[] = [];
  const send = async (messages: string[]) => void bodies.push(...messages);
  const usage = async () => undefined;
  const done = await sweep({ ...world.deps, ...more, usage, send });
  const keys = bodies.flatMap((body) => uploadedKeys(body, 'uploads'));
  for (const key of keys) await world.ingest(key, more);
  return { done, keys };
};

test('over the monthly cap the brief is still sent; the rest is parked until the cap is raised', async () => {
  const world = await startWorld();
  await world.put('lang.txt', longArticle(100));
  const caps = { monthly: 3000 };
  await world.ingest('lang.txt', { caps });
  const parked = (await world.manifest('lang.txt')).languages;
  for (const state of [parked.en, parked.ko]) {
    expect(state).toMatchObject({
      status: 'parked',
      reason: { code: 'monthly-cap' },
      published: { status: 'brief' },
    });
  }
  expect(world.standIn.billed.characters).toBeLessThanOrEqual(3000);
  const ledger = await world.deps.books.read(month);
  const { en = 0, ko = 0 } = ledger.totals.billed;
  expect(en + ko).toBe(world.standIn.billed.characters);

  const { billed } = world.standIn;
  const before = billed.characters;
  await sweepUp(world, { caps });
  expect(billed.characters).toBe(before);
  await sweepUp(world, { caps: { monthly: 100_000 } });
  expect((await world.manifest('lang.txt')).languages.ko?.status).toBe('complete');
});

test('parked work resumes in the next month, the oldest first', async () => {
  const world = await startWorld();
  const caps = { monthly: 2000 };
  for (const key of ['zuerst.txt', 'danach.txt']) {
    await world.put(key, longArticle(60).replaceAll('Bezirk', `Bezirk ${key}`));
    const { modified = new Date() } = (await world.uploads.head(key)) ?? {};
    await world.ingest(key, { caps });
    await expect.poll(() => Date.now()).toBeGreaterThan(modified.getTime() + 1000);
  }
  const next = new Date(Date.now() + 32 * 86_400_000);
  const { keys } = await sweepUp(world, { caps: { monthly: 1_000_000 }, now: () => next });
  expect(keys).toEqual(['zuerst.txt', 'danach.txt']);
  const ledger = await world.deps.books.read(monthOf(next));
  expect(ledger.totals.articles).toBe(0);
  expect(ledger.totals.billed.en).toBeGreaterThan(1000);
});

test('the first article of a month does not make its ledger one that was lost', async () => {
  const logged = vi.spyOn(console, 'error');
  onTestFinished(() => logged.mockRestore());
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  expect(logged.mock.calls).toEqual([]);
  expect((await world.deps.books.read(month)).reconstructed).toBeUndefined();
});

test('many articles at once never go over the cap together', async () => {
  const world = await startWorld();
  const keys = Array.from({ length: ARTICLES }, (_, n) => `${n}.txt`);
  // No two share a sentence: it would be translated once.
  for (const [n, key] of keys.entries())
    await world.put(key, longArticle(4).replaceAll('Bezirk', `Bezirk ${n + 1000}`));
  const caps = { monthly: ARTICLES * 400 };
  await ingestEach(world, keys, { caps });
  expect(world.standIn.billed.characters).toBeLessThanOrEqual(caps.monthly);
  expect(world.standIn.billed.characters).toBeGreaterThan(caps.monthly * 0.75);
});

test('an article over its own cap is parked until that cap is raised', async () => {
  const world = await startWorld();
  await world.put('lang.txt', longArticle(100));
  await world.ingest('lang.txt', { caps: { article: 5000 } });
  const { en } = (await world.manifest('lang.txt')).languages;
  expect(en).toMatchObject({ status: 'parked', reason: { code: 'article-cap' } });
  const { done } = await sweepUp(world, { caps: { article: 5000 } });
  expect(done).toMatchObject({ resumed: 0, parked: 1 });
  await sweepUp(world, { caps: { article: 100_000 } });
  expect((await world.manifest('lang.txt')).languages.en?.status).toBe('complete');
});

test('DeepL is asked about an exhausted quota once and not hammered', async () => {
  const world = await startWorld({ limit: 3500 });
  for (const key of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) {
    await world.put(key, `${HARBOUR}\n\n${longArticle(20).replaceAll('Bezirk', `Bezirk ${key}`)}`);
    await world.ingest(key);
  }
  // Both languages of one article may hit it at the same time; the other articles do not.
  const refused = world.standIn.received.requests - world.standIn.billed.requests;
  expect(refused).toBeLessThanOrEqual(2);
  for (const key of ['b.txt', 'c.txt', 'd.txt']) {
    expect((await world.manifest(key)).languages.en).toMatchObject({
      status: 'parked',
      reason: { code: 'quota-exceeded' },
    });
  }
  let asked = 0;
  const usage = async () => {
    asked += 1;
    return { count: 3500, limit: 3500 };
  };
  const send = async (bodies: string[]) => expect(bodies).toEqual([]);
  expect(await sweep({ ...world.deps, usage, send })).toMatchObject({ resumed: 0, parked: 4 });
  expect(asked).toBe(1);
});

test('an article that begins at the end of a month counts once, in that month', async () => {
  const world = await startWorld();
  const [end, next] = [new Date('2026-11-30T23:59:59.999Z'), new Date('2026-12-01T00:00:00.000Z')];
  let now = end;
  const summariseSlowly: typeof summarise = (article) => {
    now = next;
    return summarise(article);
  };
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt', { now: () => now, summarise: summariseSlowly });
  const totals = async (of: string) => (await world.deps.books.read(of)).totals;
  expect(await totals('2026-11')).toMatchObject({ articles: 1, billed: { en: 0, ko: 0 } });
  const { en = 0, ko = 0 } = (await totals('2026-12')).billed;
  expect(en + ko).toBe(world.standIn.billed.characters);
  expect(await totals('2026-12')).toMatchObject({ articles: 0, savedByCleaning: 0 });
});

test('what the memory saved counts once for a revision that is parked over the end of a month', async () => {
  const world = await startWorld();
  await world.put('a.txt', longArticle(60));
  await world.ingest('a.txt');
  await world.put('a.txt', longArticle(60).replace('Bezirk 30 ', 'Viertel 30 '));
  await world.ingest('a.txt', { caps: { monthly: 1 } });
  const saved = async (of: string) => (await world.deps.books.read(of)).totals.savedByMemory;
  expect(await saved(month)).toBeGreaterThan(5000);
  const next = new Date(Date.now() + 32 * 86_400_000);
  await world.ingest('a.txt', { now: () => next });
  expect((await world.manifest('a.txt')).languages.ko?.status).toBe('complete');
  expect(await saved(monthOf(next))).toBe(0);
});

test('a brief that did not change is not published again', async () => {
  const world = await startWorld();
  await world.put('lang.txt', longArticle(100));
  const caps = { monthly: 3000 };
  await world.ingest('lang.txt', { caps });
  const { articles } = world;
  const written: string[] = [];
  const recording: typeof articles = {
    ...articles,
    put: (key, ...rest) => {
      written.push(key);
      return articles.put(key, ...rest);
    },
  };
  await world.ingest('lang.txt', { caps, articles: recording });
  const id = articleId('lang.txt');
  for (const language of ['de', 'en', 'ko'] as const)
    expect(written).not.toContain(documentKey(id, language));
  const { timeline, languages } = await world.manifest('lang.txt');
  expect(timeline.filter(({ stage }) => stage === 'translated')).toHaveLength(2);
  expect(languages.en).toMatchObject({ status: 'parked', published: { status: 'brief' } });
});
