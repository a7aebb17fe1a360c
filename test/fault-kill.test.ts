import { isDeepStrictEqual } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { trackInFlight } from './support/in-flight.ts';
import { type Death, startLife, subsetsOf } from './support/life.ts';
import { LONG, MANY_TRIALS } from './support/long.ts';
import { bookedIn, differenceOf, forEachAtOnce, outcomeOf } from './support/outcome.ts';
import { redeliver, sweepAll } from './support/recover.ts';
import {
  BROUGHT_BACK,
  CANCELED,
  CARRIED,
  CORRECTION,
  EMBARGOED,
  type EventCase,
  EXPIRED,
  FIRST,
  ITEM,
  ITEMS,
  KEY,
  LOST,
  OPENED,
  RELEASED,
  REMOVED,
  SAME_BYTES,
  type UploadCase,
} from './support/uploads.ts';
import { openWorld, type World } from './support/world.ts';

/**
 * A process is killed at each of its writes and requests to DeepL. Of those in flight together any
 * part lands. Then the sweep alone, without a redelivery, ends what was begun, and nothing is paid
 * for twice but what was in flight.
 */

/** Does what a case does, once, in a process that may be killed. */
const live = async (from: World, { extent, caps, act }: Case, death?: Death) => {
  const life = startLife(death);
  const { observe, treated, characters, mostAtOnce } = trackInFlight();
  const world = await openWorld({
    from,
    extent,
    caps,
    treatS3: async (call) => {
      const treatment = await life.treat(call);
      treated(call, treatment);
      return treatment;
    },
    treatDeepl: life.treat,
    observe,
  });
  await act(world).catch(() => {});
  await life.ended();
  return { world, steps: life.steps, inFlight: characters(), mostAtOnce: mostAtOnce() };
};

type Case = EventCase & Pick<UploadCase, 'extent' | 'caps'>;

/** Uploads a text, and ingests it. */
const uploading = ({ text, ...upload }: UploadCase): Case => ({
  ...upload,
  act: async (world) => {
    await world.put(KEY, text);
    await redeliver(world.deps, KEY, [0]);
  },
  recover: async (world) => void (await sweepAll(world, world.soundDeps())),
});

const UPLOADS = [
  FIRST,
  CORRECTION,
  CARRIED,
  SAME_BYTES,
  LOST,
  OPENED,
  ITEM,
  ITEMS,
  CANCELED,
  EMBARGOED,
  BROUGHT_BACK,
];

test.each([...UPLOADS.map(uploading), REMOVED, RELEASED, EXPIRED])(
  '$name',
  async (upload) => {
    const earlier = await openWorld();
    onTestFinished(earlier.close);
    await upload.before(earlier);
    const booked = await bookedIn(earlier);
    const whole = await live(earlier, upload);
    onTestFinished(whole.world.close);
    const expected = await outcomeOf(whole.world);
    expect(expected).toMatchObject({ finished: true, entries: upload.articles ?? 1, left: [] });
    const billed = whole.world.standIn.billed.characters;

    const deaths = whole.steps.flatMap((labels, step) =>
      subsetsOf(labels.length).map((lands) => ({ step, lands })),
    );
    const complaints: string[] = [];
    await forEachAtOnce(
      LONG ? deaths : someOf(deaths, { isFirst: upload.name === FIRST.name }),
      async (death) => {
        const { world, steps, inFlight } = await live(earlier, upload, death);
        const step = steps[death.step] ?? [];
        const landed = step.filter((_, position) => death.lands(position));
        const complain = (complaint: string) =>
          complaints.push(
            `killed in step ${death.step} (${step}), landed: ${landed}: ${complaint}`,
          );
        await upload.recover(world);
        const outcome = await outcomeOf(world);
        if (!isDeepStrictEqual(outcome, expected)) complain(differenceOf(outcome, expected));
        const twice = world.standIn.billed.characters - billed;
        if (twice > inFlight) complain(`${twice} billed twice, ${inFlight} were in flight`);
        const off = (await bookedIn(world)) - booked - world.standIn.billed.characters;
        // Booked before it was sent: the dead cannot say whether DeepL got it.
        if (off < 0 || off > whole.mostAtOnce) complain(`the ledger is off by ${off}`);
        await world.close();
      },
    );
    expect(complaints.sort()).toEqual([]);
  },
  MANY_TRIALS,
);

/**
 * Of some steps, and another part of the writes each time. The first upload has all steps of the
 * others.
 */
const someOf = (deaths: Death[], { isFirst }: { isFirst: boolean }): Death[] =>
  [...Map.groupBy(deaths, ({ step }) => step).values()]
    .filter((_, n) => n % (isFirst ? 2 : 4) === 0)
    .flatMap((same, n) => same[n % same.length] ?? []);
