import { expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import { germanDocument } from '../shared/article/document.ts';
import type { Manifest } from '../shared/article/manifest.ts';
import type { Summary } from '../shared/article/summary.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { translatedDocument } from '../shared/ingest/translated-document.ts';
import { gapIn } from '../shared/pages/gap-in.ts';
import { readPage } from '../shared/pages/read-page.ts';
import { timeWords } from '../shared/pages/reading/time-words.ts';
import { wordChange } from '../shared/pages/reading/word-change.ts';
import { completeState } from './support/records.ts';

const article: Article = {
  title: { id: 'title', text: 'Lindenau baut ein Freibad' },
  metadata: {},
  truncated: false,
  blocks: [
    'Der Gemeinderat von Lindenau hat den Bau eines Freibads beschlossen.',
    'Es kostet nach ersten Schätzungen <b>drei</b> Millionen Euro.',
    'Im kommenden Jahr beginnen die Arbeiten am Ufer der Lahre.',
  ].map((text, i) => ({ type: 'paragraph', sentences: [{ id: `s${i + 1}`, text }] })),
};

const manifest: Manifest = {
  id: 'freibad-0123456789ab',
  revision: 1,
  status: 'accepted',
  source: { key: 'freibad.txt', etag: 'e', size: 1, modified: '2024-11-22T09:00:00Z' },
  received: '2024-11-22T09:00:00Z',
  updated: '2024-11-22T09:00:00Z',
  metadata: {},
  truncated: false,
  languages: {},
  timeline: [],
};

const page = async (summary: Summary, translation: (id: string) => string | undefined) => {
  const de = germanDocument(manifest, article, summary);
  const en = translatedDocument(de, 'en', translation, undefined);
  return String(
    await readPage(
      manifest,
      { de, en },
      { view: 'all', site: 'https://site.example', at: new Date() },
    ),
  );
};

const summary = summarise(article);

test('an untranslated part says so and has no reading time', async () => {
  const shown = await page(summary, (id) => (id === 's1' ? 'The council has decided.' : undefined));
  expect(shown).toContain('The council has decided.');
  expect(shown).toContain('not translated yet');
  expect(shown).toContain('1 Min. Lesezeit');
  expect(shown).not.toContain('min read');
});

test('a flagged translation says why', async () => {
  const shown = await page(summary, (id) => (id === 's1' ? 'The “council has decided.' : 'Fine.'));
  expect(shown).toContain('quotation marks do not match');
});

test('a marked part is escaped like everything else', async () => {
  const stretch = { start: 34, end: 45, text: '<b>drei</b>' };
  const shown = await page(
    { ...summary, figures: [{ sentence: 's2', ...stretch, value: 3 }] },
    () => undefined,
  );
  expect(shown).toContain('<strong>&lt;b&gt;drei&lt;/b&gt;</strong>');
  expect(shown).not.toContain('<b>');
});

test('the lead is shown once, also where it is one of the points', async () => {
  const points = { by: 'extraction' as const, sentences: ['s1', 's2'] };
  const shown = await page({ ...summary, lead: 's1', points }, () => undefined);
  const linksTo = (id: string) => shown.split(`href="#${id}"`).length - 1;
  expect(linksTo('s2')).toBeGreaterThan(0);
  expect(linksTo('s1')).toBe(linksTo('s2'));
});

test("a model's points replace the sentences, each with its proofs", async () => {
  const point = { id: 'w1', text: 'Das Freibad kostet Millionen.', sentences: ['s1', 's2'] };
  const written = { points: [point], model: 'ein-modell', dropped: 2 };
  const shown = await page({ ...summary, written }, () => undefined);
  expect(shown).toMatch(/<a class="row point" href="#s1">.*Das Freibad kostet Millionen\./s);
  expect(shown).toContain('<a class="proof" href="#s2">2</a>');
  expect(shown).toContain('(ein-modell)');
  expect(shown).toContain('Unproven statements');
});

test.each([
  ['pending', {}, 'not translated yet'],
  ['brief', {}, 'not translated yet'],
  ['brief', { rest: 'on-read' }, 'not translated yet'],
  ['brief', { rest: 'none' }, 'not translated'],
  ['parked', { retry: true }, 'not translated yet'],
  ['failed', { retry: true }, 'not translated yet'],
  ['failed', {}, 'not translated'],
] as const)('what is missing while a language is %s, %o, is %s', (status, more, words) => {
  const state = { ...completeState(), status, ...more };
  expect(gapIn({ ...manifest, languages: { en: state } }, 'en')).toBe(words);
});

test.each([
  ['Es kostet 3 Euro.', 'Es kostet 4 Euro.', 'Es kostet |3 |4 |Euro.'],
  ['Sie kommt.', 'Sie kommt heute an.', 'Sie |kommt.|kommt heute an.|'],
  ['', 'Neu ist das.', '||Neu ist das.|'],
  ['Das entfällt.', '', '|Das entfällt.||'],
  ['Er er sagt', 'Er sagt', 'Er |er ||sagt'],
])('from %j to %j the change is %s', (before, after, change) => {
  const { start, removed, added, end } = wordChange(before, after);
  expect([start, removed, added, end].join('|')).toBe(change);
});

test.each([
  ['ko', '2026-11-22', '2026년 11월 22일'],
  ['de', '2026-11-22T17:42:00+01:00', '22. November 2026 um 17:42 (deutscher Zeit)'],
  [
    'ko',
    '2026-11-22T17:42:00+01:00',
    '2026년 11월 23일 오전 1:42 (한국 시각) · 2026년 11월 22일 오후 5:42 (독일 시각)',
  ],
] as const)('in %s %s is %s', (language, iso, words) => {
  expect(timeWords(iso, language)).toBe(words);
});
