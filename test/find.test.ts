import { describe, expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { ListedArticle } from '../shared/api/contract/served-article.ts';
import { LISTED_FIELDS } from '../shared/api/queries/query-constants.ts';
import type { LanguageState, Manifest } from '../shared/article/manifest.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { CHANGE_LAG } from '../shared/store/change-log.ts';
import { putJson } from '../shared/store/json-object.ts';
import { addToLists } from '../shared/store/listing.ts';
import { indexKey, manifestKey } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';
import { underContract } from './support/contract.ts';
import { manifestOf } from './support/records.ts';
import { PRICE } from './support/world.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 22);
const at = (hour: number) => new Date(START + hour * HOUR);
const now = at(2_000);
const idOf = (n: number) => n.toString(16).padStart(12, '0');

const readable = (change: Partial<LanguageState> = {}): LanguageState => ({
  status: 'complete',
  published: { revision: 1, status: 'complete', at: at(0).toISOString() },
  sentences: 1,
  translated: 1,
  flagged: 0,
  characters: {
    estimated: 0,
    billed: 0,
    brief: { estimated: 0, billed: 0 },
    rest: { estimated: 0, billed: 0 },
  },
  ...change,
});
const FINISHED = { de: readable(), en: readable(), ko: readable() };

const store = async (articles: Bucket, hour: number, change: Partial<Manifest> = {}) => {
  const times = { received: at(hour).toISOString(), updated: at(hour).toISOString() };
  const manifest = manifestOf(idOf(hour), { ...times, languages: FINISHED, ...change });
  await putJson(articles, manifestKey(manifest.id), manifest);
  await addToLists(articles, manifest, at(hour));
  return manifest;
};

/** The site over a bucket, and what a request costs it. */
const open = (bucket: Bucket) => {
  const cost = { lists: 0, reads: 0 };
  const articles: Bucket = {
    ...bucket,
    list: (...args) => {
      cost.lists += 1;
      return bucket.list(...args);
    },
    get: (key) => {
      cost.reads += 1;
      return bucket.get(key);
    },
  };
  const site = underContract(createApp(articles, PRICE, { now: () => now }));
  const ask = async (path: string) => {
    const answer = await site.request(path);
    const body = (await answer.json()) as Partial<{
      articles: { id: string }[];
      next: string;
      follow: string;
      detail: string;
    }>;
    const hours = (body.articles ?? []).map(({ id }) => Number.parseInt(id, 16));
    return { status: answer.status, link: answer.headers.get('link') ?? '', ...body, hours };
  };
  /** Every page from here on. */
  const askAll = async (path: string) => {
    const pages: number[][] = [];
    for (let next: string | undefined = path; next; ) {
      const page = await ask(next);
      pages.push(page.hours);
      next = page.next;
    }
    return pages;
  };
  return { ask, askAll, cost };
};

describe('each parameter narrows the list', async () => {
  const { articles } = startBucket();
  await store(articles, 1, { metadata: { site: 'Lahre-Bote', section: 'Kultur' } });
  await store(articles, 2, {
    metadata: { site: 'Küstenpost', agency: 'dpa' },
    topic: { id: 'medtop:11000000', confidence: 1 },
  });
  await store(articles, 3, { languages: { ...FINISHED, ko: readable({ flagged: 2 }) } });
  await store(articles, 4, { languages: { de: readable() } });
  await store(articles, 5, {
    languages: { ...FINISHED, en: readable({ status: 'brief', rest: 'none' }) },
  });
  await store(articles, 6, {
    status: 'rejected',
    reason: { code: 'empty', message: 'x' },
    languages: {},
  });
  await store(articles, 7, {
    status: 'unpacked',
    reason: { code: 'unpacked', message: 'x' },
    languages: {},
  });
  await store(articles, 30, { status: 'rejected', reason: { code: 'empty', message: 'x' } });
  const { ask } = open(articles);

  test.each([
    ['', [30, 5, 4, 3, 2, 1]],
    ['lang=ko', [30, 5, 3, 2, 1]],
    ['site=lahre-bote', [1]],
    ['site=KÜSTENPOST', [2]],
    ['section=Kultur', [1]],
    ['agency=DPA', [2]],
    ['topic=medtop:11000000', [2]],
    ['topic=11000000&lang=ko', [2]],
    ['topic=medtop:04000000', []],
    ['flagged=true', [3]],
    ['flagged=true&lang=en', []],
    ['flagged=false&lang=ko', [30, 5, 2, 1]],
    ['status=brief', [5]],
    ['status=brief&lang=ko', []],
    ['status=rejected', [30, 6]],
    ['status=unpacked', [7]],
    ['from=2026-11-22&to=2026-11-22', [6, 5, 4, 3, 2, 1].filter((hour) => hour !== 6)],
    ['from=2026-11-23', [30]],
    ['from=2026-11-22T03:00:00Z&to=2026-11-22T05:00:00Z', [4, 3]],
    [`ids=${idOf(4)},${idOf(999)},${idOf(1)}`, [4, 1]],
    ['site=nowhere', []],
  ])('%s', async (query, hours) => {
    expect((await ask(`/v1/articles?${query}`)).hours).toEqual(hours);
  });

  test('fields picks fields, and the id comes always', async () => {
    const { articles: [first] = [] } = await ask('/v1/articles?limit=1&fields=links,revision');
    expect(Object.keys(first ?? {}).sort()).toEqual(['id', 'links', 'revision']);
    expect([...LISTED_FIELDS].sort()).toEqual(Object.keys(ListedArticle.shape).sort());
  });

  test.each([
    ['from=2026-02-30', 'from is a German day'],
    ['to=gestern', 'to is a German day'],
    ['topic=politik', 'topic is the code'],
    ['status=done', 'status is one of accepted'],
    ['flagged=yes', 'flagged is true or false'],
    ['fields=size', 'fields is names of fields'],
    ['ids=A', 'ids is at most 50 ids'],
    [`ids=${Array(51).fill(idOf(1)).join(',')}`, 'ids is at most 50 ids'],
    [`ids=${idOf(1)}&site=a`, 'ids goes with'],
    ['changed_after=2026-11-22&from=2026-11-22', 'changed_after goes without'],
    ['lang=ko&lang=en', 'lang comes more than once'],
    ['limit=2&site=Oft&limit=2&site=Oft', 'limit comes more than once; site comes more than once'],
    ['from=2026-11-23&to=2026-11-22', 'from is later than to'],
    ['from=2026-11-22T10:00Z&to=2026-11-22T10:59%2B01:00', 'from is later than to'],
    ['from=2026-11-22T23:30Z&to=2026-11-22', 'from is later than to'],
  ])('%s is refused', async (query, detail) => {
    const answer = await ask(`/v1/articles?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.detail).toContain(detail);
  });
});

describe('pages', async () => {
  const { articles } = startBucket();
  const COUNT = 1_500;
  for (let hour = 0; hour < COUNT; hour += 1)
    await store(articles, hour, { metadata: { site: hour % 100 === 7 ? 'Selten' : 'Oft' } });

  test('are full whatever is looked for, and cost no more than they show', async () => {
    const { askAll, cost } = open(articles);
    const pages = await askAll('/v1/articles?site=Selten&limit=4');
    expect(pages.map(({ length }) => length)).toEqual([4, 4, 4, 3]);
    expect(pages.flat()).toEqual(Array.from({ length: 15 }, (_, n) => 1_407 - 100 * n));
    // A list for every thousand entries passed, and one read for each article and the stored forms.
    expect(cost.lists).toBeLessThanOrEqual(2 * pages.length);
    expect(cost.reads).toBe(15 + 1);
  });

  test('without a filter cost a list of their length', async () => {
    const { ask, cost } = open(articles);
    const { hours, next } = await ask('/v1/articles');
    expect([hours.length, cost.lists, cost.reads]).toEqual([20, 1, 21]);
    expect((await ask(next ?? '')).hours[0]).toBe(COUNT - 21);
  });

  test('link to the one before, as far as the way is known', async () => {
    const { ask } = open(articles);
    const relation = (link: string, rel: string) =>
      new RegExp(`<([^>]+)>; rel="${rel}"`).exec(link)?.[1];
    const first = await ask('/v1/articles?limit=2');
    const second = await ask(first.next ?? '');
    const third = await ask(second.next ?? '');
    expect(relation(first.link, 'prev')).toBeUndefined();
    expect(relation(second.link, 'prev')).toBe('http://localhost/v1/articles?limit=2');
    const fourth = await ask(third.next ?? '');
    let back = fourth;
    for (const page of [third, second, first]) {
      back = await ask(relation(back.link, 'prev') ?? '');
      expect(back.hours).toEqual(page.hours);
    }
    expect(relation(third.link, 'next')).toBe(third.next);
  });

  test('are not got by a cursor that was made up, or is of another list', async () => {
    const { ask } = open(articles);
    const { next = '' } = await ask('/v1/articles?limit=2');
    const cursor = new URL(next, 'http://a').searchParams.get('cursor') ?? '';
    const other = cursor.replace(/^\d/, (digit) => String((Number(digit) + 1) % 10));
    for (const forged of [
      other,
      cursor.slice(0, -1),
      `${cursor}a`,
      '',
      '0',
      cursor.replace('!', ''),
    ])
      expect((await ask(`/v1/articles?cursor=${encodeURIComponent(forged)}`)).status).toBe(400);
    const elsewhere = `/v1/articles?site=Oft&cursor=${encodeURIComponent(cursor)}`;
    expect((await ask(elsewhere)).status).toBe(400);
    expect(
      (await ask(`/v1/articles?limit=5&fields=id&cursor=${encodeURIComponent(cursor)}`)).status,
    ).toBe(200);
  });

  test('cost a bounded number of requests where nothing matches', async () => {
    const { ask, cost } = open(articles);
    expect(await ask('/v1/articles?site=Nirgends')).toMatchObject({ hours: [] });
    expect([cost.lists, cost.reads]).toEqual([2, 1]);
  });
});

test('entries of version 0.3.0 are found by reading what they name', async () => {
  const { articles } = startBucket();
  for (const hour of [1, 2, 3]) {
    const manifest = manifestOf(idOf(hour), {
      received: at(hour).toISOString(),
      languages: FINISHED,
      metadata: { site: hour === 2 ? 'Selten' : 'Oft' },
    });
    await putJson(articles, manifestKey(manifest.id), manifest);
    await articles.put(indexKey(at(hour), manifest.id), '');
  }
  const { askAll } = open(articles);
  expect(await askAll('/v1/articles?limit=2')).toEqual([[3, 2], [1]]);
  expect(await askAll('/v1/articles?site=selten')).toEqual([[2]]);
});

test('an article whose entry was replaced after a crash, or not yet, is listed once', async () => {
  const { articles } = startBucket();
  const manifest = await store(articles, 1);
  await articles.put(indexKey(at(1), manifest.id, 'a~x~~~~'), '');
  await articles.put(indexKey(at(1), manifest.id), '');
  const { askAll } = open(articles);
  expect((await askAll('/v1/articles?limit=1')).flat()).toEqual([1]);
  expect(await askAll('/v1/articles?lang=ko')).toEqual([[1]]);
  await addToLists(articles, manifest, at(1));
  const { entries } = await articles.list('index/');
  expect(entries).toHaveLength(1);
});

describe('changes', () => {
  test('come in their order, once in a page, and go on at follow', async () => {
    const { articles } = startBucket();
    for (const hour of [3, 1, 2]) await store(articles, hour);
    const changed = manifestOf(idOf(1), {
      received: at(1).toISOString(),
      updated: at(9).toISOString(),
      languages: FINISHED,
    });
    await putJson(articles, manifestKey(changed.id), changed);
    await addToLists(articles, changed, at(9));
    const { ask, askAll } = open(articles);
    expect(await askAll('/v1/articles?changed_after=2026-11-22')).toEqual([[1, 2, 3]]);
    expect(await askAll('/v1/articles?changed_after=2026-11-22&limit=2')).toEqual([
      [1, 2],
      [3, 1],
    ]);
    const end = await ask(`/v1/articles?changed_after=${at(8).toISOString()}`);
    expect([end.hours, end.next]).toEqual([[1], undefined]);
    expect(await ask(end.follow ?? '')).toMatchObject({ hours: [], follow: end.follow });
    await store(articles, 20);
    expect((await ask(end.follow ?? '')).hours).toEqual([20]);
  });

  test('are held back until no earlier one can still come', async () => {
    const { articles } = startBucket();
    await store(articles, 1);
    const hour = (now.getTime() - START - CHANGE_LAG / 2) / HOUR;
    await store(articles, 2, { updated: at(hour).toISOString() });
    const { ask } = open(articles);
    expect((await ask('/v1/articles?changed_after=2026-11-22')).hours).toEqual([1]);
  });

  test('have what was taken down, without its text, whatever is looked for', async () => {
    const { articles } = startBucket();
    await store(articles, 1, { metadata: { site: 'Oft' } });
    const withdrawn = manifestOf(idOf(1), {
      status: 'withdrawn',
      reason: { code: 'withdrawn', message: 'Taken back.' },
      received: at(1).toISOString(),
      updated: at(2).toISOString(),
    });
    await putJson(articles, manifestKey(withdrawn.id), withdrawn);
    const { ask } = open(articles);
    const { articles: found } = await ask('/v1/articles?changed_after=2026-11-22&site=Oft');
    expect(found).toMatchObject([{ id: idOf(1), status: 'withdrawn', languages: {} }]);
  });

  test('that were noted late come at a time that no mirror has passed, once', async () => {
    const { articles } = startBucket();
    const early = manifestOf(idOf(1), {
      received: at(1).toISOString(),
      updated: at(1).toISOString(),
      languages: FINISHED,
    });
    await putJson(articles, manifestKey(early.id), early);
    await store(articles, 3);
    const { ask } = open(articles);
    const { follow, hours } = await ask('/v1/articles?changed_after=2026-11-22');
    expect(hours).toEqual([3]);
    for (const hour of [5, 6]) await addToLists(articles, early, at(hour));
    const later = await ask(follow ?? '');
    expect([later.hours, (await ask(later.follow ?? '')).hours]).toEqual([[1], []]);
  });
});
