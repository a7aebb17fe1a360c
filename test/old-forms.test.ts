import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createApp } from '../shared/api/app.ts';
import { spentIn } from '../shared/article/amounts.ts';
import { articleId, itemArticleId } from '../shared/article/article-id.ts';
import { documentAsWritten, manifestAsWritten } from '../shared/article/as-written.ts';
import { ArticleDocument } from '../shared/article/document.ts';
import { Manifest } from '../shared/article/manifest.ts';
import type { IngestDeps } from '../shared/ingest/ingest-deps.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { runJob } from '../shared/schedule/run-job.ts';
import { MIN_SWEPT_AGE } from '../shared/schedule/sweep.ts';
import { putJson } from '../shared/store/json-object.ts';
import { monthOf } from '../shared/store/ledger/ledger.ts';
import { readLedger } from '../shared/store/ledger/stored-ledger.ts';
import { ledgerKey, manifestKey, PREFIXES } from '../shared/store/object-keys.ts';
import { FORMS, NewerForms } from '../shared/store/stored-forms.ts';
import { renewTerms } from '../shared/terms/renew-terms.ts';
import { FERRY, FERRY_CORRECTED, HARBOUR } from './support/articles.ts';
import { PRICE, startWorld, type World } from './support/world.ts';

/**
 * Buckets as earlier versions left them, object by object: `a.txt` and its correction, `b.txt` parked
 * at a cap, and `c.txt` rejected.
 */
const BUCKETS = ['0.2.0'];

const UPLOADS = { 'a.txt': FERRY_CORRECTED, 'b.txt': HARBOUR, 'c.txt': '' };

const objectsOf = (version: string): Record<string, string> => {
  const file = join(import.meta.dirname, 'old-forms', `${version}.json`);
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
};

const startFrom = async (version: string) => {
  const world = await startWorld();
  for (const [key, body] of Object.entries(objectsOf(version))) await world.articles.put(key, body);
  for (const [key, body] of Object.entries(UPLOADS)) await world.put(key, body);
  return world;
};

const sweep = async (world: World) => {
  const sent: string[] = [];
  const send = async (bodies: string[]) => void sent.push(...bodies);
  const now = () => new Date(Date.now() + MIN_SWEPT_AGE);
  await runJob({ ...world.deps, send, now, usage: async () => undefined }, { job: 'sweep' });
  return sent.flatMap((body) => uploadedKeys(body, 'uploads'));
};

test.each(BUCKETS)('readers get the articles of version %s as the schemas read them', (version) => {
  for (const [key, body] of Object.entries(objectsOf(version))) {
    const read = () => JSON.parse(body) as unknown;
    if (/^articles\/.*\/manifest\.json$/.test(key))
      expect(manifestAsWritten.parse(read())).toEqual(Manifest.parse(read()));
    else if (/^articles\//.test(key))
      expect(documentAsWritten.parse(read())).toEqual(ArticleDocument.parse(read()));
  }
  for (const broken of [null, [], {}, { id: 'a' }, { timeline: [], blocks: [] }, 'text']) {
    expect(() => manifestAsWritten.parse(broken)).toThrow(SyntaxError);
    expect(() => Manifest.parse(broken)).toThrow(z.ZodError);
    expect(() => documentAsWritten.parse(broken)).toThrow(SyntaxError);
    expect(() => ArticleDocument.parse(broken)).toThrow(z.ZodError);
  }
});

test.each(BUCKETS)('a bucket of version %s is read and goes on', async (version) => {
  const world = await startFrom(version);
  const app = createApp(world.articles, PRICE);
  const list = await (await app.request('/v1/articles')).json();
  expect(list).toMatchObject({ articles: [{}, {}] });
  expect(await (await app.request('/v1/operator/usage?month=2026-11')).json()).toMatchObject({
    articles: 2,
    characters: { en: 788, ko: 788 },
  });
  for (const path of [
    '/all',
    `/all/read/${articleId('a.txt')}`,
    `/ko/read/${articleId('a.txt')}`,
    '/v1/digests/2026-11-27/ko',
  ])
    expect((await app.request(path)).status, path).toBe(200);

  // The glossary of that time is not in the stand-in's account.
  await renewTerms(world.deps);
  const before = await world.manifest('a.txt');
  expect((await sweep(world)).sort()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  for (const key of await world.keys('index/')) expect(key).toContain('~');
  expect((await world.keys('changes/')).length).toBeGreaterThan(2);
  for (const key of ['a.txt', 'c.txt']) await world.ingest(key);
  expect(world.standIn.billed.requests).toBe(0);
  expect(await world.manifest('a.txt')).toEqual(before);
  await world.ingest('b.txt');
  expect(await world.manifest('b.txt')).toMatchObject({
    revision: 1,
    languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
  });
  expect(await sweep(world)).toEqual([]);

  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  expect(await world.manifest('a.txt')).toMatchObject({ revision: 3, received: before.received });
});

test.each(BUCKETS)('a bucket of version %s is left to its readers from now on', async (version) => {
  const world = await startFrom(version);
  await renewTerms(world.deps);
  const onRead: Partial<IngestDeps> = { extentOf: async () => 'on-read' };
  for (const key of Object.keys(UPLOADS)) await world.ingest(key, onRead);
  const { languages } = await world.manifest('a.txt');
  expect(languages.en).toMatchObject({ status: 'complete' });
  expect(languages.en).not.toHaveProperty('rest');
  expect(await world.manifest('b.txt')).toMatchObject({
    languages: { ko: { status: 'brief', rest: 'on-read' } },
  });
  expect(await sweep(world)).toEqual([]);
  // It was whole before.
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt', onRead);
  expect(await world.manifest('a.txt')).toMatchObject({
    revision: 3,
    languages: { en: { status: 'complete', rest: 'opened' } },
  });
});

test("an agency's item that was named after its key moves to its own address once it comes again", async () => {
  const world = await startWorld();
  const file = (name: string) => readFileSync(join(import.meta.dirname, 'old-forms', name), 'utf8');
  const objects = z.record(z.string(), z.string()).parse(JSON.parse(file('0.3.0-item.json')));
  for (const [key, body] of Object.entries(objects)) await world.articles.put(key, body);
  const [key, id] = ['wires/a.json', 'urn:newsml:dpa.com:20090101:260310-930-123456'];
  await world.put(key, file('0.3.0-item.upload'));
  expect(await sweep(world)).toEqual([]);
  const app = createApp(world.articles, PRICE);
  const old = `/v1/articles/${articleId(key)}`;
  expect((await app.request(`${old}/ko`)).status).toBe(200);

  await world.ingest(key);
  expect(world.standIn.billed.characters).toBe(0);
  expect((await app.request(`/v1/articles/${itemArticleId(id)}/ko`)).status).toBe(200);
  const gone = await app.request(old);
  expect([gone.status, await gone.text()]).toEqual([
    410,
    expect.stringContaining('another address'),
  ]);
  expect(await (await app.request('/v1/articles')).json()).toMatchObject({
    articles: [{ id: itemArticleId(id) }],
  });
  expect(await sweep(world)).toEqual([]);
  await world.ingest(key);
  expect((await app.request(old)).status).toBe(410);
});

test('a ledger of version 0.4.0 goes on, with what an interrupted run had booked in it', async () => {
  const faults = (n: number) => (n <= 2 ? 500 : undefined);
  const world = await startWorld({ faults });
  const { articles } = world;
  const [month, id] = [monthOf(new Date()), articleId('a.txt')];
  await world.put('a.txt', FERRY);
  await expect(world.ingest('a.txt')).rejects.toThrow('partly translated');
  // What that version left: no books, and the run was killed once it had booked.
  const { books: _, booked: __, ...manifest } = await world.manifest('a.txt');
  await putJson(articles, manifestKey(id), manifest);
  for (const key of await world.keys(PREFIXES.ledger)) await articles.remove(key);
  const amounts = (en: number) =>
    `{"billed":{"en":${en},"ko":0},"lost":{},"savedByMemory":0,"savedByCleaning":0,"articles":1}`;
  await articles.put(
    ledgerKey(month),
    `{"month":"${month}","totals":${amounts(70)},"recent":{"${id}@1":${amounts(70)}}}`,
  );
  await world.ingest('a.txt', world.newDeps());
  const { totals } = await readLedger(articles, month);
  expect(totals).toMatchObject({ articles: 1, lost: { en: 70 } });
  expect(spentIn(totals)).toBe(70 + world.standIn.billed.characters);
});

test('a bucket is marked with the version of its forms, once', async () => {
  const world = await startWorld();
  await sweep(world);
  const mark = await world.articles.get('config/version.json');
  expect(JSON.parse(String(Buffer.from(mark?.body ?? [])))).toEqual({ forms: FORMS });
});

test('a bucket of a newer version is neither read nor written', async () => {
  const world = await startWorld();
  await world.articles.put('config/version.json', JSON.stringify({ forms: FORMS + 1 }));
  await world.put('a.txt', FERRY);
  await expect(world.ingest('a.txt')).rejects.toThrow(NewerForms);
  await expect(sweep(world)).rejects.toThrow('Run that version or a later one');
  const answer = await createApp(world.articles, PRICE).request('/v1/articles');
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('newer version of Presseschau');
  expect(await world.keys('')).toEqual(['config/version.json']);
});

test('the languages of a rejected correction are what is served, not pending', () => {
  const state = (status: string, published: string) =>
    `{"status":"${status}"${published},"sentences":0,"translated":0,"flagged":0,"characters":{"estimated":0,"billed":0,"brief":{"estimated":0,"billed":0},"rest":{"estimated":0,"billed":0}}}`;
  const published = (status: string) =>
    `,"published":{"revision":1,"status":"${status}","at":"2026-11-27T01:44:31.000Z"}`;
  const stored = `{"id":"c-4fe006196474","revision":2,"status":"rejected","source":{"key":"c.txt","etag":"\\"d41d8cd98f00b204e9800998ecf8427e\\"","size":0,"modified":"2026-11-27T01:44:32.000Z"},"received":"2026-11-27T01:44:30.000Z","updated":"2026-11-27T01:44:32.011Z","metadata":{},"truncated":false,"languages":{"de":${state('pending', published('complete'))},"en":${state('pending', published('brief'))},"ko":${state('pending', '')}},"timeline":[],"reason":{"code":"empty","message":"The file is empty. Upload the article again."}}`;
  const { languages } = Manifest.parse(JSON.parse(stored));
  const statuses = Object.values(languages).map(({ status }) => status);
  expect(statuses).toEqual(['complete', 'brief', 'pending']);
  const accepted = Manifest.parse(JSON.parse(stored.replace('"rejected"', '"accepted"')));
  expect(accepted.languages.en?.status).toBe('pending');
});

test('changes of a correction had one text each', () => {
  const stored = JSON.parse(
    readFileSync(join(import.meta.dirname, 'old-forms', '0.2.0.json'), 'utf8'),
  )[`articles/${articleId('a.txt')}/manifest.json`];
  const changes = { changed: ['s4'], added: ['s6'], removed: ['Das ist weg.'] };
  expect(Manifest.parse({ ...JSON.parse(stored), changes }).changes).toEqual({
    changed: [{ sentence: 's4' }],
    added: [{ sentence: 's6' }],
    removed: [{ before: 'Das ist weg.' }],
  });
});
