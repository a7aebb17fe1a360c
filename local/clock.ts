const MINUTE = 60_000;

/** As EventBridge Scheduler does on AWS, only that all but the digest comes more often here. */
const SWEEP_EVERY = 5 * MINUTE;
const DIGEST_AT = '00:30';

const berlinTime = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  timeStyle: 'short',
});

/** Fires the scheduled events until it is stopped. */
export const startClock = (fire: (job: unknown) => void): { stop(): void } => {
  const sweep = setInterval(() => {
    fire({ job: 'terms' });
    fire({ job: 'sweep' });
  }, SWEEP_EVERY);
  const digest = setInterval(() => {
    if (berlinTime.format(new Date()) === DIGEST_AT) fire({ job: 'digest' });
  }, MINUTE);
  return {
    stop: () => {
      clearInterval(sweep);
      clearInterval(digest);
    },
  };
};
