import { expect, onTestFinished, test, vi } from 'vitest';
import { openExtents } from '../shared/store/extents.ts';
import { EXTENTS_FILE } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';

const MINUTE = 60_000;

test('the longest prefix of a key decides, and keys without one are as the setting says', async () => {
  const { articles } = await startBucket();
  await articles.put(EXTENTS_FILE, '{"wires/":"brief","wires/dpa/":"on-read","desk/":"all"}');
  const extentOf = openExtents(articles, 'on-read', () => new Date());
  for (const [key, extent] of [
    ['wires/afp/a.txt', 'brief'],
    ['wires/dpa/a.txt', 'on-read'],
    ['wires/dpa.txt', 'brief'],
    ['desk/a.txt', 'all'],
    ['Desk/a.txt', 'on-read'],
    ['toString', 'on-read'],
    ['', 'on-read'],
  ] as const)
    expect(await extentOf(key), key).toBe(extent);
  await articles.put(EXTENTS_FILE, '{"":"brief"}');
  expect(await openExtents(articles, 'all', () => new Date())('a.txt')).toBe('brief');
});

test('the file is read once a minute; without it, or damaged, the setting applies to every key', async () => {
  const { articles, reads } = await startBucket();
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => logged.mockRestore());
  let now = 0;
  const extentOf = openExtents(articles, 'brief', () => new Date(now));
  expect(await extentOf('a/1.txt')).toBe('brief');
  for (const damaged of ['{"a/":"some"}', '["a/"]', '{"a/":', '\u0000']) {
    await articles.put(EXTENTS_FILE, damaged);
    now += MINUTE;
    expect(await extentOf('a/1.txt')).toBe('brief');
    expect(logged).toHaveBeenLastCalledWith(
      expect.stringContaining(EXTENTS_FILE),
      expect.any(String),
    );
  }
  await articles.put(EXTENTS_FILE, '{"a/":"all"}');
  expect(await extentOf('a/1.txt')).toBe('brief');
  now += MINUTE;
  expect(await extentOf('a/1.txt')).toBe('all');
  expect(reads).toHaveLength(6);
});

test('without the setting everything is translated, and nothing is read', async () => {
  const { articles, reads } = await startBucket();
  await articles.put(EXTENTS_FILE, '{"a/":"brief"}');
  expect(await openExtents(articles, undefined, () => new Date())('a/1.txt')).toBe('all');
  expect(reads).toEqual([]);
});
