import { expect, test } from 'vitest';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { due } from '../shared/schedule/due.ts';
import { noteDue } from '../shared/store/due-notes.ts';
import { dueKey } from '../shared/store/object-keys.ts';
import { startBucket } from './support/bucket.ts';

const AT = new Date('2026-11-27T06:00:00Z');
const after = (seconds: number) => new Date(AT.getTime() + 1_000 * seconds);
const idOf = (n: number) => `${'0'.repeat(11)}${n}`;

const start = async () => {
  const { articles } = await startBucket();
  const sent: { key: string; delay: number | undefined }[] = [];
  const send = async (bodies: string[], delay?: number) => {
    for (const body of bodies)
      sent.push(...uploadedKeys(body, 'articles').map((key) => ({ key, delay })));
  };
  const run = async (now: Date) => {
    sent.length = 0;
    await due({ articles, send, now: () => now });
    return [...sent];
  };
  return { articles, run };
};

test.each([
  ['long overdue', -86_400, 0],
  ['due now', 0, 0],
  ['in less than a second', 0.2, 1],
  ['in half a minute', 30, 31],
  ['at the time of the next run', 60, 61],
])('a note is sent to arrive at its instant, never before: %s', async (_, seconds, delay) => {
  const { articles, run } = await start();
  await noteDue(articles, idOf(1), [after(seconds).toISOString()]);
  expect(await run(AT)).toEqual([{ key: dueKey(after(seconds), idOf(1)), delay }]);
});

test('what is due later is left to the next run, and is not read', async () => {
  const { articles, run } = await start();
  await noteDue(articles, idOf(1), [after(61).toISOString(), '2999-01-01T00:00:00.000Z']);
  expect(await run(AT)).toEqual([]);
  expect(await run(after(60))).toHaveLength(1);
});

test('a note is sent again until it is gone, the oldest first', async () => {
  const { articles, run } = await start();
  for (const n of [3, 1, 2]) await noteDue(articles, idOf(n), [after(-n).toISOString()]);
  const all = [3, 2, 1].map((n) => ({ key: dueKey(after(-n), idOf(n)), delay: 0 }));
  expect(await run(AT)).toEqual(all);
  expect(await run(AT)).toEqual(all);
  await articles.remove(dueKey(after(-3), idOf(3)));
  expect(await run(AT)).toEqual(all.slice(1));
});

test('an object under the prefix that is no note is passed over', async () => {
  const { articles, run } = await start();
  await articles.put('due/bald/000000000001', '');
  await articles.put('due/2026-11-27T05:00:00.000Z', '');
  await noteDue(articles, idOf(2), [AT.toISOString()]);
  expect(await run(AT)).toEqual([{ key: dueKey(AT, idOf(2)), delay: 0 }]);
});
