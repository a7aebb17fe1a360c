import { expect, test } from 'vitest';
import { WriteConflict } from '../shared/store/bucket.ts';
import { persistUntil } from '../shared/store/persist.ts';

const NOW = new Date('2026-11-22T08:00:00Z');
const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

const attemptsOf = async (until: Date, failures: Error[]) => {
  const pauses: number[] = [];
  let attempts = 0;
  const sleep = async (pause: number) => void pauses.push(pause);
  const persist = persistUntil(until, { now: () => NOW, sleep });
  const outcome = await persist(async () => {
    attempts += 1;
    const failure = failures[attempts - 1];
    if (failure) throw failure;
    return 'written';
  }).catch((error: unknown) => error);
  expect(pauses).toHaveLength(attempts - 1);
  return { attempts, outcome };
};

const failing = (times: number) => Array.from({ length: times }, () => new Error('no answer'));

test('a write that stands for money is attempted five times', async () => {
  expect(await attemptsOf(inSeconds(60), failing(4))).toEqual({ attempts: 5, outcome: 'written' });
  expect(await attemptsOf(inSeconds(60), failing(9))).toMatchObject({ attempts: 5 });
});

test('it is not repeated when the invocation is about to end, or when it lost to another', async () => {
  expect(await attemptsOf(inSeconds(15), failing(1))).toMatchObject({ attempts: 1 });
  const conflict = new WriteConflict('changed');
  expect(await attemptsOf(inSeconds(60), [conflict])).toEqual({ attempts: 1, outcome: conflict });
});
