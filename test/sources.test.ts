import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectSources, sourcesIn } from '../shared/extract/sources/collect-sources.ts';

const cited = (text: string) => sourcesIn({ id: 's1', text }).map((source) => source.text);

test.each([
  'Laut einem alten Scherz regnet es hier nie.',
  'Laut Programm beginnt das Fest um acht.',
  'Laut Bebauungsplan ist das Haus zu hoch.',
  'Die Saison beginnt laut Kalender im Mai.',
  'Dem Gerücht zufolge kommt er.',
  'Laut Legende spukt es im Turm.',
])('what does not speak is no source: %s', (text) => expect(cited(text)).toEqual([]));

test.each([
  ['Laut Medienberichten tritt er zurück.', 'Medienberichten'],
  ['Laut Reederei fährt sie wieder.', 'Reederei'],
  ['Laut Museum kamen 300 Gäste.', 'Museum'],
  ['Laut Wolf ist das Bad zu.', 'Wolf'],
  ['Laut Lahrer Kurier ist das Bad zu.', 'Lahrer Kurier'],
  ['Laut „Lahrbote“ ist die Brücke gesperrt.', 'Lahrbote'],
  ['Laut »Lahrbote« ist die Brücke gesperrt.', 'Lahrbote'],
  ['Die Brücke ist laut Polizei gesperrt.', 'Polizei'],
  ['Laut dem Statistischen Amt sinkt die Zahl.', 'Statistischen Amt'],
  ['Laut einem Bericht der Zeitung „Lahrbote“ ist sie gesperrt.', 'Lahrbote'],
  ['Laut einer Studie der Universität Lindenau sinkt die Zahl.', 'Universität Lindenau'],
  ['Der Deutschen Presse-Agentur zufolge ist sie gesperrt.', 'Deutschen Presse-Agentur'],
  ['Bürgermeisterin Weber zufolge bleibt das Bad zu.', 'Bürgermeisterin Weber'],
  ['Medienberichten zufolge tritt er zurück.', 'Medienberichten'],
  ['Das kostet nach Angaben der Reederei eine Million Euro.', 'Reederei'],
  ['Nach Angaben von Bürgermeisterin Jana Weber bleibt es zu.', 'Bürgermeisterin Jana Weber'],
  ['Nach Einschätzung des Deutschen Wetterdienstes regnet es.', 'Deutschen Wetterdienstes'],
  ['Nach Informationen des „Lahrboten“ wird verkauft.', 'Lahrboten'],
  ['Nach Polizeiangaben gab es drei Verletzte.', 'Polizeiangaben'],
  ['Sie ist gesperrt, wie die Zeitung am Freitag berichtete.', 'Zeitung'],
  ['Wie der „Lahrbote“ schreibt, ist sie gesperrt.', 'Lahrbote'],
  ['Sie wird verkauft, wie Jana Weber mitteilte.', 'Jana Weber'],
  ['Das meldet die Nachrichtenagentur AFP.', 'Nachrichtenagentur AFP'],
  ['Das berichtete der „Lahrbote“ am Montag.', 'Lahrbote'],
  ['„Nein“, sagte sie dem Sender Radio Lahr.', 'Sender Radio Lahr'],
  ['Wie der "Lahrbote" am Freitag (22. November) berichtet, ist sie zu.', 'Lahrbote'],
  ['Das sagte Weber dem örtlichen Sender "Radio Lahr".', 'Radio Lahr'],
  ['Das Werk schließt laut einer Pressemitteilung des Ministeriums.', 'Ministeriums'],
  ['„Nein“, sagte Weber der „Lahrtaler Zeitung“.', 'Lahrtaler Zeitung'],
])('%s', (text, source) => {
  expect(cited(text)).toEqual([source]);
});

test.each([
  ['Das Haus ist so laut wie eine Straße.'],
  ['Er sang laut und falsch.'],
  ['Laut Gesetz ist das verboten.'],
  ['Einem Bericht zufolge ist sie gesperrt.'],
  ['Nach eigenen Angaben war er zu Haus.'],
  ['Nach Hause kam er spät.'],
  ['Sie ist so groß wie die Stadt, sagte er.'],
  ['Wie viele Menschen kamen, sagte Weber nicht.'],
  ['Er sagte dem Gericht nichts.'],
  ['Allen Beobachtungen zufolge ist es ruhig.'],
])('cites no source: %s', (text) => {
  expect(cited(text)).toEqual([]);
});

test('a source is listed once, at its first mention', () => {
  const texts = ['Laut Reederei sinkt die Zahl.', 'Nach Angaben der Reederei fährt sie wieder.'];
  const article = {
    metadata: {},
    truncated: false,
    blocks: texts.map((text, i) => ({
      type: 'paragraph' as const,
      sentences: [{ id: `s${i + 1}`, text }],
    })),
  };
  expect(collectSources(article).map(({ sentence, text }) => [sentence, text])).toEqual([
    ['s1', 'Reederei'],
  ]);
});

const bits = fc.constantFrom('laut ', 'Laut ', 'wie ', 'die ', '„', '“ ', 'Lahr ', 'zufolge', '. ');
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
);

test('every source is an exact span, and none overlaps another', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let end = 0;
      for (const source of sourcesIn({ id: 's1', text })) {
        expect(source.text).toBe(text.slice(source.start, source.end));
        expect(source.text).not.toBe('');
        expect(source.start).toBeGreaterThanOrEqual(end);
        end = source.end;
      }
    }),
  );
});

test.each(['laut ', 'Laut Der ', 'wie die ', 'Aa ', '„a ', 'nach Angaben ', 'schöne ', 'sagte '])(
  'a long run of %j is read',
  (unit) => {
    expect(() => cited(unit.repeat(20_000))).not.toThrow();
  },
);
