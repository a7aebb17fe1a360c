import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../shared/article/language-codes.ts';
import type { Serve } from '../shared/article/manifest.ts';
import { briefIds } from '../shared/article/segments.ts';
import { openEmbeddedIndex } from '../shared/search/embedded/open-embedded-index.ts';
import { type FindOptions, findSentences } from '../shared/search/find-sentences.ts';
import { beginReindex, followArticles } from '../shared/search/follow-articles.ts';
import type { SearchIndex } from '../shared/search/search-index.ts';
import { searchJob } from '../shared/search/search-of.ts';
import { putJson } from '../shared/store/json-object.ts';
import { manifestKey } from '../shared/store/object-keys.ts';
import { FERRY, FERRY_CORRECTED, HARBOUR } from './support/articles.ts';
import { asked } from './support/search-contract.ts';
import { startWorld } from './support/world.ts';

const HOUR = 3_600_000;

/** A world whose articles an index follows. */
const startSearch = async (
  index: SearchIndex & { place: Place } = openEmbeddedIndex(':memory:'),
) => {
  const world = await startWorld();
  const deps = (later = 0) => ({
    articles: world.articles,
    index,
    place: index.place,
    now: () => new Date(Date.now() + later),
  });
  return {
    world,
    index,
    upload: async (key: string, text: string) => {
      await world.put(key, text);
      await world.ingest(key);
    },
    follow: (later?: number) => followArticles(deps(later)),
    deps,
    inIndex: async (query: string) => (await index.search(asked(query))).hits.length,
    find: async (query: string, options: Partial<FindOptions> = {}) => {
      const { found } = await findSentences(world.articles, index, {
        query,
        filter: {},
        order: 'relevance',
        limit: 10,
        now: new Date(),
        ...options,
      });
      return found;
    },
  };
};
type Place = ReturnType<typeof openEmbeddedIndex>['place'];

test('finds what was published, in every language, with what matches', async () => {
  const { upload, follow, find } = await startSearch();
  await upload('ferry.txt', FERRY);
  await upload('harbour.txt', HARBOUR);
  expect(await follow()).toMatchObject({ indexed: 2, removed: 0 });
  const [sentence, ...others] = await find('Ausflugsboot');
  expect(others).toEqual([]);
  expect(sentence?.id).toMatch(/^s\d+$/);
  expect(Object.keys(sentence?.texts ?? {})).toEqual(LANGUAGES);
  const { text = '', marks = [] } = sentence?.texts.de ?? {};
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Ausflugsboot']);
  expect((await find('Fähre')).map(({ id }) => id)).toContain('title');
  expect(await find('Fähre', { filter: { lang: 'ko' } })).not.toEqual([]);
  expect(await find('Fähre', { filter: { flagged: true, lang: 'de' } })).toEqual([]);
  expect(await find('Fähre', { filter: { site: 'nowhere' } })).toEqual([]);
});

test('reads what changed once ahead of the log, and again only if it changed since', async () => {
  const { upload, follow } = await startSearch();
  expect(await follow()).toMatchObject({ indexed: 0 });
  await upload('ferry.txt', FERRY);
  expect(await follow()).toMatchObject({ indexed: 1 });
  expect(await follow()).toMatchObject({ indexed: 0 });
  expect(await follow(HOUR)).toMatchObject({ indexed: 0 });
  await upload('ferry.txt', FERRY_CORRECTED);
  expect(await follow(HOUR)).toMatchObject({ indexed: 1 });
  expect(await follow(HOUR)).toMatchObject({ indexed: 0 });
});

test('shows no sentence of an earlier revision, though the index still has it', async () => {
  const { upload, follow, find, inIndex } = await startSearch();
  await upload('ferry.txt', FERRY);
  await follow();
  expect(await find('Millionen')).toHaveLength(1);
  await upload('ferry.txt', FERRY_CORRECTED);
  expect(await inIndex('Millionen')).toBe(1);
  expect(await find('Millionen')).toEqual([]);
  await follow();
  expect((await find('Millionen'))[0]?.texts.de?.text).toContain('1,4 Millionen');
});

test('shows nothing of what was withdrawn, and forgets it', async () => {
  const { world, upload, follow, find, inIndex } = await startSearch();
  await upload('ferry.txt', FERRY);
  await follow();
  await world.remove('ferry.txt');
  await world.ingestRemoved('ferry.txt', new Date(Date.now() + HOUR));
  expect(await inIndex('Fähre')).toBeGreaterThan(0);
  expect(await find('Fähre')).toEqual([]);
  expect(await follow()).toMatchObject({ removed: 1 });
  expect(await inIndex('Fähre')).toBe(0);
});

test('shows nothing under an embargo, and nothing that has expired', async () => {
  const { upload, follow, find, inIndex } = await startSearch();
  const soon = new Date(Date.now() + HOUR).toISOString();
  await upload('ferry.md', `---\nembargo: ${soon}\n---\n${FERRY}`);
  await upload('harbour.md', `---\nexpires: ${soon}\n---\n${HARBOUR}`);
  await follow();
  expect(await inIndex('Fähre')).toBe(0);
  expect(await find('Hafen')).not.toEqual([]);
  expect(await find('Hafen', { now: new Date(Date.now() + 2 * HOUR) })).toEqual([]);
});

test('shows no more of an article than is served of it', async () => {
  const { world, upload, follow, find, inIndex } = await startSearch();
  await upload('ferry.txt', FERRY);
  await follow();
  const manifest = await world.manifest('ferry.txt');
  const all = (await find('der -Kraken', { in: 'de', limit: 50 })).length;
  const served = async (serve: Serve) => {
    await putJson(world.articles, manifestKey(manifest.id), { ...manifest, serve });
    return (await find('der -Kraken', { in: 'de', limit: 50 })).map(({ id }) => id);
  };
  const { summary } = await world.document('ferry.txt', 'de');
  const kept = await served('summary');
  expect(kept.length).toBeLessThan(all);
  expect([...briefIds(summary)]).toEqual(expect.arrayContaining(kept));
  expect(await served('metadata')).toEqual([]);
  expect(await inIndex('Ausflugsboot')).toBe(1);
});

test('runs of a process wait for one another, and a failure holds up none', async () => {
  const { world, upload, index, find } = await startSearch();
  await upload('ferry.txt', FERRY);
  let atWork = 0;
  let fails = true;
  const slow: SearchIndex = {
    ...index,
    put: async (articles) => {
      atWork += 1;
      expect(atWork).toBe(1);
      await setImmediate();
      atWork -= 1;
      if (fails) throw new Error('It is not to be reached.');
      await index.put(articles);
    },
  };
  const open = async () => ({ index: slow, place: index.place });
  const run = searchJob(open, { articles: world.articles, now: () => new Date() });
  await expect(run()).rejects.toThrow('not to be reached');
  fails = false;
  const [first, second] = await Promise.all([run(), run()]);
  expect([first.indexed, second.indexed]).toEqual([1, 0]);
  expect(await find('Fähre')).not.toEqual([]);
});

test('reads a whole archive into a new index, in several runs if it has to', async () => {
  const { upload, deps, find } = await startSearch();
  for (const n of [1, 2, 3])
    await upload(`harbour-${n}.txt`, HARBOUR.replace('März', `März ${2030 + n}`));
  let runs = 0;
  for (let more = true; more && runs < 10; runs++) {
    let pages = 0;
    const { reindexed } = await followArticles(deps(), { isOver: () => pages++ > 0, atOnce: 1 });
    more = reindexed !== undefined;
  }
  expect(runs).toBeGreaterThan(2);
  expect(await find('Gutachten')).toHaveLength(3);
  await beginReindex(deps());
  expect(await find('Gutachten')).toEqual([]);
  await followArticles(deps());
  expect(await find('Gutachten')).toHaveLength(3);
});
