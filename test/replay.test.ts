import { describe, expect, test } from 'vitest';
import { fullJitter, replay } from '../shared/replay.ts';

test('pauses are random up to a bound that doubles, to sixteen seconds at most', () => {
  const latest = (attempt: number) => fullJitter(attempt, () => 0.9999);
  expect([1, 2, 3, 4, 5, 6].map(latest)).toEqual([999, 1999, 3999, 7999, 15998, 15998]);
  expect(fullJitter(3, () => 0)).toBe(0);
  expect(fullJitter(1, () => 0.5)).toBe(500);
});

describe('a request', () => {
  const start = (failures: number, isRetried: (attempt: number) => boolean = () => true) => {
    const pauses: number[] = [];
    let attempts = 0;
    const send = async () => {
      attempts += 1;
      if (attempts <= failures) throw new Error(`attempt ${attempts}`);
      return attempts;
    };
    const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
    const answer = replay(send, (_, attempt) => isRetried(attempt), { sleep, random: () => 0.5 });
    return { answer, pauses };
  };

  test('that succeeds is sent once', async () => {
    const { answer, pauses } = start(0);
    expect(await answer).toBe(1);
    expect(pauses).toEqual([]);
  });

  test('that fails is sent again after a pause, five times in all', async () => {
    const { answer, pauses } = start(4);
    expect(await answer).toBe(5);
    expect(pauses).toEqual([500, 1000, 2000, 4000]);
    await expect(start(5).answer).rejects.toThrow('attempt 5');
  });

  test('that may not be sent again fails with its error', async () => {
    await expect(start(5, (attempt) => attempt < 2).answer).rejects.toThrow('attempt 2');
  });
});
