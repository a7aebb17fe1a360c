import { describe, expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { ServedDigest } from '../shared/api/contract/served-digest.ts';
import { NOTHING } from '../shared/article/amounts.ts';
import { articleId } from '../shared/article/article-id.ts';
import { Digest } from '../shared/article/digest.ts';
import { berlinDate } from '../shared/berlin-day.ts';
import { MAX_RECEIVES } from '../shared/queue/backoff.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { jobLines } from '../shared/schedule/job-lines.ts';
import { runJob } from '../shared/schedule/run-job.ts';
import { MIN_SWEPT_AGE, type SweepDeps } from '../shared/schedule/sweep.ts';
import { pagesBetween } from '../shared/store/articles-between.ts';
import { MAX_DIGEST_PAGE, removeFromDigests } from '../shared/store/digests.ts';
import { getJson, putJson } from '../shared/store/json-object.ts';
import { openBooks } from '../shared/store/ledger/books.ts';
import { monthOf, withBill } from '../shared/store/ledger/ledger.ts';
import {
  digestKey,
  digestPageKey,
  indexKey,
  ledgerKey,
  lockKey,
  manifestKey,
  STORED_FORMS,
  UPLOAD_EXPIRY,
  workKey,
} from '../shared/store/object-keys.ts';
import { FUTILE_RUNS_OF_A_MESSAGE, noteWork } from '../shared/store/work-left.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { manifestOf } from './support/records.ts';
import { startS3Buckets } from './support/s3-buckets.ts';
import { PRICE, startWorld, type World } from './support/world.ts';

const run = async (world: World, event: unknown, more: Partial<SweepDeps> = {}) => {
  const sent: string[] = [];
  const send = async (bodies: string[]) => void sent.push(...bodies);
  const usage = async () => undefined;
  const now = () => new Date(Date.now() + MIN_SWEPT_AGE);
  const done = await runJob({ ...world.deps, usage, send, now, ...more }, event);
  return { done, keys: sent.flatMap((body) => uploadedKeys(body, 'uploads')).sort() };
};

describe('the sweep', () => {
  test('comes back ever more rarely to work that DeepL was paid for in vain', async () => {
    expect(FUTILE_RUNS_OF_A_MESSAGE).toBe(MAX_RECEIVES);
    const world = await startWorld();
    const dueAfter = async (futile: number | undefined, hours: number) => {
      await noteWork(world.articles, manifestOf('a', { futile }));
      const now = () => new Date(Date.now() + hours * 3_600_000);
      return (await run(world, { job: 'sweep' }, { now })).keys.length === 1;
    };
    for (const [futile, hours] of [
      [undefined, 0.5],
      [4, 0.5],
      [5, 1],
      [6, 2],
      [9, 16],
      [10, 24],
      [12, 24],
    ] as const) {
      expect(await dueAfter(futile, hours + 0.1), `${futile}`).toBe(true);
      if (hours >= 1) expect(await dueAfter(futile, hours - 0.1), `${futile}`).toBe(false);
    }
    expect((await run(world, { job: 'sweep', everything: true })).keys).toEqual(['a.txt']);
  });

  test('finds uploads that were never begun, whatever their keys', async () => {
    const world = await startWorld({ buckets: await startS3Buckets() });
    await world.put('begonnen.txt', FERRY);
    await world.ingest('begonnen.txt');
    for (const key of ['nie begonnen+.txt', '한국/기사.txt', '2026/']) await world.put(key, '');
    const { done, keys } = await run(world, { job: 'sweep' });
    expect(keys).toEqual(['nie begonnen+.txt', '한국/기사.txt']);
    expect(done).toEqual({ job: 'sweep', new: 2, resumed: 0, restored: 0, removed: 0, parked: 0 });
  });

  test('finds work that was interrupted, and leaves finished work alone', async () => {
    const world = await startWorld({ faults: () => 456 });
    for (const key of ['geparkt.txt', 'leer.txt']) {
      await world.put(key, key === 'leer.txt' ? '' : FERRY);
      await world.ingest(key);
    }
    const { done, keys } = await run(world, { job: 'sweep' });
    expect(keys).toEqual(['geparkt.txt']);
    expect(done).toEqual({ job: 'sweep', new: 0, resumed: 1, restored: 0, removed: 0, parked: 0 });
  });

  test('one note of work that cannot be read does not hide the others', async () => {
    const world = await startWorld({ faults: () => 456 });
    await world.put('geparkt.txt', FERRY);
    await world.ingest('geparkt.txt');
    await world.articles.put(workKey('kaputt-0123456789ab'), 'no JSON');
    expect((await run(world, { job: 'sweep' })).keys).toEqual(['geparkt.txt']);
    await world.articles.put(workKey(articleId('geparkt.txt')), 'no JSON');
    expect((await run(world, { job: 'sweep' })).keys).toEqual(['geparkt.txt']);
  });

  test('finds a correction in the same second whose event was lost, and one back to the first', async () => {
    const world = await startWorld();
    for (const body of [FERRY, HARBOUR, FERRY]) {
      await world.put('a.txt', body);
      expect((await run(world, { job: 'sweep' })).keys).toEqual(['a.txt']);
      await world.ingest('a.txt');
    }
    expect(await world.manifest('a.txt')).toMatchObject({ revision: 3 });
    expect((await run(world, { job: 'sweep' })).keys).toEqual([]);
    expect(await world.keys('seen/')).toEqual([expect.stringContaining('/3-')]);
  });

  test('finds a correction of parked work that cannot resume', async () => {
    const world = await startWorld({ faults: () => 456 });
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    const usage = async () => ({ count: 1000, limit: 1000 });
    expect((await run(world, { job: 'sweep' }, { usage })).keys).toEqual([]);
    await world.put('a.txt', HARBOUR);
    expect((await run(world, { job: 'sweep' }, { usage })).keys).toEqual(['a.txt']);
  });

  test('sends an unchanged file that was uploaded again once, as its event may be lost', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    const { modified = new Date() } = (await world.uploads.head('a.txt')) ?? {};
    await expect
      .poll(
        async () => {
          await world.put('a.txt', FERRY);
          return (await world.uploads.head('a.txt'))?.modified.getTime();
        },
        { interval: 300 },
      )
      .toBeGreaterThan(modified.getTime() + 1000);
    expect((await run(world, { job: 'sweep' })).keys).toEqual(['a.txt']);
    await world.ingest('a.txt');
    expect(await world.manifest('a.txt')).toMatchObject({ revision: 1 });
    expect((await run(world, { job: 'sweep' })).keys).toEqual([]);
  });

  test('leaves alone what is young, unless told that nothing is on its way', async () => {
    const world = await startWorld({ faults: () => 500 });
    await world.put('gescheitert.txt', FERRY);
    await world.ingest('gescheitert.txt').catch(() => {});
    await world.put('wartet.txt', FERRY);
    const young = { now: () => new Date() };
    expect((await run(world, { job: 'sweep' }, young)).keys).toEqual([]);
    expect((await run(world, { job: 'sweep', everything: true }, young)).keys).toEqual([
      'gescheitert.txt',
      'wartet.txt',
    ]);
    expect((await run(world, { job: 'sweep' })).keys).toEqual(['gescheitert.txt', 'wartet.txt']);
  });

  test('removes a lock that a crash left, and no younger one', async () => {
    const world = await startWorld();
    await world.articles.put(lockKey('a'), JSON.stringify({ until: '2026-11-22T08:00:00Z' }));
    await run(world, { job: 'sweep' }, { now: () => new Date() });
    expect(await world.keys('locks/')).toHaveLength(1);
    await run(world, { job: 'sweep' });
    expect(await world.keys('locks/')).toEqual([]);
  });

  test('sends articles of a version without markers once, and nothing is paid for again', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    const before = await world.manifest('a.txt');
    for (const key of await world.keys('seen/')) await world.articles.remove(key);
    const { characters } = world.standIn.billed;
    expect((await run(world, { job: 'sweep' })).keys).toEqual(['a.txt']);
    await world.ingest('a.txt');
    expect((await run(world, { job: 'sweep' })).keys).toEqual([]);
    expect(await world.manifest('a.txt')).toEqual(before);
    expect(world.standIn.billed.characters).toBe(characters);
  });
});

test('terms are renewed, not a digest made', async () => {
  const world = await startWorld();
  const { done } = await run(world, { job: 'terms' });
  expect(done).toMatchObject({ job: 'terms', outcome: expect.any(String) });
});

describe('parked work', () => {
  const month = monthOf(new Date());

  /** Books for an article of which nothing else is known. */
  const book = (world: World, bill: string, characters: number) =>
    world.deps.books
      .own(month)
      .update((before) =>
        withBill(before, bill, { ...NOTHING, billed: { en: characters, ko: 0 } }),
      );

  /** Code points that an article needs in both languages. */
  const needOf = async (world: World, key: string) =>
    2 * ((await world.manifest(key)).languages.en?.characters.estimated ?? 0);

  test('of the monthly cap resumes when it fits into the share for whole articles', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt', { caps: { monthly: 1 } });
    const need = await needOf(world, 'a.txt');
    const swept = async () =>
      (await run(world, { job: 'sweep' }, { caps: { monthly: 10_000 } })).done;
    await book(world, 'other@1', 9000 - need);
    expect(await swept()).toMatchObject({ resumed: 1, parked: 0 });
    // Its brief still fits into the last tenth.
    await book(world, 'other@1', 9001 - need);
    expect(await swept()).toMatchObject({ resumed: 1, parked: 0 });
    await book(world, 'other@1', 9990);
    expect(await swept()).toMatchObject({ resumed: 0, parked: 1 });
  });

  test('larger than the whole cap resumes when nothing else is billed', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt', { caps: { monthly: 1 } });
    const swept = async () => (await run(world, { job: 'sweep' }, { caps: { monthly: 100 } })).done;
    expect(await swept()).toMatchObject({ resumed: 1, parked: 0 });
    await book(world, 'other@1', 1);
    expect(await swept()).toMatchObject({ resumed: 0, parked: 1 });
  });

  test('resumes as far as it fits, oldest first; what does not fit costs one read and no write', async () => {
    const world = await startWorld({ faults: () => 456 });
    const keys = ['a.txt', 'b.txt', 'c.txt'];
    for (const [at, key] of keys.entries()) {
      await world.put(key, FERRY.replaceAll('840', String(at + 100)));
      await world.ingest(key);
    }
    // The first met the quota, the others what it left in the ledger.
    const need = await needOf(world, 'a.txt');
    const swept = (count: number) => {
      const requests: string[] = [];
      const config = new Set([STORED_FORMS, UPLOAD_EXPIRY]);
      const { articles } = world;
      const counting: SweepDeps['articles'] = {
        ...articles,
        get: (key) => {
          if (!config.has(key)) requests.push(`get ${key}`);
          return articles.get(key);
        },
        put: (key, ...rest) => {
          if (!config.has(key)) requests.push(`put ${key}`);
          return articles.put(key, ...rest);
        },
      };
      const usage = async () => ({ count, limit: 100_000 });
      const books = openBooks(counting);
      return run(world, { job: 'sweep' }, { usage, articles: counting, books }).then(
        ({ keys: sent, done }) => ({ sent, done, requests }),
      );
    };
    // What is booked becomes part of the ledger once.
    await swept(99_999);
    const futile = await swept(99_999);
    expect(futile).toMatchObject({ sent: [], done: { resumed: 0, parked: 3 } });
    expect(futile.requests.sort()).toEqual([
      `get ${ledgerKey(month)}`,
      ...keys.map((key) => `get ${workKey(articleId(key))}`),
    ]);
    expect(await swept(100_000 - 2 * need)).toMatchObject({ sent: ['a.txt', 'b.txt'] });
  });

  test('of the monthly cap resumes without a cap', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt', { caps: { monthly: 1 } });
    expect((await run(world, { job: 'sweep' })).keys).toEqual(['a.txt']);
  });

  test('of the article cap resumes under a higher one alone', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt', { caps: { article: 10 } });
    const swept = async (caps: SweepDeps['caps']) =>
      (await run(world, { job: 'sweep' }, { caps })).done;
    expect(await swept({ article: 10 })).toMatchObject({ resumed: 0, parked: 1 });
    expect(await swept({ article: 11 })).toMatchObject({ resumed: 1, parked: 0 });
    expect(await swept({})).toMatchObject({ resumed: 1, parked: 0 });
  });

  test.each<[string, SweepDeps['usage'], number]>([
    ['used up', async () => ({ count: 1000, limit: 1000 }), 0],
    ['almost used up', async () => ({ count: 999, limit: 1000 }), 0],
    ['there again', async () => ({ count: 0, limit: 1000 }), 1],
    ['without a limit', async () => undefined, 1],
    ['unknown', () => Promise.reject(new Error('No answer')), 1],
  ])('of a quota that is %s', async (_, usage, resumed) => {
    const world = await startWorld({ faults: () => 456 });
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    const { done } = await run(world, { job: 'sweep' }, { usage });
    expect(done).toMatchObject({ resumed, parked: 1 - resumed });
    const { exhausted } = await world.deps.books.read(month);
    expect(exhausted === undefined).toBe(resumed === 1);
  });

  test('does not ask DeepL about a quota that was not used up', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt', { caps: { monthly: 1 } });
    let asked = 0;
    const usage = async () => {
      asked += 1;
      return undefined;
    };
    await run(world, { job: 'sweep' }, { usage });
    expect(asked).toBe(0);
  });
});

describe('the digest', () => {
  test('is written for each language, and the same when written again', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    const date = berlinDate(new Date());
    const { done } = await run(world, { job: 'digest', date });
    expect(done).toEqual({ job: 'digest', date, articles: 1 });
    const first = await world.articles.get(digestKey(date, 'en'));
    await run(world, { job: 'digest', date });
    expect((await world.articles.get(digestKey(date, 'en')))?.etag).toBe(first?.etag);
    const korean = await getJson(world.articles, digestKey(date, 'ko'), Digest);
    const [article] = korean?.articles ?? [];
    expect(article?.points[0]?.source).toContain('Fähre');
    expect(article).toMatchObject({ lead: { id: 's1' }, topic: {}, minutes: 1 });
  });

  test.each([
    ['2026-11-22T23:30:00+01:00', '2026-11-22'],
    ['2026-11-23T00:30:00+01:00', '2026-11-22'],
    ['2026-11-23T11:30:00+01:00', '2026-11-22'],
    ['2026-11-23T12:30:00+01:00', '2026-11-23'],
  ])('that is made at %s is of %s', async (now, date) => {
    const world = await startWorld();
    const { done } = await run(world, { job: 'digest' }, { now: () => new Date(now) });
    expect(done).toEqual({ job: 'digest', date, articles: 0 });
  });

  test('leaves out an upload that was rejected', async () => {
    const world = await startWorld();
    await world.put('leer.txt', '');
    await world.ingest('leer.txt');
    const { done } = await run(world, { job: 'digest', date: berlinDate(new Date()) });
    expect(done).toMatchObject({ articles: 0 });
  });

  test('of many articles has pages, each of which a withdrawal can reach', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    const manifest = await world.manifest('a.txt');
    const [date, day] = ['2020-11-22', Date.parse('2020-11-22T10:00:00Z')];
    const published = async (count: number) => {
      for (const key of await world.keys('index/')) await world.articles.remove(key);
      for (let n = 0; n < count; n += 1) {
        const [id, received] = [articleId(`${n}.txt`), new Date(day - n)];
        await world.articles.put(indexKey(received, id), '');
        const given = { ...manifest, id, received: received.toISOString() };
        await putJson(world.articles, manifestKey(id), given);
      }
      return (await run(world, { job: 'digest', date })).done;
    };
    expect(await published(2 * MAX_DIGEST_PAGE + 10)).toMatchObject({ articles: 410 });
    const app = createApp(world.articles, PRICE);
    const idsOf = async () => {
      const ids: string[][] = [];
      for (let next: string | undefined = `/v1/digests/${date}/ko`; next; ) {
        const page = ServedDigest.parse(await (await app.request(next)).json());
        expect(page.total).toBe(410);
        ids.push(page.articles.map(({ id }) => id));
        next = page.next;
      }
      return ids;
    };
    const before = await idsOf();
    expect(before.map((page) => page.length)).toEqual([200, 200, 10]);
    expect(before.flat()).toEqual(Array.from({ length: 410 }, (_, n) => articleId(`${n}.txt`)));
    expect((await app.request(`/v1/digests/${date}/ko?cursor=4`)).status).toBe(404);
    expect((await app.request(`/v1/digests/${date}/ko?cursor=0`)).status).toBe(400);
    for (const n of [0, 399, 400])
      await removeFromDigests(world.articles, {
        id: articleId(`${n}.txt`),
        received: new Date(day - n).toISOString(),
      });
    expect((await idsOf()).map((page) => page.length)).toEqual([199, 199, 9]);
    // Of what is gone nothing is kept.
    await published(3);
    const last = await getJson(world.articles, digestPageKey(date, 'en', 3), Digest);
    expect(last?.articles).toEqual([]);
  });

  test('of version 0.4.0 is one object, of which pages are served', async () => {
    const { articles } = await startWorld();
    const entry = (n: number) =>
      `{"id":"a-${n}","link":"/read/a-${n}","status":"pending","points":[]}`;
    const entries = Array.from({ length: 201 }, (_, n) => entry(n));
    await articles.put(
      digestKey('2026-11-21', 'en'),
      `{"date":"2026-11-21","language":"en","articles":[${entries}]}`,
    );
    const app = createApp(articles, PRICE);
    const pages: unknown[] = [];
    for (const cursor of ['', '?cursor=2'])
      pages.push(await (await app.request(`/v1/digests/2026-11-21/en${cursor}`)).json());
    expect(pages).toMatchObject([
      { total: 201, next: expect.stringContaining('cursor=2'), articles: { length: 200 } },
      { total: 201, articles: [{ id: 'a-200' }] },
    ]);
    expect(pages[1]).not.toHaveProperty('next');
  });

  test('a day without articles has an empty one', async () => {
    const world = await startWorld();
    await run(world, { job: 'digest', date: '2001-02-03' });
    expect(await getJson(world.articles, digestKey('2001-02-03', 'de'), Digest)).toEqual({
      date: '2001-02-03',
      language: 'de',
      articles: [],
    });
  });

  test('a day holds its first millisecond and not its last neighbour', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    const manifest = await world.manifest('a.txt');
    const start = new Date('2020-11-21T23:00:00.000Z');
    const end = new Date('2020-11-22T23:00:00.000Z');
    for (const [key, received] of [
      ['first', start],
      ['last', new Date(end.getTime() - 1)],
      ['next', end],
      ['before', new Date(start.getTime() - 1)],
    ] as const) {
      const id = articleId(key);
      await world.articles.put(indexKey(received, id), '');
      await putJson(world.articles, manifestKey(id), {
        ...manifest,
        id,
        received: received.toISOString(),
      });
    }
    const found: string[] = [];
    for await (const page of pagesBetween(world.articles, start, end))
      found.push(...page.map(({ id }) => id));
    expect(found).toEqual(['last', 'first'].map(articleId));
  });
});

test.each([null, {}, { job: 'dance' }, { job: 'digest', date: '22.11.2026' }, 'sweep'])(
  'a payload that is not a job is refused: %j',
  async (event) => {
    const world = await startWorld();
    await expect(run(world, event)).rejects.toThrow();
  },
);

test.each<[Parameters<typeof jobLines>[0], string?]>([
  [
    { job: 'sweep', new: 3, resumed: 1, restored: 4, removed: 5, parked: 2 },
    'sweep: 3 new, 1 resumed, 4 with lost objects, 5 of deleted uploads, 2 still parked',
  ],
  [{ job: 'digest', date: '2026-11-26', articles: 7 }, 'digest of 2026-11-26: 7 articles'],
  [{ job: 'terms', outcome: 'renewed', terms: 4, problems: [] }, 'terms: renewed, 4 in use'],
  [{ job: 'terms', outcome: 'unchanged', terms: 4, problems: [] }],
  [{ job: 'terms', outcome: 'none', terms: 0, problems: [] }],
])('the log of %j: %s', (result, line) => {
  expect(jobLines(result)).toEqual(line ? [line] : []);
});
