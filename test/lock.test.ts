import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Bucket } from '../shared/store/bucket.ts';
import { withLock } from '../shared/store/lock.ts';
import { damagedKey, lockKey } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';

const at = (time: string) => new Date(`2026-11-22T${time}:00Z`);
const times = { now: at('08:00'), until: at('08:05') };

test('while one works on an article, another does not, and afterwards it can', async () => {
  const { articles } = await startBucket();
  const inner = withLock(articles, 'a', times, () =>
    withLock(articles, 'a', times, async () => 'done'),
  );
  expect(await inner).toBe('held');
  expect(await articles.get(lockKey('a'))).toBeUndefined();
  expect(await withLock(articles, 'a', times, async () => 'done')).toBe('done');
});

test('articles do not share a lock', async () => {
  const { articles } = await startBucket();
  const inner = withLock(articles, 'a', times, () =>
    withLock(articles, 'b', times, async () => 'done'),
  );
  expect(await inner).toBe('done');
});

test('a lock is released when the work fails', async () => {
  const { articles } = await startBucket();
  const failed = withLock(articles, 'a', times, () => Promise.reject(new Error('failed')));
  await expect(failed).rejects.toThrow('failed');
  expect(await articles.get(lockKey('a'))).toBeUndefined();
});

test('a lock that a crash left is held until its time, and then taken over', async () => {
  const { articles } = await startBucket();
  await articles.put(lockKey('a'), JSON.stringify({ until: at('08:05') }));
  const work = async () => 'done';
  const late = (time: string) => ({ now: at(time), until: at('09:00') });
  expect(await withLock(articles, 'a', late('08:04'), work)).toBe('held');
  expect(await withLock(articles, 'a', late('08:05'), work)).toBe('done');
});

test('of many that find an expired lock, one takes it over', async () => {
  const { articles } = await startBucket();
  await articles.put(lockKey('a'), JSON.stringify({ until: at('07:00') }));
  let working = 0;
  let most = 0;
  const work = async () => {
    working += 1;
    most = Math.max(most, working);
    await new Promise((resolve) => setTimeout(resolve, 100));
    working -= 1;
    return 'done';
  };
  const ends = await Promise.all([1, 2, 3, 4].map(() => withLock(articles, 'a', times, work)));
  expect(most).toBe(1);
  expect(ends.filter((end) => end === 'done')).toHaveLength(1);
});

test('the lock says until when it is held', async () => {
  const { articles } = await startBucket();
  await withLock(articles, 'a', times, async () => {
    const { body } = (await articles.get(lockKey('a'))) ?? {};
    expect(JSON.parse(String(Buffer.from(body ?? [])))).toMatchObject({
      until: '2026-11-22T08:05:00.000Z',
    });
  });
});

test('a lock that cannot be written is an error, not another holder', async () => {
  const { articles } = await startBucket();
  const broken = { ...articles, put: () => Promise.reject(new Error('no access')) };
  await expect(withLock(broken, 'a', times, async () => 'done')).rejects.toThrow('no access');
});

test('a lock names its holder, and only its holder removes it', async () => {
  const { articles } = await startBucket();
  const other = JSON.stringify({ until: at('09:00'), holder: randomUUID() });
  await withLock(articles, 'a', times, async ({ isHeld }) => {
    expect(await isHeld()).toBe(true);
    await articles.put(lockKey('a'), other);
    expect(await isHeld()).toBe(false);
  });
  expect(String(Buffer.from((await articles.get(lockKey('a')))?.body ?? []))).toBe(other);
});

test('a lock that cannot be read is set aside and taken over', async () => {
  const { articles } = await startBucket();
  const etag = await articles.put(lockKey('a'), 'no JSON');
  expect(await withLock(articles, 'a', times, async () => 'done')).toBe('done');
  const aside = await articles.get(damagedKey(lockKey('a'), etag));
  expect(String(Buffer.from(aside?.body ?? []))).toBe('no JSON');
});

test('a lock whose removal fails is removed by another attempt', async () => {
  const { articles } = await startBucket();
  let failures = 0;
  const failing: Bucket = {
    ...articles,
    remove: async (...removal) => {
      failures += 1;
      if (failures <= 2) throw new Error('SlowDown');
      return await articles.remove(...removal);
    },
  };
  const time = { now: new Date(), until: new Date(Date.now() + 60_000), sleep: async () => {} };
  expect(await withLock(failing, 'a', time, async () => 'done')).toBe('done');
  expect(await articles.get(lockKey('a'))).toBeUndefined();
});

test('a lock that was taken without an answer is let go', async () => {
  const { articles } = await startBucket();
  const losing: Bucket = {
    ...articles,
    put: async (...write) => {
      await articles.put(...write);
      throw new Error('no answer');
    },
  };
  const time = { now: new Date(), until: new Date(Date.now() + 60_000), sleep: async () => {} };
  const work = async () => 'done';
  await expect(withLock(losing, 'a', time, work)).rejects.toThrow('no answer');
  expect(await withLock(articles, 'a', time, work)).toBe('done');
});
