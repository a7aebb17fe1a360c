import { expect, test } from 'vitest';
import type { Fault } from '../local/deepl/faults.ts';
import { spentIn } from '../shared/article/amounts.ts';
import { isFinished } from '../shared/article/manifest-states.ts';
import { segments } from '../shared/article/segments.ts';
import { ingest } from '../shared/ingest/ingest.ts';
import type { IngestDeps } from '../shared/ingest/ingest-deps.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { sweep } from '../shared/schedule/sweep.ts';
import { monthOf } from '../shared/store/ledger/ledger.ts';
import { PREFIXES } from '../shared/store/object-keys.ts';
import { FERRY } from './support/articles.ts';
import { LONG } from './support/long.ts';
import { mortal } from './support/mortal.ts';
import { startWorld, type World } from './support/world.ts';

/** Whatever comes back for what is billed, the spending on an article ends. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Of a message that fails: each after the lock of the one before has expired. */
const DELIVERIES = [0, 13 * MINUTE, 26 * MINUTE, 39 * MINUTE];
const SWEEPS = 40;
/** Of an article's characters, in all. */
const MAX_BILLED = 5;

type Run = (deps: IngestDeps) => IngestDeps;
type Row = { fault?: Fault; timeout?: number; run?: Run; translated: 'all' | 'none' };

const failingWrites =
  (prefix: string): Run =>
  (deps) => ({
    ...deps,
    articles: {
      ...deps.articles,
      put: async (key, ...rest) => {
        if (key.startsWith(prefix)) throw new Error('AccessDenied');
        return await deps.articles.put(key, ...rest);
      },
    },
  });

/** The process ends when DeepL has billed its first request: its memory is full, say. */
const dying: Run = (deps) => mortal(deps, (effect) => effect === 'translate');

const ROWS: Record<string, Row> = {
  'fewer results than texts': { fault: 'fewer', translated: 'none' },
  'more results than texts': { fault: 'more', translated: 'none' },
  'one result for all texts': { fault: 'joined', translated: 'all' },
  'a null among the results': { fault: 'null', translated: 'none' },
  'results of another type': { fault: 'numbers', translated: 'none' },
  'no results': { fault: 'no-list', translated: 'none' },
  'no JSON': { fault: 'garbled', translated: 'none' },
  'a redirect to itself': { fault: 'redirect', translated: 'none' },
  'a connection that is reset': { fault: 'reset-after', translated: 'none' },
  'no answer': { fault: 'hang-after', timeout: 300, translated: 'none' },
  'a request too large, even with one text': { fault: 413, translated: 'none' },
  'a memory that cannot be written': { run: failingWrites(PREFIXES.memory), translated: 'none' },
  'a process that is killed': { run: dying, translated: 'none' },
};

/** Each delivery is to a new process; it succeeds, or the message comes back. */
const deliver = async (world: World, key: string, start: number, run: Run) => {
  for (const offset of DELIVERIES) {
    const now = () => new Date(Date.now() + start + offset);
    const until = new Date(now().getTime() + 2 * MINUTE);
    const deps = { ...run(world.newDeps()), now };
    const isDone = await ingest(deps)(key, until).then(
      () => true,
      () => false,
    );
    if (isDone) return;
  }
};

/** @returns what is billed after the queue's deliveries of an upload and after each hourly sweep */
const spend = async (world: World, key: string, run: Run) => {
  await deliver(world, key, 0, run);
  const billed = [world.standIn.billed.characters];
  for (let hour = 1; hour <= SWEEPS; hour += 1) {
    const bodies: string[] = [];
    await sweep({
      ...world.soundDeps(),
      now: () => new Date(Date.now() + hour * HOUR),
      usage: async () => undefined,
      send: async (sent) => void bodies.push(...sent),
    });
    for (const swept of bodies.flatMap((body) => uploadedKeys(body, 'uploads')))
      await deliver(world, swept, hour * HOUR, run);
    billed.push(world.standIn.billed.characters);
  }
  return billed;
};

/** Over all months in which it was swept. */
const bookedFrom = async (world: World): Promise<number> => {
  const months = [0, SWEEPS + 1].map((hour) => monthOf(new Date(Date.now() + hour * HOUR)));
  const ledgers = await Promise.all(
    [...new Set(months)].map((month) => world.deps.books.read(month)),
  );
  return ledgers.reduce((sum, { totals }) => sum + spentIn(totals), 0);
};

/** Of the answers that are not text by text, which all end alike, `npm test` has these. */
const SOME = /^(?:one result|no JSON|no answer|a memory|a process)/;

test.each(Object.entries(ROWS).filter(([name]) => LONG || SOME.test(name)))(
  '%s',
  async (_, { fault, timeout, run = (deps) => deps, translated }) => {
    const world = await startWorld({
      ...(timeout && { timeout }),
      faults: () => fault,
      limit: 1e9,
    });
    await world.put('a.txt', FERRY);
    const billed = await spend(world, 'a.txt', run);
    const last = billed.at(-1) ?? 0;
    expect(billed.slice(-10).every((each) => each === last)).toBe(true);
    const sentences = segments(await world.document('a.txt', 'de'));
    const length = sentences.reduce((sum, { text = '' }) => sum + [...text].length, 0);
    expect(last).toBeLessThanOrEqual(2 * length * MAX_BILLED);
    expect(await bookedFrom(world)).toBeGreaterThanOrEqual(last);

    const manifest = await world.manifest('a.txt');
    expect(isFinished(manifest)).toBe(true);
    for (const language of ['en', 'ko'] as const) {
      const { status, retry, reason } = manifest.languages[language] ?? {};
      if (translated === 'all') expect([status, reason]).toEqual(['complete', undefined]);
      else expect([status, retry, reason?.code]).toEqual(['failed', false, 'refused']);
    }
  },
);
