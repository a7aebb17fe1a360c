import { expect, test } from 'vitest';
import { SummaryDocument } from '../shared/api/contract/served-document.ts';
import { servedDocument, summaryDocument } from '../shared/api/served/document-of.ts';
import type { Article } from '../shared/article/article.ts';
import {
  type ArticleDocument,
  germanDocument,
  germanSentences,
} from '../shared/article/document.ts';
import { briefIds } from '../shared/article/segments.ts';
import type { Summary } from '../shared/article/summary.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { translatedDocument } from '../shared/ingest/translated-document.ts';

const article: Article = {
  title: { id: 'title', text: 'Stadtrat sperrt Holzbrücke über die Lahre' },
  metadata: { published: '2024-11-22' },
  truncated: false,
  blocks: [
    [
      'Der Stadtrat von Oberlahr hat die Holzbrücke am Montag für Lastwagen gesperrt.',
      'Bürgermeisterin Jana Weber verteidigte die Sperrung der Holzbrücke im Stadtrat.',
      '„Die Pfeiler haben tiefe Risse“, sagte sie.',
    ],
    [
      'Der Neubau kostet nach Angaben des Stadtrats vier Millionen Euro.',
      'Er soll im März 2026 beginnen.',
      'Gebaut wurde die Brücke 1987.',
    ],
  ].map((texts, block) => ({
    type: 'paragraph',
    sentences: texts.map((text, i) => ({ id: `s${3 * block + i + 1}`, text })),
  })),
};

const inEnglish = (german: string | undefined) => `It says in English: ${german}`;

const documents = (summary: Summary, known: (id: string) => boolean, say = inEnglish) => {
  const de = germanDocument({ id: 'bruecke-0123456789ab', revision: 1 }, article, summary);
  const sources = new Map(germanSentences(de).map(({ id, text }) => [id, text]));
  const translation = (id: string) => (known(id) ? say(sources.get(id)) : undefined);
  return { de, en: translatedDocument(de, 'en', translation, { server: 'localhost' }) };
};

const summary = summarise(article);

const stored = (document: ArticleDocument) => ({ document, languages: {}, modified: new Date(0) });
const summaryOf = (document: ArticleDocument) =>
  SummaryDocument.parse(JSON.parse(JSON.stringify(summaryDocument(stored(document)))));

test('every part names a sentence, which is there once in the language and in German', () => {
  const { en } = documents(summary, () => true);
  const { title, summary: served, sentences } = summaryOf(en);
  const { lead, points, quotes, figures, timeline, names, sources } = served;
  const parts = [quotes, figures, timeline, sources, names.flatMap(({ mentions }) => mentions)];
  expect(parts.map((list) => list.length > 0)).toEqual(Array(5).fill(true));
  const named = [lead ?? '', ...points.sentences, ...parts.flat().map(({ sentence }) => sentence)];
  for (const cited of [title, ...named.map((id) => sentences[id])])
    expect(cited).toMatchObject({
      text: expect.stringContaining('English'),
      source: expect.any(String),
    });
  for (const { sentence, source } of parts.flat())
    expect(sentences[sentence]?.source?.slice(source.start, source.end)).toBe(source.text);
});

test('a summary is smaller than the document that contains it', () => {
  const { de, en } = documents(summary, () => true);
  for (const document of [de, en]) {
    const [whole, part] = [servedDocument(stored(document)), summaryDocument(stored(document))];
    expect(JSON.stringify(part).length).toBeLessThan(JSON.stringify(whole).length);
  }
});

test('a brief has the translated texts, and no text of what is missing', () => {
  const brief = briefIds(summary);
  const { en } = documents(summary, (id) => brief.has(id));
  const { status, minutes, summary: served, sentences } = summaryOf(en);
  expect(status).toBe('brief');
  expect(minutes).toBeUndefined();
  for (const id of [served.lead ?? '', ...served.points.sentences])
    expect(sentences[id]).toHaveProperty('text');
  expect(brief.has('s3')).toBe(false);
  expect(sentences.s3).toEqual({ source: '„Die Pfeiler haben tiefe Risse“, sagte sie.' });
});

test('a sentence says when its translation was flagged', () => {
  const withoutMarks = (german = '') => inEnglish(german).replace('“', '');
  const { sentences, translation } = summaryOf(documents(summary, () => true, withoutMarks).en);
  expect(sentences.s3?.flags).toContain('quotes-unbalanced');
  expect(translation).toMatchObject({ machine: true, at: '1970-01-01T00:00:00.000Z' });
  expect(translation?.flagged).toBeGreaterThan(0);
});

test('a resolved speaker comes with the sentence that names them', () => {
  const { summary: served, sentences } = summaryOf(documents(summary, () => true).en);
  expect(served.quotes[0]).toMatchObject({
    speaker: 'Jana Weber',
    resolved: true,
    cue: { source: { text: 'sagte' } },
    named: { sentence: 's2', source: { text: 'Jana Weber' } },
  });
  expect(sentences).toHaveProperty('s2');
});

test('the German summary has no source and no translation', () => {
  const {
    summary: served,
    sentences,
    minutes,
    translation,
  } = summaryOf(documents(summary, () => true).de);
  expect(served.lead).toBe('s1');
  expect(sentences.s1).toEqual({ text: article.blocks[0]?.sentences[0]?.text });
  expect([minutes, translation]).toEqual([1, undefined]);
});

test('a topic has its URI and its name in every language', () => {
  const topic = { id: 'medtop:11000000', confidence: 0.5 } as const;
  const { de } = documents({ ...summary, topic }, () => true);
  expect(summaryOf(de).topic).toMatchObject({
    uri: 'http://cv.iptc.org/newscodes/mediatopic/11000000',
    names: { de: 'Politik', en: 'Politics' },
  });
});

test("a model's statements are translated with the brief, with the sentences that prove them", () => {
  const lead = { id: 'w1', text: 'Oberlahr sperrt eine Brücke.', sentences: ['s1'] };
  const point = { id: 'w2', text: 'Der Neubau ist teuer.', sentences: ['s4', 's5'] };
  const written = { lead, points: [point], model: 'test', dropped: 1 };
  const brief = briefIds({ ...summary, written });
  const { en } = documents({ ...summary, written }, (id) => brief.has(id));
  const served = summaryOf(en);
  expect(served.summary.written).toEqual({
    model: 'test',
    dropped: 1,
    lead: { id: 'w1', sentences: ['s1'] },
    points: [{ id: 'w2', sentences: ['s4', 's5'] }],
  });
  expect(served.sentences).toMatchObject({
    w1: { text: 'It says in English: Oberlahr sperrt eine Brücke.' },
    w2: { source: point.text },
    s4: { source: expect.any(String) },
  });
});
