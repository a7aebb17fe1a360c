import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { compress } from 'hono/compress';
import { afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { ANSWER_HEADERS } from '../local/answer-headers.ts';
import { attach, listen } from '../local/s3/listen.ts';
import { startSite } from '../local/site.ts';
import { createApp } from '../shared/api/app.ts';
import { answerFunctionUrl } from '../shared/api/function-url.ts';
import { readDirectly } from '../shared/api/read-directly.ts';
import { articleId } from '../shared/article/article-id.ts';
import { listPath, readPath, VIEWS } from '../shared/article/page-paths.ts';
import { manifestKey, STORED_FORMS } from '../shared/store/object-keys.ts';
import { FORMS } from '../shared/store/stored-forms.ts';
import { FERRY, longArticle } from './support/articles.ts';
import { functionUrlEvent } from './support/function-url-event.ts';
import { manifestOf } from './support/records.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

/** What is answered without the app is answered as the app does. */

let world: World;
const FERRY_ID = articleId('faehre.txt');
const BRIEF_ID = articleId('kurz.txt');
const WITHDRAWN_ID = 'weg-0123456789ab';
const EMBARGOED_ID = 'spaeter-0123456789ab';
const DAMAGED_ID = 'kaputt-0123456789ab';
const NOW = new Date();

beforeAll(async () => {
  world = await openWorld();
  await world.put('faehre.txt', FERRY);
  await world.ingest('faehre.txt');
  await world.put('leer.txt', '');
  await world.ingest('leer.txt');
  await world.put('kurz.txt', longArticle(24));
  await world.ingest('kurz.txt', { extentOf: async () => 'on-read' });
  const reason = { code: 'canceled', message: 'The agency canceled it.' };
  const embargo = new Date(NOW.getTime() + 30_000).toISOString();
  for (const manifest of [
    manifestOf(WITHDRAWN_ID, { status: 'withdrawn', reason }),
    manifestOf(EMBARGOED_ID, { embargo }),
  ])
    await world.articles.put(manifestKey(manifest.id), JSON.stringify(manifest));
  await world.articles.put(manifestKey(DAMAGED_ID), '[]');
});

afterEach(() => vi.restoreAllMocks());

type Asked = { method?: string; query?: string; headers?: Record<string, string> };

const eventOf = (path: string, { method = 'GET', query = '', headers = {} }: Asked) => {
  const event = functionUrlEvent(path);
  return {
    ...event,
    rawQueryString: query,
    headers: { ...event.headers, ...headers },
    requestContext: { ...event.requestContext, http: { path, method } },
  } as unknown as Parameters<ReturnType<typeof answerFunctionUrl>>[0];
};

const PAGES = { hasSearch: false, linksRejected: true };

/** Rejects if the app is needed. */
const bothAnswers = async (path: string, asked: Asked = {}, articles = world.articles) => {
  const options = { isReadThrough: true, now: () => NOW };
  const direct = answerFunctionUrl(readDirectly(articles, { ...options, ...PAGES }), () =>
    Promise.reject(new Error('The app was asked')),
  );
  const app = handle(createApp(articles, PRICE, options));
  const event = eventOf(path, asked);
  return { answer: await direct(event), byApp: await app(event) };
};

const ARTICLE = `/v1/articles/${FERRY_ID}`;
const DOCUMENT = `${ARTICLE}/ko`;

test.each<[number, string, Asked?]>([
  [200, ARTICLE],
  [200, `${ARTICLE}/de`],
  [200, DOCUMENT],
  [200, `${DOCUMENT}/summary`],
  [200, `/v1/articles/${BRIEF_ID}/en`],
  ...VIEWS.map((view): [number, string] => [200, readPath(FERRY_ID, view)]),
  [200, readPath(FERRY_ID, 'ko'), { method: 'HEAD' }],
  [200, readPath(FERRY_ID, 'ko'), { headers: { 'x-forwarded-host': 'news.example' } }],
  [200, readPath(BRIEF_ID, 'ko')],
  ...['/v1/articles', ...VIEWS.map(listPath)].flatMap((path): [number, string, Asked?][] => [
    [200, path],
    [200, path, { method: 'HEAD' }],
    [304, path, { headers: { 'if-none-match': '*' } }],
  ]),
  [304, readPath(FERRY_ID, 'all'), { headers: { 'if-none-match': '*' } }],
  [404, readPath('none-0123456789ab', 'ko')],
  [404, readPath(articleId('leer.txt'), 'all')],
  [404, readPath(EMBARGOED_ID, 'en')],
  [410, readPath(WITHDRAWN_ID, 'de')],
  [500, readPath(DAMAGED_ID, 'ko')],
  [200, `/v1/articles/${articleId('leer.txt')}`],
  [404, `/v1/articles/${articleId('leer.txt')}/de`],
  [200, DOCUMENT, { method: 'HEAD' }],
  [404, `${ARTICLE}/fr`, { method: 'HEAD' }],
  [200, DOCUMENT, { headers: { range: 'bytes=0-9' } }],
  [200, DOCUMENT, { headers: { authorization: 'Bearer key', accept: 'text/html' } }],
  [404, `${ARTICLE}/fr`],
  [404, `${ARTICLE}/fr/summary`],
  [404, '/v1/articles/none-0123456789ab'],
  [404, '/v1/articles/none-0123456789ab/ko'],
  [404, '/v1/articles/this-is-no-id'],
  [410, `/v1/articles/${WITHDRAWN_ID}`],
  [410, `/v1/articles/${WITHDRAWN_ID}/en/summary`],
  [200, `/v1/articles/${EMBARGOED_ID}`],
  [404, `/v1/articles/${EMBARGOED_ID}/de`],
  [500, `/v1/articles/${DAMAGED_ID}`],
  [304, DOCUMENT, { headers: { 'if-none-match': '*' } }],
  [304, ARTICLE, { headers: { 'if-modified-since': new Date(Date.now() + 5_000).toUTCString() } }],
  [200, DOCUMENT, { headers: { 'if-modified-since': 'gestern' } }],
  [200, DOCUMENT, { headers: { 'if-none-match': '"x", W/"y"' } }],
  [404, `${ARTICLE}/fr`, { headers: { 'if-none-match': '*' } }],
])('%i: %s %o is answered as by the app, but without it', async (status, path, asked) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { answer, byApp } = await bothAnswers(path, asked);
  expect(answer.statusCode).toBe(status);
  expect(answer).toEqual(byApp);
});

test.each(['', 'W/'])(
  'a document that is known by its ETag (%s) is answered alike',
  async (weak) => {
    const { answer } = await bothAnswers(DOCUMENT);
    const headers = { 'if-none-match': `"x", ${weak}${answer.headers?.etag}` };
    for (const method of ['GET', 'HEAD']) {
      const again = await bothAnswers(DOCUMENT, { method, headers });
      expect(again.answer).toEqual(again.byApp);
      expect(again.answer).toMatchObject({ statusCode: 304, body: '' });
    }
  },
);

test('at home both are alike on the wire, and HEAD has the headers of GET', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const site = await startSite(world.articles, 0, PRICE, { access: 'public', isBehindProxy: true });
  onTestFinished(site.close);
  const { server, port } = await listen(0);
  const app = createApp(world.articles, PRICE, { linksRejected: false });
  const edge = new Hono().use(compress()).all('*', async (c) => {
    const response = await app.fetch(c.req.raw);
    response.headers.set('vary', 'Accept, Accept-Encoding');
    return response;
  });
  onTestFinished(attach(server, getRequestListener(edge.fetch)));
  const paths = [
    ARTICLE,
    DOCUMENT,
    `${DOCUMENT}/summary`,
    '/v1/articles',
    readPath(FERRY_ID, 'ko'),
    listPath('ko'),
    `/v1/articles/${WITHDRAWN_ID}`,
    readPath(DAMAGED_ID, 'ko'),
  ];
  for (const path of paths) {
    const answers = [];
    for (const method of ['GET', 'HEAD'])
      for (const tags of ['"x"', '*']) {
        const headers = { 'x-forwarded-host': 'news.example', 'if-none-match': tags };
        const direct = await onTheWire(`${site.url}${path}`, { method, headers });
        const byApp = await onTheWire(`http://127.0.0.1:${port}${path}`, { method, headers });
        expect(direct, `${method} ${path} ${tags}`).toEqual(byApp);
        answers.push(direct);
      }
    const [get, , head] = answers;
    expect(head?.headers.etag, path).toBe(get?.headers.etag);
  }
});

/** What a client can tell apart, without what the site adds to every answer. */
const onTheWire = async (url: string, { method, headers }: Required<Omit<Asked, 'query'>>) => {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, 'accept-encoding': 'identity' },
  });
  const added = new Set(['date', ...[...ANSWER_HEADERS].map(([name]) => name.toLowerCase())]);
  const own = [...answer.headers].filter(([name]) => !added.has(name));
  return { status: answer.status, headers: Object.fromEntries(own), body: await answer.text() };
};

test.each<[string, Asked?]>([
  [`${ARTICLE}/`],
  [`${DOCUMENT}/`],
  [`${DOCUMENT}.txt`],
  ['/'],
  ['/v1/articles/'],
  ['/v1/articles', { query: 'lang=ko' }],
  ['/ko', { query: 'status=rejected' }],
  ['/ko/'],
  ['/fr'],
  ['/ko/rejected'],
  [`/fr/read/${FERRY_ID}`],
  [`/read/${FERRY_ID}`],
  [`/ko/read/${FERRY_ID}.txt`],
  [`/ko/read/${FERRY_ID}/`],
  [`${DOCUMENT}/nothing`],
  [`/v1/articles/${FERRY_ID.replace('-', '%2d')}`],
  [`/v1/../v1/articles/${FERRY_ID}`],
  [`${ARTICLE}/KO`],
  [`/v1/articles/${FERRY_ID}\n`],
  [`/v1/operator/articles/${FERRY_ID}`],
  [DOCUMENT, { query: 'utm_source=x' }],
  [DOCUMENT, { query: 'lang=ko' }],
  [ARTICLE, { method: 'DELETE', query: 'reason=x' }],
  [ARTICLE, { method: 'OPTIONS' }],
  [DOCUMENT, { method: 'POST' }],
])('%s %o is left to the app', async (path, asked = {}) => {
  const direct = readDirectly(world.articles, { isReadThrough: false, ...PAGES });
  const { method = 'GET', query = '' } = asked;
  expect(
    await direct({ method, path, query, header: () => undefined, origin: '' }),
  ).toBeUndefined();
});

test('a bucket of a newer version is left alone', async () => {
  const { articles } = world;
  const body = Buffer.from(JSON.stringify({ forms: FORMS + 1 }));
  const get: typeof articles.get = async (key) =>
    key === STORED_FORMS ? { body, size: 1, etag: '"1"', modified: NOW } : await articles.get(key);
  const { answer, byApp } = await bothAnswers(DOCUMENT, {}, { ...articles, get });
  expect(answer.statusCode).toBe(503);
  expect(answer).toEqual(byApp);
});
