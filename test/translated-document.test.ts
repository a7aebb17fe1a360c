import { expect, test } from 'vitest';
import { translatedDocument } from '../shared/ingest/translated-document.ts';
import { germanOf } from './support/records.ts';

const german = germanOf('Die Fähre fährt wieder', [
  'Sie fährt seit Montag.',
  'Sie kostet 20 Euro.',
]);
const BY = { server: 'api.deepl.com' };
const TRANSLATED: Record<string, string> = {
  title: 'The ferry is running again',
  s1: 'It has been running since Monday.',
  s2: 'It costs 20 euros.',
};

const english = (change: Record<string, string | undefined> = {}) => {
  const texts = { ...TRANSLATED, ...change };
  return translatedDocument(german, 'en', (id) => texts[id], BY);
};

test('every sentence is translated beside its source, and nothing is added to it', () => {
  const { title, blocks, status, ...document } = english();
  expect(status).toBe('complete');
  expect(title).toEqual({ id: 'title', text: TRANSLATED.title, source: german.title?.text });
  expect(blocks).toEqual([
    {
      type: 'paragraph',
      sentences: [
        { id: 's1', text: TRANSLATED.s1, source: 'Sie fährt seit Montag.' },
        { id: 's2', text: TRANSLATED.s2, source: 'Sie kostet 20 Euro.' },
      ],
    },
  ]);
  expect(document).toMatchObject({ id: 'a', revision: 1, language: 'en', translation: BY });
  expect(document.terms).toBeUndefined();
});

test('a sentence that is not translated yet has no text, and the document is a brief', () => {
  const { blocks, status } = english({ s2: undefined });
  expect(status).toBe('brief');
  expect(blocks[0]?.sentences[1]).toEqual({ id: 's2', source: 'Sie kostet 20 Euro.' });
});

test('a sentence that was given up has no text but a flag, and the document is complete', () => {
  const { blocks, status } = translatedDocument(
    german,
    'en',
    (id) => ({ ...TRANSLATED, s2: undefined })[id],
    BY,
    { givenUp: new Set(['s2']) },
  );
  expect(status).toBe('complete');
  const empty = { id: 's2', source: 'Sie kostet 20 Euro.', flags: ['empty'] };
  expect(blocks[0]?.sentences[1]).toEqual(empty);
});

test('a suspicious sentence is flagged, by the check or for a term', () => {
  const { blocks } = english({ s2: 'It costs 30 euros.' });
  expect(blocks[0]?.sentences[1]?.flags).toEqual(['number-missing']);
  const terms = [{ de: 'Fähre', en: 'car ferry' }];
  const document = translatedDocument(german, 'en', (id) => TRANSLATED[id], BY, { terms });
  expect(document.title?.flags).toEqual(['term']);
  expect(document.terms).toEqual([
    { de: 'Fähre', target: 'car ferry', sentence: 'title', obeyed: false },
  ]);
});

test('a sentence that renders a name otherwise than the others is flagged, with the usual form', () => {
  const sentences = [
    'In Genf wird verhandelt.',
    'Vor dem Tagungsort in Genf wurde demonstriert.',
    'Aus Genf kam kein Ergebnis.',
  ];
  const texts: Record<string, string> = {
    s1: 'Negotiations are taking place in Geneva.',
    s2: 'There were demonstrations outside the venue in Genf.',
    s3: 'There was no result from Geneva.',
  };
  const geneva = {
    text: 'Genf',
    type: 'place' as const,
    mentions: sentences.map((text, i) => {
      const start = text.indexOf('Genf');
      return { sentence: `s${i + 1}`, start, end: start + 4, text: 'Genf' };
    }),
  };
  const article = germanOf('Gespräche', sentences);
  const named = { ...article, summary: { ...article.summary, names: [geneva] } };
  const { blocks } = translatedDocument(named, 'en', (id) => texts[id] ?? 'Talks', BY);
  expect(blocks[0]?.sentences.map(({ flags, usualForms }) => ({ flags, usualForms }))).toEqual([
    {},
    { flags: ['name'], usualForms: ['Geneva'] },
    {},
  ]);
});
