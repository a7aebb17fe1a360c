import { expect, test } from 'vitest';
import { explain, StartError } from '../local/start-error.ts';

test.each([
  [new StartError('Set PORT'), 'Set PORT'],
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), /^The disk is full; make room/],
  [Object.assign(new Error('Please reduce'), { name: 'SlowDown' }), /^The disk is full; make room/],
  [Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 80 }), /^Port 80 is in use/],
  ['gone', 'gone'],
])('%s is one line for the user', (error, line) => {
  expect(explain(error)).toMatch(line);
  expect(explain(error)).not.toContain('\n');
});

test('a bug of our own keeps its stack trace', () => {
  expect(explain(new TypeError('no function'))).toMatch(/no function\n +at /);
});
