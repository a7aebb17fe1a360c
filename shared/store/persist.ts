import { type Patience, replay } from '../replay.ts';
import { WriteConflict } from './bucket.ts';

/** Makes a write that must not be lost, because its contents would be paid for again. */
export type Persist = <T>(write: () => Promise<T>) => Promise<T>;

/** Milliseconds that the longest pause and the write after it may take. */
const MAX_ATTEMPT = 15_000;

/** Repeats a write that failed, with random pauses, as long as the invocation lasts. */
export const persistUntil =
  (until: Date, { now, sleep }: { now: () => Date } & Partial<Pick<Patience, 'sleep'>>): Persist =>
  (write) =>
    replay(
      write,
      (error) =>
        !(error instanceof WriteConflict) && now().getTime() + MAX_ATTEMPT < until.getTime(),
      { sleep },
    );
