import { expect, test } from 'vitest';
import { viewerRequestCode } from '../cdk/viewer-request.ts';
import { openApi } from '../shared/api/contract/openapi.ts';
import { ListPageQuery, PageQuery, QUERY_PARAMETERS } from '../shared/api/queries.ts';
import { resource, templates } from './support/cdk-templates.ts';

type Values = Record<string, { value: string; multiValue?: { value: string }[] }>;
type Request = { uri: string; querystring: Values; headers: Values };
const handler = new Function(`${viewerRequestCode()}; return handler;`)() as (event: {
  request: Request;
}) => Request;

const handle = (querystring: Values, { uri = '/v1/articles', headers = {} as Values } = {}) =>
  handler({ request: { uri, querystring, headers } });

test('the edge passes on what the OpenAPI document and the pages name, and nothing else', () => {
  const documented = Object.values(openApi().paths).flatMap(({ get }) =>
    get.parameters.flatMap(({ in: place, name }) => (place === 'query' ? [name] : [])),
  );
  const ofPages = [PageQuery, ListPageQuery].flatMap(({ shape }) => Object.keys(shape));
  expect(QUERY_PARAMETERS).toEqual([...new Set([...documented, ...ofPages])].sort());
});

test('known parameters come in one order, each once, and trackers are dropped', () => {
  const { querystring } = handle({
    utm_source: { value: 'x' },
    limit: { value: '5', multiValue: [{ value: '5' }, { value: '6' }] },
    lang: { value: 'ko' },
  });
  expect(Object.entries(querystring)).toEqual([
    ['lang', { value: 'ko' }],
    ['limit', { value: '5' }],
  ]);
});

test.each(['lagn', 'constructor', 'toString', 'unknown'])('%s is passed on as unknown', (name) => {
  const given = Object.fromEntries([[name, { value: '1' }]]);
  expect(handle(given).querystring).toEqual({ unknown: { value: name } });
});

test('a program that asks / for JSON gets the entry points, a browser the page', () => {
  const at = (accept: string, uri = '/') =>
    handle({}, { uri, headers: { accept: { value: accept } } }).uri;
  expect(at('application/json')).toBe('/v1/');
  expect(at('text/html,application/json;q=0.9')).toBe('/');
  expect(at('application/json', '/read/a')).toBe('/read/a');
  expect(handle({}, { uri: '/' }).uri).toBe('/');
});

test('it is within the limits of CloudFront, and is what is deployed', () => {
  expect(viewerRequestCode().length).toBeLessThan(10_000);
  const { FunctionCode } = resource(
    templates().edge,
    'AWS::CloudFront::Function',
    'ViewerRequest',
  ).Properties;
  expect(FunctionCode).toBe(viewerRequestCode());
});
