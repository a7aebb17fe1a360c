import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createApp } from '../shared/api/app.ts';
import { EntryPoints } from '../shared/api/contract/entry-points.ts';
import {
  ArticleList,
  OperatorArticle,
  ServedArticle,
} from '../shared/api/contract/served-article.ts';
import { ServedDigest } from '../shared/api/contract/served-digest.ts';
import { ServedDocument, SummaryDocument } from '../shared/api/contract/served-document.ts';
import { FlagList } from '../shared/api/contract/served-flags.ts';
import { articleId } from '../shared/article/article-id.ts';
import { LANGUAGES } from '../shared/article/language-codes.ts';
import { listPath, readPath, spokenIn, VIEWS, type View } from '../shared/article/page-paths.ts';
import { segments } from '../shared/article/segments.ts';
import { Flag } from '../shared/article/translation.ts';
import { berlinDate } from '../shared/berlin-day.ts';
import { digest } from '../shared/schedule/digest.ts';
import { indexKey, manifestKey } from '../shared/store/object-keys.ts';
import { FERRY, HARBOUR, longArticle } from './support/articles.ts';
import { underContract } from './support/contract.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

const ferry = articleId('faehre.txt');
const hostile = articleId('boese.txt');

let world: World;
let site: ReturnType<typeof underContract>;

const json = async <T>(path: string, schema: z.ZodType<T>): Promise<T> =>
  schema.parse(await (await site.request(path)).json());

const Problem = z.object({ status: z.int(), title: z.string(), detail: z.string().min(10) });

beforeAll(async () => {
  world = await openWorld();
  site = underContract(createApp(world.articles, PRICE));
  await world.put('faehre.txt', FERRY);
  await world.ingest('faehre.txt');
  await world.put(
    'boese.txt',
    HARBOUR.replace('beschlossen.', 'beschlossen <script>alert(1)</script>.'),
  );
  await world.ingest('boese.txt');
  await world.put('leer.txt', '');
  await world.ingest('leer.txt');
});

afterAll(() => world.close());

describe('GET /articles', () => {
  test('lists articles page by page; rejected uploads only where they are asked for', async () => {
    const seen: string[] = [];
    for (let path: string | undefined = '/v1/articles?limit=1'; path; ) {
      const { articles, next }: ArticleList = await json(path, ArticleList);
      seen.push(...articles.map(({ id }) => id));
      path = next;
    }
    expect(seen.sort()).toEqual([ferry, hostile].sort());
    for (const path of ['/v1/articles?status=rejected', '/v1/operator/articles?status=rejected']) {
      const { articles } = await json(
        path,
        z.looseObject({ articles: z.array(z.looseObject({ id: z.string() })) }),
      );
      expect(articles.map(({ id }) => id)).toEqual([articleId('leer.txt')]);
    }
  });

  test('lists only what can be read in a given language, with titles in it', async () => {
    const { articles } = await json('/v1/articles?lang=ko', ArticleList);
    expect(articles).toHaveLength(2);
    const found = articles.find(({ id }) => id === ferry);
    expect(found?.languages).toEqual({
      ko: expect.objectContaining({
        title: '[ko] Fähre nach Norderholm fährt wieder',
        served: expect.objectContaining({ revision: 1, status: 'complete' }),
      }),
    });
  });

  test.each(['limit=0', 'limit=101', 'limit=x', 'lang=fr', 'cursor=../x', 'page=2'])(
    'refuses ?%s and names the valid values',
    async (query) => {
      const response = await site.request(`/v1/articles?${query}`);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 400, title: 'Bad request' });
    },
  );
});

describe('GET /articles/<id>', () => {
  test('is the manifest with a status per language and the log', async () => {
    const article = await json(`/v1/articles/${ferry}`, ServedArticle);
    expect(article.languages.ko?.status).toBe('complete');
    expect(article.log.length).toBeGreaterThan(3);
  });

  test.each(['de', 'en', 'ko'])('has a document in %s', async (language) => {
    const document = await json(`/v1/articles/${ferry}/${language}`, ServedDocument);
    expect(document).toMatchObject({ id: ferry, language, status: 'complete', revision: 1 });
  });

  test('the summary has the sentences in the language and in German, under one id', async () => {
    const de = await json(`/v1/articles/${ferry}/de`, ServedDocument);
    const { summary, sentences } = await json(`/v1/articles/${ferry}/en/summary`, SummaryDocument);
    const german = new Map(segments(de).map(({ id, text }) => [id, text]));
    expect(summary.points.sentences.length).toBeGreaterThan(1);
    for (const id of summary.points.sentences) {
      const { text, source } = sentences[id] ?? {};
      expect(source).toBe(german.get(id));
      expect(text).toBe(`[en] ${source}`);
    }
  });

  test('the summary has the quotations, figures and sources with their sentences', async () => {
    const { minutes, summary, sentences } = await json(
      `/v1/articles/${ferry}/ko/summary`,
      SummaryDocument,
    );
    expect(minutes).toBe(1);
    const [quote] = summary.quotes;
    expect(quote?.speaker).toBe('Geschäftsführerin Maren Tiedjen');
    expect(sentences[quote?.sentence ?? '']?.flags).toContain('unchanged');
    expect(summary.figures).toContainEqual({
      sentence: expect.any(String),
      source: { start: 48, end: 66, text: '1,2 Millionen Euro' },
      value: 1_200_000,
      unit: 'Euro',
    });
    const [source] = summary.sources;
    expect(source?.source.text).toBe('Reederei');
    expect(sentences[source?.sentence ?? '']?.text).toMatch(/^\[ko\]/);
  });

  test('has an ETag, and answers 304 when it matches', async () => {
    for (const path of [
      '/v1/articles',
      `/v1/articles/${ferry}`,
      `/v1/articles/${ferry}/ko`,
      `/all/read/${ferry}`,
      `/ko/read/${ferry}`,
      '/all',
      '/ko',
      '/',
    ]) {
      const first = await site.request(path);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[^"]+"$/);
      const again = await site.request(path, { headers: { 'if-none-match': etag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    }
  });

  test('does not vary by Accept-Language: the language is in the path', async () => {
    const request = (language: string) =>
      site.request(`/v1/articles/${ferry}`, { headers: { 'accept-language': language } });
    expect(await (await request('ko')).text()).toBe(await (await request('en')).text());
  });

  test('of a rejected upload gives the reason, as does its document', async () => {
    const id = articleId('leer.txt');
    expect(await json(`/v1/articles/${id}`, ServedArticle)).toMatchObject({
      status: 'rejected',
      reason: { code: 'empty' },
    });
    const response = await site.request(`/v1/articles/${id}/en`);
    expect(response.status).toBe(404);
    expect(Problem.parse(await response.json()).detail).toContain('was rejected');
  });
});

test('readers get nothing of the upload or of what it cost', async () => {
  const paths = [ferry, articleId('leer.txt')].map((id) => `/v1/articles/${id}`);
  for (const path of ['/v1/articles', ...paths, `${paths[0]}/ko`, `${paths[0]}/ko/summary`]) {
    const text = await (await site.request(path)).text();
    for (const secret of ['.txt', 'etag', 'bytes', 'estimated', 'billed', 'booked', '"size"'])
      expect(text, path).not.toContain(secret);
  }
  const operated = await json(`/v1/operator/articles/${ferry}`, OperatorArticle);
  expect(operated).toMatchObject({
    source: { key: 'faehre.txt' },
    languages: { en: { characters: { billed: expect.any(Number) } } },
    log: expect.arrayContaining([
      expect.objectContaining({ note: expect.stringContaining('bytes') }),
    ]),
  });
});

test('an item of the list has what a list needs', async () => {
  const { articles } = await json('/v1/articles', ArticleList);
  const item = articles.find(({ id }) => id === ferry);
  expect(item).toMatchObject({
    revision: 1,
    truncated: false,
    languages: {
      ko: { lead: expect.stringContaining('[ko] '), minutes: 1, flagged: expect.any(Number) },
    },
    links: {
      self: `/v1/articles/${ferry}`,
      page: `/all/read/${ferry}`,
      de: `/v1/articles/${ferry}/de`,
      ko: `/v1/articles/${ferry}/ko`,
      summary: `/v1/articles/${ferry}/de/summary`,
      manifest: `/v1/articles/${ferry}`,
    },
  });
});

test('/v1/flags explains every flag', async () => {
  const { flags } = await json('/v1/flags', FlagList);
  expect(flags.map(({ code }) => code)).toEqual(Flag.options);
  expect(flags[0]?.words).toMatchObject({ en: expect.any(String), ko: expect.any(String) });
});

test('/v1/ lists the entry points', async () => {
  const { links } = await json('/v1/', EntryPoints);
  for (const path of [links.articles, links.flags, links.health])
    expect((await site.request(path ?? '')).status).toBe(200);
});

test.each([
  ['limit=x', 'limit is a whole number from 1 to 100'],
  ['lang=fr', 'lang is '],
  ['page=2', 'there is no parameter "page"'],
  ['constructor=1', 'there is no parameter "constructor"'],
])('a list refuses %s with what would be right', async (query, detail) => {
  const problem = await json(`/v1/articles?${query}`, Problem);
  expect(problem.detail).toContain(detail);
});

test.each([
  ['/v1/digests/1999-01-01/en', 'is written when the day has ended in Germany'],
  ['/v1/digests/2026-02-30/en', 'There is no day 2026-02-30'],
  ['/v1/operator/usage?month=2026-13', 'month is one such as 2026-11'],
  ['/v1/operator/usage?year=2026', 'there is no parameter "year"'],
])('%s says what is wrong', async (path, detail) => {
  expect((await json(path, Problem)).detail).toContain(detail);
});

test.each(['fbclid=abc', 'utm_source=newsletter&utm_medium=mail'])(
  'pages ignore %s, which links bring along',
  async (query) => {
    expect((await site.request(`/?${query}`)).status).toBe(200);
  },
);

describe('every error is a problem document', () => {
  test.each([
    ['/nothing', 404],
    ['/v1/articles/none-0123456789ab', 404],
    ['/v1/articles/..%2f..%2fetc', 404],
    [`/v1/articles/${ferry}/fr`, 404],
    [`/v1/articles/${ferry}/en/nothing`, 404],
    ['/v1/articles/%ff', 404],
    ['/v1/digests/2026-13-01/en', 400],
    ['/v1/digests/1999-01-01/en', 404],
    ['/v1/operator/usage?month=2026-13', 400],
    ['/v1/operator/usage?year=2026', 400],
  ])('%s answers %i', async (path, status) => {
    const response = await site.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(Problem.parse(await response.json()).status).toBe(status);
  });

  test('methods other than GET are not allowed', async () => {
    const response = await site.request('/v1/articles', { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('an unreachable bucket is a 500 without its details', async () => {
    const list = () => Promise.reject(new Error('There is no such bucket'));
    const broken = createApp({ ...world.articles, list }, PRICE);
    const response = await broken.request('/health');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('bucket');
  });
});

describe('pages', () => {
  test('/all lists titles in every language', async () => {
    const page = await (await site.request('/all')).text();
    expect(page).toContain('Fähre nach Norderholm fährt wieder');
    expect(page).toContain('[ko] Fähre nach Norderholm fährt wieder');
  });

  test.each(VIEWS)(
    'pages of %s speak its language, keep it and lead to the others',
    async (view) => {
      for (const pathIn of [listPath, (each: View) => readPath(ferry, each)]) {
        const page = await (await site.request(pathIn(view))).text();
        expect(page).toContain(`<html lang="${spokenIn(view)}">`);
        for (const language of LANGUAGES)
          expect(page).toContain(`hreflang="${language}" href="${pathIn(language)}"`);
        for (const other of VIEWS) expect(page).toContain(`<a href="${pathIn(other)}"`);
        expect(page).toContain(`<a href="${listPath(view)}">Presseschau</a>`);
      }
      const list = await (await site.request(listPath(view))).text();
      expect(list).toContain(`<a href="${readPath(ferry, view)}">`);
    },
  );

  test('/ offers each view by a link', async () => {
    const page = await (await site.request('/')).text();
    for (const view of VIEWS) expect(page).toContain(`<a href="${listPath(view)}"`);
  });

  test('/all/read shows every sentence in all languages in one row, and names the stand-in', async () => {
    const page = await (await site.request(`/all/read/${ferry}`)).text();
    for (const id of ['title', 's1', 's8']) expect(page).toContain(`id="${id}"`);
    expect(page).toContain('href="#s1"');
    expect(page).toContain('not by DeepL');
  });

  test('nothing in an article becomes markup, and no script can run', async () => {
    const response = await site.request(`/all/read/${hostile}`);
    const page = await response.text();
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.each([
    ['/all/read/none-0123456789ab', 404, 'There is no such article'],
    ['/ko/read/UPPER', 404, '기사 없음'],
    ['/KO', 404, 'lang="ko"'],
    ['/fr', 404, 'lang="en"'],
    ['/fr/read/none-0123456789ab', 404, 'lang="en"'],
    ['/pt-BR', 404, 'lang="en"'],
    [`/en/read/${articleId('leer.txt')}`, 404, 'The file is empty'],
    ['/de?limit=none', 400, '<code>limit</code>: eine ganze Zahl'],
  ])('%s answers people with a page', async (path, status, text) => {
    const response = await site.request(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toContain('s-maxage=5');
    expect(await response.text()).toContain(text);
  });

  test('the stylesheet is there', async () => {
    const response = await site.request('/style.css');
    expect(response.headers.get('content-type')).toContain('text/css');
  });
});

test('/health says whether the bucket answers', async () => {
  const response = await site.request('/health');
  expect(await response.json()).toEqual({ status: 'ok' });
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('an unreadable manifest drops only its own article from the list', async () => {
  const id = articleId('kaputt.txt');
  await world.articles.put(indexKey(new Date(), id), '');
  await world.articles.put(manifestKey(id), '{"id": 7}');
  const { articles } = await json('/v1/articles', ArticleList);
  expect(articles.map((article) => article.id)).toContain(ferry);
  expect(articles.map((article) => article.id)).not.toContain(id);
  expect((await site.request('/all')).status).toBe(200);
  expect((await site.request(`/v1/articles/${id}`)).status).toBe(500);
});

test('a digest has the articles of its day in its language', async () => {
  const today = berlinDate(new Date());
  await digest(world.articles, today, new Date());
  const { articles } = await json(`/v1/digests/${today}/ko`, ServedDigest);
  expect(articles.map(({ id }) => id).sort()).toEqual([ferry, hostile].sort());
  const [first] = articles.filter(({ id }) => id === ferry);
  expect(first).toMatchObject({ links: { page: `/ko/read/${ferry}` }, status: 'complete' });
  expect(first?.title?.text).toBe('[ko] Fähre nach Norderholm fährt wieder');
  expect(first?.points.length).toBeGreaterThan(0);
});

describe('the edge and a browser keep', () => {
  const cacheControlOf = async (path: string) =>
    (await site.request(path)).headers.get('cache-control');
  const seconds = (browser: number, edge: number, stale: number) =>
    `public, max-age=${browser}, s-maxage=${edge}, stale-while-revalidate=${stale}, stale-if-error=${900 - edge}`;
  const parked = articleId('geparkt.txt');

  beforeAll(async () => {
    await world.put('geparkt.txt', longArticle(12));
    await world.ingest('geparkt.txt', { caps: { article: 1500 } });
    await digest(world.articles, '2001-02-03', new Date());
  });

  test.each([
    `/v1/articles/${ferry}`,
    `/v1/articles/${ferry}/ko`,
    `/v1/articles/${ferry}/ko/summary`,
  ])('what is complete for minutes: %s', async (path) =>
    expect(await cacheControlOf(path)).toBe(seconds(60, 300, 600)),
  );

  test.each([
    '/',
    `/all/read/${ferry}`,
    `/ko/read/${ferry}`,
    '/v1/digests/2001-02-03/en',
    '/style.css',
  ])('pages, digests and the stylesheet for minutes: %s', async (path) =>
    expect(await cacheControlOf(path)).toBe(seconds(60, 300, 600)),
  );

  test.each([
    `/v1/articles/${parked}`,
    `/v1/articles/${parked}/ko`,
    `/v1/articles/${parked}/ko/summary`,
    `/all/read/${parked}`,
    `/ko/read/${parked}`,
  ])('what is under way for seconds: %s', async (path) => {
    expect(await json(`/v1/articles/${parked}/ko`, ServedDocument)).toMatchObject({
      status: 'brief',
    });
    expect(await cacheControlOf(path)).toBe(seconds(0, 5, 10));
  });

  test.each(['/all', '/ko', '/v1/articles'])('a list for seconds: %s', async (path) => {
    expect(await cacheControlOf(path)).toBe(seconds(0, 10, 20));
  });

  test('an error for seconds', async () => {
    expect(await cacheControlOf('/nothing')).toBe('public, max-age=0, s-maxage=5');
  });
});
