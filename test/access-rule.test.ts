import { describe, expect, test } from 'vitest';
import { keyIn, refusalFor, roleNeeded } from '../shared/api/access/access-rule.ts';
import { refusalAnswer } from '../shared/api/access/refusal-answer.ts';

const OPERATORS_PATHS = [
  '/v1/operator/usage',
  '/v1/operator/articles/a-0123456789ab',
  '/v1/operator',
  '/v1//operator/usage',
  '/v1/%6fperator/usage',
  '/v1/%256Fperator/usage',
  '/v1%2Foperator/usage',
  '/v1/articles/../operator/usage',
  '/v1/%2e%2e/v1/OPERATOR/usage',
  '/v1\\operator\\usage',
  '/docs/../v1/operator/usage',
];

describe('a path', () => {
  test.each(OPERATORS_PATHS)('%s is for operators, whoever may read', (path) => {
    for (const access of ['keys', 'public'] as const)
      expect(roleNeeded(access, 'GET', path, [])).toBe('operator');
  });

  test.each([
    '/',
    '/v1/',
    '/v1/articles',
    '/ko',
    '/ko/read/a-0123456789ab',
    '/health/x',
    '/%68ealth',
    '/docs/../v1/articles',
    '/v1/articles/operators-0123456789ab',
    '/v1/digests/2026-11-22/en',
    '/unknown',
  ])('%s is for readers', (path) => {
    expect(roleNeeded('keys', 'GET', path, [])).toBe('reader');
    expect(roleNeeded('keys', 'HEAD', path, [])).toBe('reader');
    expect(roleNeeded('public', 'GET', path, [])).toBeUndefined();
  });

  test.each(['/rejected', '/ko/rejected'])(
    '%s names uploads: it is for operators where everybody may read',
    (path) => {
      expect(roleNeeded('public', 'GET', path, [])).toBe('operator');
      expect(roleNeeded('keys', 'GET', path, [])).toBe('reader');
    },
  );

  test.each([
    ['/v1/articles', 'rejected'],
    ['/v1/articles', '%72ejected'],
    ['/v1/articles', '%2572ejected'],
    ['/v1/feeds/ko.atom', 'rejected'],
    ['/v1/search', 'rejected'],
    ['/ko', 'rejected'],
  ])('%s with status=%s names them, too', (path, status) => {
    expect(roleNeeded('public', 'GET', path, [status])).toBe('operator');
    expect(roleNeeded('public', 'HEAD', path, [status])).toBe('operator');
    expect(roleNeeded('public', 'GET', path, ['complete', status])).toBe('operator');
    expect(roleNeeded('keys', 'GET', path, [status])).toBe('reader');
    for (const other of ['complete', 'withdrawn', ''])
      expect(roleNeeded('public', 'GET', path, [other])).toBeUndefined();
  });

  test.each(['/health', '/robots.txt', '/openapi.json', '/v1/openapi.json', '/docs', '/style.css'])(
    '%s is for everybody',
    (path) => {
      expect(roleNeeded('keys', 'GET', path, [])).toBeUndefined();
    },
  );
});

test.each(['DELETE', 'POST', 'PUT', 'PATCH', 'TRACE', 'get'])('%s is for operators', (method) => {
  for (const path of ['/health', '/v1/articles/a-0123456789ab'])
    expect(roleNeeded('public', method, path, [])).toBe('operator');
});

test('browsers may ask what is allowed', () => {
  expect(roleNeeded('keys', 'OPTIONS', '/v1/operator/usage', [])).toBeUndefined();
});

const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

test.each([
  ['Bearer abc', 'abc'],
  ['bearer  abc ', 'abc'],
  [basic('maria:abc'), 'abc'],
  [basic(':abc'), 'abc'],
  [basic('maria:a:b'), 'a:b'],
  [basic('maria:'), undefined],
  [basic('maria'), undefined],
  ['Basic', undefined],
  ['Basic %%%', undefined],
  ['Bearer', undefined],
  ['Bearer a b', undefined],
  ['Digest username="maria"', undefined],
  [`Bearer ${'a'.repeat(501)}`, undefined],
  ['', undefined],
  [undefined, undefined],
])('the key in %s is %s', (authorization, key) => {
  expect(keyIn(authorization)).toBe(key);
});

test.each([
  ['reader', undefined, undefined, 401],
  ['reader', 'abc', undefined, 401],
  ['operator', 'abc', undefined, 401],
  ['operator', 'abc', 'reader', 403],
  ['reader', 'abc', 'reader', undefined],
  ['reader', 'abc', 'operator', undefined],
  ['operator', 'abc', 'operator', undefined],
] as const)('for %s with the key %s of a %s the answer is %s', (needed, key, role, status) => {
  expect(refusalFor(needed, key, role)?.status).toBe(status);
});

describe('a refusal', () => {
  const refused = refusalFor('reader', undefined, undefined);
  if (!refused) throw new Error('A request without a key is not refused');

  test('is a problem for programs, and says how to send a key', () => {
    const { headers, body } = refusalAnswer(refused, '*/*', '/ko');
    expect(headers['content-type']).toBe('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status: 401, title: 'Unauthorized' });
    expect(headers['www-authenticate']).toMatch(/^Basic realm=.*, Bearer realm=/);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('is a page for a browser, which loads nothing from elsewhere', () => {
    const { headers, body } = refusalAnswer(refused, 'text/html,application/json;q=0.9', '/');
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(body).toContain(refused.detail);
  });

  test.each([
    ['/ko/read/x', 'ko', '접근 키 필요', '운영자의 접근 키'],
    ['/de', 'de', 'Zugangsschlüssel nötig', 'Zugangsschlüssel eines Betreibers'],
    ['/en', 'en', 'Unauthorized', 'access key of an operator'],
    ['/all', 'de', 'Zugangsschlüssel nötig', 'Zugangsschlüssel eines Betreibers'],
    ['/constructor', 'en', 'Unauthorized', 'access key of an operator'],
  ])('at %s is a page in %s', (path, language, title, forbiddenWords) => {
    const { body } = refusalAnswer(refused, 'text/html', path);
    expect(body).toContain(`<html lang="${language}">`);
    expect(body).toContain(`<h1>${title}</h1>`);
    const forbidden = refusalFor('operator', 'abc', 'reader');
    expect(forbidden && refusalAnswer(forbidden, 'text/html', path).body).toContain(forbiddenWords);
    expect(JSON.parse(refusalAnswer(refused, '*/*', path).body)).toEqual(refused);
  });

  test('of a known key asks for no other', () => {
    const forbidden = refusalFor('operator', 'abc', 'reader');
    expect(forbidden && refusalAnswer(forbidden, undefined, '/').headers).not.toHaveProperty(
      'www-authenticate',
    );
  });
});
