import { expect, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { lookFurther } from '../shared/schedule/look-further.ts';
import { lookThroughAll } from '../shared/schedule/look-through-all.ts';
import { MIN_SWEPT_AGE } from '../shared/schedule/sweep.ts';
import { collectUnbegun, MAX_SENT } from '../shared/schedule/unbegun.ts';
import { markBegun } from '../shared/store/begun.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { documentKey, manifestKey, PREFIXES } from '../shared/store/object-keys.ts';
import { FERRY } from './support/articles.ts';
import { manifestOf } from './support/records.ts';
import { startWorld, type World } from './support/world.ts';

const MINUTE = 60_000;
const NOW = new Date('2026-11-22T12:00:00Z');
const at = (minutes: number) => new Date(NOW.getTime() + minutes * MINUTE);

const BURST = 20_000;
/** All within two minutes. */
const inBurst = (n: number) => ({ key: `${n}.txt`, modified: at(-60 + (2 * n) / BURST) });

test('a burst that waits in the queue is not sent again', () => {
  const unbegun = collectUnbegun(NOW, MIN_SWEPT_AGE);
  for (let n = 0; n < BURST; n += 1)
    if (n < BURST / 2) unbegun.addBegun(inBurst(n), at(-30 + (60 * n) / BURST));
    else unbegun.add(inBurst(n));
  expect(unbegun.toSend()).toEqual([]);
  // One that was uploaded long before, and overtaken.
  unbegun.add({ key: 'lost.txt', modified: at(-120) });
  expect(unbegun.toSend()).toEqual(['lost.txt']);
});

test('once nothing is begun any more, what was not begun is sent, the oldest first', () => {
  const unbegun = collectUnbegun(NOW, MIN_SWEPT_AGE);
  unbegun.addBegun({ modified: at(-60) }, at(-16));
  for (let n = BURST; n > 0; n -= 1) unbegun.add(inBurst(n));
  expect(unbegun.toSend()).toEqual(Array.from({ length: MAX_SENT }, (_, n) => `${n + 1}.txt`));
});

const looking = (now: Date) => ({
  now,
  minAge: MIN_SWEPT_AGE,
  isOld: ({ modified }: { modified: Date }) => now.getTime() - modified.getTime() >= MIN_SWEPT_AGE,
  noted: new Set<string>(),
  unreadable: new Set<string>(),
  opened: new Set<string>(),
  resumed: new Set<string>(),
  isRemoved: () => false,
});

/** Runs that stop after some uploads each, until they find nothing and have come to the end. */
const lookOn = async (world: World, now: Date, uploadsInRun: number) => {
  const lists: string[] = [];
  const counting: Bucket = {
    ...world.articles,
    list: (prefix, options) => {
      lists.push(prefix);
      return world.articles.list(prefix, options);
    },
  };
  const { uploads } = world;
  const found: string[] = [];
  for (let run = 0; run < 4; run += 1) {
    let looked = 0;
    const isTimeUp = () => {
      looked += 1;
      return looked >= uploadsInRun;
    };
    const deps = { uploads, articles: counting };
    const { fresh, restored } = await lookFurther(deps, { ...looking(now), isTimeUp });
    found.push(...fresh, ...restored);
  }
  return { found, markers: lists.filter((prefix) => prefix.startsWith(PREFIXES.seen)).length };
};

test('a marker that is written again is told from the one before', async () => {
  const { articles } = await startWorld();
  const upload = manifestOf('a');
  const markers = async () => (await articles.list('seen/a/')).entries.map(({ etag }) => etag);
  await markBegun(articles, upload);
  const [first] = await markers();
  await markBegun(articles, upload);
  expect(await markers()).not.toEqual([first]);
});

test('an archive that does not fit into memory is looked through in parts', async () => {
  const world = await startWorld();
  const keys = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt'];
  for (const key of keys) {
    await world.put(key, `${FERRY}Dies ist die Ausgabe ${key} des Tages.\n`);
    if (key !== 'd.txt') await world.ingest(key);
  }
  const later = new Date(Date.now() + 20 * MINUTE);
  expect(await lookThroughAll(world, looking(later), 3)).toBeUndefined();
  expect(await lookOn(world, later, 2)).toMatchObject({ found: ['d.txt'] });
  await world.ingest('d.txt');
  expect((await lookOn(world, later, 2)).found).toEqual([]);

  // Of what was found to be begun by a whole pass the markers are read no more, but by articles.
  const manyDaysLater = new Date(Date.now() + 10_000 * MINUTE);
  expect(await lookOn(world, manyDaysLater, 99)).toEqual({ found: [], markers: 4 * keys.length });
  const [documentLost, manifestLost, entryLost] = ['a.txt', 'b.txt', 'c.txt'].map(articleId);
  await world.articles.remove(documentKey(documentLost ?? '', 'ko'));
  await world.articles.remove(manifestKey(manifestLost ?? ''));
  for (const key of await world.keys('index/'))
    if (key.includes(entryLost ?? '')) await world.articles.remove(key);
  const { found } = await lookOn(world, manyDaysLater, 99);
  expect([...new Set(found)].sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  for (const key of ['a.txt', 'b.txt', 'c.txt']) await world.ingest(key);
  expect((await lookOn(world, manyDaysLater, 99)).found).toEqual([]);
});
