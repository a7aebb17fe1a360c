import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { Manifest } from '../shared/article/manifest.ts';
import { isOpen, listedAt } from '../shared/article/standing.ts';
import { digest } from '../shared/schedule/digest.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { getJson, putJson } from '../shared/store/json-object.ts';
import {
  digestKey,
  documentKey,
  indexKey,
  manifestKey,
  PREFIXES,
} from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';
import { completeState, germanOf, manifestOf, RECEIVED } from './support/records.ts';
import { PRICE } from './support/world.ts';

/** What is served of an article before its embargo ends, after it expires, and by its rights. */

const ID = 'aaaaaaaaaaaa';
const INSTANT = '2026-11-27T06:00:00.000Z';
const at = (seconds: number) => new Date(Date.parse(INSTANT) + 1_000 * seconds);
const LEAD = 'Die Brücke ist gesperrt.';
const BODY = 'Der Umweg ist 14 Kilometer lang.';

const start = async (change: Partial<Manifest>) => {
  const { articles } = await startBucket();
  const state = { ...completeState(), title: 'Brücke gesperrt', lead: LEAD };
  const manifest = manifestOf(ID, {
    languages: { de: state, en: state, ko: state },
    metadata: { byline: 'Anna Beispiel' },
    changes: { changed: [], added: [], removed: [{ before: 'Der Umweg ist lang.' }] },
    ...change,
  });
  await putJson(articles, manifestKey(ID), manifest);
  const german = { ...germanOf('Brücke gesperrt', [LEAD, BODY], 's1'), id: ID };
  for (const language of ['de', 'en', 'ko'] as const)
    await putJson(articles, documentKey(ID, language), { ...german, language });
  // Also before its release: a job that comes early, or a crash.
  await articles.put(indexKey(listedAt(manifest), ID), '');
  const site = (now: Date) => createApp(articles, PRICE, { now: () => now });
  const ask = async (path: string, time: Date) => {
    const answer = await site(time).request(path);
    const text = await answer.text();
    return { status: answer.status, text, caching: answer.headers.get('cache-control') ?? '' };
  };
  return { articles, ask, site };
};

const LISTS = ['/v1/articles', '/all', '/ko'];
const ANSWERS = [
  `/v1/articles/${ID}`,
  `/v1/articles/${ID}/de`,
  `/v1/articles/${ID}/ko`,
  `/v1/articles/${ID}/en/summary`,
  `/all/read/${ID}`,
  `/ko/read/${ID}`,
  ...LISTS,
];
const TEXT = /Brücke|Umweg|Beispiel/;

test.each(ANSWERS)('before its embargo ends %s says nothing of an article', async (path) => {
  const { ask } = await start({ embargo: INSTANT });
  for (const seconds of [-86_400, -7, -0.001]) {
    const { text, caching } = await ask(path, at(seconds));
    expect(text).not.toMatch(TEXT);
    if (!LISTS.includes(path)) {
      for (const [, most] of caching.matchAll(/=(\d+)/g))
        expect(Number(most), caching).toBeLessThanOrEqual(-seconds);
    }
  }
  expect((await ask(path, at(0))).text).toMatch(TEXT);
});

test('the manifest says that there is an embargo, and until when; texts are not found', async () => {
  const { ask } = await start({ embargo: INSTANT });
  const { status, text } = await ask(`/v1/articles/${ID}`, at(-60));
  expect([status, JSON.parse(text)]).toMatchObject([
    200,
    { status: 'embargoed', embargo: INSTANT },
  ]);
  for (const path of [`/v1/articles/${ID}/de`, `/v1/articles/${ID}/ko/summary`, `/all/read/${ID}`])
    expect(await ask(path, at(-60))).toMatchObject({
      status: 404,
      text: expect.stringContaining(INSTANT),
    });
  expect((await ask('/v1/articles', at(-60))).text).not.toContain(ID);
});

test.each(ANSWERS)('once it has expired %s says nothing of an article', async (path) => {
  const { ask } = await start({ expires: INSTANT });
  const before = await ask(path, at(-7));
  expect(before.text).toMatch(TEXT);
  expect(before.caching).not.toContain('stale-while-revalidate');
  // Without it CloudFront shows what it has for as long as the site fails.
  if (before.status === 200) expect(before.caching).toContain('stale-if-error=0');
  for (const [, seconds] of before.caching.matchAll(/=(\d+)/g))
    expect(Number(seconds)).toBeLessThanOrEqual(7);
  const { status, text } = await ask(path, at(0));
  expect(text).not.toMatch(TEXT);
  if (!LISTS.includes(path)) expect(status).toBe(410);
});

test.each([`/v1/articles/${ID}/de`, `/v1/articles/${ID}/ko/summary`, `/all/read/${ID}`])(
  'a document that is published while %s is asked for comes under its embargo',
  async (path) => {
    const { articles } = await start({});
    const manifest = await getJson(articles, manifestKey(ID), Manifest);
    // As ingest does it: between any two reads the embargo is there before the document.
    const written = Promise.withResolvers<void>();
    const racing: Bucket = {
      ...articles,
      get: async (key) => {
        // Where both are asked for at once, the manifest is answered first.
        if (/\/(?:de|ko)\.json$/.test(key)) await Promise.race([written.promise, setTimeout(50)]);
        const found = await articles.get(key);
        if (!key.startsWith(PREFIXES.articles)) return found;
        await putJson(articles, manifestKey(ID), { ...manifest, embargo: INSTANT });
        for (const language of ['de', 'en', 'ko'] as const) {
          const german = { ...germanOf('Geheim', ['Geheim.'], 's1'), id: ID };
          await putJson(articles, documentKey(ID, language), { ...german, language });
        }
        written.resolve();
        return found;
      },
    };
    const site = createApp(racing, PRICE, { now: () => at(-60) });
    expect(await (await site.request(path)).text()).not.toContain('Geheim');
  },
);

test('whoever has the manifest from before the end of the embargo gets it anew', async () => {
  const { site } = await start({ embargo: INSTANT });
  const ask = async (time: Date) => {
    const headers = { 'if-modified-since': new Date(RECEIVED).toUTCString() };
    return (await site(time).request(`/v1/articles/${ID}`, { headers })).status;
  };
  expect(await ask(at(-1))).toBe(304);
  expect(await ask(at(1))).toBe(200);
});

const REASON = { code: 'canceled', message: 'The agency has withdrawn this item.' };

test.each(ANSWERS.slice(0, 5))('%s says why an article was withdrawn', async (path) => {
  const { ask } = await start({ status: 'withdrawn', reason: REASON });
  const { status, text, caching } = await ask(path, at(0));
  expect(status).toBe(410);
  // A page says it in its own words.
  expect(text).toContain(
    path.includes('/read/') ? 'The agency withdrew the article.' : REASON.message,
  );
  expect(text).not.toMatch(TEXT);
  expect(caching).toBe('public, max-age=0, s-maxage=5');
  if (!path.includes('/read/'))
    expect(JSON.parse(text)).toEqual({
      status: 410,
      title: 'Withdrawn',
      detail: REASON.message,
      reason: REASON,
    });
});

test.each(LISTS)('a withdrawn article is not in the list: %s', async (path) => {
  const { ask } = await start({ status: 'withdrawn', reason: REASON });
  expect((await ask(path, at(0))).text).not.toContain(ID);
});

test.each(['de', 'ko'])(
  'of a summary alone no sentence of the body is served: %s',
  async (lang) => {
    const { ask } = await start({ serve: 'summary' });
    for (const path of [
      `/v1/articles/${ID}/${lang}`,
      `/v1/articles/${ID}/${lang}/summary`,
      `/all/read/${ID}`,
      `/${lang}/read/${ID}`,
    ]) {
      const { text } = await ask(path, at(0));
      expect(text).toContain(LEAD);
      expect(text).not.toContain('Umweg');
    }
    expect((await ask(`/v1/articles/${ID}`, at(0))).text).not.toContain('Umweg');
  },
);

test.each(['de', 'ko'])('of metadata alone no text is served: %s', async (lang) => {
  const { ask, articles } = await start({ serve: 'metadata' });
  for (const path of [
    `/v1/articles/${ID}/${lang}`,
    `/v1/articles/${ID}`,
    `/all/read/${ID}`,
    `/${lang}/read/${ID}`,
  ]) {
    const { status, text } = await ask(path, at(0));
    expect(status).toBe(200);
    expect(text).not.toMatch(/Brücke|Umweg/);
  }
  expect((await ask(`/v1/articles/${ID}`, at(0))).text).toContain('Anna Beispiel');
  for (const path of [...LISTS, `/v1/articles/${ID}/${lang}/summary`])
    expect((await ask(path, at(0))).text).not.toMatch(/Brücke|Umweg/);
  await digest(articles, '2026-11-22', at(0));
  const written = await articles.get(digestKey('2026-11-22', 'ko'));
  expect(Buffer.from(written?.body ?? '').toString()).not.toMatch(/Brücke|Umweg/);
});

test('a digest has what was released on its day, and nothing under an embargo', async () => {
  const { articles, ask } = await start({ embargo: INSTANT });
  const digestOf = async (date: string, now: Date) => {
    await digest(articles, date, now);
    return (await ask(`/v1/digests/${date}/de`, now)).text;
  };
  expect(await digestOf('2026-11-27', at(-1))).not.toContain(ID);
  expect(await digestOf('2026-11-22', at(1))).not.toContain(ID);
  expect(await digestOf('2026-11-27', at(1))).toContain(ID);
});

test('an article takes its place in the lists when it is released', () => {
  expect(listedAt({ received: RECEIVED })).toEqual(new Date(RECEIVED));
  expect(listedAt({ received: RECEIVED, embargo: INSTANT })).toEqual(new Date(INSTANT));
  expect(isOpen(manifestOf(ID, { embargo: INSTANT }), at(0))).toBe(true);
});
