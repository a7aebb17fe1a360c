import { expect, test } from 'vitest';
import { berlinDate, berlinDay } from '../shared/berlin-day.ts';

test.each([
  ['2026-11-22', '2026-11-21T23:00:00.000Z', '2026-11-22T23:00:00.000Z'],
  ['2026-07-01', '2026-06-30T22:00:00.000Z', '2026-07-01T22:00:00.000Z'],
  // Clocks go forward on 29 March and back on 25 October 2026.
  ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['2026-12-31', '2026-12-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
  // Clocks showed local mean time until April 1893.
  ['1893-03-31', '1893-03-30T23:07:00.000Z', '1893-03-31T23:07:00.000Z'],
  ['9999-12-31', '9999-12-30T23:00:00.000Z', '9999-12-31T23:00:00.000Z'],
])('%s lasts from %s to %s', (date, start, end) => {
  const day = berlinDay(date);
  expect([day.start.toISOString(), day.end.toISOString()]).toEqual([start, end]);
});

test('a late evening in UTC is the next day in Germany', () => {
  expect(berlinDate(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
});
