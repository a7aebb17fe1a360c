import { ingest } from '../../shared/ingest/ingest.ts';
import type { IngestDeps } from '../../shared/ingest/ingest-deps.ts';
import { uploadedKeys } from '../../shared/queue/upload-events.ts';
import { sweep } from '../../shared/schedule/sweep.ts';
import type { World } from './world.ts';

const SECOND = 1_000;
const HOUR = 3_600_000;
/** Of the function on AWS. */
const TIMEOUT = 120 * SECOND;
/** When the queue delivers a message that fails each time. */
const DELIVERIES = [0, 10 * SECOND, 130 * SECOND, 750 * SECOND];
const MAX_SWEEPS = 4;

const atTime = (offset: number) => {
  const now = () => new Date(Date.now() + offset);
  return { now, until: new Date(now().getTime() + TIMEOUT) };
};

/**
 * Delivers a message as the queue does, until ingest succeeds.
 *
 * @returns the errors, one for each delivery that failed
 */
export const redeliver = async (
  deps: IngestDeps,
  key: string,
  deliveries = DELIVERIES,
): Promise<unknown[]> => {
  const errors: unknown[] = [];
  for (const offset of deliveries) {
    const { now, until } = atTime(offset);
    try {
      await ingest({ ...deps, now })(key, until);
      return errors;
    } catch (error) {
      errors.push(error);
    }
  }
  return errors;
};

/**
 * The hourly sweep, from an hour later on, until there is nothing left for it, and each upload that
 * it queues.
 *
 * @returns the keys that it queued
 */
export const sweepAll = async (world: World, deps: IngestDeps): Promise<string[]> => {
  const queued: string[] = [];
  for (let hour = 1; hour <= MAX_SWEEPS; hour += 1) {
    const { now, until } = atTime(hour * HOUR);
    const keys: string[] = [];
    await sweep({
      ...deps,
      now,
      expiryRules: async () => [],
      usage: async () => ({ count: world.standIn.billed.characters, limit: 1e9 }),
      send: async (bodies) =>
        void keys.push(...bodies.flatMap((body) => uploadedKeys(body, 'uploads'))),
    });
    if (keys.length === 0) return queued;
    for (const key of keys) await ingest({ ...deps, now })(key, until).catch(() => {});
    queued.push(...keys);
  }
  return queued;
};
