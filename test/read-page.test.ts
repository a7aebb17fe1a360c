import { expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import { germanDocument } from '../shared/article/document.ts';
import type { Manifest } from '../shared/article/manifest.ts';
import type { Summary } from '../shared/article/summary.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { translatedDocument } from '../shared/ingest/translated-document.ts';
import { readPage } from '../shared/pages/read-page.ts';

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
