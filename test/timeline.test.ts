import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateMention } from '../shared/article/summary.ts';
import { beginning, timeline } from '../shared/extract/timeline.ts';

const at = (sentence: string, iso?: string, start = 0): DateMention => ({
  sentence,
  start,
  end: start + 4,
  text: 'Tags',
  ...(iso && { iso }),
});

const told = (...dates: DateMention[]) =>
  timeline(dates).map(({ sentence, iso }) => [iso, sentence]);

test('events are in order of date, those of one date in order of the article', () => {
  expect(
    told(at('s1', '2024-11-22'), at('s2', '2015'), at('s3', '2024-11-22'), at('s4', '2024-02')),
  ).toEqual([
    ['2015', 's2'],
    ['2024-02', 's4'],
    ['2024-11-22', 's1'],
    ['2024-11-22', 's3'],
  ]);
});

test('a sentence is one event, at its most precise date', () => {
  const dates = [at('s1', '1987'), at('s1', '2024-11-22', 9), at('s2', '2015'), at('s3', '2016')];
  expect(told(...dates)).toEqual([
    ['2015', 's2'],
    ['2016', 's3'],
    ['2024-11-22', 's1'],
  ]);
});

test.each([
  ['two events', [at('s1', '2015'), at('s2', '2016')]],
  ['three events on one day', [at('s1', '2015'), at('s2', '2015'), at('s3', '2015')]],
  ['dates that do not resolve', [at('s1', '2015'), at('s2', '2016'), at('s3'), at('s4')]],
])('there is no timeline of %s', (_, dates) => {
  expect(timeline(dates)).toEqual([]);
});

test.each([
  ['2024-11-22', '2024-11-22'],
  ['2024-11', '2024-11-01'],
  ['2024', '2024-01-01'],
  ['2024-W47', '2024-11-18'],
  ['2020-W53', '2020-12-28'],
  ['2021-W01', '2021-01-04'],
  ['2026-W01', '2025-12-29'],
])('%s begins on %s', (iso, day) => {
  expect(beginning(iso)).toBe(day);
});

test('whatever dates there are, events come in order, each of a sentence of its own', () => {
  const dates = fc.array(
    fc
      .record({
        sentence: fc.integer({ min: 1, max: 9 }),
        iso: fc.constantFrom(undefined, '2015', '2024-03', '2024-W11', '2024-03-14', '2030-01-01'),
      })
      .map(({ sentence, iso }) => at(`s${sentence}`, iso)),
  );
  fc.assert(
    fc.property(dates, (all) => {
      const events = timeline(all);
      const begins = events.map(({ iso }) => beginning(iso));
      expect(begins).toEqual(begins.toSorted());
      expect(new Set(events.map(({ sentence }) => sentence)).size).toBe(events.length);
      for (const event of events) expect(all).toContainEqual(event);
    }),
  );
});
