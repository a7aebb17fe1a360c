import { expect, test } from 'vitest';
import { oneLine } from '../shared/one-line.ts';

const isRead = (value: unknown) => (value as { length: number }).length;
const bug = (() => {
  try {
    return isRead(undefined);
  } catch (error) {
    return error;
  }
})();

test.each([
  ['away', 'away'],
  [new Error('The disk\n  is full'), 'Error: The disk is full'],
  [new Error(''), 'Error'],
  [new Error('late', { cause: new Error('hung up') }), 'Error: late: Error: hung up'],
  [
    new AggregateError([new Error('one'), new Error('two')], 'partly done'),
    'AggregateError: partly done: Error: one; Error: two',
  ],
  [
    new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }),
    'TypeError: fetch failed: Error: connect ECONNREFUSED',
  ],
])('%s is one line', (error, line) => {
  expect(oneLine(error)).toBe(line);
});

test('a bug says where it is', () => {
  expect(oneLine(bug)).toMatch(/^TypeError: .*\(at isRead .*one-line\.test\.ts:\d+:\d+\)/);
});

test('a line has an end', () => {
  expect(oneLine(new Error('a'.repeat(10_000)))).toHaveLength(600);
});
