import { expect, test } from 'vitest';
import { backoff, MAX_RECEIVES } from '../shared/queue/backoff.ts';
import { type BatchDeps, eachMessage } from '../shared/queue/sqs-batch.ts';

const batch = (...bodies: string[]) => ({
  Records: bodies.map((body, index) => ({
    messageId: `m${index}`,
    receiptHandle: `r${index}`,
    body,
    attributes: { ApproximateReceiveCount: String(index + 1) },
  })),
});

/** Deps that fail on the body `poison`, and what they were called with. */
const recording = (more: Partial<BatchDeps> = {}) => {
  const done: string[] = [];
  const postponed: [string, number][] = [];
  const reported: string[] = [];
  const deps: BatchDeps = {
    work: async (body) => {
      if (body === 'poison') throw new Error('cannot read this');
      done.push(body);
    },
    postpone: async (receipt, receives) => void postponed.push([receipt, receives]),
    report: (line) => reported.push(line),
    ...more,
  };
  return { deps, done, postponed, reported };
};

test('one poison message is reported alone and postponed, the rest of its batch is done', async () => {
  const { deps, done, postponed, reported } = recording();
  const answer = await eachMessage(batch('a', 'poison', 'c'), deps);
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  expect(done).toEqual(['a', 'c']);
  expect(postponed).toEqual([['r1', 2]]);
  expect(reported).toEqual(['message m1 failed and will be redelivered: Error: cannot read this']);
});

test('a message that cannot be postponed is redelivered nevertheless', async () => {
  const postpone = () => Promise.reject(new Error('no such receipt'));
  const { deps, reported } = recording({ postpone });
  const answer = await eachMessage(batch('poison'), deps);
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
  expect(reported[1]).toBe('message m0 could not be postponed: Error: no such receipt');
});

test('nothing failed: an empty list, which Lambda takes for success', async () => {
  expect(await eachMessage(batch('a'), recording().deps)).toEqual({ batchItemFailures: [] });
});

test('an event that is not a batch is rejected as a whole', async () => {
  await expect(eachMessage({ Records: [{ body: 'a' }] }, recording().deps)).rejects.toThrow();
});

test('a message comes back after seconds, then minutes, and is delivered for about an hour', () => {
  const pauses = [1, 2, 3, 4].map((receives) => backoff(receives, () => 0.5));
  expect(pauses).toEqual([15, 240, 3300, 0]);
  expect(MAX_RECEIVES).toBe(4);
  expect(backoff(1, () => 0)).toBe(12);
  expect(backoff(1, () => 0.999)).toBe(18);
});
