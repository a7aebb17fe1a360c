import { isDeepStrictEqual } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import type { Treat } from './support/fault-proxy.ts';
import { trackInFlight } from './support/in-flight.ts';
import { LONG, MANY_TRIALS } from './support/long.ts';
import { bookedIn, differenceOf, forEachAtOnce, outcomeOf } from './support/outcome.ts';
import { redeliver, sweepAll } from './support/recover.ts';
import { CARRIED, CORRECTION, FIRST, KEY } from './support/uploads.ts';
import { openWorld } from './support/world.ts';

/** The disk takes this many writes; what is deleted makes no room. */
const fullAfter = (writes: number) => {
  let count = 0;
  const seen = new Map<string, number>();
  const treat: Treat = ({ id, label }) => {
    if (!label.startsWith('PUT ')) return 'forward';
    const position = seen.get(id) ?? count++;
    seen.set(id, position);
    return position < writes ? 'forward' : 'full';
  };
  return { treat, count: () => count };
};

/**
 * The disk is full from the n-th write on, until after the last delivery of the queue. Then the
 * sweep alone ends what was begun.
 */
test.each([FIRST, CORRECTION, CARRIED])(
  '$name',
  async ({ before, text }) => {
    const earlier = await openWorld();
    onTestFinished(earlier.close);
    await before(earlier);
    const booked = await bookedIn(earlier);

    const live = async (writes: number) => {
      const disk = fullAfter(writes);
      const { observe, treated, characters } = trackInFlight();
      const treatS3: Treat = async (call) => {
        const treatment = await disk.treat(call);
        treated(call, treatment);
        return treatment;
      };
      const world = await openWorld({ from: earlier, treatS3, observe });
      await world.put(KEY, text);
      await redeliver(world.deps, KEY);
      return { world, inFlight: characters(), writes: disk.count() };
    };

    const whole = await live(Number.POSITIVE_INFINITY);
    onTestFinished(whole.world.close);
    const expected = await outcomeOf(whole.world);
    const billed = whole.world.standIn.billed.characters;
    const all = Array.from({ length: whole.writes }, (_, n) => n);
    const complaints: string[] = [];
    await forEachAtOnce(LONG ? all : all.filter((n) => n % 8 === 0), async (writes) => {
      const { world, inFlight } = await live(writes);
      const complain = (complaint: string) => complaints.push(`full after ${writes}: ${complaint}`);
      await sweepAll(world, world.soundDeps());
      const outcome = await outcomeOf(world);
      if (!isDeepStrictEqual(outcome, expected)) complain(differenceOf(outcome, expected));
      const twice = world.standIn.billed.characters - billed;
      if (twice > inFlight) complain(`${twice} billed twice, ${inFlight} were in flight`);
      const off = (await bookedIn(world)) - booked - world.standIn.billed.characters;
      if (off !== 0) complain(`the ledger is off by ${off}, ${inFlight} were in flight`);
      await world.close();
    });
    expect(complaints.sort()).toEqual([]);
  },
  MANY_TRIALS,
);
