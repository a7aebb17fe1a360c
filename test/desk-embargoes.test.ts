import { expect, test } from 'vitest';
import { cleanText } from '../shared/clean/clean.ts';
import { cleanFile, cleanItem, uploadItems } from '../shared/clean/clean-file.ts';
import { readPdf } from '../shared/clean/files/pdf/read-pdf.ts';
import { readDocx } from '../shared/clean/files/read-docx.ts';
import { readHtml } from '../shared/clean/html/html.ts';
import { statedInstants } from '../shared/clean/stated-instants.ts';
import { docx, paragraph } from './support/desk-docx.ts';
import { DESK_HTML, DESK_PARAGRAPHS, DESK_TEXT, DESK_TITLE, mail } from './support/desk-mail.ts';
import { type PrintedLine, pdf } from './support/desk-pdf.ts';

/** Where files of a desk say that a text is not to be read yet. */

const LINE = 'Sperrfrist: 31.12.2045, 10 Uhr';
const END = '2045-12-31T09:00:00.000Z';
const NOW = new Date('2026-03-05T10:00:00Z');

const plain = (body: string) => ({ type: 'text/plain', body });
const attached = { type: 'text/plain', body: DESK_TEXT, name: 'text.txt' };
const wrapped = (text: string) => text.replace(/(?=.{81})(.{1,80}) /g, '$1\n').split('\n');
const printed = (text: string, y: number, size = 10): PrintedLine => ({ text, x: 60, y, size });
const page = (head: PrintedLine[], from = 720) => [
  ...head,
  ...DESK_PARAGRAPHS.flatMap((text) => [...wrapped(text), '']).map((text, at) =>
    printed(text, from - 12 * at),
  ),
];
const HEADLINE = printed(DESK_TITLE, 760, 20);
const word = (part: string) =>
  docx(
    `${paragraph(DESK_TITLE, 'Titel')}${DESK_PARAGRAPHS.map((text) => paragraph(text)).join('')}`,
    {
      [part]: `<w:hdr><w:p><w:r><w:t>Sperrfrist:</w:t></w:r><w:r><w:t xml:space="preserve"> 31.12.2045, 10 Uhr</w:t></w:r></w:p></w:hdr>`,
    },
  );

/** Documents are read without the thread of their own, which takes half a second to start. */
const cleaned = async (bytes: Uint8Array, key: string) => {
  const readDocument = { pdf: readPdf, docx: readDocx }[key.slice(2)];
  const [text] = (await readDocument?.(bytes)) ?? [];
  return text ? cleanText(text) : await cleanFile(bytes, { key });
};

const read = async (bytes: Uint8Array | string, key: string) => {
  const { blocks, instants, metadata } = await cleaned(Buffer.from(bytes), key);
  const paragraphs = blocks.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  return { paragraphs, metadata, ...statedInstants(instants ?? {}, NOW) };
};

test.each<[string, Uint8Array | string, string?]>([
  [
    'a paragraph of a page',
    `<html><body><article><p>${LINE}</p>${DESK_HTML}</article></body></html>`,
    'a.html',
  ],
  [
    'a paragraph below the headline of a page',
    `<html><body><article>${DESK_HTML.replace('</h1>', `</h1><p><strong>${LINE}</strong></p>`)}</article></body></html>`,
    'a.html',
  ],
  ['the small print of a PDF', pdf([page([printed(LINE, 810, 6), HEADLINE])]), 'a.pdf'],
  [
    'the head of each page of a PDF',
    pdf([page([printed(LINE, 820), HEADLINE]), page([printed(LINE, 820)])]),
    'a.pdf',
  ],
  ['the head of a Word document', word('word/header1.xml'), 'a.docx'],
  ['the foot of a Word document', word('word/footer2.xml'), 'a.docx'],
  [
    'a sentence of a letter',
    mail('Text', [
      plain(
        `Liebe Redaktion,\n\nbitte beachten Sie die Sperrfrist\n31.12.2045, 10 Uhr. Vielen Dank!\n\nMit freundlichen Grüßen\nAnna Beispiel\n\n${DESK_TEXT}`,
      ),
    ]),
  ],
  [
    'a sentence beside an attachment',
    mail('Text', [plain('Anbei der Text, Sperrfrist ist der 31.12.2045, 10 Uhr.'), attached]),
  ],
  [
    'a sentence of HTML beside an attachment',
    mail('Text', [
      {
        type: 'text/html',
        body: '<p>Anbei der Text.</p><p>Es gilt eine <b>Sperrfrist</b> bis 31.12.2045, 10 Uhr.</p>',
      },
      attached,
    ]),
  ],
  [
    'the subject, after other words',
    mail('Text: Hafen (Sperrfrist 31.12.2045, 10 Uhr)', [plain(DESK_TEXT)]),
  ],
  [
    'the subject before its headline',
    mail('Sperrfrist 31.12.2045, 10 Uhr: Hafen baut Lager', [plain(DESK_TEXT)]),
  ],
])('%s states an embargo', async (_, bytes, key = 'a.eml') => {
  const { embargo, paragraphs } = await read(bytes, key);
  expect(embargo).toBe(END);
  expect(JSON.stringify(paragraphs)).not.toContain('Sperrfrist');
});

test.each<[string, Uint8Array | string, string?]>([
  [
    'Bitte die Sperrfrist beachten!',
    mail('Text', [plain('Bitte die Sperrfrist beachten!'), attached]),
  ],
  [
    'Sperrfrist: Redebeginn',
    `<html><body><article><p>Sperrfrist: Redebeginn</p>${DESK_HTML}</article></body></html>`,
    'a.html',
  ],
  ...[
    `Bitte noch nicht veröffentlichen! Die Freigabe steht noch aus.\n\n${DESK_TEXT}`,
    `Liebe Redaktion,\n\nanbei unser Text. Bitte vorerst nicht\nverwenden, der Rat stimmt erst am 5. Mai zu.\n\n${DESK_TEXT}`,
    `${DESK_TEXT}\n\nBitte warten Sie mit dem Abdruck, bis wir uns melden.\n\nViele Grüße\nAnna Beispiel`,
  ].map((body): [string, Uint8Array] => [body.slice(0, 40), mail('Text', [plain(body)])]),
  ['the subject asks', mail('Text - bitte noch nicht veröffentlichen', [plain(DESK_TEXT)])],
])('without an end that can be read it does not end: %s', async (_, bytes, key = 'a.eml') => {
  await expect(read(bytes, key)).rejects.toMatchObject({ code: 'withheld' });
});

const FREE = [
  'Sperrfrist: keine',
  'Sperrvermerk: keiner',
  'Sperrfrist aufgehoben',
  'Keine Sperrfrist',
  'Sperrfrist: ab sofort frei',
  'Ohne Sperrfrist!',
  'Sperrfrist: entfällt',
  'Eine Sperrfrist gibt es nicht.',
  'Eine Sperrfrist besteht nicht.',
  'Die Sperrfrist ist bereits abgelaufen.',
  'Die Sperrfrist wurde aufgehoben.',
  'Sperrfrist - keine -',
  'Die Sperrfrist endete heute um 10 Uhr.',
  'Die Sperrfrist gilt nicht mehr.',
  'Der Text unterliegt keiner Sperrfrist.',
  'Sperrfrist: nein',
  'Sperrfrist: nicht vorhanden',
  'Sperrfrist: n/a',
  'Embargo: none',
  'Das Embargo ist inzwischen aufgehoben.',
  'Eine Sperrfrist liegt nicht vor.',
  'Die Sperrfrist ist heute um 10 Uhr abgelaufen.',
  'Die Sperrfrist ist am Donnerstag abgelaufen.',
  'Sperrfrist: -',
  'Sperrfrist: k. A.',
];
test.each([
  ...FREE.map(
    (line) =>
      [
        line,
        mail('Text', [plain(`Liebe Redaktion,\n\nanbei unser Text. ${line}\n\n${DESK_TEXT}`)]),
        'a.eml',
      ] as const,
  ),
  ...FREE.map((line) => [line, `${line}\n\n${DESK_TEXT}`, 'a.txt'] as const),
  ...FREE.map((line) => [line, mail('Text', [plain(line), attached]), 'a.eml'] as const),
  [
    'a word of an article',
    mail('Text', [
      plain(
        DESK_TEXT.replace(
          'Anwohner',
          'Nach der Sperrfrist 31.12.2045 sind Verkäufe erlaubt. Anwohner',
        ),
      ),
    ]),
    'a.eml',
  ] as const,
])('none is stated by %s', async (_, bytes, key) => {
  expect((await read(bytes, key)).embargo).toBeUndefined();
});

const ROAD = `Brücke am Kai wird saniert\n\n${DESK_PARAGRAPHS[0]}\n\nDie Brücke am Kai bleibt bis zum 5. Juli 2045 gesperrt, teilte die Stadt am Montag mit.`;
const road = (line: string) =>
  `<html><body><article><p>${line}</p>${ROAD.split('\n\n')
    .map((text, at) => (at === 0 ? `<h1>${text}</h1>` : `<p>${text}</p>`))
    .join('')}</article></body></html>`;

test.each<[string, (line: string) => [string | Uint8Array, string]]>([
  ['a text', (line) => [`${line}\n\n${ROAD}`, 'a.txt']],
  ['Markdown', (line) => [`${line}\n\n# ${ROAD}`, 'a.md']],
  ['a page', (line) => [road(line), 'a.html']],
  ['a mail', (line) => [mail('Text', [plain(`${line}\n\n${ROAD}`)]), 'a.eml']],
  ['a subject', (line) => [mail(line, [plain(ROAD)]), 'a.eml']],
  [
    'a Word document',
    (line) => [
      docx([line, ...ROAD.split('\n\n')].map((text) => paragraph(text)).join('')),
      'a.docx',
    ],
  ],
])('above an article about a closed road, the end of it is no embargo in %s', async (_, of) => {
  expect(await read(...of('Gesperrt bis 5. Juli 2045'))).not.toHaveProperty('embargo');
  // Nothing of the article is until that hour.
  const { embargo } = await read(...of('Gesperrt bis 5. Juli 2045, 10 Uhr'));
  expect(embargo).toBe(SUMMER_END);
});

const PROSE = DESK_PARAGRAPHS.join('\n\n');
const pageOf = (headline: string) =>
  `<html><body><article><h1>${headline}</h1>${DESK_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

test.each([
  'Vertraulich',
  'Unter drei',
  'Freigabe steht noch aus',
  'Nur für den Dienstgebrauch',
  'Haltetext',
])('%s is no embargo where it is the only heading', async (line) => {
  for (const [text, key] of [
    [`# ${line}\n\n${PROSE}`, 'a.md'],
    [pageOf(line), 'a.html'],
  ] as const)
    expect((await cleaned(Buffer.from(text), key)).instants?.embargo, key).toBeUndefined();
  // Without a mark it may as well be a note.
  const plain = await cleaned(Buffer.from(`${line}\n\n${PROSE}`), 'a.txt');
  expect(plain.instants?.embargo).toBe(line);
});

test.each([
  [`Vertraulich\n\n${DESK_TEXT}`, 'a.txt'],
  [`Vertraulich\n\nKehrt der Kran zurück?\n\n${PROSE}`, 'a.txt'],
  [`Vertraulich\n${PROSE}`, 'a.txt'],
  [`Vertraulich!\n\n${PROSE}`, 'a.txt'],
  [`[Rohfassung]\n\n${PROSE}`, 'a.txt'],
  [`ENTWURF\n\n${PROSE}`, 'a.txt'],
  [`Nicht zur Veröffentlichung\n\n${PROSE}`, 'a.txt'],
  [`Gesperrt bis Freitag\n\n${PROSE}`, 'a.txt'],
  [`---\ntitle: Kran kehrt zurück\n---\n\nVertraulich\n\n${PROSE}`, 'a.md'],
  [pageOf(`${DESK_TITLE}</h1><p>Vertraulich</p><h1>`), 'a.html'],
  [mail('Kran kehrt zurück', [plain(`Vertraulich\n\n${PROSE}`)]), 'a.eml'],
])('a note is one beside a headline, or where it can be nothing else: %j', async (text, key) => {
  expect((await cleaned(Buffer.from(text), key)).instants?.embargo).toBeDefined();
});

test('a byline in smaller print is the author of a PDF', async () => {
  const head = [
    HEADLINE,
    printed('HAFEN', 785, 7),
    printed('Von Petra Muster', 742, 7),
    printed('Foto: Otto Bild', 730, 7),
  ];
  const { metadata, paragraphs } = await read(pdf([page(head, 715)]), 'a.pdf');
  expect(metadata.byline).toBe('Petra Muster');
  expect(paragraphs).toEqual(DESK_PARAGRAPHS);
});

test('a mail that a mailbox has begun with a line of its own is one', async () => {
  const file = Buffer.concat([
    Buffer.from('From anna@example.org Thu Mar  5 10:11:00 2026\n'),
    mail('Text', [plain(DESK_TEXT)]),
  ]);
  const [item] = await uploadItems(file, { key: 'a' });
  expect(item && cleanItem(item)).toMatchObject({ title: { text: DESK_TITLE } });
});

const SUMMER_END = '2045-07-05T08:00:00.000Z';
const FORMS = [
  'Sperrfrist – 5. Juli 2045, 10 Uhr',
  'Sperrfrist - 5. Juli 2045, 10.00 Uhr',
  '*** SPERRFRIST *** 5. Juli 2045, 10 Uhr',
  '+++ SPERRFRIST: 05.07.2045 10:00 +++',
  'Achtung Redaktionen: Sperrfrist 5. Juli 2045, 10 Uhr',
  'ACHTUNG, SPERRFRIST! Mittwoch, 5. Juli 2045, 10:00 Uhr (MESZ)',
  'Wichtiger Hinweis an alle Redaktionen: Sperrfrist Mi., 5. Juli 2045, 10 Uhr MESZ',
  'Sperrfrist Mittwoch, 5. Juli 2045, 10 Uhr',
  'Sperrfrist für Text und Bild: 5. Juli 2045, 10 Uhr',
  'Sperrfrist (Ende): 5. Juli 2045, 10 Uhr',
  'Bitte beachten: Sperrfrist 5. Juli 2045, 10 Uhr',
  'Bitte beachten Sie die Sperrfrist: 5. Juli 2045, 10 Uhr',
  'S P E R R F R I S T : 5. Juli 2045, 10 Uhr',
  'Sperrvermerk: 5. Juli 2045, 10 Uhr',
  'Sperrvermerk bis zum 5. Juli 2045 um 10 Uhr',
  'Embargo – 5. Juli 2045, 08:00 UTC',
  'Nicht vor dem 5. Juli 2045, 10 Uhr veröffentlichen',
  'Bitte nicht vor Mittwoch, dem 5. Juli 2045, 10 Uhr, verwenden!',
  'Gesperrt bis 5. Juli 2045, 10 Uhr',
  'GESPERRT BIS ZUM 5. JULI 2045, 10 UHR',
  'Veröffentlichung erst ab 5. Juli 2045, 10 Uhr',
  'Zur Veröffentlichung nicht vor dem 5. Juli 2045, 10 Uhr',
  'Vertraulich bis 5. Juli 2045, 10 Uhr',
  'Erst am 5. Juli 2045 um 10 Uhr veröffentlichen.',
  'Liebe Kolleginnen und Kollegen: Sperrfrist 5. Juli 2045, 10 Uhr',
  'Es gilt eine Sperrfrist bis 5. Juli 2045, 10 Uhr.',
  'Presse-Sperrfrist: 5. Juli 2045, 10 Uhr',
  '⚠️ „Sperrfrist: 5. Juli 2045, 10 Uhr“',
  'Sperrfristende – Mi, 5. Jul. 2045, 10 Uhr',
  'Embargoed until 5 July 2045, 10:00',
  'Gesperrt bis 2045-07-05 10:00',
  'Vertraulich bis 05/07/2045, 10 Uhr',
  'Darf nicht vor dem 5. Juli 2045, 10 Uhr veröffentlicht werden!',
  'Bitte nicht vor 5.7.2045, 10 Uhr online stellen',
  'Ｓｐｅｒｒｆｒｉｓｔ： ５．７．２０４５，１０ Ｕｈｒ',
  '𝗦𝗽𝗲𝗿𝗿𝗳𝗿𝗶𝘀𝘁: 5. Juli 2045, 10 Uhr',
  'Sperrfrіst: 5. Juli 2045, 10 Uhr',
  'ЅРЕRRFRІЅT: 5. Juli 2045, 10 Uhr',
  'Εmbargo bis 5. Juli 2045, 10 Uhr',
  'Sperfrist: 5. Juli 2045, 10 Uhr',
  'Sperrfirst 5. Juli 2045, 10 Uhr',
  'Sperrrfrist: 5. Juli 2045, 10 Uhr',
  'SPERRFIST BIS 5. JULI 2045, 10 UHR',
  'Sperrfrsit: 5. Juli 2045, 10 Uhr',
  'Sperrvemerk: 5. Juli 2045, 10 Uhr',
  'Emabrgo bis 5. Juli 2045, 10 Uhr',
  'Bitte Sperfrist beachten: 5. Juli 2045, 10 Uhr',
  'Sperr frist: 5. Juli 2045, 10 Uhr',
  'Embragoed until 5 July 2045, 10:00',
];
const under = (line: string) => DESK_HTML.replace('</h1>', `</h1><p>${line}</p>`);

test.each(FORMS)('%s is an embargo to its clock in Germany', async (line) => {
  for (const [bytes, key] of [
    [`${line}\n\n${DESK_TEXT}`, 'a.txt'],
    [`<html><body><article>${under(line)}</article></body></html>`, 'a.html'],
    [mail('Text', [plain(`${line}\n\n${DESK_TEXT}`)]), 'a.eml'],
  ] as const) {
    const { embargo, paragraphs } = await read(bytes, key);
    expect(embargo, key).toBe(SUMMER_END);
    expect(paragraphs, key).toEqual(DESK_PARAGRAPHS);
  }
});

test.each([
  ['5. Juli 2045', '2045-07-05T22:00:00.000Z'],
  ['5. Juli 2045, 10 Uhr MEZ', '2045-07-05T09:00:00.000Z'],
  ['5. Juli 2045, 24 Uhr', '2045-07-05T22:00:00.000Z'],
  ['5. Januar 2045, 10:00', '2045-01-05T09:00:00.000Z'],
])('Sperrfrist: %s ends at %s', async (end, embargo) => {
  const text = `Sperrfrist: ${end}\n\n${DESK_TEXT}`;
  expect(await read(text, 'a.txt')).toMatchObject({ embargo });
});

/** It came on a Thursday at 11:00, German time. */
test.each([
  ['Achtung Redaktionen: Sperrfrist Mittwoch', '2026-03-11T23:00:00.000Z'],
  ['Vertraulich bis Mittwoch', '2026-03-11T23:00:00.000Z'],
  ['frei ab Freitag, 6 Uhr', '2026-03-06T05:00:00.000Z'],
  ['Sperrfrist: Donnerstag, 18 Uhr', '2026-03-05T17:00:00.000Z'],
  ['Sperrfrist: Donnerstag, 6 Uhr', '2026-03-12T05:00:00.000Z'],
  ['Nicht vor morgen, 6 Uhr, veröffentlichen', '2026-03-06T05:00:00.000Z'],
  ['Sperrfrist 1800', '2026-03-05T17:00:00.000Z'],
])('%s ends at %s by when the text came', async (line, embargo) => {
  expect(await read(`${line}\n\n${DESK_TEXT}`, 'a.txt')).toMatchObject({ embargo });
});

test.each(['Sperrfrist – Redebeginn', 'SPERRFRIST', 'Sperrfrist: Mittwoch in einer Woche'])(
  '%s does not end',
  async (line) => {
    await expect(read(`${line}\n\n${DESK_TEXT}`, 'a.txt')).rejects.toMatchObject({
      code: 'withheld',
    });
  },
);

test.each([
  'bitte erst am 5. Juli 2045, 10 Uhr veröffentlichen',
  'anbei unser Text. Er darf nicht vor dem 5. Juli 2045, 10 Uhr veröffentlicht werden. Danke!',
  'der Text ist vertraulich bis zum 5. Juli 2045, 10 Uhr. Danke!',
])('a letter states an embargo: %s', async (sentence) => {
  const letter = `Liebe Redaktion,\n\n${sentence}\n\nMit freundlichen Grüßen\nAnna Beispiel`;
  for (const parts of [[plain(`${letter}\n\n${DESK_TEXT}`)], [plain(letter), attached]])
    expect(await read(mail('Text', parts), 'a.eml')).toMatchObject({ embargo: SUMMER_END });
});

test.each([
  'Die Straße ist gesperrt bis 5. Juli 2045.',
  'Gesperrt bis 5. Juli: Brücke am Hafen wird saniert',
  'die Straße ist gesperrt bis 5. Juli 2045',
  'Die Sperrfrist endet im Mai',
  'Sperrfrist für Abgeordnete: Gericht entscheidet am 5. Juli 2045',
  'Sperrfrist von sechs Monaten beschlossen',
  'Sperrfrist – warum Redaktionen bis 10 Uhr warten',
  'Embargo',
  'Ölhandel: Embargo am 5. Juli 2045',
  'Immobilien: Sperrfrist am Montag im Rat',
  'Nicht vor dem 5. Juli 2045 wird die Brücke fertig',
  'Nicht vor 2046',
  'Erst am 5. Juli 2045',
  'Veröffentlichung am 5. Juli 2045',
  'Vertraulich bis zum Schluss: Wie der Rat verhandelt hat',
])('prose states none: %s', async (line) => {
  expect(await read(`${DESK_TITLE}\n\n${line}\n\n${DESK_TEXT}`, 'a.txt')).not.toHaveProperty(
    'embargo',
  );
});

const boxed = (box: string) =>
  `<html lang="de"><title>Hafen</title><main><article><h1>${DESK_TITLE}</h1>${box}${DESK_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article></main>`;

test.each([
  '<dl><dt>Sperrfrist</dt><dd>31.12.2045 10:00</dd></dl>',
  '<dl><dt>Ressort</dt><dd>Lokales</dd><dt>Sperrfrist:</dt><dd>31.12.2045, 10 Uhr</dd></dl>',
  '<aside><p>Sperrfrist: 31. Dezember 2045, 10 Uhr</p></aside>',
  '<div class="sidebar"><ul><li>Bilder</li><li>Sperrfrist: 31.12.2045, 10 Uhr</li></ul></div>',
  '<table><tr><th>Sperrfrist</th><td>31.12.2045, 10 Uhr</td></tr></table>',
  '<footer>Nicht zur Veröffentlichung vor dem 31.12.2045, 10 Uhr</footer>',
])('a page states it beside its text: %s', (box) => {
  const { instants, blocks } = cleanText({ text: boxed(box), format: 'html' });
  expect(statedInstants(instants ?? {}, NOW)).toEqual({ embargo: END });
  expect(JSON.stringify(blocks)).not.toContain('Sperrfrist');
});

test.each([
  '<aside><a href="/x">Gesperrt bis 5. Juli 2045</a></aside>',
  '<aside><a href="/x">Sperrfrist bis 5. Juli 2045: Was Bauern wissen</a></aside>',
  '<form><label>Wird nicht veröffentlicht</label></form>',
])('what is beside its text may be about another: %s', (box) => {
  expect(cleanText({ text: boxed(box), format: 'html' }).instants).toBeUndefined();
});

test.each(
  [
    ...FREE,
    'Frei ab sofort',
    'Ab sofort frei!',
    'Zur sofortigen Veröffentlichung',
    'Zur sofortigen Verwendung freigegeben',
    'FOR IMMEDIATE RELEASE',
  ].flatMap((line) => [
    [line, `${line}\n\n${DESK_TEXT}`, 'plain'] as const,
    [line, DESK_TEXT.replace('\n\n', `\n\n${line}\n\n`), 'plain'] as const,
    [line, boxed(`<p>${line}</p>`), 'html'] as const,
  ]),
)('%s belongs nowhere', (line, text, format) => {
  const article = cleanText({ text, format });
  expect(article.title?.text).toBe(DESK_TITLE);
  expect(JSON.stringify(article)).not.toContain(line);
});

test.each(['Ab sofort frei', 'Embargo aufgehoben'])(
  '%s is a heading where the article tells it',
  (line) => {
    const [first = '', ...others] = DESK_PARAGRAPHS;
    const told = `${first} Das Embargo für Öl ist aufgehoben, der Weg am Hafen ist wieder frei.`;
    const text = boxed('').replace(`<p>${first}</p>`, `<p>${told}</p><h2>${line}</h2>`);
    expect(others.length).toBeGreaterThan(0);
    expect(readHtml(text).pieces.map((piece) => piece.text)).toContain(line);
  },
);

test('a mail whose letter or subject takes its text back is withheld, and says why', async () => {
  const letter = 'bitte den folgenden Text nicht veröffentlichen, die Zahlen stimmen nicht.';
  for (const bytes of [
    mail('Text', [plain(`Liebe Redaktion,\n\n${letter}\n\n${DESK_TEXT}`)]),
    mail('RÜCKRUF: Bitte Text Hafen nicht veröffentlichen', [plain(DESK_TEXT)]),
  ])
    await expect(read(bytes, 'a.eml')).rejects.toMatchObject({
      code: 'withheld',
      message: expect.stringMatching(
        /its line "(?:bitte den folgenden Text nicht|RÜCKRUF: Bitte Text)/i,
      ),
    });
});

const SIGNED = 'Mit freundlichen Grüßen\nAnna Beispiel';
const OF_THE_MAIL = 'Diese E-Mail enthält vertrauliche Informationen.';
test.each([
  `-- \nAnna Beispiel\nPressestelle\n\nVERTRAULICH\n${OF_THE_MAIL}`,
  `-- \nAnna Beispiel\nVERTRAULICH\n${OF_THE_MAIL}`,
  `${SIGNED}\n\nVERTRAULICH\n${OF_THE_MAIL}\nNur für den internen Gebrauch bestimmt.`,
  `Anna Beispiel\nTel. 040 123456\n\nVertraulich\n\n${OF_THE_MAIL}`,
  `${SIGNED}\n\n---\nStreng vertraulich! Diese Nachricht ist nur für den Empfänger bestimmt.`,
  '-- \nAnna Beispiel | Pressestelle\nTel. 040 123456\n\nNur für den internen Gebrauch.',
  `${SIGNED}\n\nINTERN\nBitte nicht weiterleiten.`,
  'Kind regards\nAnna Beispiel\n\nFOR INTERNAL USE ONLY',
])('the footer of a mail holds nothing back: %s', async (footer) => {
  const html = `${DESK_PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}<p>${footer.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br>')}</p>`;
  for (const bytes of [
    mail(DESK_TITLE, [plain(`${DESK_TEXT}\n\n${footer}`)]),
    mail(DESK_TITLE, [{ type: 'text/html', body: html }]),
    mail('Text', [plain(`Anbei der Text.\n\n${footer}`), attached]),
  ]) {
    const { embargo, paragraphs } = await read(bytes, 'a.eml');
    expect(embargo).toBeUndefined();
    expect(JSON.stringify(paragraphs)).not.toMatch(/vertraulich|intern/i);
  }
});

test.each([
  `VERTRAULICH\n\n${DESK_TEXT}`,
  `Liebe Redaktion,\n\nanbei der Text.\n\n${SIGNED}\n\nVERTRAULICH\n\n${DESK_TEXT}`,
  `Liebe Redaktion,\n\nanbei der Text.\n\n${SIGNED}\nVERTRAULICH\n\n${DESK_TEXT}`,
  `${DESK_TEXT}\n\nNur für den internen Gebrauch.`,
  `${DESK_TEXT}\n\n${SIGNED}\n\nP.S. Bitte den Text noch nicht veröffentlichen!`,
  `${DESK_TEXT}\n\n-- \nAnna Beispiel\n\nVertraulich, nicht zur Veröffentlichung!`,
])('what a mail says of its article holds it back: %s', async (text) => {
  await expect(read(mail('Text', [plain(text)]), 'a.eml')).rejects.toMatchObject({
    code: 'withheld',
  });
});

test.each([
  `(${LINE}) ${DESK_TITLE}`,
  `${LINE} - ${DESK_TITLE}`,
  `[${LINE}] ${DESK_TITLE}`,
  `${DESK_TITLE} (${LINE})`,
  `${DESK_TITLE} [${LINE}]`,
  `${DESK_TITLE} (Sperrfrist 31.12.2045, 10 Uhr)`,
  `${DESK_TITLE} (nicht vor 31.12.2045, 10 Uhr veröffentlichen)`,
  `${DESK_TITLE} (Embargo bis 31.12.2045, 10 Uhr)`,
  `${DESK_TITLE} (striktes Embargo: 31.12.2045, 10 Uhr)`,
  `${DESK_TITLE} - ${LINE}`,
  `${DESK_TITLE} – Embargo bis 31.12.2045, 10 Uhr`,
  `${DESK_TITLE} | ${LINE}`,
  `${DESK_TITLE} *** ${LINE} ***`,
  `${DESK_TITLE} +++ ACHTUNG SPERRFRIST 31.12.2045, 10 Uhr +++`,
])('the headline beside it is kept: %s', (line) => {
  for (const [text, format] of [
    [DESK_TEXT.replace(DESK_TITLE, line), 'plain'],
    [`# ${DESK_TEXT.replace(DESK_TITLE, line)}`, 'markdown'],
    [boxed('').replace(DESK_TITLE, line), 'html'],
  ] as const) {
    const article = cleanText({ text, format });
    expect(article.title?.text, format).toBe(DESK_TITLE);
    expect(statedInstants(article.instants ?? {}, NOW), format).toEqual({ embargo: END });
  }
});

test.each([
  'Konzert im Hafen (frei ab 18 Uhr)',
  'Umleitung am Hafen (gesperrt bis 5. Juli 2045)',
  'Handel mit dem Nachbarn (Embargo seit 2044)',
  'Ölhandel im Hafen - Embargo bis 5. Juli 2045 verlängert',
  'Ein Papier (vertraulich)',
  'Keine Gülle auf Feldern (Sperrfrist: 1. November bis 31. Januar)',
  'Lager bleiben leer (Sperrfrist 1.11. bis 31.1.)',
  'Neuer Bahnhof (Entwurf)',
])('a headline with a note has none beside it: %s', (line) => {
  const text = DESK_TEXT.replace(DESK_TITLE, line);
  expect(cleanText({ text, format: 'plain' })).not.toHaveProperty('instants');
});

test.each([
  ['in the middle', `Musterhafen, 5. März 2026<br>${LINE}<br>Anna Beispiel, Pressestelle`],
  ['first', `${LINE}<br>Anna Beispiel, Pressestelle`],
  ['last', `Stadt Musterhafen<br/>${LINE}`],
  ['in bold', `Stadt Musterhafen<br><b>Sperrfrist:</b> 31.12.2045, 10 Uhr<br>Tel. 0000`],
  ['in small letters', `Stadt Musterhafen<br>sperrfrist: 31.12.2045, 10 uhr<br>Tel. 0000`],
  ['on two lines', `Stadt Musterhafen<br>Sperrfrist:<br>31.12.2045, 10 Uhr<br>Tel. 0000`],
  ['of other words', `Stadt Musterhafen<br>Nicht vor 31.12.2045, 10 Uhr verwenden<br>Tel. 0000`],
])('among lines that are broken in a page one is found: %s', (_, lines) => {
  for (const text of [
    boxed(`<p>${lines}</p>`),
    boxed('').replace('<main>', `<div>${lines}</div><main>`),
    boxed(`<table><tr><td>${lines}</td></tr></table>`),
    boxed('').replace('<h1>', `<address>${lines}</address><h1>`),
  ]) {
    const { instants, title, blocks } = cleanText({ text, format: 'html' });
    expect(statedInstants(instants ?? {}, NOW), text).toEqual({ embargo: END });
    expect(JSON.stringify([title, blocks])).not.toMatch(/sperrfrist|Nicht vor/i);
  }
});

test('broken lines of prose stay together', () => {
  const verse = 'Die Straße am Hafen soll nach den<br>Arbeiten am Montag ab 18 Uhr frei<br>sein.';
  const { blocks } = cleanText({ text: boxed(`<p>${verse}</p>`), format: 'html' });
  expect(JSON.stringify(blocks)).toContain(verse.replaceAll('<br>', ' '));
});
