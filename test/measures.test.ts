import { describe, expect, test } from 'vitest';
import { Flag } from '../shared/article/translation.ts';
import type { IngestDeps } from '../shared/ingest/ingest-deps.ts';
import { measuresOf } from '../shared/ingest/report-progress.ts';
import { flagMetric, METRICS, type Measures } from '../shared/metrics.ts';
import { jobMeasures } from '../shared/schedule/job-measures.ts';
import { runJob } from '../shared/schedule/run-job.ts';
import { FERRY, FERRY_CORRECTED } from './support/articles.ts';
import { startWorld } from './support/world.ts';

const startMeasured = async (options: Parameters<typeof startWorld>[0] = {}) => {
  const world = await startWorld(options);
  const measured: [string, number][] = [];
  const measure = (measures: Measures) => {
    for (const [name, value = 0] of Object.entries(measures)) measured.push([name, value]);
  };
  const ingest = async (key: string, more: Partial<IngestDeps> = {}): Promise<Measures> => {
    measured.splice(0);
    await world.ingest(key, { measure, ...more }).catch(() => {});
    const all = Map.groupBy(measured, ([name]) => name);
    return Object.fromEntries(
      [...all].map(([name, each]) => [name, each.reduce((sum, [, value]) => sum + value, 0)]),
    );
  };
  return { ...world, ingest };
};

describe('what happens to an article is measured', () => {
  test('once for each language, however often its event comes', async () => {
    const { put, ingest } = await startMeasured();
    await put('a.txt', FERRY);
    const measures = await ingest('a.txt');
    expect(Object.keys(measures).filter((name) => name.startsWith('Flag'))).not.toEqual([]);
    expect(measures).toMatchObject({
      ArticlesReceived: 1,
      TranslationsComplete: 2,
      // The stand-in's pseudo-translations are German still.
      TranslationsFlagged: 2,
      SecondsToBrief: expect.any(Number),
      SecondsToComplete: expect.any(Number),
      CharactersFromMemory: 0,
    });
    expect(await ingest('a.txt')).toEqual({});
  });

  test('a correction by what the memory knew', async () => {
    const { put, ingest } = await startMeasured();
    await put('a.txt', FERRY);
    await ingest('a.txt');
    await put('a.txt', FERRY_CORRECTED);
    const { CharactersFromMemory, ArticlesReceived } = await ingest('a.txt');
    expect(ArticlesReceived).toBe(1);
    expect(CharactersFromMemory).toBeGreaterThan(500);
  });

  test.each([
    [403, 'TranslationsFailed'],
    [500, 'TranslationsFailed'],
    [456, 'TranslationsParked'],
  ] as const)('%i for each language as %s', async (fault, name) => {
    const { put, ingest } = await startMeasured({ faults: () => fault });
    await put('a.txt', FERRY);
    expect(await ingest('a.txt')).toEqual({ ArticlesReceived: 1, [name]: 2 });
  });

  test('a cap that is reached as parked', async () => {
    const { put, ingest } = await startMeasured();
    await put('a.txt', FERRY);
    expect(await ingest('a.txt', { caps: { article: 10 } })).toMatchObject({
      TranslationsParked: 2,
    });
  });

  test('a rejection', async () => {
    const { put, ingest } = await startMeasured();
    await put('a.txt', '');
    expect(await ingest('a.txt')).toMatchObject({ ArticlesRejected: 1 });
  });
});

test('the seconds until an article can be read count once in a revision', () => {
  const at = (time: string) => `2026-11-27T08:${time}.000Z`;
  const translated = (time: string) =>
    ({ at: at(time), revision: 2, stage: 'translated', language: 'ko' }) as const;
  const [first, second] = [translated('00:09'), translated('01:30')];
  const manifest = (status: 'brief' | 'complete', timeline: (typeof first)[]) => ({
    source: { key: 'a', etag: '"a"', size: 1, modified: at('00:00') },
    timeline: [{ ...first, revision: 1 }, ...timeline],
    languages: {
      ko: {
        status,
        sentences: 9,
        translated: 9,
        flagged: 0,
        characters: {
          estimated: 0,
          billed: 0,
          brief: { estimated: 0, billed: 0 },
          rest: { estimated: 0, billed: 0 },
        },
      },
    },
  });
  expect(measuresOf(manifest('brief', [first]), first)).toEqual({ SecondsToBrief: 9 });
  expect(measuresOf(manifest('complete', [first, second]), second)).toEqual({
    SecondsToComplete: 90,
    TranslationsComplete: 1,
  });
  // A short article has nothing but a brief.
  expect(measuresOf(manifest('complete', [first]), first)).toMatchObject({
    SecondsToBrief: 9,
    SecondsToComplete: 9,
  });
});

describe('a job that came to its end is a heartbeat', () => {
  test.each(['sweep', 'terms', 'due', 'digest', 'webhooks'] as const)('%s', async (job) => {
    const { deps } = await startWorld();
    const jobs = { ...deps, usage: async () => undefined, send: async () => {} };
    const measures = jobMeasures(await runJob(jobs, { job }));
    expect(Object.entries(measures)[0]).toEqual([
      expect.stringMatching(new RegExp(`^${job}Runs$`, 'i')),
      1,
    ]);
  });

  test('a sweep says how much of the cap is spent', async () => {
    const { deps, put, ingest } = await startMeasured();
    await put('a.txt', FERRY);
    await ingest('a.txt');
    const jobs = { ...deps, usage: async () => undefined, send: async () => {} };
    const swept = await runJob({ ...jobs, caps: { monthly: 10_000 } }, { job: 'sweep' });
    const { CapUsed } = jobMeasures(swept);
    expect(CapUsed).toBeGreaterThan(5);
    expect(CapUsed).toBeLessThan(20);
  });

  test('the probe says whether the site answers', () => {
    const probe = (up: boolean) => jobMeasures({ job: 'probe', up, answer: '' });
    expect([probe(true), probe(false)]).toEqual([{ EdgeUp: 1 }, { EdgeUp: 0 }]);
  });
});

test('each kind of flag has a metric of its own', () => {
  const names = Flag.options.map(flagMetric);
  expect(new Set(names).size).toBe(names.length);
  expect(flagMetric('number-missing')).toBe('FlagNumberMissing');
  for (const name of [...names, ...Object.keys(METRICS)]) expect(name).toMatch(/^[A-Za-z0-9]+$/);
});
