import { expect, test } from 'vitest';
import type { Fault } from '../local/deepl/faults.ts';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { segments } from '../shared/article/segments.ts';
import { MAX_TEXTS_PER_REQUEST } from '../shared/deepl/batches.ts';
import { checkAuthKey } from '../shared/deepl/check-auth-key.ts';
import { MAX_FUTILE_RUNS } from '../shared/ingest/futile-runs.ts';
import { ingest } from '../shared/ingest/ingest.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { sweep } from '../shared/schedule/sweep.ts';
import { FERRY, longArticle } from './support/articles.ts';
import { LONG } from './support/long.ts';
import { beforeRequests } from './support/translator.ts';
import { PRICE, SHORT_TIMEOUT, startWorld, type World } from './support/world.ts';

/** Takes six requests: a brief, a full request, and another in each language. */
const LONG_ARTICLE = longArticle(70);

/** Sweeps, and works on what it sends as the queue would. */
const sweepUp = async (world: World) => {
  const bodies: string[] = [];
  const usage = () => checkAuthKey({ authKey: 'test', serverUrl: world.standIn.url });
  const send = async (messages: string[]) => void bodies.push(...messages);
  await sweep({ ...world.deps, usage, send }, 0);
  for (const key of bodies.flatMap((body) => uploadedKeys(body, 'uploads')))
    await world.ingest(key);
};

const characters = async (world: World, key: string) =>
  segments(await world.document(key, 'de')).reduce(
    (sum, { text = '' }) => sum + [...text].length,
    0,
  );

const onlyOn =
  (fault: Fault, ...requests: number[]) =>
  (request: number) =>
    requests.includes(request) ? fault : undefined;

test('a used-up quota parks both languages, and the sweep finishes them later', async () => {
  let quota = false;
  const world = await startWorld({ faults: () => (quota ? undefined : 456) });
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const parked = await world.manifest('a.txt');
  expect(parked.languages).toMatchObject({
    de: { status: 'complete' },
    en: { status: 'parked', reason: { code: 'quota-exceeded' } },
    ko: { status: 'parked', reason: { code: 'quota-exceeded' } },
  });
  expect(world.standIn.received.requests).toBe(2);

  quota = true;
  await sweepUp(world);
  expect((await world.manifest('a.txt')).languages.ko?.status).toBe('complete');
  expect(world.standIn.billed.characters).toBe(2 * (await characters(world, 'a.txt')));
  expect(await world.keys('work/')).toEqual([]);
});

test('a wrong key fails both languages with a reason, and the sweep retries', async () => {
  const world = await startWorld({ faults: (request) => (request <= 2 ? 403 : undefined) });
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const failed = await world.manifest('a.txt');
  expect(failed.languages.en).toMatchObject({
    status: 'failed',
    retry: true,
    reason: { code: 'refused' },
  });
  await sweepUp(world);
  expect((await world.manifest('a.txt')).languages).toMatchObject({
    en: { status: 'complete' },
    ko: { status: 'complete' },
  });
});

test('what can never be translated is not retried', async () => {
  const world = await startWorld({ faults: () => 400 });
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  expect((await world.manifest('a.txt')).languages.en).toMatchObject({
    status: 'failed',
    retry: false,
  });
  const { requests } = world.standIn.received;
  await sweepUp(world);
  expect(world.standIn.received.requests).toBe(requests);
});

test.each([500, 503, 'hang', 'reset-after'] as Fault[])(
  'after a %s the message is redelivered and only the rest is sent',
  async (fault) => {
    const patience = fault === 'hang' ? { timeout: SHORT_TIMEOUT } : {};
    let isSound = false;
    const faults = (request: number) => (request > 2 && !isSound ? fault : undefined);
    const world = await startWorld({ faults, ...patience });
    await world.put('lang.txt', LONG_ARTICLE);
    await expect(world.ingest('lang.txt')).rejects.toThrow('will be retried');
    isSound = true;
    const { languages } = await world.manifest('lang.txt');
    expect([languages.en?.status, languages.ko?.status]).toContain('failed');
    const before = world.standIn.billed.characters;
    const lost =
      before - (languages.en?.characters.billed ?? 0) - (languages.ko?.characters.billed ?? 0);

    await world.ingest('lang.txt');
    const done = await world.manifest('lang.txt');
    expect(done.languages).toMatchObject({
      en: { status: 'complete' },
      ko: { status: 'complete' },
    });
    const whole = 2 * (await characters(world, 'lang.txt'));
    // Only requests that were accepted and whose answer was lost are paid for twice.
    expect(world.standIn.billed.characters).toBe(whole + lost);
    expect(lost > 0).toBe(fault === 'reset-after');
  },
);

test.each([
  ['the rights cannot be read', 'PUT /none', 'config/rights.json'],
  ['the German document cannot be written', /^PUT \/articles\/articles\/.*\/de\.json$/, undefined],
  ['a memory cannot be read', /^GET \/articles\/memory\/.*\/ko\.json$/, undefined],
])('runs that never ask DeepL are no futile ones: %s', async (_, failing, damaged) => {
  let isBroken = true;
  const isHit = (label: string) => isBroken && label.search(failing) >= 0;
  const world = await startWorld({ treatS3: ({ label }) => (isHit(label) ? 'full' : 'forward') });
  if (damaged) await world.articles.put(damaged, 'damaged');
  await world.put('a.txt', FERRY);
  for (let run = 1; run <= MAX_FUTILE_RUNS + 2; run += 1)
    await world.ingest('a.txt').catch(() => undefined);
  isBroken = false;
  if (damaged) await world.articles.remove(damaged);
  await world.ingest('a.txt');
  expect((await world.manifest('a.txt')).languages).toMatchObject({
    en: { status: 'complete' },
    ko: { status: 'complete' },
  });
});

const NOT_TEXT_BY_TEXT: Fault[] = ['joined', 'garbled', 'fewer', 'more', 'null', 'no-list'];

test.each(LONG ? NOT_TEXT_BY_TEXT : NOT_TEXT_BY_TEXT.slice(0, 2))(
  'after an answer that is %s the sentences are sent one by one',
  async (fault) => {
    const sent: string[][] = [];
    const world = await startWorld({
      faults: onlyOn(fault, 3),
      observe: ({ text }) => void sent.push(text),
    });
    await world.put('lang.txt', LONG_ARTICLE);
    await world.ingest('lang.txt');
    const { languages } = await world.manifest('lang.txt');
    expect(languages).toMatchObject({ en: { status: 'complete' }, ko: { status: 'complete' } });
    const lost = (sent[2] ?? []).reduce((sum, text) => sum + [...text].length, 0);
    expect(sent.filter((texts) => texts.length === 1).length).toBeGreaterThanOrEqual(
      MAX_TEXTS_PER_REQUEST,
    );
    expect(world.standIn.billed.characters).toBe(2 * (await characters(world, 'lang.txt')) + lost);
  },
);

test('of an answer with one empty result only that sentence is resent', async () => {
  const sent: string[][] = [];
  const world = await startWorld({
    faults: onlyOn('empty', 3),
    observe: ({ text }) => void sent.push(text),
  });
  await world.put('lang.txt', LONG_ARTICLE);
  await expect(world.ingest('lang.txt')).rejects.toThrow('will be retried');
  const [empty = ''] = sent[2] ?? [];
  await world.ingest('lang.txt');
  const { languages } = await world.manifest('lang.txt');
  expect(languages).toMatchObject({ en: { status: 'complete' }, ko: { status: 'complete' } });
  expect(world.standIn.billed.characters).toBe(
    2 * (await characters(world, 'lang.txt')) + [...empty].length,
  );
  // What was billed for nothing is counted too.
  const billed = [languages.en, languages.ko].map((state) => state?.characters.billed ?? 0);
  expect(billed.reduce((a, b) => a + b)).toBe(world.standIn.billed.characters);
});

test('a sentence that never gets an answer is left empty, with a reason, and not paid for again', async () => {
  // The title is the first text of each request in which it is sent.
  const world = await startWorld({ faults: () => 'empty' });
  await world.put('a.txt', FERRY);
  for (let delivery = 1; delivery <= 3; delivery += 1) await world.ingest('a.txt').catch(() => {});
  const { languages } = await world.manifest('a.txt');
  expect(languages.en).toMatchObject({
    status: 'complete',
    reason: { code: 'empty', message: 'DeepL gave no usable translation of title' },
  });
  expect(languages.en?.translated).toBe((languages.en?.sentences ?? 0) - 1);
  const { title, blocks } = await world.document('a.txt', 'en');
  expect(title).toEqual({ id: 'title', source: expect.any(String), flags: ['empty'] });
  expect(blocks.flatMap(({ sentences }) => sentences).every(({ text }) => text)).toBe(true);
  const page = await createApp(world.articles, PRICE).request(`/all/read/${articleId('a.txt')}`);
  expect(await page.text()).toContain('⚠ empty');
  const { requests } = world.standIn.received;
  await sweepUp(world);
  expect(world.standIn.received.requests).toBe(requests);
});

test('a language that fails does not keep the other from being finished', async () => {
  const world = await startWorld();
  const translator = beforeRequests(world.deps.translator, async (target) => {
    if (target === 'ko') throw new Error('socket hang up');
  });
  await world.put('a.txt', FERRY);
  await expect(world.ingest('a.txt', { translator })).rejects.toThrow();
  expect((await world.manifest('a.txt')).languages).toMatchObject({
    en: { status: 'complete' },
    ko: { status: 'failed', reason: { code: 'unavailable', message: 'socket hang up' } },
  });
});

test('a summary is made once per revision, even by a summariser that changes its mind', async () => {
  const world = await startWorld({ faults: onlyOn(500, 1, 2) });
  let asked = 0;
  const summarise: typeof world.deps.summarise = async (article) => {
    asked += 1;
    const summary = await world.deps.summarise(article);
    return { ...summary, lead: `s${asked}` };
  };
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt', { summarise }).catch(() => {});
  await world.ingest('a.txt', { summarise });
  expect(asked).toBe(1);
  for (const language of ['de', 'en', 'ko'] as const) {
    expect((await world.document('a.txt', language)).summary.lead).toBe('s1');
  }
});

test('what cannot be read is recorded in the status of both languages', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  const open = () => Promise.reject(new Error('the glossary cannot be read'));
  await expect(world.ingest('a.txt', { translator: { open } })).rejects.toThrow();
  const failed = { status: 'failed', retry: true, reason: { code: 'unavailable' } };
  expect((await world.manifest('a.txt')).languages).toMatchObject({
    de: { status: 'complete' },
    en: failed,
    ko: failed,
  });
  expect(world.standIn.received.requests).toBe(0);
});

test('a run whose time is up queues the upload again, as long as there is progress', async () => {
  const world = await startWorld();
  await world.put('a.txt', longArticle(210));
  /** A run with time for a request in each language, or for none. */
  const run = async (most: number) => {
    const until = new Date(Date.now() + 110_000);
    let requests = 0;
    const translator = beforeRequests(world.deps.translator, async () => {
      requests += 1;
      if (requests > most) until.setTime(Date.now() + 40_000);
    });
    await ingest({ ...world.deps, translator })('a.txt', until);
  };
  // More than the queue delivers a message.
  const runs = 5;
  for (let n = 1; n <= runs; n += 1) {
    await run(2);
    expect(world.requeued).toHaveLength(n);
    expect((await world.manifest('a.txt')).languages.en).toMatchObject({ status: 'brief' });
  }
  await expect(run(0)).rejects.toThrow('only partly translated');
  expect(world.requeued).toHaveLength(runs);
  await world.ingest('a.txt');
  expect(world.requeued).toHaveLength(runs);
  expect(world.lines.join()).not.toContain('failed');
  expect((await world.manifest('a.txt')).languages.en?.status).toBe('complete');
  expect(world.standIn.billed.characters).toBe(2 * (await characters(world, 'a.txt')));
});

test('429 is waited out and billed once', async () => {
  const world = await startWorld({ faults: onlyOn(429, 1, 2, 3) });
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  expect(world.standIn.billed.characters).toBe(2 * (await characters(world, 'a.txt')));
});

test('a request that is too large is halved', async () => {
  const world = await startWorld({ faults: onlyOn(413, 1, 2) });
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  expect((await world.manifest('a.txt')).languages.en?.status).toBe('complete');
  expect(world.standIn.billed.characters).toBe(2 * (await characters(world, 'a.txt')));
});
