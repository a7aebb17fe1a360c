import { berlinDate } from '../shared/berlin-day.ts';

const MINUTE = 60_000;

/** Stands in for EventBridge Scheduler; terms and sweep run more often than on AWS. */
const EVERY = 5 * MINUTE;

/** Fires the scheduled events until stopped; while it is not ready they wait. */
export const startClock = (
  fire: (job: unknown) => void,
  isReady = () => true,
): { stop(): void } => {
  let day = berlinDate(new Date());
  const timer = setInterval(() => {
    if (!isReady()) return;
    fire({ job: 'terms' });
    fire({ job: 'sweep' });
    const today = berlinDate(new Date());
    // When the date has changed rather than at a set time, which a sleeping machine would miss.
    if (today !== day) fire({ job: 'digest', date: day });
    day = today;
  }, EVERY);
  const tick = setInterval(() => {
    if (!isReady()) return;
    fire({ job: 'due' });
    fire({ job: 'webhooks' });
    fire({ job: 'search' });
  }, MINUTE);
  return {
    stop: () => {
      clearInterval(timer);
      clearInterval(tick);
    },
  };
};
