import { isDeepStrictEqual } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { FAULT_KINDS, type FaultKind, nameCalls, sortOf } from './support/fault-kinds.ts';
import { LONG, MANY_TRIALS } from './support/long.ts';
import { bookedIn, forEachAtOnce, type Outcome, outcomeOf } from './support/outcome.ts';
import { redeliver, sweepAll } from './support/recover.ts';
import { startS3Buckets } from './support/s3-buckets.ts';
import {
  CARRIED,
  CORRECTION,
  EMBARGOED,
  FIRST,
  KEY,
  OPENED,
  type UploadCase,
  WITHHELD,
} from './support/uploads.ts';
import { openWorld, type World } from './support/world.ts';

/**
 * Each S3 request of an upload fails in each way, and the queue delivers again. Then the documents
 * are those of a run without fault, nothing was paid for twice, the ledger is exact, and nothing is
 * left for the sweep.
 */

const CASES = [FIRST, CORRECTION, CARRIED, OPENED, WITHHELD, EMBARGOED];
const KINDS = Object.keys(FAULT_KINDS) as FaultKind[];

/** Calls that fail in one run, and how. */
type Trial = Map<string, FaultKind>;
type Prepared = {
  /** The world before the upload, and what its ledger has. */
  earlier: World;
  booked: number;
  /** Of a run without fault. */
  calls: string[];
  expected: Outcome;
  billed: number;
};

const prepare = async ({
  before,
  text,
  extent,
  caps,
  articles = 1,
}: UploadCase): Promise<Prepared> => {
  const earlier = await openWorld({ buckets: await startS3Buckets() });
  await before(earlier);
  const nameOf = nameCalls();
  const calls = new Set<string>();
  const treatS3 = (call: Parameters<typeof nameOf>[0]) => {
    calls.add(nameOf(call));
    return 'forward' as const;
  };
  const world = await openWorld({ from: earlier, extent, caps, treatS3 });
  await world.put(KEY, text);
  expect(await redeliver(world.deps, KEY)).toEqual([]);
  const expected = await outcomeOf(world);
  expect(expected).toMatchObject({ finished: true, entries: articles, left: [] });
  const billed = world.standIn.billed.characters;
  await world.close();
  return { earlier, booked: await bookedIn(earlier), calls: [...calls], expected, billed };
};

const prepared = new Map<UploadCase, Prepared>();

beforeAll(async () => {
  for (const each of CASES) prepared.set(each, await prepare(each));
  return async () => {
    for (const { earlier } of prepared.values()) await earlier.close();
  };
});

/** A read that is done is as good as one that is not. */
const KINDS_OF_READS: FaultKind[] = ['all attempts fail', 'SlowDown once', 'it hangs once'];
/** Attempts that all hang or are all refused end like attempts that all fail. */
const KINDS_OF_WRITES = KINDS.filter((kind) => !/^(SlowDown|it hangs) always$/.test(kind));
const isWrite = (call: string) => /^(PUT|DELETE)/.test(call);

const kindsOf = (call: string) => {
  if (LONG) return KINDS;
  return isWrite(call) ? KINDS_OF_WRITES : KINDS_OF_READS;
};

/**
 * How many kinds `npm test` tries on each sort of call, where `npm run test:long` tries all on each
 * call.
 */
const MAX_KINDS = 2;

/**
 * Of what waits for one another, and is written together where it meets: how often depends on the
 * time.
 */
const MERGED = /^PUT \/articles\/(?:articles\/.*\/manifest|ledger\/.*\/\*)\.json #/;

type Fault = { of: UploadCase; call: string; kind: FaultKind };

const faultsOf = (upload: UploadCase): Fault[] => {
  const all = [...prepared].flatMap(([of, { calls }]) => calls.map((call) => ({ of, call })));
  const sorts = [...Map.groupBy(all, ({ call }) => sortOf(call)).values()];
  // Other kinds, another case and another number of the call for each sort.
  const chosen = sorts.flatMap((same, n) => {
    const kinds = kindsOf(same[0]?.call ?? '');
    const first = n % kinds.length;
    return [...kinds.slice(first), ...kinds.slice(0, first)]
      .slice(0, isWrite(same[0]?.call ?? '') ? MAX_KINDS : 1)
      .flatMap((kind, k) => {
        const one = same[(n * 7 + k) % same.length];
        return one ? [{ ...one, kind }] : [];
      });
  });
  const every = () => all.flatMap((one) => kindsOf(one.call).map((kind) => ({ ...one, kind })));
  return (LONG ? every() : chosen).filter(({ of }) => of === upload);
};

/**
 * Each fault in a run of its own; in `npm test` those that the SDK's second attempt makes good, which
 * change nothing for what follows, share runs.
 */
const trialsOf = (upload: UploadCase): Trial[] => {
  const trials: Trial[] = [];
  const shared: Trial[] = [];
  for (const { call, kind } of faultsOf(upload)) {
    const open = shared.find((trial) => !trial.has(call));
    if (LONG || !kind.endsWith(' once')) trials.push(new Map([[call, kind]]));
    else if (open) open.set(call, kind);
    else shared.push(new Map([[call, kind]]));
  }
  return [...trials, ...shared];
};

/** What is wrong after a fault. */
const complaintsOf = async (
  { text, extent, caps, articles = 1 }: UploadCase,
  { earlier, booked, expected, billed }: Prepared,
  trial: Trial,
): Promise<string[]> => {
  const nameOf = nameCalls();
  const met = new Set<string>();
  const world = await openWorld({
    from: earlier,
    extent,
    caps,
    treatS3: (call) => {
      const name = nameOf(call);
      const kind = trial.get(name);
      if (!kind) return 'forward';
      met.add(name);
      return FAULT_KINDS[kind](call);
    },
  });
  const complaints: string[] = [];
  const check = (isRight: boolean, complaint: string) => {
    if (!isRight) complaints.push(`${[...trial].join('; ')}: ${complaint}`);
  };
  try {
    await world.put(KEY, text);
    const errors = await redeliver(world.deps, KEY);
    const missed = [...trial.keys()].filter((call) => !met.has(call) && !MERGED.test(call));
    check(missed.length === 0, `these calls were not made: ${missed.join('; ')}`);
    const delivered = await outcomeOf(world);
    check(delivered.finished, `waits for the sweep after ${errors.length} failed deliveries`);
    const swept = await sweepAll(world, world.soundDeps());
    check(swept.length === 0, `the sweep queues it ${swept.length} times`);
    const outcome = await outcomeOf(world);
    check(isDeepStrictEqual(outcome.documents, expected.documents), 'the documents differ');
    check(isDeepStrictEqual(outcome.kept, expected.kept), `kept: ${outcome.kept}`);
    check(outcome.due === expected.due, `${outcome.due} notes of what is due`);
    check(outcome.entries === articles, `${outcome.entries} entries in the index`);
    check(outcome.left.length === 0, `left: ${outcome.left}`);
    const twice = world.standIn.billed.characters - billed;
    check(twice === 0, `${twice} characters billed twice`);
    const off = (await bookedIn(world)) - booked - world.standIn.billed.characters;
    check(off === 0, `the ledger is off by ${off}`);
  } finally {
    await world.close();
  }
  return complaints;
};

test.each(CASES)(
  '$name',
  async (upload) => {
    const known = prepared.get(upload);
    const complaints: string[] = [];
    await forEachAtOnce(trialsOf(upload), async (trial) => {
      if (known) complaints.push(...(await complaintsOf(upload, known, trial)));
    });
    expect(complaints.sort()).toEqual([]);
  },
  MANY_TRIALS,
);
