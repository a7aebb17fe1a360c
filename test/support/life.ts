import { setTimeout as wait } from 'node:timers/promises';
import type { Call, Treatment } from './fault-proxy.ts';

/** The process is killed in this step, counting from 0; of its writes only these land. */
export type Death = { step: number; lands: (position: number) => boolean };

/** Turns of the event loop in which a process that waits for nothing would have sent a request. */
const QUIET_TURNS = 6;

/**
 * A process, seen from outside. Its writes are held until it makes no further request: those are
 * in flight together, and are a step. After its death every request is refused.
 */
export const startLife = (death?: Death) => {
  const steps: string[][] = [];
  const running = new Set<Promise<void>>();
  let held: { call: Call; treat: (treatment: Treatment) => void }[] = [];
  let arrivals = 0;
  let watching = false;
  let dead = false;

  const track = ({ ended }: Call) => {
    const tracked = ended.finally(() => running.delete(tracked));
    running.add(tracked);
  };

  const isQuiet = async () => {
    await Promise.all(running);
    const before = arrivals;
    for (let turn = 0; turn < QUIET_TURNS && arrivals === before; turn += 1) await wait(1);
    return arrivals === before;
  };

  const release = () => {
    const step = held.sort((a, b) => (a.call.label < b.call.label ? -1 : 1));
    held = [];
    dead = steps.length === death?.step;
    steps.push(step.map(({ call }) => call.label));
    for (const [position, { call, treat }] of step.entries()) {
      const lands = !dead || death?.lands(position);
      if (lands) track(call);
      treat(dead ? (lands ? 'lose' : 'refuse') : 'forward');
    }
  };

  const watch = async () => {
    watching = true;
    while (held.length > 0) if (await isQuiet()) release();
    watching = false;
  };

  return {
    /** The labels of the writes of each step. */
    steps,
    isDead: () => dead,
    treat: (call: Call): Treatment | Promise<Treatment> => {
      if (dead) return 'refuse';
      arrivals += 1;
      if (!call.isWrite) {
        track(call);
        return 'forward';
      }
      const { promise, resolve } = Promise.withResolvers<Treatment>();
      held.push({ call, treat: resolve });
      if (!watching) void watch();
      return promise;
    },
    /** Resolves when what landed has landed. */
    ended: async () => {
      await Promise.all(running);
    },
  };
};

/**
 * Which of the writes of a step land: each one alone, any two of three, and all. That none does is
 * the death after the step before.
 */
export const subsetsOf = (count: number): ((position: number) => boolean)[] => {
  if (count > 3) {
    const alone = Array.from({ length: count }, (_, one) => (position: number) => position === one);
    return [...alone, () => true];
  }
  return Array.from(
    { length: 2 ** count - 1 },
    (_, n) => (position: number) => ((n + 1) & (1 << position)) !== 0,
  );
};
