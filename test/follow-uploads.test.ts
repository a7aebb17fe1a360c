import { expect, test } from 'vitest';
import { followUploads } from '../local/follow-uploads.ts';
import { outcomeOf } from '../local/upload-outcome.ts';
import { articleId, itemArticleId } from '../shared/article/article-id.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { digitalwires, URN } from './support/wires.ts';
import { startWorld, type World } from './support/world.ts';
import { zipOf } from './support/zip.ts';

const SITE = 'http://127.0.0.1:8787';
const page = (key: string) => `${SITE}/all/read/${articleId(key)}`;

const follow = async (world: World, keys: string[], toTheEnd = true) => {
  const lines: string[] = [];
  const uploaded = await Promise.all(
    keys.map(async (key) => ({ key, etag: (await world.uploads.head(key))?.etag ?? '' })),
  );
  const { uploads, articles } = world;
  const deps = { uploads, articles, site: SITE, report: (line: string) => lines.push(line) };
  const hasFailed = await followUploads(deps, uploaded, { toTheEnd });
  return { lines, hasFailed };
};

test('an article that is accepted has an address; one that is waited for, its languages', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  expect(await follow(world, ['a.txt'], false)).toEqual({
    lines: [`Uploaded. Read it at ${page('a.txt')}`],
    hasFailed: false,
  });
  const { lines, hasFailed } = await follow(world, ['a.txt']);
  expect(hasFailed).toBe(false);
  const [text = ''] = lines;
  expect(text.split('\n')).toEqual([
    `Read it at ${page('a.txt')}`,
    '  de  complete  Fähre nach Norderholm fährt wieder',
    expect.stringMatching(/^ {2}en {2}complete {2}\S/),
    expect.stringMatching(/^ {2}ko {2}complete {2}\S/),
  ]);
});

test.each([true, false])('one that is rejected has no address: %s', async (toTheEnd) => {
  const world = await startWorld();
  await world.put('a.txt', 'This is English, and nothing but English, as it seems to me.');
  await world.ingest('a.txt');
  const { lines, hasFailed } = await follow(world, ['a.txt'], toTheEnd);
  expect(lines).toEqual([expect.stringMatching(/^It was rejected: .*German/)]);
  expect(hasFailed).toBe(true);
});

test.each([
  ['withdrawn', 'withdrawn'],
  ['withheld', 'withheld'],
  ['taken-down', 'taken down by the desk'],
  ['expired', 'could be read until'],
])('one that nobody can read has failed: %s', async (code, message) => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const accepted = await world.manifest('a.txt');
  const taken = { ...accepted, status: 'withdrawn', reason: { code, message } } as const;
  const failed = { text: `It was withdrawn: ${message}`, hasFailed: true };
  for (const atEnd of [true, false]) expect(outcomeOf(taken, '/a', atEnd)).toEqual(failed);
});

test('so has one whose time is up, before the job withdraws it', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const expired = { ...(await world.manifest('a.txt')), expires: '2020-01-01T00:00:00Z' };
  expect(outcomeOf(expired, '/a', true)).toEqual({
    text: 'It was withdrawn: This article could be read until 2020-01-01T00:00:00Z.',
    hasFailed: true,
  });
});

test('of many, a withheld one is counted and named', async () => {
  const world = await startWorld();
  const texts = { 'a.txt': FERRY, 'b.txt': `Sperrfrist: unklar\n\n${HARBOUR}` };
  for (const [key, text] of Object.entries(texts)) await world.put(key, text);
  for (const key of Object.keys(texts)) await world.ingest(key);
  const { lines, hasFailed } = await follow(world, Object.keys(texts));
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^b.txt: It was withdrawn: ./),
    expect.stringMatching(/^2 files, 1 of them failed/),
  ]);
  expect(hasFailed).toBe(true);
});

test('a language that was not begun is waited for', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const { languages, ...manifest } = await world.manifest('a.txt');
  const first = Buffer.from(JSON.stringify({ ...manifest, languages: { de: languages.de } }));
  const early = [first, first];
  const get: World['articles']['get'] = async (key) => {
    const found = await world.articles.get(key);
    const body = early.pop();
    return found && body ? { ...found, body } : found;
  };
  const { lines } = await follow({ ...world, articles: { ...world.articles, get } }, ['a.txt']);
  expect(lines[0]).toContain('ko  complete');
});

test('a language that is parked has its reason', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt', { caps: { article: 1 } });
  const { lines, hasFailed } = await follow(world, ['a.txt']);
  expect(lines[0]).toMatch(/en {2}parked {2}.*cap/i);
  expect(hasFailed).toBe(true);
});

test('an article under an embargo says from when it can be read', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const manifest = { ...(await world.manifest('a.txt')), embargo: '2099-01-01T04:00:00Z' };
  const text = 'Uploaded. From 2099-01-01T04:00:00Z it can be read at /a';
  expect(outcomeOf(manifest, '/a', false)).toEqual({ text, hasFailed: false });
});

test('each item of an upload is followed by its own id', async () => {
  const world = await startWorld();
  const second = { urn: `${URN}2`, headline: 'Laternen am Fischmarkt leuchten wieder' };
  await world.put('a.json', JSON.stringify([digitalwires(), digitalwires(second)]));
  await world.put('a old.json', JSON.stringify(digitalwires({ version: 1 })));
  const keys = ['a.json', 'a old.json'];
  for (const key of keys) await world.ingest(key);
  const { lines, hasFailed } = await follow(world, keys);
  const address = (urn: string) => `Read it at ${SITE}/all/read/${itemArticleId(urn)}`;
  expect(lines.map((line) => line.split('\n', 1)[0])).toEqual([
    `a.json: ${address(URN)}`,
    `a.json: ${address(`${URN}2`)}`,
    `a old.json: ${address(URN)}`,
    expect.stringMatching(/^2 files, 0 of them failed/),
  ]);
  expect(hasFailed).toBe(false);
});

test('of many, those that failed are named, and all are counted', async () => {
  const world = await startWorld();
  const texts = { 'a.txt': FERRY, 'b.txt': '', 'c.txt': HARBOUR };
  for (const [key, text] of Object.entries(texts)) await world.put(key, text);
  for (const key of Object.keys(texts)) await world.ingest(key);
  const { lines, hasFailed } = await follow(world, Object.keys(texts), false);
  expect(lines).toEqual([
    expect.stringMatching(/^b.txt: It was rejected: /),
    `3 files, 1 of them failed, 0 wait their turn: ${SITE}/`,
  ]);
  expect(hasFailed).toBe(true);
});

test('the files of an archive are waited for, too', async () => {
  const world = await startWorld();
  await world.put(
    'a.zip',
    zipOf([
      { name: 'f.txt', body: FERRY },
      { name: 'h.txt', body: HARBOUR },
    ]),
  );
  for (const key of ['a.zip', 'a.zip/f.txt', 'a.zip/h.txt']) await world.ingest(key);
  const { lines, hasFailed } = await follow(world, ['a.zip']);
  expect(lines).toEqual([
    expect.stringContaining('2 files were unpacked'),
    expect.stringContaining('a.zip/f.txt'),
    expect.stringContaining('a.zip/h.txt'),
    expect.stringContaining('3 files, 0'),
  ]);
  expect(hasFailed).toBe(false);
});
