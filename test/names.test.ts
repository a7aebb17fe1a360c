import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../shared/article.ts';
import { collectNames } from '../shared/text/names/names.ts';

const article = (...sentences: string[]): Article => ({
  metadata: {},
  truncated: false,
  blocks: [
    { type: 'paragraph', sentences: sentences.map((text, i) => ({ id: `s${i + 1}`, text })) },
  ],
});

const named = (...sentences: string[]) =>
  collectNames(article(...sentences)).map(({ text, type }) => `${type}: ${text}`);

test.each<[string, string[]]>([
  ['Am Montag kam Jana Weber nach Haus.', ['person: Jana Weber']],
  ['Das sagte Ursula von der Leyen im Radio.', ['person: Ursula von der Leyen']],
  ['Der Dirigent Kim Min Ho lächelte.', ['person: Kim Min Ho']],
  ['Das sagte der Berater Han Seung-ho im Radio.', ['person: Han Seung-ho']],
  ['Bürgermeisterin Lindhorst kam zu spät.', ['person: Lindhorst']],
  ['Der Rat hörte Dr. Lindhorst lange zu.', ['person: Lindhorst']],
  ['Das kritisierte Tarvo Keskula (CDU) am Abend.', ['person: Tarvo Keskula', 'organisation: CDU']],
  ['„Nein“, sagte Tarvo Keskula dem Radio.', ['person: Tarvo Keskula']],
  ['Der Zaun am Bach, Foto: Tarvo Keskula', ['person: Tarvo Keskula']],
  ['Auf der A7 staute es sich.', ['place: A7']],
  ['Es regnet in Nordkorea und in Japans Süden.', ['place: Nordkorea', 'place: Japan']],
  [
    'Sie zog von Bad Lindenau nach Oberlahrhausen.',
    ['place: Bad Lindenau', 'place: Oberlahrhausen'],
  ],
  ['Im Landkreis Lahrtal brennt der Wald.', ['place: Lahrtal']],
  ['In Essen gab es gutes Essen.', ['place: Essen']],
  ['Das fordert die SPD von der EU.', ['organisation: SPD', 'organisation: EU']],
  ['Die Weber & Söhne GmbH baut ein Werk.', ['organisation: Weber & Söhne GmbH']],
  ['Der SV Lindenau spielt am Sonntag.', ['organisation: SV Lindenau']],
  ['Der 1. FC Lindenau spielt am Sonntag.', ['organisation: 1. FC Lindenau']],
  ['Das Landgericht Oberlahr urteilt heute.', ['organisation: Landgericht Oberlahr']],
  ['Das Bundesumweltministerium prüft den Fall.', ['organisation: Bundesumweltministerium']],
  ['Das meldet die Deutsche Presse-Agentur.', ['organisation: Deutsche Presse-Agentur']],
  ['Das meldet der „Spiegel“ am Freitag.', ['organisation: Spiegel']],
  ['Ein Spiegel hängt im Flur.', []],
  ['Die Zeit drängt, und die Welt schaut zu.', []],
  ['Im Mai und im August gibt es Regen.', []],
  ['Die PKW fahren nach Angaben der Polizei langsamer.', []],
  ['In Kauf nimmt das niemand, aus Angst schweigt er.', []],
  ['ZUR SACHE KOMMT ER NIE', []],
])('%s', (sentence, names) => {
  expect(named(sentence)).toEqual(names);
});

test('mentions of one person, in full and in part, are one name', () => {
  const names = collectNames(
    article('Kim Min Ho empfing Jana Weber.', 'Kim lobte Webers Mut, und Weber dankte.'),
  );
  expect(names.map(({ text, mentions }) => [text, mentions.map((one) => one.text)])).toEqual([
    ['Kim Min Ho', ['Kim Min Ho', 'Kim']],
    ['Jana Weber', ['Jana Weber', 'Webers', 'Weber']],
  ]);
});

test('a trade of the same word is no mention of the person', () => {
  const [name] = collectNames(article('Das sagte Jana Fischer.', 'Die Fischer streiken.'));
  expect(name?.mentions).toHaveLength(1);
});

test('a company is known by its first word afterwards', () => {
  expect(named('Die Holzwerk Lahr AG baut.', 'Auch Holzwerk spart.')).toEqual([
    'organisation: Holzwerk Lahr AG',
  ]);
});

const bits = fc.constantFrom(
  'Jana ',
  'Weber ',
  'Kim ',
  'Jong ',
  'Un',
  ' ',
  'AG ',
  'von ',
  '1. ',
  'FC ',
  'Berlins ',
  '(CDU)',
  '.',
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
);

test('mentions are exact spans that do not overlap, each of one name', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const mentions = collectNames(article(text)).flatMap((name) => name.mentions);
      const inOrder = mentions.toSorted((a, b) => a.start - b.start);
      inOrder.forEach((one, i) => {
        expect(one.text).toBe(text.slice(one.start, one.end));
        expect(one.start).toBeGreaterThanOrEqual(inOrder[i - 1]?.end ?? 0);
      });
    }),
  );
});

test.each(['Jana ', 'Weber ', 'A. ', 'AG ', 'von ', '1. ', 'FC ', 'a'])(
  'a long run of %j is read',
  (unit) => {
    expect(() => named(unit.repeat(20_000))).not.toThrow();
  },
);
