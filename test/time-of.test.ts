import { expect, test } from 'vitest';
import { ServedTime } from '../shared/api/contract/served-fields.ts';
import { timeOf } from '../shared/api/served/time-of.ts';

test.each([
  ['2026-07-01', { at: '2026-07-01T00:00:00+02:00', precision: 'day' }],
  ['2026-01-31', { at: '2026-01-31T00:00:00+01:00', precision: 'day' }],
  ['2026-11-22T10:05+01:00', { at: '2026-11-22T10:05:00+01:00' }],
  ['2026-11-22T10:05:06.789Z', { at: '2026-11-22T10:05:06.789Z' }],
])('%s is served with its zone', (stored, served) => {
  expect(timeOf(stored)).toEqual(served);
  expect(ServedTime.parse(timeOf(stored))).toEqual(served);
});

test.each([undefined, '', 'gestern', '2026', '2026-02-30T25:00Z', '2026-11-22T10:05'])(
  '%s is no time',
  (stored) => expect(timeOf(stored)).toBeUndefined(),
);
