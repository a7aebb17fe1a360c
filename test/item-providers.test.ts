import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createApp } from '../shared/api/app.ts';
import { Manifest } from '../shared/article/manifest.ts';
import { getJson } from '../shared/store/json-object.ts';
import { manifestKey } from '../shared/store/object-keys.ts';
import { sweepAll } from './support/recover.ts';
import { digitalwires, newsItem, ninjs1, nitf, URN } from './support/wires.ts';
import { PRICE, startWorld, type World } from './support/world.ts';

/** Whose item is whose: no provider's item is changed by another's. */

const dpa = (version: number, changes: Record<string, unknown> = {}) =>
  JSON.stringify(
    digitalwires({ version, version_created: `2026-03-0${version}T08:00:00Z`, ...changes }),
  );

const take = async (world: World, key: string, body: string) => {
  await world.put(key, body);
  await world.ingest(key);
};

const Listed = z.object({ articles: z.array(z.object({ id: z.string() })) });

/** The keys of the uploads that the articles of an agency's id are made of. */
const sourcesOf = async (world: World, urn: string): Promise<string[]> => {
  const answer = await createApp(world.articles, PRICE).request(
    `/v1/articles?${new URLSearchParams({ urn })}`,
  );
  const { articles } = Listed.parse(await answer.json());
  const manifests = await Promise.all(
    articles.map(({ id }) => getJson(world.articles, manifestKey(id), Manifest)),
  );
  return manifests.map((manifest) => `${manifest?.source.key} ${manifest?.status}`).sort();
};

/** What is read of the articles bucket to find whose item it is, and which version is there. */
const lookUps = async (world: World, key: string, body: string): Promise<string[]> => {
  const { articles } = world.deps;
  const read: string[] = [];
  await world.put(key, body);
  await world.ingest(key, {
    articles: {
      ...articles,
      get: (name) => {
        read.push(`get ${name}`);
        return articles.get(name);
      },
      head: (name) => {
        read.push(`head ${name}`);
        return articles.head(name);
      },
      list: (prefix, options) => {
        read.push(`list ${prefix}`);
        return articles.list(prefix, options);
      },
    },
  });
  const own = /^(?:get|head) articles\/dpa-com-.*\/manifest\.json$|^list brought\//;
  return read.flatMap((each) => own.exec(each)?.[0].replace(/\/.*\//, '/') ?? []);
};

test('a later version of an item costs two reads of its manifest, and no list', async () => {
  const world = await startWorld();
  const manifest = 'get articles/manifest.json';
  for (const key of ['wires/a/1.json', 'desk/1.json']) {
    await take(world, key, dpa(1));
    const later = await lookUps(world, key.replace('1', '2'), dpa(2));
    expect(later).toEqual([manifest, manifest]);
  }
});

describe('an item of the same id', () => {
  test.each([
    ["from another pusher's folder", 'wires/b/x.json'],
    ['from the desk', 'desk/x.json'],
    ['from beside the folders of pushers', 'wires/x.json'],
    ['from a folder whose name begins alike', 'wires/ab/x.json'],
  ])('%s is another article', async (_, other) => {
    const world = await startWorld();
    await take(world, 'wires/a/1.json', dpa(1));
    await take(world, other, dpa(2, { headline: 'Gefälscht' }));
    await take(world, other, dpa(3, { pubstatus: 'canceled' }));
    expect(await sourcesOf(world, URN)).toEqual(
      [`${other} withdrawn`, 'wires/a/1.json accepted'].sort(),
    );
    await take(world, 'wires/a/sub/4.json', dpa(4, { pubstatus: 'canceled' }));
    expect(await sourcesOf(world, URN)).toEqual(
      [`${other} withdrawn`, 'wires/a/sub/4.json withdrawn'].sort(),
    );
    expect(await sweepAll(world, world.deps)).toEqual([]);
  });

  test('from an archive of the pusher is a version, and its copies are found when one is deleted', async () => {
    const world = await startWorld();
    await take(world, 'wires/a/1.json', dpa(1));
    await take(world, 'wires/a/all.zip/2.json', dpa(2));
    await take(world, 'wires/a/2.json', dpa(2));
    await take(world, 'desk/2.json', dpa(2));
    const until = new Date(Date.now() + 110_000);
    for (const key of ['wires/a/all.zip/2.json', 'wires/a/2.json']) {
      expect((await sourcesOf(world, URN))[1]).toMatch(/^wires\/a\/.* accepted$/);
      await world.remove(key);
      await world.ingestRemoved(key, until);
    }
    expect(await sourcesOf(world, URN)).toEqual([
      'desk/2.json accepted',
      'wires/a/2.json withdrawn',
    ]);
  });
});

describe('an id that is unique with its provider alone', () => {
  const short = (xml: string, id: string, source: string) =>
    xml
      .replace(/<doc-id id-string="[^"]*"\/>/, `<doc-id regsrc="${source}" id-string="${id}"/>`)
      .replace(`guid="${URN}"`, `guid="${id}"`)
      .replace('<name>dpa</name>', `<name>${source}</name>`);

  test.each<[string, (source: string) => string]>([
    ['NITF', (source) => short(nitf(), '4711', source)],
    [
      'NITF that names its origin',
      (source) => short(nitf(), '4711', '').replace('content="dpa', `content="${source}`),
    ],
    ['ninjs', (source) => JSON.stringify(ninjs1({ uri: '4711', copyrightholder: source }))],
    ['ninjs', (source) => JSON.stringify(ninjs1({ uri: '4711', infosource: [{ name: source }] }))],
    ['NewsML-G2', (source) => short(newsItem(), '4711', source)],
  ])('in %s', async (_, itemOf) => {
    const world = await startWorld();
    await take(world, 'desk/1', itemOf('Nord'));
    await take(world, 'desk/2', itemOf('Südwest'));
    await take(
      world,
      'desk/3',
      itemOf('NORD')
        .replaceAll('2026-03-10T11', '2026-03-11T11')
        .replace('20260310T11', '20260311T11'),
    );
    expect(await sourcesOf(world, '4711')).toEqual(['desk/2 accepted', 'desk/3 accepted']);
  });

  test('is that of its pusher, whatever the item says of its source', async () => {
    const world = await startWorld();
    await take(world, 'wires/a/1', short(nitf(), '4711', 'Nord'));
    await take(world, 'wires/b/1', short(nitf(), '4711', 'Nord'));
    await take(
      world,
      'wires/a/2',
      short(nitf({ docdata: '<x/>' }), '4711', 'Nordwest').replace('20260310T11', '20260311T11'),
    );
    expect(await sourcesOf(world, '4711')).toEqual(['wires/a/2 accepted', 'wires/b/1 accepted']);
  });
});

describe('articles of version 0.5.0', () => {
  const alt = (n: number) => `urn:newsml:agentur.example:20260301:alt-${n}`;
  const next = (n: number, changes: Record<string, unknown> = {}) =>
    dpa(3, { urn: alt(n), ...changes });
  const start = async () => {
    const world = await startWorld();
    const file = join(import.meta.dirname, 'old-forms', '0.5.0-items.json');
    const objects = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
    for (const [key, body] of Object.entries(objects)) await world.articles.put(key, body);
    return world;
  };

  test.each([
    ['a pusher, for its own', 1, 'wires/nord/n.json'],
    ['a pusher, for one that the desk brought a version of', 2, 'wires/nord/n.json'],
    ['the desk, for its own', 3, 'korrektur/n.json'],
  ])('meet later versions and withdrawals of %s', async (_, n, key) => {
    const world = await start();
    const [before] = await sourcesOf(world, alt(n));
    expect(before).toMatch(/ accepted$/);
    await take(world, key, next(n));
    expect(await sourcesOf(world, alt(n))).toEqual([`${key} accepted`]);
    await take(world, key, next(n, { version: 4, pubstatus: 'canceled' }));
    expect(await sourcesOf(world, alt(n))).toEqual([`${key} withdrawn`]);
  });

  test.each([
    ['a pusher', 1, 'wires/sued/n.json', 'wires/nord/a.json'],
    ['the desk', 1, 'desk/n.json', 'wires/nord/a.json'],
    ['the desk, which brought the last version', 2, 'desk/b2.json', 'desk/b2.json'],
    ['a pusher', 3, 'wires/nord/n.json', 'desk/c.json'],
  ])('are not changed by what %s brings of another', async (_, n, key, source) => {
    const world = await start();
    await take(world, key, next(n, { pubstatus: 'canceled' }));
    expect(await sourcesOf(world, alt(n))).toEqual(
      [`${source} accepted`, `${key} withdrawn`].sort(),
    );
  });

  test.each([
    ['its own', 'Nordagentur', ['desk/n.xml accepted']],
    ['one that does not say whose it is', '', ['desk/n.xml accepted']],
    ["another provider's", 'Südagentur', ['desk/d.xml accepted', 'desk/n.xml accepted']],
  ])('with a short id meet %s', async (_, source, expected) => {
    const world = await start();
    const later = nitf()
      .replace(/<doc-id[^>]*>/, `<doc-id regsrc="${source}" id-string="4711"/>`)
      .replace('content="dpa - Agentur"', `content="${source}"`);
    await take(world, 'desk/n.xml', later);
    expect(await sourcesOf(world, '4711')).toEqual(expected);
  });
});
