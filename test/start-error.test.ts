import { expect, test } from 'vitest';
import { explainSilence, StartError, startErrorLine } from '../local/start-error.ts';

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

test.each([
  Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }),
  Object.assign(new Error('no answer'), { name: 'TimeoutError' }),
])('a home that does not answer is one line, with what became of the upload', (error) => {
  expect(() => explainSilence('a.txt was not uploaded')(error)).toThrow(
    /^The running home does not answer \(\w+\): .*\. a\.txt was not uploaded$/,
  );
});

test('another error of a request is not explained', () => {
  const error = new TypeError('no function');
  expect(() => explainSilence('a.txt was not uploaded')(error)).toThrow(error);
});
