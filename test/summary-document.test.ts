import { expect, test } from 'vitest';
import { summaryOf } from '../shared/api/summary-document.ts';
import type { Article } from '../shared/article/article.ts';
import { briefIds, germanDocument, germanSentences } from '../shared/article/document.ts';
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

test('every part has its sentence in the language and in German', () => {
  const { en } = documents(summary, () => true);
  const { title, lead, points, quotes, figures, timeline, names, sources } = summaryOf(en);
  const parts = [...quotes, ...figures, ...timeline, ...names, ...sources].map((part) =>
    'in' in part ? part.in : undefined,
  );
  expect([quotes, figures, timeline, names, sources].map((list) => list.length > 0)).toEqual(
    Array(5).fill(true),
  );
  for (const cited of [title, lead, ...points.sentences, ...parts]) {
    expect(cited).toMatchObject({
      text: expect.stringContaining('English'),
      source: expect.any(String),
    });
  }
});

test('a brief has the translated texts and says which are missing', () => {
  const brief = briefIds(summary);
  const { en } = documents(summary, (id) => brief.has(id));
  const { status, lead, points, quotes, readingMinutes } = summaryOf(en);
  expect(status).toBe('brief');
  expect(readingMinutes).toBeUndefined();
  expect([lead, ...points.sentences].map((one) => one && one.state !== 'missing')).not.toContain(
    false,
  );
  expect(brief.has('s3')).toBe(false);
  expect(quotes[0]?.in).toEqual({
    id: 's3',
    source: '„Die Pfeiler haben tiefe Risse“, sagte sie.',
    state: 'missing',
  });
});

test('a part says when the translation of its sentence was flagged', () => {
  const withoutMarks = (german = '') => inEnglish(german).replace('“', '');
  const { en } = documents(summary, () => true, withoutMarks);
  const flagged = summaryOf(en).quotes[0]?.in;
  expect(flagged).toMatchObject({ id: 's3', state: 'flagged' });
  expect(flagged?.flags).toContain('quotes-unbalanced');
});

test('a resolved speaker comes with the sentence that names them', () => {
  const { en } = documents(summary, () => true);
  expect(summaryOf(en).quotes[0]).toMatchObject({
    speaker: 'Jana Weber',
    resolved: true,
    cue: { text: 'sagte' },
    named: { sentence: 's2', text: 'Jana Weber', in: { id: 's2', text: expect.any(String) } },
  });
});

test('a speaker who is named in the quoted sentence itself comes without another sentence', () => {
  const [quote] = summary.quotes;
  if (!quote?.named) throw new Error('The summary has no quotation with a named speaker');
  const quotes = [{ ...quote, named: { ...quote.named, sentence: quote.sentence } }];
  const { en } = documents({ ...summary, quotes }, () => true);
  expect(summaryOf(en).quotes[0]?.named).not.toHaveProperty('in');
});

test('the German summary has no state and no source', () => {
  const { lead, topic, readingMinutes } = summaryOf(documents(summary, () => true).de);
  expect(lead).toEqual({ id: 's1', text: article.blocks[0]?.sentences[0]?.text });
  expect(topic?.name ?? '').not.toMatch(/[가-힣]/);
  expect(readingMinutes).toBe(1);
});

test('the topic is named in the language of the document', () => {
  const topic = { id: 'medtop:11000000', confidence: 0.5 } as const;
  const { de, en } = documents({ ...summary, topic }, () => true);
  expect([summaryOf(de).topic?.name, summaryOf(en).topic?.name]).toEqual(['Politik', 'Politics']);
});

test("a model's statements are translated with the brief, each with the sentences that prove it", () => {
  const lead = { id: 'w1', text: 'Oberlahr sperrt eine Brücke.', sentences: ['s1'] };
  const point = { id: 'w2', text: 'Der Neubau ist teuer.', sentences: ['s4', 's5'] };
  const written = { lead, points: [point], model: 'test', dropped: 1 };
  const brief = briefIds({ ...summary, written });
  const { en } = documents({ ...summary, written }, (id) => brief.has(id));
  expect(summaryOf(en).written).toMatchObject({
    model: 'test',
    dropped: 1,
    lead: { id: 'w1', text: 'It says in English: Oberlahr sperrt eine Brücke.' },
    points: [{ id: 'w2', source: point.text, sentences: [{ id: 's4' }, { id: 's5' }] }],
  });
});
