import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { viewerRequestCode } from '../cdk/viewer-request.ts';
import type { Access } from '../shared/api/access/access-rule.ts';
import { openApi } from '../shared/api/contract/openapi.ts';
import { ListPageQuery, PageQuery } from '../shared/api/queries/page-query.ts';
import { QUERY_PARAMETERS } from '../shared/api/queries/query-parameters.ts';
import { hashOf, newKey } from '../shared/store/access-keys.ts';
import { resource, templateOf } from './support/cdk-templates.ts';

type Values = Record<string, { value: string; multiValue?: { value: string }[] }>;
type Request = { method: string; uri: string; querystring: Values; headers: Values };
type Answer = { statusCode: number; headers: Values; body: string };

/** The function as CloudFront runs it, but for its import. */
const open = (access: Access, keys: Record<string, string> = {}) => {
  const code = viewerRequestCode(access).replace("import cf from 'cloudfront';", '');
  const get = async (hash: string) => {
    if (!(hash in keys)) throw new Error('KeyNotFound');
    return keys[hash];
  };
  return new Function('cf', 'require', `${code}; return handler;`)(
    { kvs: () => ({ get }) },
    createRequire(import.meta.url),
  ) as (event: { request: Request }) => Promise<Request | Answer>;
};

const [READER, OPERATOR] = [newKey(), newKey()];
const keys = {
  [hashOf(READER)]: '{"name":"maria","role":"reader","added":"2026-11-27T00:00:00Z"}',
  [hashOf(OPERATOR)]: '{"name":"desk","role":"operator","added":"2026-11-27T00:00:00Z"}',
};
const handlers = { keys: open('keys', keys), public: open('public', keys) };

const ask = (
  { uri = '/v1/articles', method = 'GET', headers = {} as Values, querystring = {} as Values },
  access: Access = 'public',
) => {
  const host = { value: 'd1.cloudfront.net' };
  return handlers[access]({
    request: { method, uri, querystring, headers: { host, ...headers } },
  });
};
/** A request that is passed on. */
const handle = async (querystring: Values, more: { uri?: string; headers?: Values } = {}) => {
  const passed = await ask({ querystring, ...more });
  if ('statusCode' in passed) throw new Error(`It was answered with ${passed.statusCode}`);
  return passed;
};
const bearer = (key: string) => ({ authorization: { value: `Bearer ${key}` } });
const basic = (key: string) => ({
  authorization: { value: `Basic ${Buffer.from(`maria:${key}`).toString('base64')}` },
});

describe('without the right key', () => {
  test.each([
    ['none', {}, '/v1/articles', 401],
    ['none', {}, '/', 401],
    ['none', {}, '/v1/operator/usage', 401],
    ['an unknown one', bearer(newKey()), '/v1/articles', 401],
    ['a hash', bearer(hashOf(READER)), '/v1/articles', 401],
    ["a reader's", bearer(READER), '/v1/operator/usage', 403],
    ["a reader's", bearer(READER), '/v1/%6fperator/usage', 403],
  ])('%s, %o: %s is refused with %i', async (_, headers, uri, status) => {
    const answer = await ask({ uri, headers }, 'keys');
    expect(answer).toMatchObject({
      statusCode: status,
      headers: {
        'content-type': { value: 'application/problem+json' },
        'cache-control': { value: 'no-store' },
      },
    });
    expect('body' in answer && JSON.parse(answer.body)).toMatchObject({ status });
    expect(JSON.stringify(answer)).not.toContain(hashOf(READER));
  });

  test('what changes something is refused even where everybody may read', async () => {
    for (const method of ['DELETE', 'POST', 'PUT'])
      expect(await ask({ method })).toMatchObject({ statusCode: 401 });
    expect(await ask({ uri: '/v1/operator/usage' })).toMatchObject({ statusCode: 401 });
  });
});

describe('rejected uploads', () => {
  const BOTH = [{ value: 'brief' }, { value: 'rejected' }];
  const lists = [
    { uri: '/ko/rejected' },
    { querystring: { status: { value: 'rejected' } } },
    { querystring: { status: { value: '%72ejected' } } },
    { uri: '/ko', querystring: { status: { value: 'brief', multiValue: BOTH } } },
    { uri: '/v1/feeds/ko.atom', querystring: { status: { value: 'rejected' } } },
  ];

  test.each(lists)('are for operators where everybody may read: %o', async (list) => {
    expect(await ask(list)).toMatchObject({ statusCode: 401 });
    expect(await ask({ ...list, headers: bearer(READER) })).toMatchObject({ statusCode: 403 });
    expect(await ask({ ...list, headers: bearer(OPERATOR) })).not.toHaveProperty('statusCode');
  });

  test.each(lists)('are for readers where reading needs a key: %o', async (list) => {
    expect(await ask(list, 'keys')).toMatchObject({ statusCode: 401 });
    expect(await ask({ ...list, headers: bearer(READER) }, 'keys')).not.toHaveProperty(
      'statusCode',
    );
  });
});

test.each([
  ['/v1/articles', bearer(READER)],
  ['/v1/articles', basic(READER)],
  ['/v1/operator/usage', bearer(OPERATOR)],
  ['/health', {}],
])('%s with its key is passed on without it, with the host', async (uri, headers) => {
  const forged = { 'x-forwarded-host': { value: 'elsewhere.example' } };
  const passed = await ask({ uri, headers: { ...headers, ...forged } }, 'keys');
  expect(passed).toEqual({
    method: 'GET',
    uri,
    querystring: {},
    headers: {
      host: { value: 'd1.cloudfront.net' },
      'x-forwarded-host': { value: 'd1.cloudfront.net' },
    },
  });
});

test('the edge passes on what the OpenAPI document and the pages name, and nothing else', () => {
  const documented = Object.values(openApi().paths)
    .flatMap((operations) => Object.values(operations))
    .flatMap(({ parameters }) =>
      parameters.flatMap(({ in: place, name }) => (place === 'query' ? [name] : [])),
    );
  const ofPages = [PageQuery, ListPageQuery].flatMap(({ shape }) => Object.keys(shape));
  expect(QUERY_PARAMETERS).toEqual([...new Set([...documented, ...ofPages])].sort());
});

const TWICE = { value: '5', multiValue: [{ value: '5' }, { value: '6' }] };

test('known parameters come in one order, and trackers are dropped', async () => {
  const { querystring } = await handle({
    utm_source: { value: 'x' },
    limit: TWICE,
    lang: { value: 'ko' },
  });
  expect(Object.entries(querystring)).toEqual([
    ['lang', { value: 'ko' }],
    // The origin refuses it.
    ['limit', TWICE],
  ]);
});

test.each(['lagn', 'constructor', 'toString', 'unknown'])(
  '%s is passed on as unknown',
  async (name) => {
    const given = Object.fromEntries([[name, { value: '1' }]]);
    expect((await handle(given)).querystring).toEqual({
      'unknown-parameter': { value: name },
    });
  },
);

test('a program that asks / for JSON gets the entry points, a browser the page', async () => {
  const at = async (accept: string, uri = '/') =>
    (await handle({}, { uri, headers: { accept: { value: accept } } })).uri;
  expect(await at('application/json')).toBe('/v1/');
  expect(await at('text/html,application/json;q=0.9')).toBe('/');
  expect(await at('application/json', '/ko/read/a')).toBe('/ko/read/a');
  expect((await handle({}, { uri: '/' })).uri).toBe('/');
});

test('it is within the limits of CloudFront, and is what is deployed', () => {
  const code = viewerRequestCode('keys');
  expect(Buffer.byteLength(code)).toBeLessThan(10_000);
  // The engine has no `await` but for the store, and none of these.
  expect(code.match(/await [\w.]+/g)).toEqual(['await roleOf', 'await cf.kvs']);
  expect(code).not.toMatch(/\?\.[a-z]|\?\?|\.\.\.|\bclass\b|\bfor \(const \w+ of\b|\bexport\b/);
  const deployed = (settings: Record<string, string>) =>
    resource(templateOf(settings), 'AWS::CloudFront::Function', 'EdgeViewerRequest').Properties;
  const { FunctionCode, FunctionConfig } = deployed({});
  expect(FunctionCode).toBe(code);
  expect(FunctionConfig).toMatchObject({
    Runtime: 'cloudfront-js-2.0',
    KeyValueStoreAssociations: [{ KeyValueStoreARN: expect.anything() }],
  });
  expect(deployed({ access: 'public' }).FunctionCode).toBe(viewerRequestCode('public'));
});
