import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startClock } from '../local/clock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const fired = (from: string, minutes: number) => {
  vi.setSystemTime(new Date(from));
  const jobs: unknown[] = [];
  const clock = startClock((job) => jobs.push(job));
  vi.advanceTimersByTime(minutes * 60_000);
  clock.stop();
  vi.advanceTimersByTime(3_600_000);
  return jobs;
};

test('terms and sweep come every five minutes, until the clock is stopped', () => {
  const jobs = fired('2026-11-22T10:00:00Z', 11).filter(
    (job) => ![isDue, isWebhooks, isSearch].some((isJob) => isJob(job)),
  );
  expect(jobs).toEqual([{ job: 'terms' }, { job: 'sweep' }, { job: 'terms' }, { job: 'sweep' }]);
});

const isDue = (job: unknown) => JSON.stringify(job) === '{"job":"due"}';
const isWebhooks = (job: unknown) => JSON.stringify(job) === '{"job":"webhooks"}';
const isSearch = (job: unknown) => JSON.stringify(job) === '{"job":"search"}';

test.each([
  ['what is due is looked for', isDue],
  ['webhooks are sent', isWebhooks],
  ['the index of the search is brought up to date', isSearch],
])('%s every minute', (_, isJob) => {
  expect(fired('2026-11-22T10:00:00Z', 11).filter(isJob)).toHaveLength(11);
});

test('the digest comes once when a German day has ended', () => {
  const digests = fired('2026-11-22T22:50:00Z', 60).filter((job) =>
    JSON.stringify(job).includes('digest'),
  );
  expect(digests).toEqual([{ job: 'digest', date: '2026-11-22' }]);
});
