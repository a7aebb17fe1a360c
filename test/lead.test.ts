import { expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import { chooseLead } from '../shared/extract/points/choose-lead.ts';

/** An article whose paragraphs are arrays of sentences; the lead's text. */
const leadOf = (title: string, ...paragraphs: string[][]): string | undefined => {
  const all = paragraphs.flat();
  const sentence = (text: string) => ({ id: `s${all.indexOf(text) + 1}`, text });
  const article: Article = {
    title: { id: 'title', text: title },
    metadata: {},
    truncated: false,
    blocks: paragraphs.map((texts) => ({ type: 'paragraph', sentences: texts.map(sentence) })),
  };
  const id = chooseLead(article);
  return all.find((text) => sentence(text).id === id);
};

const TITLE = 'Lindenau verliert sein Hallenbad';
const NEWS = 'Das Hallenbad in Lindenau schließt nach 50 Jahren für immer.';
const MORE = 'Die Stadt hat für die Reparatur kein Geld mehr.';

test.each([
  'Lesedauer: drei Minuten.',
  '3 Min.',
  'Stand: 12. Mai 2025, 14.30 Uhr.',
  'Verfügbar bis zum 3. Mai 2026.',
  'Das Video ist noch bis zum 3. Mai 2026 verfügbar.',
  'Diese Sendung ist bis Mai in der Mediathek abrufbar.',
  'Hören Sie diesen Artikel als Podcast.',
  'Dieser Text wurde zuletzt am Montag aktualisiert.',
  'Dieser Beitrag ist vier Jahre alt.',
  'Der Artikel wurde am 3. Mai veröffentlicht.',
  'Artikel anhören.',
  'Vorlesen lassen.',
  'Lindenau, 3. Mai.',
  'Kein Wasser, kein Dampf, kein Lachen mehr.',
  'Von Anna Muster und Jan Beispiel, Lindenau.',
  'Ein Kommentar von Anna Muster.',
  'Audio: Anna Muster, Sprecherin.',
  'Warum sich das Hallenbad für Lindenau nicht lohnt.',
  'Am Montag, dem 11. Oktober, hat sie das Hallenbad in Lindenau geschlossen.',
])('the lead is not %j', (line) => {
  expect(leadOf(TITLE, [line], [NEWS, MORE])).toBe(NEWS);
});

test('a standfirst without a stop can be the lead, a label above it cannot', () => {
  const standfirst = 'Die Stadt Lindenau schließt ihr Hallenbad und spart eine Million Euro';
  expect(leadOf('Ende eines Traums', [standfirst], ['Im Foyer riecht es nach Chlor.', MORE])).toBe(
    standfirst,
  );
  expect(leadOf(TITLE, ['Aus dem Rathaus'], [NEWS, MORE])).toBe(NEWS);
});

test('a scene gives way to the sentence that says what the title says', () => {
  const scene = 'In Lindenau wird seit zwei Generationen geschwommen.';
  expect(leadOf(TITLE, [scene, NEWS, MORE])).toBe(NEWS);
  expect(leadOf(TITLE, [NEWS, MORE])).toBe(NEWS);
  expect(leadOf(TITLE, ['Unklar ist, ob das Hallenbad Lindenau verliert.', NEWS])).toBe(NEWS);
});

test('a short echo of the title is not the news', () => {
  const news =
    'An einem Bahnübergang bei Lindenau hat ein Regionalzug am Mittwoch einen Traktor gerammt.';
  expect(
    leadOf('Zug rammt Traktor – niemand verletzt', [news, 'Niemand wurde dabei verletzt.']),
  ).toBe(news);
});

test('after a fragment, a word such as inzwischen refers to nothing', () => {
  const news = 'Inzwischen verliert Lindenau auch sein Hallenbad.';
  expect(leadOf(TITLE, ['Kein Wasser, keine Wärme.', news], ['Jana Weber kam oft zu Fuß.'])).toBe(
    news,
  );
});

test.each<[string, string[][], string]>([
  [
    'whose paragraphs end in a question',
    [
      ['Sie haben angekündigt, das Hallenbad in Lindenau zu retten.', 'Wie weit sind Sie damit?'],
      ['Wir haben einen Plan und zwei Geldgeber aus der Region gefunden.'],
      ['In Lindenau heißt es, das Hallenbad schließt.', 'Stört Sie das?'],
      ['Das Gerede hält die Planung nicht auf.'],
    ],
    'Wir haben einen Plan und zwei Geldgeber aus der Region gefunden.',
  ],
  [
    'with the name of the paper before the questions',
    [
      ['LZ: Frau Weber, das Hallenbad in Lindenau schließt für immer.', 'Stimmt das?'],
      ['Weber: Der Rat entscheidet im Mai über die Sanierung der Anlage.'],
      ['LZ: Das Hallenbad in Lindenau verliert jeden Tag Geld.', 'Was tun Sie?'],
      ['Weber: Die Stadt spart an anderer Stelle.'],
      ['LZ: Viele in Lindenau wollen ihr Hallenbad behalten.'],
      ['Weber: Das wollen alle Fraktionen im Rat.'],
    ],
    'Weber: Der Rat entscheidet im Mai über die Sanierung der Anlage.',
  ],
  [
    'with the name of the answering person alone',
    [
      ['Das Hallenbad in Lindenau schließt.', 'Was reizt Sie noch am Rathaus?'],
      ['Jana Weber: Der Rat entscheidet im Mai über die Sanierung der Anlage.'],
      ['Die Leute in Lindenau sagen: Ohne Hallenbad geht es nicht.'],
      ['Weber: Die Stadt spart an anderer Stelle.', 'Das Bad kostet zu viel.'],
      ['Und wer soll das Hallenbad in Lindenau bezahlen?'],
      ['Weber: Das Land hat es versprochen.'],
    ],
    'Jana Weber: Der Rat entscheidet im Mai über die Sanierung der Anlage.',
  ],
  [
    'no interview: a question to the reader at the end',
    [
      ['Das Hallenbad in Lindenau schließt nach 50 Jahren.', 'Aber warum?'],
      ['Die Stadt hat für die Reparatur kein Geld mehr.'],
    ],
    'Das Hallenbad in Lindenau schließt nach 50 Jahren.',
  ],
])('the lead of an interview is an answer: %s', (_, paragraphs, lead) => {
  expect(leadOf(TITLE, ...paragraphs)).toBe(lead);
});
