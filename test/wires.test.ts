import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodySentences, Metadata } from '../shared/article/article.ts';
import { Rejection, Withdrawal } from '../shared/article/errors.ts';
import { topicAbove } from '../shared/article/media-topics.ts';
import { clean } from '../shared/clean/clean.ts';
import { statedInstants } from '../shared/clean/stated-instants.ts';
import { summarise } from '../shared/extract/summarise.ts';
import { LONG } from './support/long.ts';
import * as fixtures from './support/wires.ts';
import {
  digitalwires,
  inlineNitf,
  iptc,
  newsItem,
  newsMessage,
  ninjs1,
  ninjs2,
  ninjs3,
  nitf,
  SENTENCES,
  TITLE,
  URN,
  VERSION_TIME,
  xhtml,
} from './support/wires.ts';

const NOW = new Date('2026-03-11T08:00:00Z');
const bytesOf = (input: unknown): Uint8Array => {
  if (input instanceof Uint8Array) return input;
  return Buffer.from(typeof input === 'string' ? input : JSON.stringify(input));
};
const read = (input: unknown, key = 'wires/dpa/item') => clean(bytesOf(input), { key });
/** Why there is no article. */
const rejection = (input: unknown): Rejection | Withdrawal => {
  try {
    instantsOf(input);
  } catch (error) {
    if (error instanceof Rejection || error instanceof Withdrawal) return error;
    throw error;
  }
  throw new Error('not rejected');
};
const instantsOf = (input: unknown) => statedInstants(read(input).instants ?? {}, NOW);
const latin = (text: string, codes: Record<string, number>) =>
  Uint8Array.from([...text].map((char) => codes[char] ?? char.charCodeAt(0)));
const SEVEN_BIT = { ä: '{', ö: '|', ü: '}', ß: '~', Ä: '[', Ö: '\\', Ü: ']' };
const DOS = { ä: 132, ö: 148, ü: 129, Ä: 142, Ö: 153, Ü: 154, ß: 225, '«': 174, '»': 175 };

const NITF_NAMESPACE = '<n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/">';
const prefixed = (xml: string) =>
  xml.replace(/<(\/?)(?=[a-z])/g, '<$1n:').replace('<n:n:nitf', '<n:nitf');

const FORMATS: [name: string, input: unknown][] = [
  ['digitalwires 0.9', digitalwires()],
  [
    'digitalwires 0.5',
    digitalwires({
      format: 'digitalwires@0.5.0',
      type: undefined,
      usageterms: undefined,
      notepad: undefined,
      ednotes: undefined,
    }),
  ],
  [
    'digitalwires of a later minor version',
    digitalwires({ format: 'digitalwires@0.12.0', novelty: [{ a: 1 }] }),
  ],
  [
    'digitalwires with bare types of categories',
    JSON.stringify(digitalwires()).replaceAll('dnltype:', ''),
  ],
  ['digitalwires with another format field', digitalwires({ format: 'x' })],
  [
    'digitalwires with its dateline in the text',
    digitalwires({
      article_html: String(digitalwires().article_html).replace(
        '<p>Die',
        '<p><span class="dateline">Musterstadt <span class="credit">(dpa)</span> - </span>Die',
      ),
    }),
  ],
  ['an answer with one entry', { entries: [digitalwires()] }],
  ['NewsML-G2', newsMessage(newsItem())],
  ['NewsML-G2, an item alone', newsItem()],
  [
    'NewsML-G2 with prefixes',
    newsItem()
      .replace(
        /<(\/?)(?=newsItem|catalog|scheme|rightsInfo|copyrightNotice|usageTerms|itemMeta|itemClass|provider|name|versionCreated|pubStatus|edNote|contentMeta|urgency|genre|subject|keyword|headline|dateline|by>|creditline|description|contentSet|inlineXML)/g,
        '<$1g:',
      )
      .replace('xmlns=', 'xmlns:g='),
  ],
  ['NewsML-G2 with NITF', newsMessage(newsItem({ content: inlineNitf(nitf()) }))],
  [
    'NewsML-G2 with a picture beside the text',
    newsMessage(newsItem(), newsItem().replace('ninat:text', 'ninat:picture')),
  ],
  ['NITF', nitf()],
  [
    'NITF with its document type',
    `<?xml version="1.0"?>\n<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">\n${nitf()}`,
  ],
  [
    'NITF with the trail of its delivery',
    nitf({
      docdata: '<del-list><from-src src-name="a wire service" level-number="1"/></del-list>',
    }),
  ],
  ['NITF in its namespace', nitf({ root: '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/">' })],
  ['NITF in its namespace by a prefix', prefixed(nitf({ root: NITF_NAMESPACE }))],
  ['ninjs 1', ninjs1()],
  ['ninjs 2', ninjs2()],
  ['ninjs 3', ninjs3()],
  ['ninjs 3 without a version', ninjs3({ version: undefined })],
  ['ninjs 3 with the rights in a list', ninjs3({ rightsInfo: [{ usageTerms: 'Nur online' }] })],
  ['a list of items in ninjs 3', { items: [ninjs3()] }],
  ['IPTC 7901', iptc()],
  ['IPTC 7901 with CR LF', iptc({ lineEnd: '\r\n' })],
  ['IPTC 7901 without control characters', iptc().replace('\u0001', '').replace('\u0002', '')],
  [
    'IPTC 7901 with more notes',
    iptc({ notes: '(Eil \u0007\u0007)\n(Berichtigung: Der Preis\nwurde korrigiert.)' }),
  ],
  ['IPTC 7901 in ISO 8859-1', latin(iptc(), {})],
  ['IPTC 7901 in code page 850', latin(iptc(), DOS)],
  ['UTF-16', Buffer.from(`\ufeff${JSON.stringify(digitalwires())}`, 'utf16le')],
  ['UTF-8 with a mark', `\ufeff${newsMessage(newsItem())}`],
  ['XML in ISO 8859-1', latin(`<?xml version="1.0" encoding="ISO-8859-1"?>${nitf()}`, {})],
];

test.each(FORMATS)('%s gives the article', (_, input) => {
  const article = read(input);
  expect(article.title?.text).toBe(TITLE);
  expect(bodySentences(article).map(({ text }) => text)).toEqual(SENTENCES);
  const { byline, published, place, agency, item } = article.metadata;
  expect({ byline, place, agency }).toEqual({
    byline: 'Ben Probe, Carla Test',
    place: 'Musterstadt',
    agency: 'dpa',
  });
  expect(Date.parse(published ?? '')).toBe(Date.parse(VERSION_TIME));
  expect(item?.urgency).toBe(3);
});

test('seven-bit German is read', () => {
  const text = iptc()
    .replace(/[«»]/g, '"')
    .replace(/^\|.*\n/gm, '');
  const sevenBit = text.replace(/[äöüßÄÖÜ]/g, (char) => SEVEN_BIT[char as keyof typeof SEVEN_BIT]);
  expect(bodySentences(read(sevenBit))).toEqual(bodySentences(read(text)));
});

test.each<[string, unknown]>([
  ['digitalwires', digitalwires()],
  ['NewsML-G2', newsItem()],
])('%s gives all of the metadata, with its origin', (_, input) => {
  const { metadata, kicker } = read(input);
  expect(kicker?.text).toBe(fixtures.KICKER);
  expect(metadata).toEqual({
    byline: 'Ben Probe, Carla Test',
    published: '2026-03-10T11:05:00+01:00',
    section: 'Vermischtes',
    agency: 'dpa',
    place: 'Musterstadt',
    item: {
      id: URN,
      version: 2,
      urgency: 3,
      genre: 'Meldung',
      keywords: ['Verkehr', 'Hafen'],
      places: ['Deutschland'],
      topics: ['medtop:20000337'],
      copyright: 'Copyright 2026, dpa. Alle Rechte vorbehalten',
      usageTerms: 'Nutzung nach Vereinbarung',
    },
    found: Object.fromEntries(
      ['title', 'kicker', 'byline', 'published', 'section', 'agency', 'place', 'item'].map(
        (name) => [name, 'wire'],
      ),
    ),
  });
});

test.each<[string, unknown]>([
  ['NITF', nitf()],
  ['ninjs 1', ninjs1()],
  ['ninjs 3', ninjs3()],
])('%s has the id of the other formats, and a topic', (_, input) => {
  expect(read(input).metadata.item).toMatchObject({
    id: URN,
    topics: [expect.stringMatching(/^medtop:\d{8}$/)],
  });
});

test.each<[string, unknown]>([
  ['ninjs 1', ninjs1()],
  ['ninjs 3', ninjs3()],
  [
    'ninjs 3, in a list',
    ninjs3({
      copyrightNotice: undefined,
      usageTerms: undefined,
      rightsInfo: [
        {
          copyrightNotice: 'Copyright 2026, dpa. Alle Rechte vorbehalten',
          usageTerms: 'Nutzung nach Vereinbarung',
        },
      ],
    }),
  ],
])('the rights in %s are handed on', (_, input) => {
  expect(read(input).metadata.item).toMatchObject({
    copyright: 'Copyright 2026, dpa. Alle Rechte vorbehalten',
    usageTerms: 'Nutzung nach Vereinbarung',
  });
});

test('the licence of an item in ninjs is handed on', () => {
  const linkedRights = 'https://creativecommons.org/licenses/by/4.0/';
  expect(read(ninjs3({ rightsInfo: [{ linkedRights }] })).metadata.licence).toBe(linkedRights);
});

test('an item in ninjs needs its address and its texts alone', () => {
  const { headlines, bodies } = ninjs3();
  const article = read({ uri: URN, headlines, bodies }, 'a.json');
  expect(article.title?.text).toBe(TITLE);
});

test('the subhead stands above the lead; a later version is a change', () => {
  const { blocks, metadata } = read(
    digitalwires({ subhead: 'Umbau bis Herbst', content_created: '2026-03-09T08:00:00+01:00' }),
  );
  expect(blocks[0]).toMatchObject({ type: 'heading', sentences: [{ text: 'Umbau bis Herbst' }] });
  expect(metadata).toMatchObject({
    published: '2026-03-09T08:00:00+01:00',
    modified: VERSION_TIME,
  });
});

test('lists, headings and quotations keep their kind', () => {
  const types = read(digitalwires()).blocks.map(({ type }) => type);
  expect(types.filter((type) => type === 'item')).toHaveLength(2);
  expect(types.filter((type) => type === 'heading')).toHaveLength(2);
});

const RESULTS = `<section class="main"><p>3. Spieltag:</p><table>${'<tr><td>FC Muster</td><td>-</td><td>SV Probe</td><td>2:1 (1:0)</td></tr>'.repeat(9)}</table></section>`;
const OTHER_TEXTS = `<p></p>${'<p>KORR-Bericht «Laternen am Hafen» vom 9.3. https://example.com/a</p>'.repeat(5)}`;
const genre = (name: string) => ({ categories: [{ type: 'dnltype:genre', name, qcode: null }] });

test.each<[string, unknown, string, RegExp]>([
  ['a picture', digitalwires({ article_html: null }), 'no-article', /kind "image"/],
  [
    'a picture in NewsML-G2',
    newsMessage(newsItem().replace('ninat:text', 'ninat:picture')),
    'no-article',
    /kind "picture"/,
  ],
  ['an audio in ninjs', ninjs1({ type: 'audio' }), 'no-article', /kind "audio"/],
  [
    'a headline alone',
    digitalwires({ article_html: '<section class="main"><p> </p></section>', infobox_html: null }),
    'no-article',
    /no text/,
  ],
  ['a schedule by its genre', digitalwires(genre('Tagesvorschau')), 'no-article', /schedule/],
  ['a note to editors', digitalwires(genre('Achtung')), 'no-article', /note to editors/],
  [
    'a schedule by a genre of a bare type',
    digitalwires({ categories: [{ type: 'genre', name: 'Tagesvorschau' }] }),
    'no-article',
    /schedule/,
  ],
  [
    'a schedule by its headline',
    digitalwires({ headline: 'Terminvorschau: Donnerstag, 12. März' }),
    'no-article',
    /schedule/,
  ],
  [
    'a note to editors in IPTC 7901',
    iptc({ notes: '(Achtung - Planungshinweis)' }),
    'no-article',
    /schedule/,
  ],
  [
    'results',
    digitalwires({ article_html: RESULTS, infobox_html: null }),
    'no-article',
    /running text/,
  ],
  [
    'a list of other texts',
    digitalwires({ article_html: OTHER_TEXTS, infobox_html: null }),
    'no-article',
    /running text/,
  ],
  ['another language', digitalwires({ language: 'en' }), 'not-german', /German/],
  [
    'another language in NewsML-G2',
    newsItem().replace('xml:lang="de"', 'xml:lang="es"'),
    'not-german',
    /German/,
  ],
  ['a withheld item', digitalwires({ pubstatus: 'withheld' }), 'withheld', /withholds/],
  ['a withdrawn item', digitalwires({ pubstatus: 'canceled' }), 'canceled', /withdrawn/],
  [
    'a withdrawn item in NewsML-G2',
    newsItem({ meta: '<pubStatus qcode="stat:canceled"/>' }),
    'canceled',
    /withdrawn/,
  ],
  ['a withdrawn item in ninjs', ninjs2({ pubstatus: 'canceled' }), 'canceled', /withdrawn/],
  ['a withdrawn item in ninjs 3', ninjs3({ pubStatus: 'canceled' }), 'canceled', /withdrawn/],
  ['a withheld item in ninjs 3', ninjs3({ pubStatus: 'withheld' }), 'withheld', /withholds/],
  [
    'an item in ninjs whose status is written twice',
    ninjs3({ pubstatus: 'canceled', pubStatus: null }),
    'canceled',
    /withdrawn/,
  ],
  [
    'an item in ninjs 3 that is its status alone',
    { uri: URN, pubStatus: 'canceled' },
    'canceled',
    /withdrawn/,
  ],
  [
    'a withdrawn item without a text',
    digitalwires({ pubstatus: 'canceled', article_html: null }),
    'canceled',
    /withdrawn/,
  ],
  [
    'a withdrawn item in NITF',
    nitf().replace('<docdata', '<docdata management-status="canceled"'),
    'canceled',
    /withdrawn/,
  ],
  [
    'a number that is none in NITF',
    nitf().replace('ed-urg="3"', 'ed-urg="x"'),
    'broken-item',
    /"urgency"/,
  ],
  ['a message without items', newsMessage(), 'no-article', /no news item/],
])('%s is rejected', (_, input, code, message) => {
  const error = rejection(input);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
});

test('a row of a table is one block, whatever its cells hold', () => {
  const rows = '<tr><td>Mole</td><td><p>60</p><p>alt</p></td></tr><tr><td>Kai</td><td>7</td></tr>';
  const text = `<p>Die Stadt tauscht alle Laternen am Hafen aus.</p><table>${rows}</table>`;
  const { blocks } = read(digitalwires({ article_html: text, teaser: null, infobox_html: null }));
  expect(blocks.slice(1).map(({ sentences }) => sentences[0]?.text)).toEqual([
    'Mole 60 alt',
    'Kai 7',
  ]);
});

test('the genre in IPTC 7901 is without its remarks', () => {
  const notes = '(Berichtigung: Ein Wort.)\n(Zusammenfassung 1730 - Neu: Zitate)';
  expect(read(iptc({ notes })).metadata.item?.genre).toBe('Zusammenfassung');
});

test('headers of other agencies are read', () => {
  const apa = iptc().replace(/^.*\n/, '\u0001APA0123 5 CI 0242    Di, 10.M\u00e4r 2026\n');
  expect(read(apa).metadata).toMatchObject({ agency: 'dpa', item: { urgency: 5 } });
});

test('the title of a person in NITF is no part of the byline', () => {
  const { metadata } = read(nitf().replace('und Carla Test, dpa', '<byttl>Korrespondent</byttl>'));
  expect(metadata.byline).toBe('Ben Probe');
});

test('an item of several media with a text is an article', () => {
  expect(read(ninjs1({ type: 'composite' })).title?.text).toBe(TITLE);
});

test('a preview of a match in running text is an article', () => {
  const { title } = read(
    digitalwires({ ...genre('Vorschau'), headline: 'Vorschau auf das Derby', language: 'de_AT' }),
  );
  expect(title?.text).toBe('Vorschau auf das Derby');
});

describe('embargo', () => {
  const END = '2026-03-12T06:00:00+01:00';
  const LINE = 'Sperrfrist: 12. März 2026, 6 Uhr';
  const NOTE = { role: 'dpaednoterole:embargo', is_publishable: true };
  const DECEMBER = '2026-12-30T11:05:00+01:00';
  const noteOf = (ednote: string) => ({ ednotes: [{ ...NOTE, ednote }] });
  const inText = (line: string) => iptc({ notes: `(Meldung)\n(${line})` });
  test.each<[string, unknown]>([
    ['digitalwires', digitalwires({ embargoed: END })],
    [
      'a note',
      digitalwires({ ednotes: [{ ...NOTE, ednote: 'Nicht vor 12.03.2026, 6:00 Uhr verwenden' }] }),
    ],
    [
      'a note for something else',
      digitalwires({
        ednotes: [{ role: 'dpaednoterole:editorialnote', ednote: `Fotos folgen. ${LINE}` }],
      }),
    ],
    [
      'the notepad',
      digitalwires({ notepad: { nonpublic_html: `<p>Fotos folgen.</p><p>${LINE}</p>` } }),
    ],
    ['the kicker', digitalwires({ kicker: LINE })],
    ['the text', digitalwires({ article_html: `<p>${LINE}</p>${digitalwires().article_html}` })],
    [
      'a note for something else in NewsML-G2',
      newsItem({ meta: `<edNote role="dpaednoterole:editorialnote">${LINE}</edNote>` }),
    ],
    ['NewsML-G2', newsItem({ meta: `<embargoed>${END}</embargoed>` })],
    ['ninjs', ninjs3({ embargoed: END })],
    ['NITF', nitf({ docdata: '<date.release norm="20260312T060000+0100"/>' })],
    [
      'NITF in NewsML-G2',
      newsItem({
        content: inlineNitf(nitf({ docdata: '<date.release norm="20260312T060000+0100"/>' })),
      }),
    ],
    ['IPTC 7901', inText('Sperrfrist 12. März 06.00 Uhr')],
  ])('in %s is handed on', (_, input) => {
    expect(instantsOf(input)).toEqual({ embargo: '2026-03-12T05:00:00.000Z' });
    expect(read(input).title?.text).toBe(TITLE);
    expect(JSON.stringify(read(input).blocks)).not.toContain('Sperrfrist');
  });

  test.each<[string, unknown]>([
    ['NewsML-G2', newsItem({ meta: '<embargoed/>' })],
    ['digitalwires', digitalwires({ embargoed: 'bald' })],
    ['a note', digitalwires({ ednotes: [{ ...NOTE, ednote: 'Frei mit Redebeginn' }] })],
    [
      'a note with a bare role',
      digitalwires({ ednotes: [{ role: 'embargo', ednote: 'Frei mit Redebeginn' }] }),
    ],
    [
      'a note with a bare role in NewsML-G2',
      newsItem({ meta: '<edNote role="embargo">Frei mit Redebeginn</edNote>' }),
    ],
    ['IPTC 7901', inText('Sperrfrist: Redebeginn')],
    ['IPTC 7901, after an event', inText('Frei nach Ende der Rede')],
    ['IPTC 7901, as a call to release', inText('ACHTUNG! Frei ab Redebeginn')],
    ['IPTC 7901, online', inText('Online-Sperrfrist: Redebeginn')],
    ['IPTC 7901, in a day that is none', inText('Frei für Samstag, 31. Juni')],
    ['IPTC 7901, below the text', iptc({ nonPublic: 'Sperrfrist bis Redebeginn' })],
    ['IPTC 7901, for a day in a week', inText('Frei für Samstag nächster Woche')],
  ])('without an end in %s does not end', (_, input) => {
    expect(rejection(input)).toMatchObject({
      code: 'withheld',
      message: expect.stringMatching(/until when/),
    });
  });

  test('without an end names its words, and no other', () => {
    const ednote = 'Sperrfrist: Redebeginn von Eva Nord';
    const { message } = rejection(digitalwires({ ednotes: [{ ...NOTE, ednote }] }));
    expect(message).toMatch(/\(its line "Sperrfrist: Redebeginn von"\)/);
  });

  test.each<[string, unknown, string]>([
    ['Frei für Samstag', undefined, '2026-03-14T23:00:00.000Z'],
    ['frei für Sonntagausgaben', undefined, '2026-03-15T23:00:00.000Z'],
    ['Nur für Montagausgaben', undefined, '2026-03-16T23:00:00.000Z'],
    ['Online frei erst ab morgen', undefined, '2026-03-11T23:00:00.000Z'],
    ['Frei ab 18.00 Uhr', undefined, '2026-03-10T17:00:00.000Z'],
    ['Achtung Redaktionen: Sperrfrist 18.00 Uhr', undefined, '2026-03-10T17:00:00.000Z'],
    ['Sperrvermerk: Montag, 6 Uhr', undefined, '2026-03-16T05:00:00.000Z'],
    ['S P E R R F R I S T Montag', undefined, '2026-03-16T23:00:00.000Z'],
    [
      'Frei für Samstag',
      iptc().replace('Die Stadt Muster', '(Frei für Samstag)\n\nDie'),
      '2026-03-14T23:00:00.000Z',
    ],
    ...[
      'Sperrfrist: 14. März 2026, 06.00 Uhr',
      'Sperrfrist 14.03., 6 Uhr',
      'Frei für Samstag, 6 Uhr',
    ]
      .flatMap((line) => [`(${line}) ${TITLE}`, `${line} - ${TITLE}`])
      .filter((headline) => !headline.startsWith('Frei für'))
      .map((headline): [string, unknown, string] => [
        headline,
        digitalwires({ headline }),
        '2026-03-14T05:00:00.000Z',
      ]),
    [
      'Sperrfrist 2200',
      digitalwires({ headline: `Sperrfrist 2200 - ${TITLE}` }),
      '2026-03-10T21:00:00.000Z',
    ],
    [
      'nicht vor Montag, 12.00 Uhr',
      digitalwires({ ednotes: [{ ...NOTE, ednote: 'Bitte nicht vor Montag, 12.00 Uhr' }] }),
      '2026-03-16T11:00:00.000Z',
    ],
  ])('%s ends at a time after the issue', (line, input, end) => {
    expect(instantsOf(input ?? inText(line))).toEqual({ embargo: end });
    expect(read(input ?? inText(line)).title?.text).toBe(TITLE);
  });

  test.each([
    'Frei für Samstag, 14. März',
    'Frei für Samstag, den 14. März 2026',
    'frei für die Samstagausgaben vom 14.3.',
    'Freigegeben ab 14. März',
    'Zur Veröffentlichung frei ab 14.03.2026',
    'Achtung Redaktionen: Frei ab 14. März',
  ])('%s is an embargo to the end of its day', (note) => {
    expect(instantsOf(inText(note))).toEqual({ embargo: '2026-03-14T23:00:00.000Z' });
    expect(read(inText(note)).metadata.item?.genre).toBe('Meldung');
    expect(read(iptc({ notes: `(${note})` })).metadata.item).not.toHaveProperty('genre');
  });

  test.each(['Frei ab Samstag, 14. März, 18.00 Uhr', 'Achtung: Sperrfrist 14. März 18 Uhr'])(
    '%s is an embargo to its clock',
    (note) => {
      expect(instantsOf(inText(note))).toEqual({ embargo: '2026-03-14T17:00:00.000Z' });
    },
  );

  test.each(['Freier Beitrag', 'Frei ab sofort', 'Frei ab 12 Jahren', 'Eintritt frei ab 6 Jahren'])(
    '(%s) is none',
    (note) => {
      expect(instantsOf(inText(note))).toEqual({});
    },
  );

  test.each<[string, unknown]>([
    [
      'digitalwires',
      digitalwires({ ...noteOf('Sperrfrist 2. Januar'), version_created: DECEMBER }),
    ],
    ['ninjs', ninjs3({ edNote: 'Sperrfrist 2. Januar', versionCreated: DECEMBER })],
    [
      'NewsML-G2',
      newsItem({ meta: '<edNote role="embargo">Sperrfrist 2.1.</edNote>' }).replace(
        VERSION_TIME,
        DECEMBER,
      ),
    ],
    [
      'NITF',
      nitf({ nonPublic: 'Sperrfrist 2. Januar' }).replace(/(?<=date.issue norm=")\d+/, '20261230'),
    ],
    [
      'IPTC 7901',
      inText('Frei für Samstag, 2. Januar').replace('\u0003101105 Mrz', '\u0003301105 Dez'),
    ],
  ])('in January is of the next year in an item of December in %s', (_, input) => {
    expect(instantsOf(input)).toEqual({ embargo: '2027-01-02T23:00:00.000Z' });
  });

  test('a day alone ends with it', () => {
    expect(instantsOf(inText('Sperrfrist 12.3.'))).toEqual({ embargo: '2026-03-12T23:00:00.000Z' });
  });

  test.each<[string, unknown]>([
    ['digitalwires', digitalwires({ expires: END })],
    ['ninjs', ninjs3({ expires: END })],
    ['NewsML-G2', newsItem({ meta: `<expires>${END}</expires>` })],
    ['NITF', nitf({ docdata: '<date.expire norm="20260312T060000+0100"/>' })],
  ])('and the end of what may be read are handed on from %s', (_, input) => {
    expect(instantsOf(input)).toEqual({ expires: '2026-03-12T05:00:00.000Z' });
  });
});

/** Characters of a file that no agency sends. */
const SIZE = LONG ? 4_000_000 : 1_000_000;

describe('hostile and broken files', () => {
  const bomb = `<!DOCTYPE nitf [${Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]>`;
  const big = 'x'.repeat(SIZE);
  test.each<[string, unknown, RegExp]>([
    ['an entity bomb', `${bomb}${nitf().replace(TITLE, '&l9;')}`, /entities.*line 1/s],
    [
      'an external entity',
      `<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>${nitf().replace(TITLE, '&x;')}`,
      /entities/,
    ],
    ['an unknown entity', nitf().replace(TITLE, '&geheim;'), /broken in line 1/],
    ['200,000 levels', `<nitf>${'<p>'.repeat(200_000)}`, /nested too deeply/],
    ['200,000 elements', `<nitf>${'<p/>'.repeat(200_000)}</nitf>`, /too many elements/],
    ['a cut XML', newsMessage(newsItem()).slice(0, 2_500), /broken in line \d+, column \d+/],
    [
      'a cut JSON',
      JSON.stringify(digitalwires(), null, 1).slice(0, -200),
      /JSON is broken or cut off in line \d+/,
    ],
    ['a number for a text', digitalwires({ headline: 7 }), /"headline"/],
    ['no urn', digitalwires({ urn: undefined }), /"urn"/],
    ['no guid', newsItem().replace(/ guid="[^"]*"/, ''), /"guid"/],
    ['no end of the headline', iptc().replace(' =', ''), /no line ends in " ="/],
  ])('%s is refused with its place', (_, input, message) => {
    const error = rejection(input);
    expect(error.code).toBe('broken-item');
    expect(error.message).toMatch(message);
  });

  test.each<[string, unknown]>([
    ['one text', digitalwires({ article_html: `<p>${big}</p>` })],
    ['brackets', digitalwires({ article_html: '<p>'.repeat(1_300_000) })],
    ['open brackets', `\u0001bdt0123 3 vm 120  dpa 0123\n\n\u0002${'('.repeat(SIZE)}`],
    ['lines', iptc().replace('Musterstadt', 'a-\n'.repeat(SIZE / 4))],
    ['bars', iptc().replace('Musterstadt', '| '.repeat(SIZE / 2))],
    ['spaces', ' '.repeat(SIZE)],
    ['deep JSON', `{"article_html":${'['.repeat(SIZE)}`],
  ])('a megabyte or more of %s is rejected, and nothing else happens', (_, input) => {
    expect(() => read(input)).toThrow(Rejection);
  });

  test('other JSON and XML are no items', () => {
    expect(() => read({ a: 1 }, 'a.json')).toThrow(/\.json .*dpa-digitalwires or ninjs/);
    expect(() => read({ uri: 'https://example.com/a', title: 'A' }, 'a.json')).toThrow(/ninjs/);
    expect(() => read('<rss><channel/></rss>', 'a.xml')).toThrow(/\.xml .*NewsML-G2 or NITF/);
    expect(() => read('a,b', 'a.csv')).toThrow(/\.csv files do not work/);
    expect(() => read('# Die Brücke ist offen.', 'a.py')).toThrow(/\.py files do not work/);
  });

  test('any cut of any format is an article or rejected', () => {
    const inputs = FORMATS.map(([, input]) => bytesOf(input));
    const cut = fc.tuple(fc.constantFrom(...inputs), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(cut, ([bytes, share]) => {
        try {
          read(bytes.subarray(0, Math.floor(bytes.length * share)));
        } catch (error) {
          expect(error).toBeInstanceOf(Rejection);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('not for publication', () => {
  const MARK = 'GEHEIM4711';
  const everywhere: [string, (mark: string) => string][] = [
    [
      'digitalwires',
      (mark) => JSON.stringify(digitalwires({ internal: mark, autopublishnotice: mark }, mark)),
    ],
    ['NewsML-G2', (mark) => newsItem({ nonPublic: mark, content: xhtml(mark) })],
    [
      'NewsML-G2 without a main section',
      (mark) => newsItem({ nonPublic: mark, content: xhtml(mark).replace('class="main"', '') }),
    ],
    ['NITF', (mark) => nitf({ nonPublic: mark })],
    [
      'ninjs',
      (mark) =>
        JSON.stringify(
          ninjs1({
            ednote: mark,
            contacts: [{ name: mark }],
            associations: { a: { headline: mark } },
          }),
        ),
    ],
    [
      'ninjs 3',
      (mark) =>
        JSON.stringify(
          ninjs3({
            edNote: mark,
            altIds: [{ role: 'internal', value: mark }],
            associations: [{ name: mark, headlines: [{ value: mark }] }],
          }),
        ),
    ],
    ['IPTC 7901', (mark) => iptc({ nonPublic: mark })],
  ];

  test.each(everywhere)('%s keeps it inside', (_, make) => {
    expect(JSON.stringify(read(make(MARK)))).not.toContain(MARK);
  });

  test.each(everywhere)('%s keeps it out of errors', (_, make) => {
    const text = make(MARK);
    const places = [...text.matchAll(new RegExp(MARK, 'g'))].map(({ index }) => index);
    for (const place of places)
      for (const end of [place + 3, place + MARK.length, place + MARK.length + 2]) {
        try {
          expect(JSON.stringify(read(text.slice(0, end)))).not.toContain('GEHEIM');
        } catch (error) {
          expect(String(error)).not.toContain('GEHEIM');
        }
      }
  });
});

test.each<[string, string | undefined]>([
  ['medtop:20000651', 'medtop:11000000'],
  ['medtop:20000337', 'medtop:04000000'],
  ['medtop:20000065', 'medtop:16000000'],
  ['medtop:06000000', 'medtop:06000000'],
  ['medtop:20001148', undefined],
  ['dpasubject:346', undefined],
])('%s belongs to %s', (code, topic) => {
  expect(topicAbove(code)).toBe(topic);
});

test('the topic is the one that the item states', () => {
  expect(summarise(read(newsItem())).topic).toEqual({ id: 'medtop:04000000', confidence: 1 });
});

test('stored metadata of an item, and of articles before there were any, is read', () => {
  const old = '{"byline":"Anna Beispiel","agency":"dpa","found":{"byline":"html","agency":"text"}}';
  const item =
    '{"agency":"dpa","item":{"id":"urn:newsml:dpa.com:20090101:260310-930-123456","version":2,"urgency":3,"genre":"Meldung","keywords":["Hafen"],"places":["Deutschland"],"topics":["medtop:20000337"],"copyright":"Copyright 2026, dpa","usageTerms":"Nutzung nach Vereinbarung"},"found":{"agency":"wire","item":"wire"}}';
  for (const bytes of [old, item])
    expect(JSON.stringify(Metadata.parse(JSON.parse(bytes)))).toBe(bytes);
});

test.each(['(nda)', '(dpa/xy)', '(nda.de)'])(
  'a dateline with the credit %s is metadata',
  (credit) => {
    const [first = ''] = SENTENCES.slice(2);
    const item = ninjs2({
      body_html: `<p>Bad Muster ${credit} – ${first}</p><p>${'Die Stadt hat dafür lange gespart und im Winter viele Angebote geprüft. '.repeat(5)}</p>`,
    });
    const { blocks, metadata } = read(item);
    expect(blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toContain(first);
    expect(metadata.place).toBe('Bad Muster');
  },
);

describe('a note on a correction', () => {
  const NOTE = 'In einer früheren Fassung stand eine falsche Zahl. Richtig sind 60 Laternen.';
  const ednote = (role: string, is_publishable: unknown, text = NOTE) =>
    digitalwires({
      signal: 'sig:correction',
      ednotes: [{ role: `dpaednoterole:${role}`, ednote: text, is_publishable }],
    });
  const inG2 = (role: string, more = '') =>
    newsItem({ meta: `<edNote role="dpaednoterole:${role}"${more}>${NOTE}</edNote>` });
  const inIptc = (note: string) =>
    iptc({ notes: `(${note.replace(/(.{30}) /, '$1\n')})\n(Meldung)` });

  test.each<[string, unknown]>([
    ['digitalwires', ednote('correctionshort', true)],
    ['digitalwires, without a mark', ednote('correctionshort', undefined)],
    [
      'digitalwires, by a bare role',
      digitalwires({ ednotes: [{ role: 'correctionshort', ednote: NOTE }] }),
    ],
    ['NewsML-G2', inG2('correctionshort')],
    ['NITF', nitf({ docdata: `<correction info="${NOTE}"/>` })],
    ['ninjs', ninjs3({ descriptions: [{ role: 'correction', value: `<p>${NOTE}</p>` }] })],
    ['IPTC 7901', inIptc(`Berichtigung: ${NOTE}`)],
    ['IPTC 7901, as a correction of a report', inIptc(`KORR-Bericht: ${NOTE}`)],
    ['IPTC 7901, after a dash', inIptc(`Korrektur - ${NOTE}`)],
  ])('in %s is one of the article', (_, input) => {
    const { correction, blocks } = read(input);
    expect(correction).toEqual({ id: 'correction', text: NOTE });
    expect(JSON.stringify(blocks)).not.toContain('falsche Zahl');
  });

  test.each<[string, unknown]>([
    ['for editors', ednote('correction', true)],
    ['that is not publishable', ednote('correctionshort', false)],
    ['that may not be publishable', ednote('correctionshort', 'nein')],
    ['that is longer than a note', ednote('correctionshort', true, `${NOTE} `.repeat(20))],
    ['for editors in NewsML-G2', inG2('correction')],
    [
      'that is not public in NewsML-G2',
      inG2('correctionshort', ' pubconstraint="dpapconstraint:nonpublic"'),
    ],
    ['for editors in ninjs', ninjs1({ ednote: `Berichtigung: ${NOTE}` })],
    ['that is a label alone', iptc({ notes: '(KORR-Bericht)' })],
    ['that is none', iptc({ notes: '(Korrekturlesen - in der Schule)' })],
  ])('%s stays inside', (_, input) => {
    expect(read(input)).not.toHaveProperty('correction');
  });
});
