import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { articleId } from '../shared/article/article-id.ts';
import { berlinDate } from '../shared/berlin-day.ts';
import type { Measures } from '../shared/metrics.ts';
import { CANARY_KEY, type CanaryDeps, openCanary } from '../shared/schedule/canary.ts';
import { digest } from '../shared/schedule/digest.ts';
import { jobLines } from '../shared/schedule/job-lines.ts';
import { openProbe } from '../shared/schedule/probe.ts';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { FERRY } from './support/articles.ts';
import { PRICE, startWorld } from './support/world.ts';

const ID = articleId(CANARY_KEY);
const AWAY = 'http://127.0.0.1:1';

const start = async () => {
  const world = await startWorld();
  const app = createApp(world.articles, PRICE, {});
  const asked: (string | null)[] = [];
  const fetch = (request: Request) => {
    asked.push(request.headers.get('authorization'));
    return app.fetch(request);
  };
  const server = createAdaptorServer({ fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const deps: CanaryDeps = {
    uploads: world.uploads,
    site: `http://127.0.0.1:${port}`,
    accessKey: async () => 'a-key',
    now: () => new Date(),
    sleep: async () => {},
  };
  /** Its uploads and removals reach ingest, as the queue brings them; `look` is called in between. */
  const run = (more: Partial<CanaryDeps> = {}, look = async () => {}) =>
    openCanary({
      ...deps,
      uploads: {
        ...world.uploads,
        put: async (key, ...given) => {
          const etag = await world.uploads.put(key, ...given);
          await world.ingest(key);
          await look();
          return etag;
        },
        remove: async (key) => {
          await world.uploads.remove(key);
          await world.ingestRemoved(key, new Date(Date.now() + 110_000));
        },
      },
      ...more,
    })();
  return { ...world, app, asked, deps, run };
};

test('the canary is uploaded, read in every language with the key of a reader, and withdrawn', async () => {
  const { run, asked, app, uploads } = await start();
  expect(await run()).toMatchObject({ readable: true });
  expect(asked).toEqual(Array(3).fill('Bearer a-key'));
  expect(await uploads.head(CANARY_KEY)).toBeUndefined();
  expect((await app.request(`/v1/articles/${ID}/en`)).status).toBe(410);
});

test('each run is told from the one before, which a cache may still have', async () => {
  const { run, deps } = await start();
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 10, 27) + 1000 * seconds);
  await run({ now });
  seconds = 3_600;
  expect(await run({ now })).toMatchObject({ readable: true });
  // Nothing takes up this upload, so that the site has what it had before.
  const late = () => {
    seconds += 30;
    return now();
  };
  const { readable, answer } = await openCanary({ ...deps, now: late })();
  expect(readable).toBe(false);
  expect(answer).toBe('de: status 410');
});

test('an answer of an earlier run is none', async () => {
  const { run, deps } = await start();
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 10, 27) + 1000 * seconds);
  const late = () => {
    seconds += 30;
    return now();
  };
  let between: unknown;
  await run({ now }, async () => {
    seconds += 3_600;
    between = await openCanary({ ...deps, now: late })();
  });
  expect(between).toMatchObject({ readable: false, answer: 'de: an earlier run' });
});

test('a site that is away is no answer, and the upload is removed all the same', async () => {
  const { deps, uploads } = await start();
  let seconds = 0;
  const now = () => {
    seconds += 30;
    return new Date(1000 * seconds);
  };
  const run = await openCanary({ ...deps, site: AWAY, now })();
  expect(run).toMatchObject({
    readable: false,
    answer: expect.stringContaining('fetch failed'),
  });
  expect(jobLines({ job: 'canary', ...run })[0]).toMatch(/^canary: not readable after \d+ s/);
  expect(await uploads.head(CANARY_KEY)).toBeUndefined();
});

test('the canary is in no list, feed, digest or log of changes, and counts nowhere', async () => {
  const { run, app, articles, put, ingest, keys } = await start();
  await put('a.txt', FERRY);
  await ingest('a.txt');
  const today = berlinDate(new Date());
  const seen: string[] = [];
  const look = async () => {
    await digest(articles, today, new Date());
    for (const path of ['/v1/articles', '/v1/feeds/en.atom', '/v1/feeds/ko.json', '/en', '/all'])
      seen.push(await (await app.request(path)).text());
    seen.push(await (await app.request(`/v1/digests/${today}/en`)).text());
    for (const prefix of [PREFIXES.index, PREFIXES.changes, PREFIXES.unlisted])
      seen.push(...(await keys(prefix)));
  };
  await run({}, look);
  await look();
  expect(seen.length).toBeGreaterThan(14);
  expect(seen.filter((text) => text.includes(ID))).toEqual([]);
  expect(seen[0]).toContain(articleId('a.txt'));

  const measured: Measures[] = [];
  await put(CANARY_KEY, FERRY.replaceAll('Norderholm', 'Kanarienholm'));
  await ingest(CANARY_KEY, { measure: (measures) => void measured.push(measures) });
  expect(measured).toEqual([]);
});

test('the probe asks the site for its health', async () => {
  const { deps } = await start();
  expect(await openProbe(deps.site)()).toEqual({ up: true, answer: 'status 200' });
  const wrong = await openProbe(`${deps.site}/nothing`)();
  expect(wrong).toEqual({ up: false, answer: 'status 404' });
  const away = await openProbe(AWAY)();
  expect(away).toMatchObject({ up: false, answer: expect.stringContaining('fetch failed') });
  expect(jobLines({ job: 'probe', ...away })).toEqual([`The site is down: ${away.answer}`]);
  expect(await openProbe(undefined)()).toMatchObject({ up: false });
});
