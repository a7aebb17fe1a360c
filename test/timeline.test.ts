import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DateMention } from '../shared/article/summary.ts';
import { dates } from '../shared/extract/dates/dates.ts';
import { heldDates } from '../shared/extract/dates/held-dates.ts';
import { summarise } from '../shared/extract/summarise.ts';
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
  ['Die Strecke wird nicht [2027] fertig, sondern erst im Herbst 2029.'],
  ['Das Museum eröffnet nicht am [1. Dezember], sondern erst am 14. Januar.'],
  ['Das Museum eröffnet nicht wie geplant am [1. Dezember], sondern am 14. Januar.'],
  ['Das Museum eröffnet nicht, wie zuletzt gemeldet, am [1. Dezember], sondern am 14. Januar.'],
  ['Das Museum wird nicht mehr [2026] fertig.'],
  ['Das Museum öffnet nicht erst [2028], sondern schon 2027.'],
  ['Das Museum öffnet nicht nur 2027, sondern auch 2028.'],
  ['Das Museum öffnet nicht vor Mai 2027.'],
  ['Das Museum öffnet nicht bis [2027], sondern bis 2029.'],
  ['Statt am [1. Dezember] öffnet das Museum am 14. Januar.'],
  ['Das Museum öffnet am 14. Januar statt wie geplant am [1. Dezember].'],
  ['Das Museum öffnet 2028 statt [2026].'],
  ['Das Fest findet statt am 4. Mai in Trier.'],
  ['Das Fest findet statt am [4. Mai] am 5. Mai statt.'],
  ['Das Konzert wird vom [1. Dezember] auf den 14. Januar verschoben.'],
  ['Die Stadt verschob die Eröffnung von [2026] auf 2028.'],
  ['Die Verschiebung von [Mai 2026] auf Mai 2028 kostet Geld.'],
  ['Am 24. November wurde das Konzert auf den 14. Januar verschoben.'],
  ['Die Eröffnung war ursprünglich für [2026] geplant.'],
  ['Ursprünglich sollte das Museum am [1. Dezember] öffnen, nun wird es der 14. Januar.'],
  ['Ursprünglich für [2026] geplant, öffnet das Museum nun 2028.'],
  ['Das Museum, das ursprünglich [2026] öffnen sollte, ist erst 2028 fertig.'],
  ['Ursprünglich war geplant, das Museum [2026] zu öffnen.'],
  ['Ursprünglich wurde die Kirche 1720 gebaut.'],
  ['Das zunächst für den [1. Dezember] angekündigte Konzert ist am 14. Januar.'],
  ['Zunächst ist am 4. Dezember eine Anhörung geplant.'],
  ['Eigentlich hätte das Museum [2026] öffnen sollen.'],
  ['Der für den [1. Dezember] geplante Start fällt aus.'],
  ['Der für den 1. Dezember geplante Start wird nicht verschoben.'],
  ['Der für den 1. Dezember geplante Start, sagte sie, wird schön.'],
  ['Die Feier ist weder am [3. Mai] noch am [4. Mai].'],
  ['Sie spielen nicht am [3.] und [4. Mai], sondern am 10. Mai.'],
  ['Nicht im [März 2026] begann der Bau, sondern im April 2026.'],
  ['Der Bau begann nicht schon [2019].'],
  ['Die Sitzung am 3. Mai war nicht öffentlich.'],
  ['Am 3. Mai war er nicht da, am 4. Mai schon.'],
  ['Bisher war die Wahl für [2027] vorgesehen, nun ist sie 2026.'],
  ['Bislang wurden 2026 mehr Autos zugelassen als erwartet.'],
  ['Der Start verzögert sich von [2026] auf 2028.'],
  ['Der ursprüngliche Termin war der [1. Dezember].'],
  ['Das Konzert, das für den [1. Dezember] geplant war, ist am 14. Januar.'],
  ['Eröffnet wird nun am 14. Januar; geplant war der [1. Dezember].'],
  ['Am Montag war für den 1. Dezember eine Sitzung geplant.'],
  ['Die Messe findet 2027 nicht statt.'],
  ['Das Museum öffnet am 14. Januar, nicht am [1. Dezember].'],
])('dates that a sentence denies are no events: %s', (marked) => {
  const text = marked.replace(/[[\]]/g, '');
  const denied = [...marked.matchAll(/\[(.*?)\]/g)].map(([, words]) => words);
  const all = dates({ id: 's1', text }, '2026-11-26');
  const held = heldDates(text, all);
  expect(all.filter((one) => !held.includes(one)).map((one) => one.text)).toEqual(denied);
});

test('the timeline has the date that holds', () => {
  const sentences = [
    'Die Strecke wird nicht 2027 fertig, sondern erst im Herbst 2029.',
    'Das Museum öffnet nicht am 1. Dezember, sondern im Mai.',
    'Baubeginn war im Mai 2021.',
  ].map((text, i) => ({ id: `s${i + 1}`, text }));
  const article = { blocks: [{ type: 'paragraph' as const, sentences }], truncated: false };
  const { timeline: events } = summarise({ ...article, metadata: { published: '2026-11-26' } });
  expect(events.map(({ iso, text }) => [iso, text])).toEqual([
    ['2021-05', 'Mai 2021'],
    ['2027-05', 'Mai'],
    ['2029', 'Herbst 2029'],
  ]);
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
