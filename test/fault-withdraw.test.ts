import { expect, onTestFinished, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { applyTakeDown } from '../shared/ingest/apply-take-down.ts';
import { ingest } from '../shared/ingest/ingest.ts';
import { takeDownKey } from '../shared/store/object-keys.ts';
import { noteTakeDown } from '../shared/store/take-downs.ts';
import { tick } from './support/due.ts';
import type { Treatment } from './support/fault-proxy.ts';
import { forEachAtOnce, outcomeOf } from './support/outcome.ts';
import { sweepAll } from './support/recover.ts';
import { BRIDGE, KEY } from './support/uploads.ts';
import { openWorld, type World } from './support/world.ts';

/**
 * Each request of a withdrawal fails, and its message comes again. Then nothing of the article is
 * left, and the sweep has nothing to do.
 */

const ID = articleId(KEY);
const inMinutes = (minutes: number) => new Date(Date.now() + 60_000 * minutes);

type Withdrawing = {
  name: string;
  metadata?: () => Record<string, string>;
  /** What somebody does. */
  ask: (world: World) => Promise<void>;
  /** The message of it, after these minutes. */
  deliver: (world: World, deps: World['deps'], minutes: number) => Promise<unknown>;
};

const at = (deps: World['deps'], minutes: number) => ({ ...deps, now: () => inMinutes(minutes) });

const WITHDRAWALS: Withdrawing[] = [
  {
    name: 'the removal of an upload',
    ask: (world) => world.remove(KEY),
    deliver: (_, deps, minutes) =>
      ingest(at(deps, minutes))(KEY, inMinutes(minutes + 2), { removed: true }),
  },
  {
    name: 'a take-down',
    ask: (world) => noteTakeDown(world.articles, ID, { reason: 'Taken down.' }),
    deliver: (_, deps, minutes) =>
      applyTakeDown(at(deps, minutes))(takeDownKey(ID), inMinutes(minutes + 2)),
  },
  {
    name: 'the expiry of an article',
    metadata: () => ({ expires: inMinutes(10).toISOString() }),
    ask: async () => {},
    deliver: (world, deps, minutes) => tick(world, inMinutes(minutes + 20), deps),
  },
];

test.each(WITHDRAWALS)('$name', async ({ metadata, ask, deliver }) => {
  const earlier = await openWorld();
  onTestFinished(earlier.close);
  await earlier.uploads.put(KEY, BRIDGE, { metadata: metadata?.() });
  await earlier.ingest(KEY);

  const live = async (treatmentOf: (position: number) => Treatment) => {
    const labels: string[] = [];
    const treatS3 = ({ label }: { label: string }) => treatmentOf(labels.push(label) - 1);
    const world = await openWorld({ from: earlier, treatS3 });
    await ask(world);
    const deliverAt = (minutes: number) => deliver(world, world.newDeps(), minutes);
    await deliverAt(0).catch(() => deliverAt(5));
    const outcome = await outcomeOf(world);
    const noted = await world.keys('take-down/');
    const swept = await sweepAll(world, world.soundDeps());
    await world.close();
    return { outcome: { ...outcome, noted, swept }, labels };
  };

  const whole = await live(() => 'forward');
  expect(whole.outcome).toMatchObject({ entries: 0, left: [], noted: [], swept: [] });
  const complaints: string[] = [];
  const trials = whole.labels.flatMap((label, n) =>
    (/^(PUT|DELETE)/.test(label) ? (['refuse', 'lose'] as const) : (['refuse'] as const)).map(
      (treatment) => ({ n, label, treatment }),
    ),
  );
  await forEachAtOnce(trials, async ({ n, label, treatment }) => {
    const { outcome } = await live((position) => (position === n ? treatment : 'forward'));
    if (JSON.stringify(outcome) !== JSON.stringify(whole.outcome))
      complaints.push(`${label}: ${treatment}`);
  });
  expect(complaints).toEqual([]);
});
