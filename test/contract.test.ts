import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractFiles } from '../local/contract-files.ts';
import { createApp } from '../shared/api/app.ts';
import { openApi } from '../shared/api/contract/openapi.ts';
import { articleId } from '../shared/article/article-id.ts';
import { viewIn } from '../shared/article/page-paths.ts';
import { searchOf } from '../shared/search/search-of.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { requireContract, routeOf, underContract } from './support/contract.ts';
import { LONG } from './support/long.ts';
import { openWorld, PRICE, type World } from './support/world.ts';

const document = openApi();
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));
const changing = Object.entries(document.paths).flatMap(([path, operation]) =>
  operation.delete ? [{ path, ...operation.delete }] : [],
);
const id = articleId('faehre.txt');

let world: World;
let app: ReturnType<typeof createApp>;
let site: ReturnType<typeof underContract>;

beforeAll(async () => {
  world = await openWorld();
  app = createApp(world.articles, PRICE, {
    readContract: async (name) => contractFiles()[name],
    search: searchOf({ SEARCH_FILE: ':memory:' }, world),
  });
  site = underContract(app);
  for (const text of [FERRY, FERRY_CORRECTED]) {
    await world.put('faehre.txt', text);
    await world.ingest('faehre.txt');
  }
  await world.put('leer.txt', '');
  await world.ingest('leer.txt');
});
afterAll(() => world.close());

test('the document has each route for programs, and no other', () => {
  const served = app.routes
    .filter(({ method, path }) => method === 'GET' && !path.includes('*'))
    .map(({ path }) =>
      path
        .replace(/:file\{\[a-z\]\+\\/, '{language}')
        .replace(/\}$/, '')
        .replaceAll(/:(\w+)/g, '{$1}'),
    );
  const forPeople = [
    '/',
    '/read/{id}',
    '/rejected',
    '/icon.svg',
    '/style.css',
    '/docs',
    '/docs.css',
    '/robots.txt',
  ];
  const isForPeople = (path: string) => viewIn(path) !== undefined || forPeople.includes(path);
  const forPrograms = new Set(served.filter((path) => !isForPeople(path)));
  expect(operations.map(({ path }) => path).sort()).toEqual([...forPrograms].sort());
});

test('the document has each route that changes something', () => {
  const served = app.routes
    .filter(({ method }) => !['GET', 'ALL'].includes(method))
    .map(({ path }) => path.replaceAll(/:(\w+)/g, '{$1}'));
  expect(changing.map(({ path }) => path)).toEqual([...new Set(served)]);
});

test('each operation, parameter, header and answer is described', () => {
  for (const { path, summary, parameters, responses } of [...operations, ...changing]) {
    const texts = [
      summary,
      ...parameters.map(({ description }) => description),
      ...Object.values(responses).flatMap(({ description, headers = {} }) => [
        description,
        ...Object.values(headers).map((header) => header.description),
      ]),
    ];
    for (const text of texts) expect(text?.length, path).toBeGreaterThan(2);
    expect(parameters.map(({ name }) => `{${name}}`).filter((name) => path.includes(name))).toEqual(
      path.match(/\{\w+\}/g) ?? [],
    );
  }
});

test.each(
  operations.flatMap(({ path, responses }) =>
    Object.entries(responses).flatMap(([status, { content = {} }]) =>
      Object.entries(content).map(([type, { example }]) => ({ path, status, type, example })),
    ),
  ),
)('the example of $path, $status, is one', async ({ path, status, type, example }) => {
  if (path.endsWith('openapi.json') && status === '200') return;
  expect(example).toBeDefined();
  const headers = {
    'content-type': type,
    etag: '"a"',
    'last-modified': 'a',
    'content-language': 'ko',
  };
  await requireContract(
    path.replaceAll(/\{\w+\}/g, 'x'),
    new Response(JSON.stringify(example), { status: Number(status), headers }),
  );
});

test('the document is served as it was built, at both addresses', async () => {
  for (const path of ['/openapi.json', '/v1/openapi.json'])
    expect(await (await site.request(path)).json()).toEqual(JSON.parse(JSON.stringify(document)));
});

test('the reference has every route and form, and neither a script nor anything from elsewhere', async () => {
  const answer = await site.request('/docs');
  const page = await answer.text();
  for (const { operationId } of [...operations, ...changing])
    expect(page).toContain(`id="${operationId}"`);
  for (const name of Object.keys(document.components.schemas))
    expect(page).toContain(`id="${name}"`);
  expect(page).not.toMatch(/<script|\bstyle=|(?:src|href)="(?:(?:https?:)?\/\/|data:)/);
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
  for (const target of links) expect(page).toContain(`id="${target}"`);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect((await site.request('/docs.css')).headers.get('content-type')).toContain('text/css');
});

test.each([
  ['a field too many', '/health', { status: 'ok', extra: 1 }],
  ['a wrong value', '/health', { status: 'fine' }],
  ['a field too few', '/v1/articles', {}],
])('an answer with %s is noticed', async (_, path, body) => {
  const headers = { 'content-type': 'application/json', etag: '"a"' };
  const answer = new Response(JSON.stringify(body), { headers });
  await expect(requireContract(path, answer)).rejects.toThrow('contradicts');
});

test('what is served of an article keeps the contract', async () => {
  const paths = ['/v1/', '/v1/articles', '/v1/flags', '/v1/operator/usage', '/health'];
  for (const article of [id, articleId('leer.txt'), 'none-0123456789ab'])
    paths.push(
      ...['', '/de', '/en', '/ko', '/ko/summary', '/fr'].map(
        (end) => `/v1/articles/${article}${end}`,
      ),
      `/v1/operator/articles/${article}`,
    );
  for (const path of paths) expect((await site.request(path)).status, path).toBeLessThan(500);
});

describe('whatever is asked', () => {
  const word = fc.oneof(
    fc.constantFrom(
      id,
      'de',
      'ko',
      'fr',
      '2026-11-22',
      '2026-02-30',
      '2026-13',
      '20',
      '0',
      '',
      '..',
    ),
    fc.constantFrom('constructor', '__proto__', '%00', '%ff', '%2e%2e%2f', 'a'.repeat(300)),
    fc.string({ unit: 'binary' }).map(encodeURIComponent),
  );
  const names = [
    ...new Set(operations.flatMap(({ parameters }) => parameters.map(({ name }) => name))),
  ];
  const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names, 'utm_source'), word), word), {
    maxLength: 3,
  });
  const request = fc.record({
    template: fc.constantFrom(...operations.map(({ path }) => path)),
    words: fc.array(word, { minLength: 2, maxLength: 2 }),
    query,
    headers: fc.dictionary(
      fc.constantFrom('accept', 'if-none-match', 'if-modified-since', 'accept-language', 'range'),
      fc.constantFrom('*', '"x"', 'application/json', 'text/html', 'bytes=0-1', 'gestern', 'W/"x"'),
      { noNullPrototype: true },
    ),
  });

  test('no answer contradicts the document, and none is a 5xx', async () => {
    await fc.assert(
      fc.asyncProperty(
        request,
        async ({ template, words: [first = '', second = ''], query, headers }) => {
          const filled = template.replace(/\{\w+\}/, () => first).replace(/\{\w+\}/, () => second);
          const search = query.map(([name, value]) => `${name}=${value}`).join('&');
          const answer = await site.request(`http://site${filled}?${search}`, { headers });
          expect(answer.status).toBeLessThan(500);
          if (routeOf(new URL(`http://site${filled}`).pathname) === undefined)
            expect([200, 304, 308, 400, 404]).toContain(answer.status);
        },
      ),
      { numRuns: LONG ? 5_000 : 300 },
    );
  });
});
