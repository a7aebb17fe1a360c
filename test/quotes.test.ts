import { expect, test } from 'vitest';
import type { Article } from '../shared/article/article.ts';
import type { Name } from '../shared/article/summary.ts';
import { collectNames } from '../shared/extract/names/collect-names.ts';
import { collectQuotes } from '../shared/extract/quotes/collect-quotes.ts';
import { sentences } from '../shared/german/sentences/sentences.ts';

const article = (...sentences: string[]): Article => ({
  metadata: {},
  truncated: false,
  blocks: [
    { type: 'paragraph', sentences: sentences.map((text, i) => ({ id: `s${i + 1}`, text })) },
  ],
});

/** Who is named in these tests. */
const PEOPLE = ['Jana Weber', 'Mia Brandt', 'Klaus Brandt'];

const people = (sentences: string[]): Name[] =>
  PEOPLE.map((text) => ({
    text,
    type: 'person' as const,
    mentions: sentences.flatMap((sentence, i) =>
      [...sentence.matchAll(new RegExp(text, 'g'))].map(({ index }) => ({
        sentence: `s${i + 1}`,
        start: index,
        end: index + text.length,
        text,
      })),
    ),
  })).filter(({ mentions }) => mentions.length > 0);

const spoken = (...sentences: string[]) =>
  collectQuotes(article(...sentences), people(sentences)).map(({ text, speaker }) => [
    text,
    speaker,
  ]);

test.each<[string, string, string | undefined]>([
  ['„Wir bauen die Brücke neu“, sagte Jana Weber.', 'Wir bauen die Brücke neu', 'Jana Weber'],
  ['»Wir bauen die Brücke neu«, erklärte Jana Weber.', 'Wir bauen die Brücke neu', 'Jana Weber'],
  ['«Wir bauen die Brücke neu», betonte Jana Weber.', 'Wir bauen die Brücke neu', 'Jana Weber'],
  ['"Wir bauen die Brücke neu", sagt Jana Weber.', 'Wir bauen die Brücke neu', 'Jana Weber'],
  ['“Wir bauen die Brücke neu”, schrieb Jana Weber.', 'Wir bauen die Brücke neu', 'Jana Weber'],
  ['‚Wir bauen die Brücke neu‘, sagte Jana Weber.', 'Wir bauen die Brücke neu', 'Jana Weber'],
  [
    '„Die Suche geht weiter“, so der Sprecher der Feuerwehr.',
    'Die Suche geht weiter',
    'der Sprecher der Feuerwehr',
  ],
  ['„Nein!“, rief Jana Weber.', 'Nein!', 'Jana Weber'],
  ['„Das ist zu teuer“, hatte Jana Weber im Mai gesagt.', 'Das ist zu teuer', 'Jana Weber'],
  [
    '„Das ist zu teuer“, kritisierte am Montag die 56-jährige Juristin Jana Weber.',
    'Das ist zu teuer',
    'die 56-jährige Juristin Jana Weber',
  ],
  ['„Nein!“, rief Jana Weber in Lindenau.', 'Nein!', 'Jana Weber'],
  ['Jana Weber sagte: „Das ist uns zu teuer.“', 'Das ist uns zu teuer.', 'Jana Weber'],
  ['Jana Weber (parteilos) sagte: „Das ist uns zu teuer.“', 'Das ist uns zu teuer.', 'Jana Weber'],
  [
    'Jana Weber, die Leiterin des Freibads, sagte: „Das ist uns zu teuer.“',
    'Das ist uns zu teuer.',
    'Jana Weber',
  ],
  [
    'Nach der Sitzung sagte Jana Weber: „Das ist uns zu teuer.“',
    'Das ist uns zu teuer.',
    'Jana Weber',
  ],
  [
    'Bürgermeisterin Weber nannte den Plan „klug und längst überfällig“.',
    'klug und längst überfällig',
    'Bürgermeisterin Weber',
  ],
  [
    'Laut Jana Weber ist der Plan „klug und längst überfällig“.',
    'klug und längst überfällig',
    'Jana Weber',
  ],
  [
    '„Das ist zu teuer für unsere Stadt“, sagte er.',
    'Das ist zu teuer für unsere Stadt',
    undefined,
  ],
  [
    'Bei einem Besuch in Auental sagte sie: „Das ist uns zu teuer.“',
    'Das ist uns zu teuer.',
    undefined,
  ],
  [
    '„Das nennen wir ‚Plan B‘ und sonst nichts“, sagte Jana Weber.',
    'Das nennen wir ‚Plan B‘ und sonst nichts',
    'Jana Weber',
  ],
])('%s', (sentence, quote, speaker) => {
  expect(spoken(sentence)).toEqual([[quote, speaker]]);
});

test.each([
  ['Der Rat hat die Akten "sortiert".'],
  ['Das meldet der "Spiegel" aus Hamburg.'],
  ['Sie las aus dem Roman „Der Mann, der nicht mehr schlafen wollte“.'],
  ['Er gründete den Verein „Freunde der Holzbrücke von Oberlahr“.'],
  ['Das meldete die „Allgemeine Zeitung für Oberlahr“.'],
  ['Die Bewegung „Union pour la Nature“ wächst.'],
  ['Mehr steht auf „www.oberlahr.example“.'],
  ['Am Bahnhof stand mit Kreide „Hier fährt bald wieder ein Zug“.'],
  ['Ein Zeichen „ fehlt hier am Ende.'],
  ['Der Bildschirm misst 55" in der Breite.'],
  ['Das war’s, sagt Jana Weber.'],
])('not a quotation: %s', (sentence) => {
  expect(spoken(sentence)).toEqual([]);
});

test('a quotation over several sentences has a part in each', () => {
  expect(spoken('„Wir bauen sie neu.', 'Es dauert zwei Jahre“, sagte Jana Weber.')).toEqual([
    ['Wir bauen sie neu.', 'Jana Weber'],
    ['Es dauert zwei Jahre', 'Jana Weber'],
  ]);
});

test('a quotation after the one that names the speaker is hers too', () => {
  expect(spoken('„Wir bauen sie neu“, sagte Jana Weber.', '„Es dauert zwei Jahre.“')).toEqual([
    ['Wir bauen sie neu', 'Jana Weber'],
    ['Es dauert zwei Jahre.', 'Jana Weber'],
  ]);
  expect(spoken('„Wir bauen sie neu“, sagte Jana Weber, „und zwar bald.“')).toEqual([
    ['Wir bauen sie neu', 'Jana Weber'],
    ['und zwar bald.', 'Jana Weber'],
  ]);
});

test('a quotation does not run on into the next block', () => {
  const [first, second] = [article('Sie sagte: „Wir bauen sie neu.'), article('Das stimmt so“.')];
  expect(collectQuotes({ ...first, blocks: [...first.blocks, ...second.blocks] }, [])).toEqual([]);
});

test.each(['„', '"', '„a ', '"a', '» «', 'Der Aal ', '„Er sagte Jana Weber“ ', 'der langen '])(
  'the longest article of %j is read',
  (unit) => {
    const longest = unit.repeat(100_000 / unit.length);
    expect(() => spoken(...sentences(longest))).not.toThrow();
  },
);

const withSpeaker = (...sentences: string[]) =>
  collectQuotes(article(...sentences), people(sentences))
    .slice(-1)
    .map(({ speaker, resolved, named, cue }) => [
      speaker,
      resolved ?? false,
      named?.sentence,
      cue?.text,
    ]);

test.each<[string, string[], string, string, string]>([
  [
    'the subject of the sentence before',
    ['Bürgermeisterin Jana Weber verteidigte den Plan.', '„Das ist nicht zu teuer“, sagte sie.'],
    'Jana Weber',
    's1',
    'sagte',
  ],
  [
    'a subject without a title',
    ['Klaus Brandt wies das zurück.', '„Das ist nicht zu teuer“, betonte er.'],
    'Klaus Brandt',
    's1',
    'betonte',
  ],
  [
    'the speaker of the quotation before',
    ['„Das ist klug“, sagte Jana Weber.', '„Es ist nicht zu teuer für uns“, ergänzte sie.'],
    'Jana Weber',
    's1',
    'ergänzte',
  ],
  [
    'the pronoun before the quotation',
    ['Jana Weber kam um neun Uhr.', 'Sie sagte: „Das ist uns viel zu teuer.“'],
    'Jana Weber',
    's1',
    'sagte',
  ],
  [
    'a subject with an apposition',
    [
      'Jana Weber, die Leiterin des Freibads, wies das zurück.',
      '„Das ist nicht zu teuer“, sagte sie.',
    ],
    'Jana Weber',
    's1',
    'sagte',
  ],
])('a pronoun is resolved to %s', (_, sentences, speaker, place, cue) => {
  expect(withSpeaker(...sentences)).toEqual([[speaker, true, place, cue]]);
});

test.each<[string, string[]]>([
  ['nobody is named', ['Es regnete den ganzen Tag.', '„Das ist nicht zu teuer“, sagte sie.']],
  [
    'two people are named',
    ['Jana Weber traf Mia Brandt am See.', '„Das ist nicht zu teuer“, sagte sie.'],
  ],
  [
    'the title is that of the other sex',
    ['Bürgermeisterin Jana Weber verteidigte den Plan.', '„Das ist nicht zu teuer“, sagte er.'],
  ],
  [
    'another woman is meant perhaps',
    ['Jana Weber lobte eine Sprecherin der Polizei.', '„Das ist nicht zu teuer“, sagte sie.'],
  ],
  [
    'the person is no subject',
    ['Die Polizei befragte am Montag Jana Weber.', '„Das ist nicht zu teuer“, teilte sie mit.'],
  ],
  [
    'one of two was named too long ago',
    [
      'Jana Weber verteidigte den Plan von Mia Brandt.',
      'Der Umbau beginnt im Mai.',
      'Er dauert zwei Jahre.',
      '„Das ist nicht zu teuer“, sagte sie.',
    ],
  ],
])('a pronoun stays open where %s', (_, sentences) => {
  expect(withSpeaker(...sentences)).toEqual([[undefined, false, undefined, expect.any(String)]]);
});

test.each([
  ['„Das ist zu teuer“, sagte Jana Weber.', 'sagte'],
  ['„Das ist zu teuer“, so Jana Weber.', 'so'],
  ['„Das ist zu teuer“, hatte Jana Weber im Mai gesagt.', 'gesagt'],
  ['Laut Jana Weber ist der Plan „klug und längst überfällig“.', 'Laut'],
  ['Man sei „auf alles gut vorbereitet“ gewesen. Das erklärte Jana Weber am Abend.', 'erklärte'],
  ['Jana Weber bestreitet das: „Das ist nicht zu teuer.“', undefined],
])('the cue of %s', (sentence, cue) => {
  const [quote] = collectQuotes(article(sentence), []);
  expect(quote?.speaker).toBe('Jana Weber');
  expect(quote?.cue?.text).toBe(cue);
});

test.each<[string[], string | undefined]>([
  [['Klaus Brandt schwieg.', 'Der Plan komme zu spät, bemängelte Jana Weber.'], 'Jana Weber'],
  [['Klaus Brandt schwieg.', 'Der Plan sei zu teuer, nölte Jana Weber.'], 'Jana Weber'],
  [
    ['Klaus Brandt schwieg.', 'Das Geld fehle seit Jahren, stöhnte gestern Jana Weber.'],
    'Jana Weber',
  ],
  [
    ['Die Stadt schweigt dazu.', 'Der Verein fordere Hilfe, so die Vorsitzende Jana Weber.'],
    'Jana Weber',
  ],
  [['Die Stadt schweigt dazu.', 'Das Bad bleibt zu, so Jana Weber.'], 'Jana Weber'],
  [
    ['Klaus Brandt schwieg.', 'Man müsse sparen, so der Sprecher der Stadt.'],
    'der Sprecher der Stadt',
  ],
  [['Jana Weber zufolge war es dunkel.'], 'Jana Weber'],
  // Reported speech without a word of saying is still the earlier speaker's.
  [['Klaus Brandt sprach zuerst.', 'Das Geld fehle seit Jahren.'], 'Klaus Brandt'],
])('a quotation after reported speech: %s', (before, speaker) => {
  const found = spoken(...before, '„Wir haben lange darauf gewartet.“');
  expect(found).toEqual([['Wir haben lange darauf gewartet.', speaker]]);
});

test.each<[string, string | undefined]>([
  [
    'Auf die Frage, ob er Mia Brandt kenne, antwortete Jana Weber: „Ja, seit Jahren.“',
    'Jana Weber',
  ],
  [
    'Auf die Bitte, die Klaus Brandt stellte, erwiderte Jana Weber: „Das geht nicht.“',
    'Jana Weber',
  ],
  ['Im Streit darum, was Mia Brandt wusste, sagte Jana Weber: „Sie wusste es.“', 'Jana Weber'],
  ['Jana Weber, die Leiterin des Bads, sagte: „Das geht nicht.“', 'Jana Weber'],
  ['Mia Brandt zufolge habe Jana Weber gesagt: „Die Insel ist mir egal.“', 'Jana Weber'],
  ['Laut Mia Brandt hat Jana Weber gesagt: „Die Insel ist mir egal.“', 'Jana Weber'],
  ['Klaus Brandt zufolge sagte Jana Weber: „Die Insel ist mir egal.“', 'Jana Weber'],
  [
    'Ott lehnte das ab und nannte Jana Weber „viel zu naiv für dieses Amt, und zwar seit Jahren“.',
    undefined,
  ],
  ['Klaus Brandt wies das zurück und nannte Jana Weber „überaus naiv“.', 'Klaus Brandt'],
  ['Dem Vorwurf von Klaus Brandt, sie habe „geschlafen“, widersprach Jana Weber.', 'Klaus Brandt'],
  ['Die Kritik von Klaus Brandt, sie habe „geschlafen“, wies Jana Weber zurück.', 'Klaus Brandt'],
  ['Sie habe „nichts gewusst“, widersprach Jana Weber.', 'Jana Weber'],
])('not the one spoken of or reporting: %s', (sentence, speaker) => {
  expect(spoken(sentence).map(([, by]) => by)).toEqual([speaker]);
});

test.each([
  'Jana Weber lobte die Inszenierung von „Der Biberpelz“.',
  'Die Jury lobte die Aufführung von „Die Räuber“.',
  'Jana Weber kritisierte die Verfilmung von „Das Boot“ scharf.',
  'Die Kritik feierte Jana Weber in der Titelrolle in „Die Möwe“.',
])('no quotation but a title: %s', (sentence) => {
  expect(spoken(sentence)).toEqual([]);
});

test.each<[string[], string | undefined]>([
  [
    ['Jana Weber kam. ', '„Nie wieder!“', 'Mit diesen Worten verließ Klaus Brandt den Saal.'],
    'Klaus Brandt',
  ],
  [
    ['Jana Weber kam.', '„Nie wieder!“', 'Mit diesem Satz verließ der Anwohner Ott den Saal.'],
    'der Anwohner Ott',
  ],
  [
    ['Jana Weber kam.', '„Das reicht uns allen.“', 'Mit diesen Worten schloss die Sitzung.'],
    undefined,
  ],
  [['Jana Weber kam.', '„Das reicht uns allen.“', 'Mit diesem Zitat warb ein Plakat.'], undefined],
  [
    ['Jana Weber kam.', '„Ihr seid da.“', 'Mit diesen Worten wurde Klaus Brandt begrüßt.'],
    undefined,
  ],
  [['Jana Weber kam.', '„Adebar ist gesund“, so Ährenfelds Diagnose.'], undefined],
])('the speaker of the quotation in %j', (sentences, speaker) => {
  expect(spoken(...sentences).map(([, by]) => by)).toEqual([speaker]);
});

test('the owner of a noun that does not speak is the speaker if known', () => {
  const known = article('Jana Ährenfeld kam.', '„Adebar ist gesund“, so Ährenfelds Diagnose.');
  expect(collectQuotes(known, collectNames(known))).toMatchObject([{ speaker: 'Jana Ährenfeld' }]);
});

test.each([
  'Jana Weber sagte dem „Prignitzer“: „Es reicht!“',
  'Jana Weber sagte am Montag der örtlichen „Lahrer Woche“: „Es reicht!“',
  '„Es reicht!“, sagte Jana Weber der „Lahrer Woche“.',
])('the paper to whom it is said is no quotation: %s', (text) => {
  expect(spoken(text)).toEqual([['Es reicht!', 'Jana Weber']]);
});

test.each<[string, string[], (string | undefined)[]]>([
  [
    'the one named last, where another than the subject answers',
    [
      'Leiterin Jana Weber warf Klaus Brandt Untreue vor.',
      '„Lüge!“, entgegnete der.',
      '„Ich habe jeden Cent belegt.“',
    ],
    ['Klaus Brandt', 'Klaus Brandt'],
  ],
  [
    'the woman named last',
    ['Klaus Brandt beschuldigte Mia Brandt.', '„Das stimmt nicht“, erwiderte diese.'],
    ['Mia Brandt'],
  ],
  [
    'nobody, if only the subject is named',
    ['Jana Weber kam.', '„Das ist falsch“, sagte die.', '„Ich war es.“'],
    [undefined, undefined],
  ],
  [
    'the one cited',
    [
      'Klaus Brandt wartet ab.',
      '„Der Plan steht“, wird Jana Weber von der Lippischen Post zitiert.',
    ],
    ['Jana Weber'],
  ],
  [
    'the one cited before',
    ['Klaus Brandt wartet ab.', 'Jana Weber wurde in der Zeitung so zitiert: „Der Plan steht.“'],
    ['Jana Weber'],
  ],
  [
    'nobody of another sentence',
    ['Klaus Brandt wartet ab.', '„Der Plan steht“, wird Jana Weber entgegengehalten.'],
    [undefined],
  ],
  [
    'the one who greets',
    ['Jana Weber wurde von Klaus Brandt mit den Worten begrüßt: „Schön, dass Sie da sind.“'],
    ['Klaus Brandt'],
  ],
  [
    'the one who warns',
    ['Später ist Jana Weber von Klaus Brandt gewarnt worden: „Das geht schief.“'],
    ['Klaus Brandt'],
  ],
  [
    'not the one asked',
    ['Später wurde Jana Weber gefragt: „Wann wird eröffnet?“', '„Im Mai wird eröffnet.“'],
    [undefined, undefined],
  ],
  ['the one chosen', ['Jana Weber wurde vom Rat gewählt: „Ich freue mich sehr.“'], ['Jana Weber']],
  [
    'the writer of a letter that another reads',
    [
      'Mia Brandt las den Brief vor, den Klaus Brandt vor seinem Tod schrieb: „Er wird mich umbringen.“',
    ],
    ['Klaus Brandt'],
  ],
  [
    'the writer with an initial',
    [
      'Mia Brandt las den Brief vor, den Heiner B. vor seinem Tod schrieb: „Er wird mich umbringen.“',
    ],
    ['Heiner B.'],
  ],
  [
    'not the one before, where the sentence names another',
    [
      'Klaus Brandt sagte: „Nein, danke.“',
      'Es ist der Satz, mit dem Jana Weber auffiel: „Ich bleibe.“',
    ],
    ['Klaus Brandt', undefined],
  ],
  [
    'the writer of a letter to another',
    ['Mia Brandt bekam einen Brief, in dem Klaus Brandt schrieb: „Lassen Sie das.“'],
    ['Klaus Brandt'],
  ],
  [
    'the one who interrupts',
    ['Jana Weber wurde von einem Zuhörer unterbrochen: „Das stimmt doch nicht!“'],
    ['einem Zuhörer'],
  ],
  [
    'the sender of a mail that another reads',
    ['Mia Brandt las eine Mail vor, die Trainer Klaus Brandt am Morgen schickte: „Ich höre auf.“'],
    ['Trainer Klaus Brandt'],
  ],
  [
    'the one whose words are remembered',
    ['Jana Weber erinnerte sich an die Worte ihres Vaters: „Ein Baum braucht Zeit.“'],
    ['ihres Vaters'],
  ],
  [
    'the named one whose advice is remembered',
    ['Jana Weber denkt oft an den Rat von Klaus Brandt: „Bleib ruhig.“'],
    ['Klaus Brandt'],
  ],
  [
    'the one who has a turn',
    ['Hornist Klaus Brandt: „Sie hört alles.“', 'Und Jana Weber?', '„Ich höre vor allem zu.“'],
    ['Hornist Klaus Brandt', 'Jana Weber'],
  ],
  [
    'nobody, if the one who has a turn is not known',
    ['Hornist Klaus Brandt: „Sie hört alles.“', 'Und Tschang?', '„Ich höre vor allem zu.“'],
    ['Hornist Klaus Brandt', undefined],
  ],
  [
    'the one named below',
    ['Mia Brandt singt.', '„Freiheit ist Arbeit.“', '— Jana Weber'],
    ['Jana Weber'],
  ],
  [
    'the one named below with an office',
    [
      'Mia Brandt singt.',
      '„Freiheit ist kein Zustand.',
      'Freiheit ist Arbeit.“',
      '– Jana Weber, Regisseurin',
    ],
    ['Jana Weber', 'Jana Weber'],
  ],
])('the speaker is %s', (_, sentences, speakers) => {
  expect(spoken(...sentences).map(([, by]) => by)).toEqual(speakers);
});
