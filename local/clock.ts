import { berlinDate } from '../shared/schedule/berlin-day.ts';

const MINUTE = 60_000;

/** As EventBridge Scheduler does on AWS, only that all but the digest comes more often here. */
const EVERY = 5 * MINUTE;

/** Fires the scheduled events until it is stopped. */
export const startClock = (fire: (job: unknown) => void): { stop(): void } => {
  let day = berlinDate(new Date());
  const timer = setInterval(() => {
    fire({ job: 'terms' });
    fire({ job: 'sweep' });
    const today = berlinDate(new Date());
    // By the day that ended, not by a time of day: a machine sleeps through those.
    if (today !== day) fire({ job: 'digest', date: day });
    day = today;
  }, EVERY);
  return { stop: () => clearInterval(timer) };
};
