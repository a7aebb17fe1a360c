import { expect, test } from 'vitest';
import { placeOf, s3Access } from '../shared/store/s3/s3-access.ts';

test.each([
  ['a bucket has a host in AWS', {}, 'https://articles.s3.eu-central-1.amazonaws.com/', ''],
  [
    'and in China',
    { region: 'cn-north-1' },
    'https://articles.s3.cn-north-1.amazonaws.com.cn/',
    '',
  ],
  ['and a path elsewhere', { endpoint: 'http://[::1]:9000' }, 'http://[::1]:9000/', '/articles'],
  ['below any other', { endpoint: 'https://a.b/s3/' }, 'https://a.b/s3/', '/s3/articles'],
])('%s', (_, access, href, base) => {
  const place = placeOf('articles', { region: 'eu-central-1', ...access });
  expect(place.server.href).toBe(href);
  expect(place.base).toBe(base);
});

test('access comes out of the environment alone, which has to have all of it', () => {
  const environment = {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
  expect(
    s3Access({ ...environment, AWS_SESSION_TOKEN: 'token', AWS_ENDPOINT_URL: 'http://a' }),
  ).toEqual({
    region: 'eu-central-1',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: 'token' },
    endpoint: 'http://a',
  });
  for (const name of Object.keys(environment))
    expect(() => s3Access({ ...environment, [name]: '' })).toThrow(`${name} is missing`);
});
