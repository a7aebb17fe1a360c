import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startQueue } from '../local/queue.ts';
import { startSqs } from '../local/sqs.ts';
import { openApi } from '../shared/api/contract/openapi.ts';
import { articleId } from '../shared/article/article-id.ts';
import { sweptUpload } from '../shared/queue/upload-events.ts';
import { TERMS_FILE } from '../shared/store/object-keys.ts';
import { startFunction } from './lambda/runtime-api.ts';
import { FERRY, HARBOUR, longArticle } from './support/articles.ts';
import { docx, paragraph } from './support/desk-docx.ts';
import { DESK_TEXT } from './support/desk-mail.ts';
import { startParameterStore } from './support/parameter-store.ts';
import { startS3Buckets } from './support/s3-buckets.ts';
import { synthesize } from './support/synth.ts';
import { openWorld, type World } from './support/world.ts';

/** What is deployed, bundled by the synthesis, runs here as Lambda runs it. */

const KEY = 'a-secret-key';
const PARAMETER = '/presseschau/deepl-auth-key';

let world: World;
let environment: Record<string, string>;
type Started = Awaited<ReturnType<typeof startFunction>>;
let ingest: Started;
let schedule: Started;
/** Both leave the rest of an article to its readers. */
let api: Started;
let ingestBriefs: Started;
let assets: Awaited<ReturnType<typeof synthesize>>['assets'];
const sent: string[] = [];
const postponed: number[] = [];
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  const outdir = mkdtempSync(join(tmpdir(), 'presseschau-assets-'));
  closing.push(() => rmSync(outdir, { recursive: true }));
  assets = (await synthesize(outdir)).assets;

  const buckets = await startS3Buckets();
  world = await openWorld({ buckets, authKey: KEY });
  const store = await startParameterStore({ [PARAMETER]: KEY });
  const uploads = {
    send: (body: string) => String(sent.push(body)),
    postpone: (_: string, seconds: number) => postponed.push(seconds) > 0,
  };
  const sqs = await startSqs({ port: 0, queues: { uploads } });
  closing.push(world.close, store.close, sqs.close);
  environment = {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_S3: buckets.url,
    AWS_ENDPOINT_URL_SSM: store.url,
    AWS_ENDPOINT_URL_SQS: sqs.url,
    UPLOADS_BUCKET: 'uploads',
    ARTICLES_BUCKET: 'articles',
    QUEUE_URL: `${sqs.url}/000000000000/uploads`,
    DEEPL_SERVER_URL: world.standIn.url,
    DEEPL_AUTH_KEY_PARAMETER: PARAMETER,
  };
  const onRead = { TRANSLATE: 'on-read' };
  ingest = await start('ingest');
  schedule = await start('schedule');
  api = await start('api', onRead);
  ingestBriefs = await start('ingest', onRead);
});

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const start = async (name: keyof typeof assets, more: Record<string, string> = {}) => {
  const started = await startFunction(assets[name], { ...environment, ...more });
  closing.push(started.stop);
  return started;
};

test('an upload event goes in, documents come out; a poison record alone is dead-lettered', async () => {
  const dead: string[] = [];
  const queue = startQueue({
    batchSize: 10,
    maxConcurrency: 1,
    maxReceiveCount: 2,
    retryDelay: () => 10,
    handler: (event) => ingest.invoke(event) as Promise<never>,
    onDeadLetter: ({ body }) => void dead.push(body),
  });
  await world.put('2026/Fähre.txt', FERRY);
  await world.put('hafen.txt', HARBOUR);
  await world.put(
    'hafen.docx',
    docx(
      DESK_TEXT.split('\n\n')
        .map((line) => paragraph(line))
        .join(''),
    ),
  );
  for (const body of [
    JSON.stringify({ Records: [world.records[0]] }),
    sweptUpload('uploads', 'hafen.docx'),
    'this is no event',
    JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent' }),
    sweptUpload('uploads', 'hafen.txt'),
  ]) {
    queue.send(body);
  }
  await queue.idle();
  await queue.stop();

  expect(dead).toEqual(['this is no event']);
  // Fifteen seconds and four minutes, spread by a fifth.
  expect(postponed.map((seconds) => seconds > 10 && seconds < 300)).toEqual([true, true]);
  for (const key of ['2026/Fähre.txt', 'hafen.txt', 'hafen.docx']) {
    expect((await world.manifest(key)).languages).toMatchObject({
      de: { status: 'complete' },
      en: { status: 'complete' },
      ko: { status: 'complete' },
    });
  }
  expect(ingest.log()).toContain('ko translated (complete');
  expect(ingest.log()).not.toContain(KEY);
});

test('the sweep finds an upload without an event and sends it through the queue', async () => {
  await world.put('verloren.txt', HARBOUR);
  expect(await schedule.invoke({ job: 'sweep', everything: true })).toEqual({
    job: 'sweep',
    new: 1,
    resumed: 0,
    restored: 0,
    parked: 0,
  });
  expect(sent).toEqual([sweptUpload('uploads', 'verloren.txt')]);
  await expect(schedule.invoke({ job: 'dance' })).rejects.toThrow('ZodError');
});

test('terms become a glossary that articles are translated with', async () => {
  await world.articles.put(TERMS_FILE, 'de,en,ko\nKlimarat,climate council,\n');
  expect(await schedule.invoke({ job: 'terms' })).toMatchObject({ outcome: 'renewed', terms: 1 });
  const text = 'Der Klimarat tagt\n\nDer Klimarat der Stadt hat am Montag zum ersten Mal getagt.';
  await world.put('klimarat.txt', text);
  const body = sweptUpload('uploads', 'klimarat.txt');
  await ingestBriefs.invoke({ Records: [{ messageId: '1', body, eventSource: 'aws:sqs' }] });
  expect((await world.document('klimarat.txt', 'en')).title?.text).toBe(
    '[en] Der climate council tagt',
  );

  await world.articles.put(TERMS_FILE, 'de,en,ko\nKlimarat,,\n');
  expect(await schedule.invoke({ job: 'terms' })).toMatchObject({ outcome: 'refused', terms: 1 });
  expect(schedule.log()).toContain('terms: refused, 1 in use; line 2: no translation is given');
});

test('the API answers a function URL', async () => {
  const get = (path: string) =>
    api.invoke({
      version: '2.0',
      rawPath: path,
      rawQueryString: '',
      headers: { host: 'example.org' },
      requestContext: { domainName: 'example.org', http: { method: 'GET', path } },
      isBase64Encoded: false,
    });
  const id = articleId('hafen.txt');
  expect(await get(`/v1/articles/${id}/ko`)).toMatchObject({
    statusCode: 200,
    headers: { 'content-type': 'application/json', etag: expect.stringMatching(/^"/) },
    body: expect.stringContaining('[ko] '),
  });
  expect(await get(`/ko/read/${id}`)).toMatchObject({
    statusCode: 200,
    body: expect.stringContaining('<!doctype html>'),
  });
  expect(await get('/openapi.json')).toMatchObject({
    statusCode: 200,
    body: JSON.stringify(openApi()),
  });
  expect(await get('/nothing')).toMatchObject({
    statusCode: 404,
    headers: { 'content-type': 'application/problem+json' },
  });
});

test('what a reader opens comes back to ingest as an event of the articles bucket', async () => {
  const work = (body: string) =>
    ingestBriefs.invoke({ Records: [{ messageId: '1', body, eventSource: 'aws:sqs' }] });
  await world.put('lesen.txt', longArticle(20));
  await work(sweptUpload('uploads', 'lesen.txt'));
  expect((await world.manifest('lesen.txt')).languages.en).toMatchObject({ rest: 'on-read' });
  const path = `/v1/articles/${articleId('lesen.txt')}/en`;
  await api.invoke({
    version: '2.0',
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'example.org' },
    requestContext: { domainName: 'example.org', http: { method: 'GET', path } },
    isBase64Encoded: false,
  });
  await work(JSON.stringify({ Records: [world.records.at(-1)] }));
  expect((await world.manifest('lesen.txt')).languages.en).toMatchObject({ status: 'complete' });
});

test('a function without its environment says which variable is missing', async () => {
  const broken = await start('api', { ARTICLES_BUCKET: '' });
  await expect(broken.invoke({})).rejects.toThrow('ARTICLES_BUCKET');
});

test.each([
  ['ingest', 4_000_000],
  ['schedule', 1_500_000],
  ['api', 1_500_000],
] as const)('the bundle of %s has at most %i bytes', (name, most) => {
  expect(statSync(join(assets[name], 'index.js')).size).toBeLessThan(most);
});
