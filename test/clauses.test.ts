import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clauses } from '../shared/german/clauses/clauses.ts';

const tenses = (sentence: string) => clauses(sentence).map(({ tense }) => tense);

test.each<[sentence: string, ...tenses: (string | undefined)[]]>([
  ['Am Montag brannte der Schuppen.', 'past'],
  ['Am Montag brennt kein Licht.', 'present'],
  ['Das beschädigte Dach dürfte bald dicht sein.', 'future'],
  ['Die angekündigte Sperrung beginnt am Montag.', 'present'],
  ['Die Frau verletzte zwei Gäste.', 'past'],
  ['Er trete zurück, sagte der Minister.', 'present', 'past'],
  ['Der Rat, der gestern getagt hatte, will morgen entscheiden.', 'future', 'past', 'future'],
  ['Die Stadt hat das Haus, das leer steht, verkauft.', 'past', 'present', 'past'],
  ['Die Polizei sucht Zeugen, die etwas beobachtet haben.', 'present', 'past'],
  ['Sie kündigte an, die Kita zu schließen.', 'past', 'future'],
  ['Er bestritt, dort gewesen zu sein.', 'past', 'past'],
  ['Er versuchte, die Tür zu öffnen.', 'past', 'past'],
  ['Der Täter soll über den Zaun geklettert sein.', 'past'],
  ['Die Arbeiten sollen im Mai abgeschlossen sein.', 'future'],
  ['Ein Zeuge will den Mann gesehen haben.', 'past'],
  ['Der Mann ist in der Nacht gestorben.', 'past'],
  ['Die Brücke ist gesperrt.', 'present'],
  ['Die Brücke ist aus Holz.', 'state'],
  ['Das Treffen hätte im Mai stattfinden sollen.', 'unreal'],
  ['Das Treffen sollte im Mai stattfinden.', 'unreal'],
  ['Die Halle wurde geräumt und wird abgerissen.', 'past', 'future'],
  ['Der Verein wurde 1921 gegründet und 1933 verboten.', 'past'],
  ['Am Samstag, 15. März, singt der Chor.', 'present', 'present', 'present'],
  ['Brand am Montag gelöscht', 'past'],
  ['Kein Auto, kein Homeoffice.', undefined, undefined],
  ['„Wir gewinnen!“, rief er.', 'present', 'past'],
])('%s', (sentence, ...expected) => {
  expect(tenses(sentence)).toEqual(expected);
});

test('an attribute has the tense of its participle', () => {
  const attributes = (sentence: string) =>
    clauses(sentence).flatMap((clause) =>
      clause.attributes.map(({ start, end, tense }) => [sentence.slice(start, end), tense]),
    );
  expect(attributes('Seit gestern schweigt die am Montag gestartete Sonde.')).toEqual([
    ['die am Montag gestartete', 'past'],
  ]);
  expect(attributes('Man freut sich auf das am Freitag beginnende Fest.')).toEqual([
    ['das am Freitag beginnende', 'future'],
  ]);
  expect(attributes('Es fällt aus, das für Mai geplante Konzert.')).toEqual([
    ['das für Mai geplante', 'unreal'],
  ]);
});

const bits = fc.constantFrom('und ', 'der ', 'kam ', 'zu ', ', ', '(', ') ', 'haben ', '3. ', '– ');
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
);

test('clauses are pieces of the sentence, in order', () => {
  fc.assert(
    fc.property(hostile, (sentence) => {
      let last = 0;
      for (const { start, end, text } of clauses(sentence)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text).toBe(sentence.slice(start, end));
        last = end;
      }
    }),
  );
});

test.each(['und kam ', 'der am ', 'a, ', 'zu haben ', '(', 'die von der '])(
  'a long run of %j is read',
  (unit) => {
    expect(() => clauses(unit.repeat(20_000))).not.toThrow();
  },
);
