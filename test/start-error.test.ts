import { expect, test } from 'vitest';
import { StartError, startErrorLine } from '../local/start-error.ts';

test.each([
  [new StartError('Set PORT'), 'Set PORT'],
  [Object.assign(new Error('write'), { code: 'ENOSPC' }), /^The disk is full; make room/],
  [Object.assign(new Error('Please reduce'), { name: 'SlowDown' }), /^The disk is full; make room/],
  [Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 80 }), /^Port 80 is in use/],
  [
    Object.assign(new Error('The bucket is not there'), { name: 'NoSuchBucket', $metadata: {} }),
    /^NoSuchBucket: The bucket is not there$/,
  ],
  ['gone', 'gone'],
])('%s is one line for the user', (error, line) => {
  expect(startErrorLine(error)).toMatch(line);
  expect(startErrorLine(error)).not.toContain('\n');
});

test('a bug of our own keeps its stack trace', () => {
  expect(startErrorLine(new TypeError('no function'))).toMatch(/no function\n +at /);
});
