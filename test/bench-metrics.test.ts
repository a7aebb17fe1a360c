import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Extractor, scoreBlocks } from '../bench/cleaning/extraction.ts';
import {
  countSegments,
  countSequences,
  segmentMetric,
  sequenceMetric,
} from '../bench/cleaning/text-counts.ts';
import { openData } from '../bench/data-files.ts';
import { countNames, NO_NAMES, nameLine } from '../bench/names/name-score.ts';
import { outcomesOf, PageLabels } from '../bench/page-facts/page-facts-score.ts';
import { countQuotations, NO_QUOTATIONS } from '../bench/quotations/quotation-score.ts';
import { casesPassed, countBounds } from '../bench/sentence-bounds/sentence-score.ts';
import { interval, mean, median, ratesOf } from '../bench/statistics.ts';
import { rouge1 } from '../bench/summaries/rouge.ts';
import { danglingShare, isVerbatim } from '../bench/summaries/summary-score.ts';

test('rates come from what is right, wrong and missed', () => {
  expect(ratesOf({ right: 6, wrong: 2, missed: 6 })).toEqual({
    precision: 0.75,
    recall: 0.5,
    f1: 0.6,
  });
  expect(ratesOf({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

test('the interval holds the mean, is the same each time, and has no width for equal items', () => {
  const values = [0, 1, 0, 1, 1, 1, 0, 1];
  const [low, high] = interval(values, mean);
  expect(low).toBeLessThan(mean(values));
  expect(high).toBeGreaterThan(mean(values));
  expect(interval(values, mean)).toEqual([low, high]);
  expect(interval([1, 1, 1], mean)).toEqual([1, 1]);
});

test('labelled segments are in the text or not, whatever its white space', () => {
  const page = { wanted: ['Der Rat tagt.', 'Es regnet.'], unwanted: ['Jetzt abonnieren'] };
  expect(countSegments(page, 'Der  Rat\ntagt. Jetzt abonnieren')).toEqual({
    right: 1,
    wrong: 1,
    missed: 1,
  });
  expect(countSegments(page, undefined)).toEqual({ right: 0, wrong: 0, missed: 2 });
  const pages = [
    { right: 1, wrong: 1, missed: 1 },
    { right: 2, wrong: 0, missed: 0 },
  ];
  expect(segmentMetric.rates(pages)).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
});

test('texts are compared in sequences of four words, as shares of each page', () => {
  // abcd bcde cdef against bcde cdef defg: two shared, one too many, one missing.
  expect(countSequences('a b c d e f', 'b c d e f g')).toEqual({
    right: 0.5,
    wrong: 0.25,
    missed: 0.25,
  });
  expect(countSequences('a b', 'a b')).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(countSequences('a b c d', '')).toEqual({ right: 0, wrong: 0, missed: 1 });
});

test('an empty page lowers recall and leaves precision alone', () => {
  const pages = [
    { right: 0.5, wrong: 0.5, missed: 0 },
    { right: 0, wrong: 0, missed: 1 },
  ];
  expect(sequenceMetric.rates(pages)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test('a page that cannot be read counts as rejected, and a repeated title does not count', async () => {
  const page = {
    path: 'a.html',
    file: 'a.html',
    url: '',
    title: 'Rat tagt',
    bytes: new TextEncoder().encode('<p>a b c d</p>'),
    blocks: ['a b c d'],
  };
  const extractor: Extractor = (_, { path }) => {
    if (path === 'b.html') throw new Error('unreadable');
    return { text: '# Rat tagt\na b c d' };
  };
  const score = await scoreBlocks(extractor, [page, { ...page, path: 'b.html' }], 'html');
  expect(score).toMatchObject({ precision: 1, recall: 0.5, empty: 1, rejected: 1 });
});

test('ends of sentences are compared by the characters before them; the last is given', () => {
  const gold = ['Am 3. Mai kam er.', 'Es war kalt.', 'Sie ging.'];
  expect(countBounds(gold, ['Am 3. ', 'Mai kam er. Es war kalt. ', 'Sie ging.'])).toEqual({
    right: 1,
    wrong: 1,
    missed: 1,
  });
  const cases = [
    { group: 'x', text: 'A. B.', expected: ['A.', 'B.'] },
    { group: 'x', text: 'C. D.', expected: ['C. D.'] },
  ];
  expect([...casesPassed(cases, (text) => text.split(/(?<= )/))]).toEqual([
    ['x', { passed: 1, all: 2 }],
  ]);
});

test('ROUGE-1 counts shared words as often as both texts have them', () => {
  // Three of four words of the summary are in the reference, which has six.
  expect(rouge1('Die Brücke ist zu', 'Die alte Brücke ist seit gestern')).toBeCloseTo(0.6, 10);
  expect(rouge1('der der der', 'der')).toBeCloseTo(0.5, 10);
  expect(rouge1('1,5 Grad', '1,5')).toBeCloseTo(2 / 3, 10);
  expect(rouge1('', 'Die Brücke')).toBe(0);
});

test('a sentence dangles if it points back and its predecessor was left out', () => {
  const text = 'Er kam. Die Brücke ist zu. Das ist neu. Es regnet.';
  expect(danglingShare(['Die Brücke ist zu.', 'Es regnet.'], text)).toBe(0.5);
  expect(danglingShare(['Er kam.'], text)).toBe(0);
  expect(danglingShare(['Die Brücke ist zu.', 'Das ist neu.'], text)).toBe(0);
  expect(isVerbatim(['Die Brücke ist zu.'], text)).toBe(true);
  expect(isVerbatim(['Die Brücke ist offen.'], text)).toBe(false);
});

test('a quotation is found from four fifths of its characters on, each found one once', () => {
  const text = {
    text: '',
    quotes: [
      {
        type: 'Direct',
        quote: [[0, 10] as [number, number]],
        speaker: [[20, 30] as [number, number]],
      },
      { type: 'Direct', quote: [[40, 50] as [number, number]], speaker: [] },
      { type: 'Indirect', quote: [[60, 70] as [number, number]], speaker: [] },
    ],
  };
  const found = [
    { start: 1, end: 9, speaker: { start: 20, end: 25 } },
    { start: 40, end: 47 },
  ];
  expect(countQuotations(NO_QUOTATIONS, text, found)).toEqual({
    right: 1,
    wrong: 1,
    missed: 1,
    speakers: 1,
    answered: 1,
    speakersRight: 1,
  });
});

test('a name is right by type, start and end; what the data leave open does not count', () => {
  const text = {
    text: 'Anna Weber aus Ulm, Ulmer Rat',
    ents: [[0, 10, 'PER'] as [number, number, string], [15, 18, 'LOC'] as [number, number, string]],
    ignore: [[20, 25] as [number, number]],
  };
  const counts = countNames(NO_NAMES, text, [
    { type: 'person', start: 0, end: 4 },
    { type: 'place', start: 15, end: 18 },
    { type: 'place', start: 20, end: 25 },
  ]);
  expect(counts.PER).toEqual({ right: 0, wrong: 1, missed: 1 });
  expect(counts.LOC).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(nameLine(counts)).toBe('P 50.0 R 50.0 F1 50.0 | PER 0.0 ORG 0.0 LOC 100.0');
});

test('every label of a page has one outcome', () => {
  const labels = PageLabels.parse({
    page: 'a.html',
    published: '2026-03-14',
    lead: ['Der Rat tagt'],
    persons: ['Ida Muster', 'Jan Beispiel', 'Ulla Unbekannt'],
    byline: ['Ida Muster'],
    dates: [
      { near: 'Der Rat tagt', text: 'Freitag', iso: '2026-03-13' },
      { near: 'Der Rat tagt', text: 'damals', iso: null },
      { near: 'Es regnet', text: 'Montag', iso: '2026-03-16' },
    ],
    speakers: [
      { near: 'Wir bauen', accept: ['Muster'] },
      { near: 'Niemand weiß', accept: [] },
      { near: 'Der Nachbar', quote: false },
    ],
  });
  const facts = {
    sentences: [
      { id: 's1', text: 'Der Rat tagt seit Freitag, sagt Ida Muster.' },
      { id: 's2', text: 'Es regnet.' },
    ],
    lead: 's2',
    dates: [{ sentence: 's1', text: 'Freitag', iso: '2026-03-13' }],
    quotes: [
      { text: '„Wir bauen weiter“', speaker: 'Ida Muster' },
      { text: 'Niemand weiß das genau' },
    ],
    names: [
      { text: 'Ida Muster', type: 'person' },
      { text: 'Beispiel', type: 'person' },
    ],
    byline: 'Von Ida Muster (dpa)',
    published: '2026-03-13T23:30:00Z',
  };
  expect(outcomesOf(labels, facts)).toEqual([
    'lead other',
    'person right',
    'person in part',
    'person not found',
    'byline right',
    'published right',
    'date right',
    'date left open',
    'date not found',
    'speaker right',
    'speaker right',
    'words left alone',
  ]);
});

test('data files are found by name in any subfolder; the first folder counts', () => {
  const root = mkdtempSync(join(tmpdir(), 'presseschau-bench-data-'));
  for (const folder of ['one/deep', 'two']) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'traf.json'), '[]');
  }
  const data = openData([join(root, 'one'), join(root, 'two')]);
  expect(data.path('traf.json')).toBe(join(root, 'one/deep/traf.json'));
  expect(data.missing('fundus.json')).toBe(true);
  expect(() => data.path('fundus.json')).toThrow('not measured, no fundus.json');
  rmSync(root, { recursive: true });
});
