import { expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId, itemArticleId, partArticleId } from '../shared/article/article-id.ts';
import { TranslationUnavailable } from '../shared/article/errors.ts';
import { Manifest } from '../shared/article/manifest.ts';
import type { IngestDeps } from '../shared/ingest/ingest-deps.ts';
import { getJson } from '../shared/store/json-object.ts';
import { noteOpening } from '../shared/store/note-opening.ts';
import { idInIndexKey, lockKey, manifestKey } from '../shared/store/object-keys.ts';
import { noteWaiting } from '../shared/store/waiting.ts';
import { FERRY } from './support/articles.ts';
import { LONG } from './support/long.ts';
import { openMemoryBuckets } from './support/memory-buckets.ts';
import { sweepAll } from './support/recover.ts';
import { digitalwires, iptc, newsItem, nitf, TITLE, URN } from './support/wires.ts';
import { PRICE, startWorld, type World } from './support/world.ts';

const HOUR = 3_600_000;

/** The n-th version of an item in dpa's form, with a title of its own. */
const version = (n: number, changes: Record<string, unknown> = {}) =>
  JSON.stringify(
    digitalwires({
      version: n,
      version_created: new Date(Date.UTC(2026, 2, 10, 10, n)).toISOString(),
      updated: null,
      headline: `Fassung ${n} der Meldung`,
      ...changes,
    }),
  );

const take = async (world: World, key: string, body: string) => {
  await world.put(key, body);
  await world.ingest(key);
};

/** Runs what was queued again, as the queue does. */
const drain = async (world: World) => {
  for (let key = world.requeued.shift(); key !== undefined; key = world.requeued.shift())
    await world.ingest(key);
};

const manifestOf = async (world: World, urn = URN) => {
  const manifest = await getJson(world.articles, manifestKey(itemArticleId(urn)), Manifest);
  if (!manifest) throw new Error(`There is no article of ${urn}`);
  return manifest;
};

const titleOf = async (world: World, urn = URN) =>
  (await manifestOf(world, urn)).languages.en?.title;

const expectSettled = async (world: World) => {
  for (const prefix of ['work/', 'locks/', 'waiting/'])
    expect(await world.keys(prefix), prefix).toEqual([]);
  expect(await sweepAll(world, world.deps)).toEqual([]);
};

test('a later version under another key is a revision of the same article', async () => {
  const world = await startWorld();
  await take(world, 'wires/a.json', version(1));
  await take(world, 'wires/b.json', version(2));
  expect(await manifestOf(world)).toMatchObject({
    revision: 2,
    status: 'accepted',
    source: { key: 'wires/b.json' },
    item: { id: URN, order: { version: 2 } },
    changes: { changed: [{ sentence: 'title' }] },
    languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
  });
  expect(await world.keys('index/')).toHaveLength(1);
  await expectSettled(world);
});

test.each<[string, string]>([
  ['an older version', version(1)],
  ['the same version', version(2)],
  ['the same version in another text', version(2, { headline: 'Anders' })],
  ['an older version in another format', newsItem().replace('version="2"', 'version="1"')],
  ['an older version of another format', nitf().replace('1773137100000', '1773137099000')],
])('%s that comes late changes nothing, under any key', async (_, late) => {
  const world = await startWorld();
  await take(world, 'a.json', version(2, { version_created: '2026-03-10T11:05:00+01:00' }));
  const [before, billed] = [await manifestOf(world), world.standIn.received.requests];
  for (const key of ['b.json', 'a.json']) {
    await take(world, key, late);
    expect(await manifestOf(world)).toEqual(before);
  }
  expect(world.standIn.received.requests).toBe(billed);
  await expectSettled(world);
});

test('the same item in another format is the same article', async () => {
  const world = await startWorld();
  await take(world, 'a.xml', nitf());
  await take(world, 'a.json', JSON.stringify(digitalwires()));
  await take(world, 'b.xml', newsItem());
  expect(await world.keys('index/')).toHaveLength(1);
  expect(await manifestOf(world)).toMatchObject({ revision: 1, source: { key: 'a.xml' } });
});

test('without a number or a time the later upload is the newer version', async () => {
  const world = await startWorld();
  const plain = (title: string) =>
    nitf()
      .replace(/<date.issue[^>]*>/, '')
      .replace(':1773137100000', '')
      .replaceAll(TITLE, title);
  await take(world, 'a.xml', plain('Die erste Meldung'));
  await take(world, 'a.xml', plain('Die zweite Meldung'));
  expect(await titleOf(world)).toContain('zweite');
  await world.ingest('a.xml');
  expect(await manifestOf(world)).toMatchObject({ revision: 2 });
});

test('a message in IPTC 7901 is its key', async () => {
  const world = await startWorld();
  await take(world, 'a.iptc', iptc());
  await take(world, 'b.iptc', iptc());
  for (const key of ['a.iptc', 'b.iptc'])
    expect(await getJson(world.articles, manifestKey(articleId(key)), Manifest)).toMatchObject({
      status: 'accepted',
    });
});

test('a key that is spelled like an id is another article', async () => {
  const world = await startWorld();
  await take(world, 'a.json', version(1));
  await take(world, URN, iptc());
  expect(await world.keys('index/')).toHaveLength(2);
  expect(await titleOf(world)).toContain('Fassung 1');
});

test.each([
  ['the newer version waits', [1, 2]],
  ['the older version waits', [2, 1]],
])('of two keys at the same moment the newest wins: %s', async (_, versions) => {
  const world = await startWorld();
  const keys = versions.map((n) => `${n}.json`);
  for (const n of versions) await world.put(`${n}.json`, version(n));
  await Promise.all(keys.map((key) => world.ingest(key)));
  await drain(world);
  expect(await titleOf(world)).toContain('Fassung 2');
  await expectSettled(world);
});

test('an upload that meets a lock is looked at again by the run that holds it', async () => {
  const world = await startWorld();
  const [first, second] = ['a.json', 'b.json'];
  await world.put(first, version(1));
  await world.put(second, version(2));
  const { summarise } = world.deps;
  await world.ingest(first, {
    summarise: async (article) => {
      await world.ingest(second);
      expect(await world.keys('waiting/')).toHaveLength(1);
      return await summarise(article);
    },
  });
  expect(world.requeued).toEqual([second]);
  await drain(world);
  expect(await titleOf(world)).toContain('Fassung 2');
  await expectSettled(world);
});

test('an upload that meets the lock of a dead run is left to the sweep', async () => {
  const world = await startWorld();
  const until = new Date(Date.now() + HOUR / 60).toISOString();
  await world.articles.put(lockKey(itemArticleId(URN)), JSON.stringify({ until }));
  await take(world, 'a.json', version(1));
  expect(await world.keys('seen/')).toEqual([]);
  expect(await sweepAll(world, world.deps)).toEqual(['a.json']);
  expect(await titleOf(world)).toContain('Fassung 1');
  await expectSettled(world);
});

test('the sweep hands over what a run that died was asked for', async () => {
  const world = await startWorld();
  await take(world, 'a.json', version(1));
  await world.put('b.json', version(2));
  const note = { id: itemArticleId(URN), delivery: articleId('b.json'), key: 'b.json' };
  await noteWaiting(world.articles, note);
  await noteWaiting(world.articles, { ...note, delivery: articleId('a.json'), key: 'a.json' });
  const swept = await sweepAll(world, world.deps);
  expect(swept.sort()).toEqual(['a.json', 'b.json']);
  expect(await titleOf(world)).toContain('Fassung 2');
  await expectSettled(world);
});

test(
  'versions in any order end as the newest',
  async () => {
    const [items, versions] = LONG ? [100, 500] : [3, 8];
    // 50,000 uploads: over HTTP they would take hours.
    const world = await startWorld({ buckets: openMemoryBuckets() });
    const urn = (item: number) => `${URN}-${item}`;
    const all = Array.from({ length: items * versions }, (_, n) => ({
      urn: urn(n % items),
      number: Math.floor(n / items) + 1,
    }));
    // The same order each time: 7919 is prime to the number of versions.
    const shuffled = all
      .map((_, n) => all[(n * 7919) % all.length])
      .filter((each) => each !== undefined);
    for (const [at, { urn, number }] of shuffled.entries()) {
      const text = `<p>Der ${number}. Stand. ${`Die Stadt ${urn} erneuert alle Laternen am Hafen und spart damit viel Strom. `.repeat(5)}</p>`;
      await world.put(
        `push/${at}.json`,
        version(number, { urn, article_html: text, infobox_html: null }),
      );
    }
    const queue = shuffled.map((_, at) => `push/${at}.json`);
    const worker = async () => {
      for (let key = queue.shift(); key !== undefined; key = queue.shift()) await world.ingest(key);
    };
    await Promise.all(Array.from({ length: 6 }, worker));
    await drain(world);
    for (let item = 0; item < items; item += 1)
      expect(await titleOf(world, urn(item))).toContain(`Fassung ${versions} der`);
    expect(await world.keys('index/')).toHaveLength(items);
    await expectSettled(world);
  },
  LONG ? 3_600_000 : 60_000,
);

test('each item of a message is published on its own; a broken one is reported', async () => {
  const world = await startWorld();
  const message = (third: string) =>
    JSON.stringify([
      JSON.parse(version(1)),
      digitalwires({ headline: 7, urn: `${URN}-kaputt` }),
      JSON.parse(version(1, { urn: third })),
    ]);
  await take(world, 'a.json', message(`${URN}-c`));
  expect(await titleOf(world)).toContain('Fassung 1');
  expect(await titleOf(world, `${URN}-c`)).toContain('Fassung 1');
  const broken = partArticleId('a.json', 2);
  expect(await getJson(world.articles, manifestKey(broken), Manifest)).toMatchObject({
    status: 'rejected',
    source: { key: 'a.json' },
    reason: { code: 'broken-item', message: expect.stringMatching(/^Item 2 of 3: .*"headline"/) },
  });
  expect(await world.keys('index/')).toHaveLength(3);
  await expectSettled(world);

  // The report goes when the upload is sound; what else it brought before stays.
  await take(
    world,
    'a.json',
    JSON.stringify([JSON.parse(version(2)), JSON.parse(version(1, { urn: `${URN}-d` }))]),
  );
  expect(await getJson(world.articles, manifestKey(broken), Manifest)).toBeUndefined();
  expect(await world.keys('index/')).toHaveLength(3);
  expect(await titleOf(world)).toContain('Fassung 2');
  expect(await titleOf(world, `${URN}-c`)).toContain('Fassung 1');
  await expectSettled(world);
});

test('a message with more items than one run has time for goes on in others', async () => {
  const world = await startWorld();
  const items = [1, 2, 3, 4].map((n) => JSON.parse(version(n, { urn: `${URN}-${n}` })));
  await world.put('a.json', JSON.stringify(items));
  // With each look at the clock its time goes by: enough for some of the items, not for all.
  let runs = 0;
  const runOnce = async () => {
    const begun = Date.now();
    let ticks = 0;
    const now = () => new Date(begun + 100 * ticks++);
    await world.ingest('a.json', { now }, new Date(begun + 73_000));
    runs += 1;
  };
  await runOnce();
  for (; world.requeued.shift() !== undefined; ) await runOnce();
  expect(runs).toBeGreaterThan(1);
  expect(runs).toBeLessThanOrEqual(4);
  for (const n of [1, 2, 3, 4])
    expect(await manifestOf(world, `${URN}-${n}`)).toMatchObject({
      languages: { ko: { status: 'complete' } },
    });
  await expectSettled(world);
});

test('of several versions in one message the newest counts', async () => {
  const world = await startWorld();
  await take(world, 'a.json', JSON.stringify([1, 3, 2].map((n) => JSON.parse(version(n)))));
  expect(await manifestOf(world)).toMatchObject({ revision: 1, item: { order: { version: 3 } } });
});

/** A translator that has no answer for one text. */
const failingAt = ({ deps }: World, word: string): Pick<IngestDeps, 'translator'> => ({
  translator: {
    open: async (target) => {
      const opened = await deps.translator.open(target);
      return {
        ...opened,
        translate: async (texts, options) => {
          if (texts.some((text) => text.includes(word))) throw new TranslationUnavailable('down');
          return await opened.translate(texts, options);
        },
      };
    },
  },
});

test('one item of a message that fails does not keep the others from being published', async () => {
  const world = await startWorld();
  const items = [1, 2, 3].map((n) => JSON.parse(version(n, { urn: `${URN}-${n}` })));
  await world.put('a.json', JSON.stringify(items));
  await expect(world.ingest('a.json', failingAt(world, 'Fassung 2'))).rejects.toThrow();
  const languagesOf = async (n: number) => (await manifestOf(world, `${URN}-${n}`)).languages;
  for (const n of [1, 3])
    expect(await languagesOf(n)).toMatchObject({ ko: { status: 'complete' } });
  expect(await languagesOf(2)).toMatchObject({ ko: { status: 'failed', retry: true } });
  expect(await world.keys('work/')).toHaveLength(1);
  expect(await sweepAll(world, world.deps)).toEqual(['a.json']);
  expect(await languagesOf(2)).toMatchObject({ ko: { status: 'complete' } });
  await expectSettled(world);
});

test('an article is finished although an older version took the place of its upload', async () => {
  const world = await startWorld();
  await take(world, 'a.json', version(1));
  await world.put('a.json', version(3));
  await expect(world.ingest('a.json', failingAt(world, 'Fassung 3'))).rejects.toThrow();
  await take(world, 'a.json', version(2));
  expect(await manifestOf(world)).toMatchObject({
    revision: 2,
    languages: { en: { status: 'complete' } },
  });
  expect(await titleOf(world)).toContain('Fassung 3');
  await expectSettled(world);
});

test('an article is finished although another item took the place of its upload', async () => {
  const world = await startWorld();
  await world.put('a.json', version(1));
  await expect(world.ingest('a.json', failingAt(world, 'Fassung 1'))).rejects.toThrow();
  await take(world, 'a.json', version(1, { urn: `${URN}-b` }));
  for (const urn of [URN, `${URN}-b`])
    expect(await manifestOf(world, urn)).toMatchObject({
      languages: { ko: { status: 'complete' } },
    });
  await world.ingest('a.json');
  await expectSettled(world);
});

test('what is deleted before it is finished is not left as work', async () => {
  const world = await startWorld();
  await world.put('a.json', version(1));
  await expect(world.ingest('a.json', failingAt(world, 'Fassung 1'))).rejects.toThrow();
  await world.remove('a.json');
  await world.ingest('a.json');
  expect(await manifestOf(world)).toMatchObject({
    languages: { ko: { status: 'failed', reason: { code: 'upload-gone' } } },
  });
  await expectSettled(world);
});

test('a reader opens what a later version under the same key has not replaced', async () => {
  const world = await startWorld({ extent: 'on-read' });
  await take(world, 'a.json', version(2));
  await take(world, 'a.json', version(1));
  await noteOpening(world.articles, itemArticleId(URN), 'ko');
  await world.ingest('a.json');
  expect(await manifestOf(world)).toMatchObject({
    languages: { en: { status: 'brief' }, ko: { status: 'complete' } },
  });
  expect(await world.keys('opened/')).toEqual([]);
});

test('a text whose key then holds an item stays, and a report on one goes', async () => {
  const world = await startWorld();
  await take(world, 'a.txt', FERRY);
  await take(world, 'b.json', JSON.stringify(digitalwires()).slice(0, -9));
  expect(await world.keys('index/')).toHaveLength(2);
  await take(world, 'a.txt', version(1));
  await take(world, 'b.json', version(2));
  const left = (await world.keys('index/')).map(idInIndexKey);
  expect(left.sort()).toEqual([articleId('a.txt'), itemArticleId(URN)].sort());
  await expectSettled(world);
});

test('the key of an upload and the id of an item find the article', async () => {
  const world = await startWorld();
  await take(world, 'wires/a b.json', version(1));
  await take(world, 'wires/c.json', version(2));
  await take(world, 'text.iptc', iptc());
  const app = createApp(world.articles, PRICE);
  const idsOf = async (query: Record<string, string>) => {
    const answer = await app.request(`/v1/articles?${new URLSearchParams(query)}`);
    expect(answer.status).toBe(200);
    const { articles } = (await answer.json()) as { articles: { id: string }[] };
    return articles.map(({ id }) => id);
  };
  const id = itemArticleId(URN);
  expect(await idsOf({ urn: URN })).toEqual([id]);
  expect(await idsOf({ key: 'wires/a b.json' })).toEqual([id]);
  expect(await idsOf({ key: 'wires/c.json', lang: 'ko' })).toEqual([id]);
  expect(await idsOf({ key: 'wires/c.json', urn: URN })).toEqual([id]);
  expect(await idsOf({ key: 'text.iptc' })).toEqual([articleId('text.iptc')]);
  expect(await idsOf({ key: 'text.iptc', urn: URN })).toEqual([]);
  expect(await idsOf({ key: 'unbekannt' })).toEqual([]);
  expect(await idsOf({ urn: 'urn:unbekannt' })).toEqual([]);
  expect((await app.request('/v1/articles?urn=')).status).toBe(400);
});

test('what has lost its manifest keeps its revision and its place', async () => {
  const world = await startWorld();
  await take(world, 'a.json', version(1));
  await take(world, 'b.json', version(2));
  const { received } = await manifestOf(world);
  await world.articles.remove(manifestKey(itemArticleId(URN)));
  await sweepAll(world, world.deps);
  expect(await titleOf(world)).toContain('Fassung 2');
  expect(await manifestOf(world)).toMatchObject({ received });
  expect((await manifestOf(world)).revision).toBeGreaterThan(2);
  expect(await world.keys('index/')).toHaveLength(1);
  await expectSettled(world);
});
