import { describe, expect, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { berlinDate } from '../shared/schedule/berlin-day.ts';
import { Digest } from '../shared/schedule/digest.ts';
import { schedule } from '../shared/schedule/schedule.ts';
import { articlesBetween } from '../shared/store/articles-index.ts';
import { getJson, putJson } from '../shared/store/json-object.ts';
import { digestKey, indexKey, manifestKey, workKey } from '../shared/store/object-keys.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { startWorld, type World } from './support/world.ts';

const run = async (world: World, event: unknown) => {
  const sent: string[] = [];
  const send = async (bodies: string[]) => void sent.push(...bodies);
  const usage = async () => undefined;
  const done = await schedule({ ...world.edges, usage, send }, event);
  return { done, keys: sent.flatMap((body) => uploadedKeys(body, 'uploads')).sort() };
};

describe('the sweep', () => {
  test('finds uploads that were never begun, whatever their keys', async () => {
    const world = await startWorld();
    await world.put('begonnen.txt', FERRY);
    await world.ingest('begonnen.txt');
    for (const key of ['nie begonnen+.txt', '한국/기사.txt', '2026/']) await world.put(key, '');
    const { done, keys } = await run(world, { job: 'sweep' });
    expect(keys).toEqual(['nie begonnen+.txt', '한국/기사.txt']);
    expect(done).toEqual({ job: 'sweep', unprocessed: 2, unfinished: 0, parked: 0 });
  });

  test('finds work that was interrupted, and leaves what is settled alone', async () => {
    const world = await startWorld({ faults: () => 456 });
    for (const key of ['geparkt.txt', 'leer.txt']) {
      await world.put(key, key === 'leer.txt' ? '' : FERRY);
      await world.ingest(key);
    }
    const { done, keys } = await run(world, { job: 'sweep' });
    expect(keys).toEqual(['geparkt.txt']);
    expect(done).toEqual({ job: 'sweep', unprocessed: 0, unfinished: 1, parked: 0 });
  });

  test('one note of work that cannot be read does not hide the others', async () => {
    const world = await startWorld({ faults: () => 456 });
    await world.put('geparkt.txt', FERRY);
    await world.ingest('geparkt.txt');
    await world.articles.put(workKey('kaputt-0123456789ab'), 'no JSON');
    expect((await run(world, { job: 'sweep' })).keys).toEqual(['geparkt.txt']);
  });

  test('finds a correction whose event was lost', async () => {
    const world = await startWorld();
    await world.put('a.txt', FERRY);
    await world.ingest('a.txt');
    // S3 tells times in whole seconds: the correction must be of a later one.
    const { modified = new Date() } = (await world.uploads.head('a.txt')) ?? {};
    await expect
      .poll(
        async () => {
          await world.put('a.txt', HARBOUR);
          return (await world.uploads.head('a.txt'))?.modified.getTime();
        },
        { timeout: 5000, interval: 300 },
      )
      .toBeGreaterThan(modified.getTime() + 1000);
    expect((await run(world, { job: 'sweep' })).keys).toEqual(['a.txt']);
  });
});

describe('the digest', () => {
  test('is written for each language, and again the same', async () => {
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
    expect(korean?.articles[0]?.points[0]?.source).toContain('Fähre');
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
    const found = (await articlesBetween(world.articles, start, end)).map(({ id }) => id);
    expect(found).toEqual(['last', 'first'].map(articleId));
  });
});

test.each([null, {}, { job: 'dance' }, { job: 'digest', date: '22.11.2026' }, 'sweep'])(
  'a payload that is no job is refused: %j',
  async (event) => {
    const world = await startWorld();
    await expect(run(world, event)).rejects.toThrow();
  },
);
