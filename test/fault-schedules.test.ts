import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault } from '../local/deepl/faults.ts';
import { segments } from '../shared/article/segments.ts';
import { longArticle } from './support/articles.ts';
import { deliver, observed } from './support/deliver.ts';
import { LONG } from './support/long.ts';
import { mortal } from './support/mortal.ts';
import { startWorld } from './support/world.ts';

const FAULTS: (Fault | undefined)[] = [
  429,
  456,
  413,
  500,
  503,
  529,
  'reset',
  'reset-after',
  'fewer',
  'empty',
  'huge',
  'garbled',
];
/** Accepted and billed, but not delivered whole. */
const LOSING: (Fault | undefined)[] = ['reset-after', 'fewer', 'empty', 'huge', 'garbled'];

test('random schedules of faults and kills end in the same documents', async () => {
  let fault: (request: number) => Fault | undefined = () => undefined;
  const { requests, observe } = observed();
  const world = await startWorld({ faults: (n) => fault(n), observe, limit: 1e9 });
  let run = 0;

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(fc.constantFrom(...FAULTS), { nil: undefined }), { maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 1 }),
      async (schedule, kills) => {
        run += 1;
        const key = `${run}.txt`;
        // No two runs share a sentence: the memory would have it.
        const text = longArticle(8).replaceAll('Bezirk', `Bezirk ${run * 1000 + 1}-`);
        const from = world.standIn.received.requests;
        const begun = requests.length;
        fault = (n) => schedule[n - from - 1];
        await world.put(key, text);
        for (const kill of kills) {
          await deliver(
            world,
            key,
            1,
            mortal(world.deps, (_, effects) => effects === kill),
          );
        }
        await deliver(world, key, schedule.length + 6);

        for (const language of ['en', 'ko'] as const) {
          const { status, ...document } = await world.document(key, language);
          expect(status).toBe('complete');
          for (const { text: translated, source } of segments(document)) {
            expect(translated).toBe(`[${language}] ${source}`);
          }
        }
        const losses = schedule.filter((each) => LOSING.includes(each)).length;
        const times = new Map<string, number>();
        for (const request of requests.slice(begun)) {
          for (const each of request.text) {
            const at = `${request.target} ${each}`;
            times.set(at, (times.get(at) ?? 0) + 1);
          }
        }
        // Every loss and every kill can cost a sentence one more bill; nothing else may.
        expect(Math.max(...times.values())).toBeLessThanOrEqual(1 + losses + kills.length);
        if (losses + kills.length === 0) expect(Math.max(...times.values())).toBe(1);
      },
    ),
    { numRuns: LONG ? 200 : 10, seed: 20261122 },
  );
}, 3_600_000);
