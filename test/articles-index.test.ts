import { expect, test } from 'vitest';
import { pagesBetween } from '../shared/store/articles-between.ts';
import { articlesPage } from '../shared/store/articles-index.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { putJson } from '../shared/store/json-object.ts';
import { indexKey, manifestKey } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';
import { manifestOf } from './support/records.ts';

const IDS = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc', 'dddddddddddd', 'eeeeeeeeeeee'];
const at = (hour: number) => new Date(Date.UTC(2026, 10, 22, hour));

const now = at(23);

/** Articles received one an hour, from midnight. */
const startIndex = async () => {
  const { articles } = await startBucket();
  for (const [hour, id] of IDS.entries()) {
    await putJson(articles, manifestKey(id), manifestOf(id, { received: at(hour).toISOString() }));
    await articles.put(indexKey(at(hour), id), '');
  }
  return articles;
};

const idsOf = ({ manifests }: { manifests: { id: string }[] }) => manifests.map(({ id }) => id[0]);

test('pages follow one another, newest first, and the last one has no more after it', async () => {
  const articles = await startIndex();
  const first = await articlesPage(articles, { limit: 2, now });
  expect(idsOf(first)).toEqual(['e', 'd']);
  const second = await articlesPage(articles, { limit: 2, after: first.last, now });
  expect(idsOf(second)).toEqual(['c', 'b']);
  const third = await articlesPage(articles, { limit: 2, after: second.last, now });
  expect(idsOf(third)).toEqual(['a']);
  expect([first, second, third].map(({ more }) => more)).toEqual([true, true, false]);
  expect((await articlesPage(articles, { limit: 5, now })).more).toBe(false);
});

test('an entry without a manifest or with an outdated place is skipped', async () => {
  const articles = await startIndex();
  await articles.put(indexKey(at(6), 'ffffffffffff'), '');
  await articles.put(indexKey(at(7), 'aaaaaaaaaaaa'), '');
  await articles.put(manifestKey('cccccccccccc'), 'no JSON');
  expect(idsOf(await articlesPage(articles, { limit: 10, now }))).toEqual(['e', 'd', 'b', 'a']);
});

test('a span has its start and not its end, over any number of pages', async () => {
  const articles = await startIndex();
  let lists = 0;
  const paged: Bucket = {
    ...articles,
    list: (prefix, { after } = {}) => {
      lists += 1;
      return articles.list(prefix, { after, limit: 2 });
    },
  };
  const between = async (start: Date, end: Date) => {
    const ids: (string | undefined)[] = [];
    for await (const page of pagesBetween(paged, start, end))
      ids.push(...page.map(({ id }) => id[0]));
    return ids;
  };
  expect(await between(at(1), at(4))).toEqual(['d', 'c', 'b']);
  expect(lists).toBe(2);
  expect(await between(at(5), at(9))).toEqual([]);
});
