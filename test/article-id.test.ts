import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ARTICLE_ID,
  articleId,
  itemArticleId,
  partArticleId,
} from '../shared/article/article-id.ts';
import { idInIndexKey, indexKey } from '../shared/store/object-keys.ts';

describe('articleId', () => {
  test.each([
    ['2026/artikel.html', /^2026-artikel-[0-9a-f]{12}$/],
    ['Größe & Maß.txt', /^groesse-mass-[0-9a-f]{12}$/],
    ['Café Ülkü.md', /^cafe-uelkue-[0-9a-f]{12}$/],
    ['한국.txt', /^[0-9a-f]{12}$/],
    ['a+b c.txt', /^a-b-c-[0-9a-f]{12}$/],
    ['../../etc/passwd', /^etc-passwd-[0-9a-f]{12}$/],
  ])('%s can be read in it', (key, form) => {
    expect(articleId(key)).toMatch(form);
  });

  test('keys that look alike get ids of their own', () => {
    const keys = ['\u00e4.txt', 'a\u0308.txt', 'ae.txt', '\u00e4.md', '\u00e4.txt '];
    expect(new Set(keys.map(articleId)).size).toBe(keys.length);
  });

  test('every key has a valid id, the same each time, and comes back from the index', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1024 }), (key) => {
        const id = articleId(key);
        expect(id).toMatch(ARTICLE_ID);
        expect(id).toBe(articleId(key));
        expect(idInIndexKey(indexKey(new Date('2026-11-22T08:00:00Z'), id))).toBe(id);
      }),
    );
  });

  test('the index lists the newest first', () => {
    const at = (time: string) => indexKey(new Date(time), 'abcdefabcdef');
    expect(at('2026-11-22T08:00:01Z') < at('2026-11-22T08:00:00Z')).toBe(true);
    expect(at('2026-11-22T08:00:00Z') < at('1999-01-01T00:00:00Z')).toBe(true);
  });
});

describe('itemArticleId', () => {
  test.each([
    ['urn:newsml:dpa.com:20090101:240923-930-1', /^dpa-com-20090101-240923-930-1-[0-9a-f]{12}$/],
    ['https://agency.example/items/7', /^agency-example-items-7-[0-9a-f]{12}$/],
    ['tag:agency.example,2026:7', /^agency-example-2026-7-[0-9a-f]{12}$/],
  ])('%s can be read in it', (id, form) => {
    expect(itemArticleId(id)).toMatch(form);
    expect(itemArticleId(id)).toMatch(ARTICLE_ID);
    expect(itemArticleId(id)).toBe(itemArticleId(id));
  });

  test('a key, an item and a part that are spelled alike are three articles', () => {
    const ids = [articleId('1 a'), itemArticleId('1 a'), partArticleId('a', 1)];
    expect(new Set(ids.map((id) => id.slice(-12))).size).toBe(3);
  });
});
