import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import { collectNames, nameMentions } from '../shared/extract/names/collect-names.ts';

const article = (...sentences: string[]): Article => ({
  metadata: {},
  truncated: false,
  blocks: [
    { type: 'paragraph', sentences: sentences.map((text, i) => ({ id: `s${i + 1}`, text })) },
  ],
});

const named = (...sentences: string[]) =>
  collectNames(article(...sentences)).map(({ text, type }) => `${type}: ${text}`);

test('a family name that is a place is one only where somebody can be', () => {
  expect(named('Chefarzt Jan von Bernau kam.', 'Alles sei gut, sagt Bernau.')).toEqual([
    'person: Jan von Bernau',
  ]);
  expect(named('Chefarzt Jan von Bernau kam.', 'In Bernau schneit es.')).toEqual([
    'person: Jan von Bernau',
    'place: Bernau',
  ]);
});

test.each<[string, string[]]>([
  ['Am Montag kam Jana Weber nach Haus.', ['person: Jana Weber']],
  ['Leonore; Vida Berg', ['person: Vida Berg']],
  [
    'Buergermeister Guenther Oettinger-Mueller sprach sich dafuer aus.',
    ['person: Guenther Oettinger-Mueller'],
  ],
  ['Das sagte Ursula von der Leyen im Radio.', ['person: Ursula von der Leyen']],
  ['Der Dirigent Kim Min Ho lächelte.', ['person: Kim Min Ho']],
  ['Das sagte der Berater Han Seung-ho im Radio.', ['person: Han Seung-ho']],
  ['Das sagte Kreisrat Jürgen v. Lindhorst.', ['person: Jürgen v. Lindhorst']],
  ['Dort traf Anna Maria v. d. Lahr ein.', ['person: Anna Maria v. d. Lahr']],
  ['Hans-Peter v. Lindhorst-Weber kam.', ['person: Hans-Peter v. Lindhorst-Weber']],
  ['Bürgermeisterin Ute Mai eröffnete das Fest.', ['person: Ute Mai']],
  ['Auch Pfarrer a. D. Wolf Rabe kam.', ['person: Wolf Rabe']],
  ['Auch Pastor i.\u00a0R. Emil Grote kam.', ['person: Emil Grote']],
  ['Auch Inspektor z. A. Jens Mertens kam.', ['person: Jens Mertens']],
  ['Das schrieb D. W. Griffith.', ['person: D. W. Griffith']],
  ['Der Rat wählte Jens März zum Sprecher.', ['person: Jens März']],
  ['Ruth Montag leitet die Schule.', ['person: Ruth Montag']],
  ['Den Preis bekam Pfarrer Karl-Heinz Sonntag.', ['person: Karl-Heinz Sonntag']],
  ['Am Ende kam Ruth Montag noch einmal nach Lahr.', ['place: Lahr']],
  ['Im Haus traf Jens März 2026 ein.', []],
  ['Das Schiff Ida Kern liegt in Emden.', ['place: Emden']],
  ['Der Kutter „Karl Heinz“ sank am Abend.', []],
  ['Das Tor schoss Luca Di Bartolo.', ['person: Luca Di Bartolo']],
  ['Es sprach Petra Freifrau von Lindhorst.', ['person: Petra Freifrau von Lindhorst']],
  ['Auch Hans Graf zu Lindhorst kam.', ['person: Hans Graf zu Lindhorst']],
  ['Die MS Katharina Müller legte in Kiel ab.', ['place: Kiel']],
  ['Die „Ida Kern“ liegt in Emden, an Deck der Ida Kern brennt es.', ['place: Emden']],
  ['Das Musical „Elisabeth“ läuft in Wien.', ['place: Wien']],
  ['Am Freitag traf Hurrikan Maria auf die Küste.', []],
  ['Der Rapper „Max Weber“ kam nicht.', ['person: Max Weber']],
  ['Auf dem Schild steht „Peter Müller“.', ['person: Peter Müller']],
  ['Der Tisch Lena Lack kostet 200 Euro.', []],
  ['Der Kapitän Karl Heinz blieb an Bord.', ['person: Karl Heinz']],
  ['Das war um 300 v. Chr. in Rom so.', ['place: Rom']],
  ['Die A 2024 bleibt gesperrt.', []],
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
  ['Der Berliner Senat zögert noch.', ['place: Berliner']],
  ['Das sagte der Grünen-Abgeordnete Jana Weber.', ['organisation: Grünen', 'person: Jana Weber']],
  ['Frau Dr. Jana Weber leitet das Amt.', ['person: Jana Weber']],
  ['Danach stellte Isolde Krumbach Fragen.', ['person: Isolde Krumbach']],
  ['Präsidentin Beatriz Quintela Rial bat um Hilfe.', ['person: Beatriz Quintela Rial']],
  ['Ihr Enkel Jonas hat es gezeigt.', ['person: Jonas']],
  ['Seine Frau Mirjam wusste es vor ihm.', ['person: Mirjam']],
  ['Die Kinderärztin Jördis Lohr war da.', ['person: Jördis Lohr']],
  ['Den Preis erhält Isolde Sigrun Krumbach.', ['person: Isolde Sigrun Krumbach']],
  ['Das Bild malte Jana Isolde Krumbach.', ['person: Jana Isolde Krumbach']],
  ['Trainer Gisbert Di Bartolo kam.', ['person: Gisbert Di Bartolo']],
  ['Seit Gundolf Anfang Mai ging, fehlt er.', []],
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

test('a trade with the same word is not a mention of the person', () => {
  const [name] = collectNames(article('Das sagte Jana Fischer.', 'Die Fischer streiken.'));
  expect(name?.mentions).toHaveLength(1);
});

test('a company is known by its first word afterwards', () => {
  expect(named('Die Holzwerk Lahr AG baut.', 'Auch Holzwerk spart.')).toEqual([
    'organisation: Holzwerk Lahr AG',
  ]);
});

const told = (...sentences: string[]) =>
  collectNames(article(...sentences)).map(({ text, mentions }) => [
    text,
    mentions.map((one) => one.text),
  ]);

test.each<[string, string[], string, string[]]>([
  [
    'a role phrase in front of the name',
    ['Nordkoreas Machthaber Kim Min Ho reist ab.', 'Nordkoreas Machthaber schwieg.'],
    'Kim Min Ho',
    ['Kim Min Ho', 'Nordkoreas Machthaber'],
  ],
  [
    'the same role with an adjective',
    ['Perus Präsident Tarvo Keskula reist ab.', 'Der peruanische Präsident schwieg.'],
    'Tarvo Keskula',
    ['Tarvo Keskula', 'peruanische Präsident'],
  ],
  [
    'a role phrase behind the name',
    ['Jana Weber, die peruanische Präsidentin, reist ab.', 'Perus Präsidentin schwieg.'],
    'Jana Weber',
    ['Jana Weber', 'peruanische Präsidentin', 'Perus Präsidentin'],
  ],
  [
    'an office that one person holds',
    ['Bundeskanzlerin Jana Weber reist ab.', 'Die Bundeskanzlerin schwieg.'],
    'Jana Weber',
    ['Jana Weber', 'Bundeskanzlerin'],
  ],
  [
    'no role of somebody before',
    ['Perus Präsident Tarvo Keskula reist ab.', 'Der frühere peruanische Präsident schwieg.'],
    'Tarvo Keskula',
    ['Tarvo Keskula'],
  ],
  [
    'no role that two have',
    [
      'Perus Präsident Tarvo Keskula löst Perus Präsidentin Jana Weber ab.',
      'Perus Präsident Paul Reuther starb früh.',
      'Perus Präsident schwieg.',
    ],
    'Tarvo Keskula',
    ['Tarvo Keskula'],
  ],
  [
    'no role that is not tied to the name',
    ['Am Montag kam Jana Weber.', 'Perus Präsidentin schwieg.'],
    'Jana Weber',
    ['Jana Weber'],
  ],
  [
    'an abbreviation in brackets',
    ['Die Sozialdemokratische Partei Deutschlands (SPD) stimmt zu.', 'Das will die SPD.'],
    'Sozialdemokratische Partei Deutschlands',
    ['Sozialdemokratische Partei Deutschlands', 'SPD', 'SPD'],
  ],
  [
    'a declined adjective',
    ['Die Deutsche Bank spart.', 'Bei der Deutschen Bank wird gespart.'],
    'Deutsche Bank',
    ['Deutsche Bank', 'Deutschen Bank'],
  ],
  [
    'a genitive',
    ['Das sagte Jana Weber.', 'Auch Webers Partei war dabei.'],
    'Jana Weber',
    ['Jana Weber', 'Webers'],
  ],
  [
    'the adjective of a city',
    ['Der Berliner Senat zögert.', 'Es regnet in Berlin.'],
    'Berlin',
    ['Berliner', 'Berlin'],
  ],
  [
    'names and adjectives of a country',
    ['Die russische Regierung schweigt.', 'In Russland gilt das als Zeichen.'],
    'Russland',
    ['russische', 'Russland'],
  ],
])('%s', (_, sentences, text, mentions) => {
  expect(told(...sentences)).toContainEqual([text, mentions]);
});

test.each([
  ['Nordkoreas Süden ist grün.', 'KP', { de: 'Nordkorea', en: 'North Korea', ko: '북한' }],
  ['Die USA ziehen ab.', 'US', { de: 'Vereinigte Staaten', en: 'United States', ko: '미국' }],
  ['Die französische Küste brennt.', 'FR', { de: 'Frankreich', en: 'France', ko: '프랑스' }],
])('the country of %j has its code and its names', (sentence, country, names) => {
  expect(collectNames(article(sentence))).toContainEqual(
    expect.objectContaining({ type: 'place', country, names }),
  );
});

test('a place that is not a country has neither code nor names', () => {
  const names = collectNames(article('Jana Weber von der SPD lebt in Hamburg.'));
  expect(names).toHaveLength(3);
  for (const name of names) expect(Object.keys(name)).toEqual(['text', 'type', 'mentions']);
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
  'Nordkoreas ',
  'Machthaber ',
  'der russische Präsident ',
  ', ',
  '.',
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
);

const sentencesOf = fc.array(hostile, { minLength: 1, maxLength: 6 });

test('mentions are exact spans of sentences that exist, in article order', () => {
  fc.assert(
    fc.property(sentencesOf, (sentences) => {
      const names = collectNames(article(...sentences));
      for (const { mentions, text, type, country } of names) {
        const places = mentions.map(({ sentence, start }) => [Number(sentence.slice(1)), start]);
        expect(places).toEqual(
          places.toSorted(([a, i], [b, j]) => Number(a) - Number(b) || Number(i) - Number(j)),
        );
        for (const one of mentions)
          expect(sentences[Number(one.sentence.slice(1)) - 1]?.slice(one.start, one.end)).toBe(
            one.text,
          );
        expect(mentions.some((one) => one.text.startsWith(text))).toBe(true);
        expect(country === undefined || type === 'place').toBe(true);
      }
    }),
  );
});

test('names do not overlap', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const found = nameMentions([{ id: 's1', text }]);
      found.forEach((one, i) => {
        expect(one.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(one.end).toBeGreaterThan(one.start);
      });
    }),
  );
});

test('the same article gives the same names', () => {
  fc.assert(
    fc.property(sentencesOf, (sentences) => {
      expect(collectNames(article(...sentences))).toEqual(collectNames(article(...sentences)));
    }),
  );
});

test.each([
  'Jana ',
  'Weber ',
  'A. ',
  'AG ',
  'von ',
  '1. ',
  'FC ',
  'a',
  'Nordkoreas Machthaber Kim ',
  'Amt (AM) ',
  'SPD-',
])('a long run of %j is read', (unit) => {
  expect(() => named(unit.repeat(20_000))).not.toThrow();
});
