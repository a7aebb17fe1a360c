import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startSite } from '../local/site.ts';
import { startBucket } from './support/bucket.ts';
import { PRICE } from './support/world.ts';

const start = async (options: Parameters<typeof startSite>[3] = {}) => {
  const { articles } = await startBucket();
  const { url, close } = await startSite(articles, 0, PRICE, options);
  onTestFinished(close);
  return url;
};

/** The answer to bytes that no client would send. */
const send = async (url: string, bytes: string) => {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.end(bytes);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { head: head.toLowerCase(), body: JSON.parse(body) };
};

test.each([
  [400, 'This is no request\r\n\r\n'],
  [400, 'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n'],
  [417, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: cake\r\n\r\n'],
  [431, `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`],
])('what Node refuses with %i is a problem, too', async (status, bytes) => {
  const { head, body } = await send(await start(), bytes);
  expect(head).toMatch(new RegExp(`^http/1.1 ${status} `));
  expect(head).toContain('content-type: application/problem+json');
  expect(body).toEqual({ status, title: expect.any(String), detail: expect.any(String) });
});

test('answers have the headers that CloudFront adds, errors too', async () => {
  const url = await start();
  for (const path of ['/', '/v1/', '/nothing']) {
    const { headers } = await fetch(url + path);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toContain('ETag');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-robots-tag')).toBe('noindex');
  }
});

test('answers are compressed, and found unchanged by their ETag', async () => {
  const url = `${await start()}/v1/flags`;
  const zipped = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  expect(await zipped.json()).toHaveProperty('flags');
  const etag = zipped.headers.get('etag') ?? '';
  const known = await fetch(url, { headers: { 'if-none-match': etag } });
  expect(known.status).toBe(304);
  expect(known.headers.get('vary')).toBe('Accept, Accept-Encoding');
});

test.each([
  [false, /^http:\/\/127\.0\.0\.1:\d+\/v1\/feeds\/ko\.json/],
  [true, /^https:\/\/news\.example\/v1\/feeds\/ko\.json/],
])(
  'whether it is behind a proxy (%s) decides whose name of the host counts',
  async (isBehindProxy, expected) => {
    const url = await start({ isBehindProxy });
    const headers = { 'x-forwarded-host': 'news.example' };
    const feed = await (await fetch(`${url}/v1/feeds/ko.json`, { headers })).json();
    expect(feed).toMatchObject({ feed_url: expect.stringMatching(expected) });
  },
);

test('pages that everybody may read do not link what only operators may', async () => {
  for (const [access, isLinked] of [
    ['public', false],
    [undefined, true],
  ] as const) {
    const page = await (await fetch(`${await start({ access })}/ko`)).text();
    expect(page.includes('/rejected"')).toBe(isLinked);
  }
});
