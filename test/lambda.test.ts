import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type StandIn, startStandIn } from '../local/deepl/stand-in.ts';
import { startQueue } from '../local/queue.ts';
import { startSqs } from '../local/sqs.ts';
import { openApi } from '../shared/api/contract/openapi.ts';
import { articleId } from '../shared/article/article-id.ts';
import { unitOf } from '../shared/metrics.ts';
import { MAX_RECEIVES } from '../shared/queue/backoff.ts';
import { objectMessage } from '../shared/queue/upload-events.ts';
import { CANARY_KEY } from '../shared/schedule/canary.ts';
import { TERMS_FILE } from '../shared/store/object-keys.ts';
import { startFunction } from './lambda/runtime-api.ts';
import { FERRY, HARBOUR, longArticle } from './support/articles.ts';
import { docx, paragraph } from './support/desk-docx.ts';
import { DESK_TEXT } from './support/desk-mail.ts';
import { startFaultProxy } from './support/fault-proxy.ts';
import { functionUrlEvent } from './support/function-url-event.ts';
import { s3Message, s3Record } from './support/messages.ts';
import { startParameterStore } from './support/parameter-store.ts';
import { startPolicedS3 } from './support/policed-s3.ts';
import { startS3Buckets } from './support/s3-buckets.ts';
import { startSearchCollection } from './support/search-collection.ts';
import { synthesize } from './support/synth.ts';
import { openWorld, type World } from './support/world.ts';

/** What is deployed, bundled by the synthesis, runs here as Lambda runs it. */

const KEY = 'a-secret-key';
const PARAMETER = '/presseschau/deepl-auth-key';
const CANARY_PARAMETER = '/presseschau/canary-key';

let world: World;
let environment: Record<string, string>;
type Started = Awaited<ReturnType<typeof startFunction>>;
let ingest: Started;
let schedule: Started;
/** Both leave the rest of an article to its readers. */
let api: Started;
let ingestBriefs: Started;
let assets: Awaited<ReturnType<typeof synthesize>>['assets'];
/** The account with DeepL, and the parameters in SSM, which may change. */
let deepl: StandIn;
const parameters: Record<string, string> = {};
const sent: string[] = [];
const postponed: { receipt: string; seconds: number }[] = [];
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  const outdir = mkdtempSync(join(tmpdir(), 'presseschau-assets-'));
  closing.push(() => rmSync(outdir, { recursive: true }));
  assets = (await synthesize(outdir)).assets;

  const buckets = await startS3Buckets();
  world = await openWorld({ buckets, authKey: KEY });
  parameters[PARAMETER] = KEY;
  const store = await startParameterStore(parameters);
  deepl = world.standIn;
  const toDeepl = await startFaultProxy(() => deepl.url);
  const uploads = {
    send: (body: string) => String(sent.push(body)),
    postpone: (receipt: string, seconds: number) => postponed.push({ receipt, seconds }) > 0,
  };
  const sqs = await startSqs({ port: 0, queues: { uploads } });
  closing.push(world.close, store.close, sqs.close, toDeepl.close);
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
    DEEPL_SERVER_URL: toDeepl.url,
    DEEPL_AUTH_KEY_PARAMETER: PARAMETER,
  };
  const onRead = { TRANSLATE: 'on-read' };
  ingest = await start('ingest');
  schedule = await start('schedule');
  api = await start('api', onRead);
  ingestBriefs = await start('ingest', onRead);
});

const ROLES = { ingest: 'IngestRole', schedule: 'ScheduleRole', api: 'ApiRole' } as const;
const policed: Awaited<ReturnType<typeof startPolicedS3>>[] = [];

afterEach(() => {
  // What a role may not do, no function tries.
  expect(policed.flatMap(({ refused }) => refused.splice(0))).toEqual([]);
});

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const start = async (name: keyof typeof assets, more: Record<string, string> = {}) => {
  const s3 = await startPolicedS3(environment.AWS_ENDPOINT_URL_S3 ?? '', ROLES[name]);
  policed.push(s3);
  closing.push(s3.close);
  const policy = { AWS_ENDPOINT_URL_S3: s3.url };
  const started = await startFunction(assets[name], { ...environment, ...policy, ...more });
  closing.push(started.stop);
  return started;
};

test('an upload event goes in, documents come out; a poison record alone is dead-lettered', async () => {
  const dead: string[] = [];
  const queue = startQueue({
    batchSize: 10,
    maxConcurrency: 1,
    maxReceiveCount: MAX_RECEIVES,
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
    objectMessage('uploads', 'hafen.docx'),
    'this is no event',
    JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent' }),
    objectMessage('uploads', 'hafen.txt'),
  ]) {
    queue.send(body);
  }
  await queue.idle();
  await queue.stop();

  expect(dead).toEqual(['this is no event']);
  // Fifteen seconds, four minutes and 55 minutes, spread by a fifth; none before the dead letters.
  const pauses = [15, 4 * 60, 55 * 60, 0];
  expect(postponed).toHaveLength(pauses.length);
  for (const [at, { seconds }] of postponed.entries()) {
    const pause = pauses[at] ?? 0;
    expect(Math.abs(seconds - pause)).toBeLessThanOrEqual(0.2 * pause);
  }
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
    removed: 0,
    parked: 0,
  });
  expect(sent).toEqual([objectMessage('uploads', 'verloren.txt')]);
  await expect(schedule.invoke({ job: 'dance' })).rejects.toThrow('ZodError');
});

test('terms become a glossary that articles are translated with', async () => {
  await world.articles.put(TERMS_FILE, 'de,en,ko\nKlimarat,climate council,\n');
  expect(await schedule.invoke({ job: 'terms' })).toMatchObject({ outcome: 'renewed', terms: 1 });
  const text = 'Der Klimarat tagt\n\nDer Klimarat der Stadt hat am Montag zum ersten Mal getagt.';
  await world.put('klimarat.txt', text);
  const body = objectMessage('uploads', 'klimarat.txt');
  await ingestBriefs.invoke({ Records: [{ messageId: '1', body, eventSource: 'aws:sqs' }] });
  expect((await world.document('klimarat.txt', 'en')).title?.text).toBe(
    '[en] Der climate council tagt',
  );

  await world.articles.put(TERMS_FILE, 'de,en,ko\nKlimarat,,\n');
  expect(await schedule.invoke({ job: 'terms' })).toMatchObject({ outcome: 'refused', terms: 1 });
  expect(schedule.log()).toContain('terms: refused, 1 in use; line 2: no translation is given');
});

test('a new account with DeepL is taken up without a deployment, and has the glossary at once', async () => {
  deepl = await startStandIn({ port: 0, authKey: 'another-key' });
  closing.push(deepl.close);
  parameters[PARAMETER] = 'another-key';
  await world.put('klima.txt', 'Was der Klimarat rät\n\nDer Klimarat der Stadt hat heute getagt.');
  const body = objectMessage('uploads', 'klima.txt');
  const event = { Records: [{ messageId: '1', body, eventSource: 'aws:sqs' }] };
  expect(await ingestBriefs.invoke(event)).toEqual({ batchItemFailures: [] });
  expect((await world.document('klima.txt', 'en')).title?.text).toBe(
    '[en] Was der climate council rät',
  );
  expect(ingestBriefs.log()).not.toContain('another-key');
});

test('the API answers a function URL', async () => {
  const get = (path: string) => api.invoke(functionUrlEvent(path));
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
  expect(await get('/style.css')).toMatchObject({
    statusCode: 200,
    body: expect.stringContaining('.german'),
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

const Answer = z.object({ statusCode: z.int(), body: z.string() });
const Loaded = z.object({ files: z.array(z.string()), builtIn: z.array(z.string()) });

test('sentences are fed to a collection and found there, with a client that only a search loads', async () => {
  const collection = await startSearchCollection();
  closing.push(collection.close);
  const at = { SEARCH_ENDPOINT: collection.url };
  const [feeding, searching] = [await start('schedule', at), await start('api', at)];
  const search = { ...functionUrlEvent('/v1/search'), rawQueryString: 'q=Hafen&limit=100' };

  expect(await api.invoke(search)).toMatchObject({ statusCode: 501 });
  expect(await feeding.invoke({ job: 'search' })).toMatchObject({ removed: 0 });
  const { length } = collection.requests;
  expect(length).toBeGreaterThan(0);
  expect(await feeding.invoke({ job: 'search' })).toMatchObject({ indexed: 0, removed: 0 });
  // A collection that is asked nothing can rest.
  expect(collection.requests).toHaveLength(length);

  expect(await searching.invoke(functionUrlEvent('/v1/articles'))).toMatchObject({
    statusCode: 200,
  });
  expect(collection.requests).toHaveLength(length);
  const answer = (await searching.invoke(search)) as { statusCode: number; body: string };
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain(articleId('hafen.txt'));
  expect(collection.requests.at(-1)?.line).toBe('POST /sentences-3/_search');
  for (const { authorization } of collection.requests)
    expect(authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=local\/\d{8}\/eu-central-1\/aoss\//,
    );
});

test('what a reader opens comes back to ingest as an event of the articles bucket', async () => {
  const work = (body: string) =>
    ingestBriefs.invoke({ Records: [{ messageId: '1', body, eventSource: 'aws:sqs' }] });
  await world.put('lesen.txt', longArticle(20));
  await work(objectMessage('uploads', 'lesen.txt'));
  expect((await world.manifest('lesen.txt')).languages.en).toMatchObject({ rest: 'on-read' });
  const path = `/v1/articles/${articleId('lesen.txt')}/en`;
  await api.invoke(functionUrlEvent(path));
  await work(JSON.stringify({ Records: [world.records.at(-1)] }));
  expect((await world.manifest('lesen.txt')).languages.en).toMatchObject({ status: 'complete' });
});

describe('for CloudWatch', () => {
  const Line = z.looseObject({ message: z.string().optional() });
  const Metrics = z.object({
    _aws: z.object({
      CloudWatchMetrics: z.tuple([
        z.object({
          Namespace: z.literal('Presseschau'),
          Dimensions: z.tuple([z.array(z.string())]),
          Metrics: z.array(z.object({ Name: z.string(), Unit: z.string() })),
        }),
      ]),
    }),
  });
  /** What a function logs of events, in Lambda's form. */
  const logOf = async (
    name: 'ingest' | 'schedule',
    events: unknown[],
    more: Record<string, string> = {},
  ) => {
    const started = await start(name, { LOG_FORMAT: 'json', STAGE: 'test', ...more });
    for (const event of events) await started.invoke(event);
    const all = started
      .log()
      .trim()
      .split('\n')
      .map((line) => Line.parse(JSON.parse(line)));
    const metrics = all.filter(({ _aws }) => _aws !== undefined);
    for (const each of metrics) {
      const [{ Dimensions, Metrics: named }] = Metrics.parse(each)._aws.CloudWatchMetrics;
      expect(Dimensions[0].sort()).toEqual(['service', 'stage']);
      expect(each).toMatchObject({ service: name, stage: 'test' });
      for (const { Name, Unit } of named) expect(Unit).toBe(unitOf(Name));
    }
    return { lines: all.filter(({ message }) => message !== undefined), metrics };
  };
  const message = (messageId: string, body: string) => ({ Records: [{ messageId, body }] });

  test('ingest logs what a line is about, from the upload to DeepL, and measures it', async () => {
    await world.put('metrik.txt', FERRY.replaceAll('Norderholm', 'Osterholm'));
    const body = objectMessage('uploads', 'metrik.txt', 'C3D13FE58DE4C810');
    const failing = message('m2', 'no event');
    const { lines, metrics } = await logOf('ingest', [message('m1', body), failing]);
    expect(lines.pop()).toMatchObject({
      level: 'ERROR',
      message: expect.stringContaining('m2 failed'),
      message_id: 'm2',
    });
    const about = {
      service: 'ingest',
      stage: 'test',
      message_id: 'm1',
      request_id: expect.stringMatching(/^[\w-]{36}$/),
      upload_request: 'C3D13FE58DE4C810',
      article: articleId('metrik.txt'),
      revision: 1,
    };
    for (const line of lines) expect(line).toMatchObject({ ...about, level: 'INFO' });
    expect(lines.map(({ progress, language }) => [progress, language])).toContainEqual([
      'translated',
      'ko',
    ]);
    expect(metrics[0]).toMatchObject({
      ArticlesReceived: 1,
      TranslationsComplete: 2,
      SecondsToBrief: [expect.any(Number), expect.any(Number)],
      DeeplRequests: expect.any(Number),
      CharactersBilled: expect.any(Number),
      S3Requests: expect.any(Number),
    });
  });

  test.each([
    ['failed', { DEEPL_AUTH_KEY: 'wrong' }, { TranslationsFailed: 2 }],
    ['parked', { ARTICLE_CAP: '10' }, { TranslationsParked: 2 }],
  ])('what %s is measured', async (progress, more, measured) => {
    const key = `${progress}.txt`;
    await world.put(key, FERRY.replaceAll('Norderholm', progress));
    const event = message('m4', objectMessage('uploads', key));
    const { lines, metrics } = await logOf('ingest', [event], more);
    expect(metrics).toMatchObject([measured]);
    expect(lines).toContainEqual(expect.objectContaining({ progress, article: articleId(key) }));
  });

  test('each job is measured as the alarms expect', async () => {
    const jobs = ['sweep', 'terms', 'due', 'webhooks', 'digest', 'probe', 'canary'];
    const events = jobs.map((job) => ({ job }));
    const { lines, metrics } = await logOf('schedule', events, { MONTHLY_CAP: '100000' });
    expect(lines).toContainEqual(
      expect.objectContaining({ job: 'sweep', message: expect.stringMatching(/^sweep: /) }),
    );
    const some = expect.any(Number);
    expect(metrics).toMatchObject([
      { SweepRuns: 1, ArticlesParked: some, CapUsed: some, S3Requests: some },
      { TermsRuns: 1 },
      { DueRuns: 1 },
      { WebhooksRuns: 1, WebhooksSent: 0, WebhooksFailing: 0, WebhooksDead: 0 },
      { DigestRuns: 1 },
      { EdgeUp: 0 },
      { CanaryReadable: 0, CanarySeconds: 0 },
    ]);
  });
});

describe.concurrent('time', () => {
  const upload = async (key: string, text: string) => {
    await world.put(key, text);
    return { messageId: key, body: objectMessage('uploads', key), receiptHandle: key };
  };
  const DONE = { batchItemFailures: [] };
  /** Without a sentence of another, for which it would wait. */
  const articleOf = (town: string, sentences = 10) =>
    longArticle(sentences).replaceAll('Bezirk', `Bezirk ${town}`);

  test('an article for which there is no time goes on later, and costs its batch nothing', async () => {
    // 30 s are left in which a request may begin; this article needs 70 s in each language.
    const slow = await startFaultProxy(
      () => deepl.url,
      async () => {
        await setTimeout(4_000);
        return 'forward' as const;
      },
    );
    closing.push(slow.close);
    const started = await start('ingest', { DEEPL_SERVER_URL: slow.url });
    const long = articleOf('Nord', 880);
    expect(long.length).toBeGreaterThan(95_000);
    const Records = [
      await upload('lang.txt', long),
      await upload('kurz-1.txt', articleOf('Süd')),
      await upload('kurz-2.txt', articleOf('West')),
    ];
    expect(await started.invoke({ Records }, 90_000)).toEqual(DONE);
    for (const language of ['en', 'ko'] as const) {
      for (const key of ['kurz-1.txt', 'kurz-2.txt'])
        expect((await world.manifest(key)).languages[language]?.status).toBe('complete');
      expect((await world.manifest('lang.txt')).languages[language]?.status).toBe('brief');
    }
    expect(sent).toContain(objectMessage('uploads', 'lang.txt'));
  });

  /** An environment in which a server never answers the first request that it gets. */
  const silentAtFirst = async (name: string, target: string | (() => string), path = '') => {
    let asked = 0;
    const proxy = await startFaultProxy(target, () => {
      asked += 1;
      return asked === 1 ? 'hang' : 'forward';
    });
    closing.push(proxy.close);
    return { environment: { [name]: `${proxy.url}${path}` }, asked: () => asked };
  };

  test('ingest asks S3, SSM and SQS again that are silent once', async () => {
    const { AWS_ENDPOINT_URL_S3: s3 = '', AWS_ENDPOINT_URL_SSM: ssm = '' } = environment;
    const { AWS_ENDPOINT_URL_SQS: sqs = '', QUEUE_URL: queue = '' } = environment;
    const silent = await Promise.all([
      silentAtFirst('AWS_ENDPOINT_URL_S3', s3),
      silentAtFirst('AWS_ENDPOINT_URL_SSM', ssm),
      // The client asks the host of the queue.
      silentAtFirst('QUEUE_URL', sqs, new URL(queue).pathname),
    ]);
    const started = await start(
      'ingest',
      Object.assign({}, ...silent.map((each) => each.environment)),
    );
    const good = await upload('still.txt', articleOf('Still'));
    const failing = { ...good, messageId: 'failing', body: 'this is no event' };
    expect(await started.invoke({ Records: [good, failing] })).toEqual({
      batchItemFailures: [{ itemIdentifier: 'failing' }],
    });
    expect((await world.manifest('still.txt')).languages.ko?.status).toBe('complete');
    expect(started.log()).not.toContain('could not be postponed');
    for (const { asked } of silent) expect(asked()).toBeGreaterThan(1);
  });

  test('a request that DeepL never answers is sent again after seconds, and no other', async () => {
    const silent = await silentAtFirst('DEEPL_SERVER_URL', () => deepl.url);
    const started = await start('ingest', silent.environment);
    const message = await upload('stumm.txt', articleOf('Stumm'));
    expect(await started.invoke({ Records: [message] })).toEqual({
      batchItemFailures: [{ itemIdentifier: 'stumm.txt' }],
    });
    const [{ seconds = 0 } = {}] = postponed.filter(({ receipt }) => receipt === 'stumm.txt');
    expect(Math.abs(seconds - 15)).toBeLessThanOrEqual(3);
    const before = await world.manifest('stumm.txt');
    const [without, other] = (['en', 'ko'] as const).toSorted((one) =>
      before.languages[one]?.status === 'failed' ? -1 : 1,
    );
    expect(before.languages).toMatchObject({
      [without ?? '']: { status: 'failed', retry: true },
      [other ?? '']: { status: 'complete' },
    });

    expect(await started.invoke({ Records: [message] })).toEqual(DONE);
    const { languages, booked } = await world.manifest('stumm.txt');
    const { characters } = languages.en ?? {};
    expect(languages).toMatchObject({ en: { status: 'complete' }, ko: { status: 'complete' } });
    // The brief and the rest in each language, and the one that may have been billed.
    expect(silent.asked()).toBe(5);
    expect(booked?.amounts).toMatchObject({
      billed: { en: characters?.estimated, ko: characters?.estimated },
      lost: { [without ?? '']: characters?.brief.estimated },
    });
  });

  test('the canary is uploaded, read by the key of a reader, and withdrawn', async () => {
    parameters[CANARY_PARAMETER] = 'a-reader';
    const keys = new Set<string | undefined>();
    const site = createServer(async ({ url = '', headers }, response) => {
      keys.add(headers.authorization);
      const { statusCode, body } = Answer.parse(await api.invoke(functionUrlEvent(url)));
      response.writeHead(statusCode).end(body);
    });
    closing.push(() => void site.close());
    await once(site.listen(0, '127.0.0.1'), 'listening');
    const { port } = site.address() as AddressInfo;
    const work = (eventName?: string) =>
      ingest.invoke({
        Records: [{ messageId: 'canary', body: s3Message(s3Record(CANARY_KEY, eventName)) }],
      });
    const watched = await start('schedule', {
      SITE_URL: `http://127.0.0.1:${port}`,
      CANARY_KEY_PARAMETER: CANARY_PARAMETER,
    });
    const run = watched.invoke({ job: 'canary' });
    await expect.poll(() => world.uploads.head(CANARY_KEY)).toBeDefined();
    expect(await work()).toEqual(DONE);
    expect(await run).toMatchObject({ job: 'canary', readable: true });
    expect([...keys]).toEqual(['Bearer a-reader']);
    expect(await world.uploads.head(CANARY_KEY)).toBeUndefined();
    expect(await work('ObjectRemoved:Delete')).toEqual(DONE);
    const article = functionUrlEvent(`/v1/articles/${articleId(CANARY_KEY)}/ko`);
    expect(await api.invoke(article)).toMatchObject({ statusCode: 410 });
  });

  test('the API answers though S3 is silent once', async () => {
    const s3 = environment.AWS_ENDPOINT_URL_S3 ?? '';
    const silent = await silentAtFirst('AWS_ENDPOINT_URL_S3', s3);
    const started = await start('api', silent.environment);
    expect(await started.invoke(functionUrlEvent('/v1/articles'))).toMatchObject({
      statusCode: 200,
    });
  });
});

test('a function without its environment says which variable is missing', async () => {
  const broken = await start('api', { ARTICLES_BUCKET: '' });
  await expect(broken.invoke({})).rejects.toThrow('ARTICLES_BUCKET');
});

test.each([
  '/v1/articles/:id',
  '/v1/articles/:id/ko',
  '/v1/articles/:id/ko/summary',
  '/ko/read/:id',
  '/v1/articles',
  '/ko',
])('%s is served without the app, zod and what Node has for fetch', async (route) => {
  const program = join(import.meta.dirname, '..', 'bench', 'cold', 'start.mjs');
  const event = functionUrlEvent(route.replace(':id', articleId('hafen.txt')));
  const args = [program, join(assets.api, 'index.js'), JSON.stringify(event)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: environment });
  const { files, builtIn } = Loaded.parse(JSON.parse(stdout));
  expect(files).toEqual([join(assets.api, 'index.js')]);
  expect(builtIn.filter((name) => /undici|webstreams/.test(name))).toEqual([]);
  const bundle = readFileSync(join(assets.api, 'index.js'), 'utf8');
  const packages = [...bundle.matchAll(/^ *\/\/ node_modules\/((?:@\w+\/)?[\w-]+)/gm)];
  expect(new Set(packages.map(([, name]) => name))).toEqual(
    new Set(['@smithy/core', '@smithy/signature-v4', '@smithy/types', 'hono']),
  );
  // What pages are written with, and no more of it.
  const hono = [...bundle.matchAll(/^ *\/\/ node_modules\/hono\/dist\/(\S+)/gm)];
  for (const [, file] of hono) expect(file).toMatch(/^(?:helper|utils)\/html/);
});

test.each([
  ['ingest', 3_000_000],
  ['schedule', 1_000_000],
  ['api', 260_000],
] as const)('what %s loads at its start has at most %i bytes', (name, most) => {
  expect(statSync(join(assets[name], 'index.js')).size).toBeLessThan(most);
});

test.each([
  ['ingest', ['deepl-node', 'mammoth', 'unpdf', 'zod']],
  ['schedule', ['deepl-node', 'zod']],
  ['api', ['hono', 'zod']],
] as const)('the licences of what is bundled travel with %s', (name, packages) => {
  const text = readFileSync(join(assets[name], 'LICENCES.txt'), 'utf8');
  for (const each of packages) expect(text).toMatch(new RegExp(`(^|, )${each} \\d`, 'm'));
  expect(text).toContain('GermEval 2014');
  expect(text).not.toMatch(/vitest \d|aws-cdk-lib \d/);
  expect(readdirSync(assets[name]).filter((file) => file.includes('meta'))).toEqual([]);
});

test('the table of the language detector is parsed when the first text comes', () => {
  const bundle = readFileSync(join(assets.ingest, 'language-detector.js'), 'utf8');
  expect(bundle).toMatch(/JSON\.parse\(.\{"type":"XS60",/);
});
