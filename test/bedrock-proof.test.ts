import { describe, expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { multiplierOf, numberOf } from '../shared/german/number-words.ts';
import { proofBy } from '../shared/proof/proof.ts';

const article: Article = {
  title: { id: 'title', text: 'Lindenau saniert sein Freibad' },
  // A Friday.
  metadata: { published: '2024-11-22T09:00:00+01:00' },
  truncated: false,
  blocks: [
    {
      type: 'paragraph',
      sentences: [
        'Der Gemeinderat von Lindenau hat am Montag die Sanierung des Freibads beschlossen.',
        'Sie kostet nach Angaben von Bürgermeisterin Jana Weber 1,5 Millionen Euro und dauert zwei Jahre.',
        '„Das Becken ist undicht, und die Pumpen sind älter als ich“, sagte Weber.',
        'Für den Plan stimmten zwölf der 17 Mitglieder, auch die Fraktion von Tarvo Keskula.',
        'Im vergangenen Sommer kamen 41.300 Besucher, 12 Prozent mehr als 2022.',
        'Das Land zahlt ein Drittel, die Sparkasse Auental gibt 250 000 Euro.',
        'Am 3. März 2025 um 8.30 Uhr beginnen die Arbeiten, das „Seefest“ fällt aus.',
        'Die Kasse öffnet erst im Mai 2027 wieder, bis dahin hilft das Oberlahrer Hallenbad.',
        'Vier Millionen Euro hätte ein Neubau gekostet.',
        'Das Becken misst in der Länge 25 Meter.',
      ].map((text, i) => ({ id: `s${i + 1}`, text })),
    },
  ],
};

const prove = proofBy(article, summarise(article));

test.each([
  ['the sentence itself', article.blocks[0]?.sentences[0]?.text ?? '', 's1'],
  ['fewer of its words', 'Der Gemeinderat beschloss am Montag die Sanierung des Freibads.', 's1'],
  ['the day by its date', 'Am 18. November hat der Gemeinderat die Sanierung beschlossen.', 's1'],
  ['a date with its weekday', 'Am Montag, 3. März 2025, beginnen die Arbeiten.', 's7'],
  ['the month of a day', 'Im März 2025 beginnen die Arbeiten.', 's7'],
  ['a scale cut short', 'Die Sanierung kostet 1,5 Mio. Euro.', 's2'],
  ['a scale written out', 'Die Sanierung kostet 1.500.000 €.', 's2'],
  ['a place by its people', 'Bis dahin hilft das Hallenbad in Oberlahr.', 's8'],
  ['a number word in figures', 'Die Sanierung dauert 2 Jahre.', 's2'],
  ['figures as a number word', 'Zwölf der siebzehn Mitglieder stimmten für den Plan.', 's4'],
  ['words in figures with a scale', 'Ein Neubau hätte 4 Millionen Euro gekostet.', 's9'],
  ['another thousands separator', 'Die Sparkasse Auental gibt 250.000 Euro.', 's6'],
  ['a sign for its unit', 'Es kamen 12 % mehr Besucher als 2022.', 's5'],
  ['a unit cut short', 'Das Becken misst 25 m.', 's10'],
  ['a fraction', 'Ein Drittel zahlt das Land.', 's6'],
  ['a time', 'Die Arbeiten beginnen am 3. März 2025 um 8.30 Uhr.', 's7'],
  ['a quotation', 'Jana Weber sagte: „Das Becken ist undicht“.', 's2 s3'],
  ['a quotation in other marks', 'Weber sagte: »Das Becken ist undicht.«', 's3'],
  [
    'a name in the genitive',
    'Lindenaus Gemeinderat hat die Sanierung des Freibads beschlossen.',
    's1',
  ],
  ['a name of another cited sentence', 'Jana Weber nennt das Becken undicht.', 's2 s3'],
  ['a name that no list has', 'Auch die Fraktion von Tarvo Keskula stimmte für den Plan.', 's4'],
  ['the title', 'Lindenau saniert das Freibad', 'title'],
  ['a compound of its words', 'Die Freibadkasse öffnet erst im Mai 2027 wieder.', 's1 s8'],
  [
    'a common noun by its ending',
    'Die Kasse öffnet erst im Mai 2027 wieder nach der Schließung.',
    's8',
  ],
])('proven: %s', (_, text, ids) => {
  expect(prove({ text, sentences: ids.split(' ') })).toBeUndefined();
});

describe.each([
  [
    'sentence',
    [
      ['one that is not there', 'Der Gemeinderat hat die Sanierung beschlossen.', 's1 s11'],
      ['a word that is no id', 'Der Gemeinderat hat die Sanierung beschlossen.', 'toString'],
    ],
  ],
  [
    'number',
    [
      ['another', 'Die Sanierung kostet 2,5 Millionen Euro.', 's2'],
      ['of another sentence', 'Die Sanierung dauert 17 Jahre.', 's2'],
      ['another scale', 'Die Sanierung kostet 1,5 Milliarden Euro.', 's2'],
      ['without its scale', 'Die Sanierung kostet 1,5 Euro.', 's2'],
      ['rounded', 'Im Sommer kamen rund 41.000 Besucher.', 's5'],
      ['in words', 'Die Sanierung dauert drei Jahre.', 's2'],
      ['in a compound word', 'Die Sanierung dauert dreihundertfünf Jahre.', 's2'],
      ['in words with a scale', 'Die Sanierung kostet fünfzehn Millionen Euro.', 's2'],
      ['a word without its scale', 'Vier Euro hätte ein Neubau gekostet.', 's9'],
      ['a bare scale', 'Milliarden Euro hätte ein Neubau gekostet.', 's9'],
      ['a multiple', 'Die Sanierung dauert zwei Jahre und kostet das Dreifache.', 's2'],
      ['an ordinal', 'Zum vierten Mal kamen mehr Besucher.', 's5'],
      ['an age', 'Die sechzigjährige Bürgermeisterin Jana Weber.', 's2'],
      ['another fraction', 'Das Land zahlt ein Viertel.', 's6'],
      ['a fraction more than once', 'Das Land zahlt zwei Drittel.', 's6'],
      ['a half', 'Das Land zahlt die Hälfte.', 's6'],
      ['in another currency', 'Die Sanierung kostet 1,5 Millionen Dollar.', 's2'],
      [
        'a share for a sum',
        'Die Sparkasse gibt 12 Prozent, das Land zahlt 250 000 Prozent.',
        's5 s6',
      ],
      ['in another measure', 'Das Becken misst in der Länge 25 Kilometer.', 's10'],
      ['a time', 'Um 9.30 Uhr beginnen die Arbeiten.', 's7'],
      ['in other digits', 'Die Sanierung dauert ٣ Jahre.', 's2'],
      ['in Roman figures', 'Die Sanierung dauert Ⅻ Jahre.', 's2'],
      ['a fraction sign', 'Das Land zahlt ¾.', 's6'],
      ['of many figures', 'Die Sanierung kostet 12345678901234567890 Euro.', 's2'],
    ],
  ],
  [
    'date',
    [
      ['another weekday', 'Der Gemeinderat hat am Dienstag die Sanierung beschlossen.', 's1'],
      ['a weekday that the date is not', 'Am Freitag, 3. März 2025, beginnen die Arbeiten.', 's7'],
      ['another day', 'Am 4. März 2025 beginnen die Arbeiten.', 's7'],
      ['another month', 'Die Kasse öffnet im Juni 2027 wieder.', 's8'],
      ['another year', 'Die Kasse öffnet im Mai 2028 wieder.', 's8'],
      ['finer than the source', 'Die Kasse öffnet am 1. Mai 2027 wieder.', 's8'],
      [
        'a weekday without a preposition',
        'Mittwoch hat der Gemeinderat die Sanierung beschlossen.',
        's1',
      ],
      ['a relative day', 'Gestern hat der Gemeinderat die Sanierung beschlossen.', 's1'],
      ['of another sentence', 'Am Montag stimmten zwölf der 17 Mitglieder für den Plan.', 's4'],
    ],
  ],
  [
    'quotation',
    [
      ['invented', 'Weber sagte: „Das Becken ist schön“.', 's3'],
      ['of another sentence', 'Weber sagte: „Das Becken ist undicht“.', 's2'],
      ['that was none', 'Weber: „Sie kostet 1,5 Millionen Euro“.', 's2'],
      ['cut inside a word', 'Weber sagte: „Das Becken ist un“.', 's3'],
    ],
  ],
  [
    'a quotation mark',
    [
      ['that nothing closes', '„Das Becken ist undicht, sagte Weber.', 's3'],
      ['that nothing opens', 'Das Becken ist undicht“, sagte Weber.', 's3'],
    ],
  ],
  [
    'name',
    [
      ['of another sentence', 'Jana Weber hat am Montag die Sanierung beschlossen.', 's1'],
      [
        'of another sentence, by family name',
        'Weber hat am Montag die Sanierung des Freibads beschlossen.',
        's1',
      ],
      [
        'of another sentence, that no list has',
        'Für Keskula dauert die Sanierung zwei Jahre.',
        's2',
      ],
      ['a false first name', 'Petra Weber sagte, das Becken ist undicht.', 's3'],
      ['that no list has', 'Torvald Ackerlund stimmte für den Plan.', 's4'],
      ['a family name alone', 'Für den Plan stimmte auch Ackerlund.', 's4'],
      ['another place', 'Bis dahin hilft das Hallenbad in Hamburg.', 's8'],
      ['an unknown place', 'Bis dahin hilft das Hallenbad in Quorlingen.', 's8'],
      ['another organisation', 'Die Volksbank Auental gibt 250 000 Euro.', 's6'],
      ['a party', 'Zwölf der 17 Mitglieder stimmten für den Plan, auch die SPD.', 's4'],
      ['that begins with a word', 'Auch die Fraktion von Seestrand stimmte für den Plan.', 's4'],
      ['that ends with a word', 'Auch die Fraktion von Quorbecken stimmte für den Plan.', 's4'],
      ['behind a hyphen', 'Die Ackerlund-Fraktion stimmte für den Plan.', 's4'],
    ],
  ],
  [
    'address',
    [
      ['of a site', 'Die Kasse öffnet wieder im Mai 2027 auf freibad.example', 's8'],
      ['of mail', 'Die Kasse öffnet wieder im Mai 2027: kasse@freibad', 's8'],
    ],
  ],
  [
    'too little',
    [
      [
        'of the sentence',
        'Alle sollen wissen, wie unfähig und teuer dieser Gemeinderat ist.',
        's1',
      ],
      ['of the language', 'Also they want to renovate it soon.', 's1'],
      ['of anything', '…', 's1'],
    ],
  ],
] as [string, [string, string, string][]][])('not proven: %s', (what, cases) => {
  test.each(cases)('%s', (_, text, ids) => {
    expect(prove({ text, sentences: ids.split(' ') })).toMatch(new RegExp(`^${what}`));
  });
});

test.each([
  ['zwei', 2],
  ['Elf', 11],
  ['siebzehn', 17],
  ['einundzwanzig', 21],
  ['dreißig', 30],
  ['dreissig', 30],
  ['hundert', 100],
  ['einhundert', 100],
  ['hundertzwölf', 112],
  ['neunhundertneunundneunzig', 999],
  ['tausend', 1000],
  ['zweitausendvierundzwanzig', 2024],
  ['zehntausend', 10_000],
  ['zweieinhalb', 2.5],
  ['eineinhalb', 1.5],
  ['dritten', 3],
  ['zwanzigste', 20],
  ['siebter', 7],
  ['dreimal', 3],
  ['vierfach', 4],
  ['verdreifacht', 3],
  ['zwölfjährige', 12],
  ['fünfköpfige', 5],
  ['Fünftel', undefined],
  ['Dutzend', 12],
  ['Tausende', 1000],
  ['eine', undefined],
  ['eins', undefined],
  ['Achtung', undefined],
  ['Zweig', undefined],
  ['Dreieck', undefined],
  ['Zehe', undefined],
  ['tausendtausendtausend', undefined],
])('the word %s is the number %s', (word, value) => {
  expect(numberOf(word)).toBe(value);
});

test.each([
  ['Million', 1e6],
  ['Milliarden', 1e9],
  ['Drittel', 1 / 3],
  ['viertel', 1 / 4],
  ['Achtel', 1 / 8],
  ['Zwanzigstel', 1 / 20],
  ['Mittel', undefined],
  ['Kapitel', undefined],
  ['Titel', undefined],
])('the word %s scales by %s', (word, value) => {
  expect(multiplierOf(word)).toBe(value);
});

test('long and hostile text is checked without delay or error', () => {
  const length = 100_000;
  for (const text of ['„', '“„', '1.', 'tausend', 'A-', 'a.a@', ' ', 'ß', '\u{1F600}', 'und '])
    expect(prove({ text: text.repeat(length / text.length), sentences: ['s1'] })).toEqual(
      expect.any(String),
    );
});
