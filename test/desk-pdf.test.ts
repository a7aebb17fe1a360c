import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { Rejection } from '../shared/article/errors.ts';
import { cleanText } from '../shared/clean/clean.ts';
import { cleanFile } from '../shared/clean/clean-file.ts';
import { readPdf } from '../shared/clean/files/pdf/read-pdf.ts';
import { readDocument } from '../shared/clean/files/read-document.ts';
import { column, type PrintedLine, pdf, pdfOf, stream } from './support/desk-pdf.ts';

const TITLE = 'Hafen baut neues Lager für Getreide';
const HEADLINE: PrintedLine = { text: TITLE, x: 60, y: 760, size: 24, font: 2 };
const FIRST = [
  'Die Stadt Musterhafen baut am alten Kai ein neues La-',
  'ger für Getreide. Es soll 40.000 Tonnen fassen und im',
  'Herbst fertig sein. Die Nord- und Ostseehäfen und die',
  'Bundesregierung begrüßen den Bau, teilten sie per E-',
  'Mail mit.',
];
const SECOND = [
  'Der Bau kostet nach Angaben der Verwaltung 18 Millio-',
  'nen Euro. Ein Drittel zahlt das Land, auch US-',
  'amerikanische Firmen beteiligen sich an den Vor-',
  'und Nachteilen der 20-',
  'jährigen Pacht.',
];
const THIRD = [
  '„Wir brauchen den Platz, weil die Ernte jedes Jahr',
  'größer wird“, sagte Hafenchefin Petra Beispiel am',
  'Dienstag dem Musterblatt.',
];
const PARAGRAPHS = [
  'Die Stadt Musterhafen baut am alten Kai ein neues Lager für Getreide. Es soll 40.000 Tonnen fassen und im Herbst fertig sein. Die Nord- und Ostseehäfen und die Bundesregierung begrüßen den Bau, teilten sie per E-Mail mit.',
  'Der Bau kostet nach Angaben der Verwaltung 18 Millionen Euro. Ein Drittel zahlt das Land, auch US-amerikanische Firmen beteiligen sich an den Vor- und Nachteilen der 20-jährigen Pacht.',
  '„Wir brauchen den Platz, weil die Ernte jedes Jahr größer wird“, sagte Hafenchefin Petra Beispiel am Dienstag dem Musterblatt.',
];
const WHOLE = [...FIRST, '', ...SECOND, '', ...THIRD];
const indented = (lines: string[]) => lines.map((line, at) => (at === 0 ? `\t${line}` : line));

const read = async (bytes: Uint8Array) => {
  const [text] = await readPdf(bytes);
  const { title, blocks } = cleanText(text ?? { text: '', format: 'plain' });
  const lines = blocks.map(
    ({ type, sentences }) =>
      `${type === 'paragraph' ? '' : `${type}: `}${sentences.map(({ text }) => text).join(' ')}`,
  );
  return { title: title?.text, lines };
};
const line = (
  text: string,
  x: number,
  y: number,
  more: Partial<PrintedLine> = {},
): PrintedLine => ({
  text,
  x,
  y,
  ...more,
});

test('the raised mark of a note is gone, an exponent stays', async () => {
  const raised = (text: string, x: number) => line(text, x, 704.5, { size: 6 });
  const { lines } = await read(
    pdf([
      [
        HEADLINE,
        line('Das Lager hat 400 m', 60, 700),
        raised('2', 145),
        line('Fläche, sagte Petra Beispiel', 150, 700),
        raised('1', 261),
        line('am Dienstag.', 270, 700),
        ...column(['', ...FIRST, '', ...SECOND, '', ...THIRD], { y: 680 }),
      ],
    ]),
  );
  expect(lines[0]).toMatch(/^Das Lager hat 400 m² Fläche, sagte Petra Beispiel am Dienstag\./);
});

describe('the article of a PDF', () => {
  const twoColumns = [
    ...column([...FIRST, ...indented(SECOND).slice(0, 3)], { x: 60 }),
    ...column([...SECOND.slice(3), ...indented(THIRD)], { x: 320 }),
  ];
  test.each<[string, PrintedLine[][]]>([
    ['one column', [[HEADLINE, ...column(WHOLE, {})]]],
    [
      'paragraphs that are indented',
      [[HEADLINE, ...column([...FIRST, ...indented(SECOND), ...indented(THIRD)], {})]],
    ],
    ['two columns', [[HEADLINE, ...twoColumns]]],
    [
      'two columns that are drawn line by line',
      [[HEADLINE, ...twoColumns.toSorted((a, b) => b.y - a.y || a.x - b.x)]],
    ],
    [
      'running lines and page numbers',
      [
        [
          line('Musterblatt vom 5. März 2026', 60, 820),
          HEADLINE,
          ...column([...FIRST, '', ...SECOND.slice(0, 2)], {}),
          line('Seite 1', 280, 30),
        ],
        [
          line('Musterblatt vom 5. März 2026', 60, 820),
          ...column([...SECOND.slice(2), '', ...THIRD], {}),
          line('Seite 2', 280, 30),
        ],
      ],
    ],
    [
      'the lines that a browser prints',
      [
        [
          line('5.3.26, 10:11', 30, 825, { size: 8 }),
          line('Hafen baut Lager - Musterblatt', 300, 825, { size: 8 }),
          HEADLINE,
          ...column(WHOLE, {}),
          line('https://example.org/hafen', 30, 15, { size: 8 }),
          line('1/1', 560, 15, { size: 8 }),
        ],
      ],
    ],
    [
      'a tall first letter',
      [
        [
          HEADLINE,
          line('D', 60, 688, { size: 30 }),
          ...column([FIRST[0]?.slice(1) ?? '', FIRST[1] ?? ''], { x: 84 }),
          ...column(['', '', ...FIRST.slice(2), '', ...SECOND, '', ...THIRD], {}),
        ],
      ],
    ],
    [
      'a caption in small print between the columns',
      [
        [
          HEADLINE,
          ...twoColumns,
          line('Das alte Lager am Kai. Foto: Otto Muster', 60, 590, { size: 7 }),
        ],
      ],
    ],
  ])('%s', async (_, pages) => {
    expect(await read(pdf(pages))).toEqual({ title: TITLE, lines: PARAGRAPHS });
  });

  test('headings are those in another print', async () => {
    const page = [
      HEADLINE,
      ...column(FIRST, { y: 700 }),
      line('Ein Drittel vom Land', 60, 620, { font: 2 }),
      ...column(SECOND, { y: 605 }),
      line('Kritik der Anwohner', 60, 520, { size: 13 }),
      ...column(THIRD, { y: 505 }),
    ];
    const [first, second, third] = PARAGRAPHS;
    expect((await read(pdf([page]))).lines).toEqual([
      first,
      'heading: Ein Drittel vom Land',
      second,
      'heading: Kritik der Anwohner',
      third,
    ]);
  });

  test('headings as wide as a narrow column, without a gap', async () => {
    const narrow = (lines: string[], y: number) => column(lines, { y });
    const page = [
      HEADLINE,
      ...narrow(['Die Stadt Musterhafen baut ein', 'neues Lager. Es soll fertig sein.'], 700),
      line('Ein Drittel zahlt das Land mit', 60, 676, { font: 2 }),
      ...narrow(['Petra Beispiel rechnet dort mit', 'hohen Kosten für den neuen Bau.'], 664),
      line('Die Anwohner sind dagegen', 60, 640, { font: 2 }),
      ...narrow(['Anwohner fürchten mehr Lärm und', 'klagen vor dem Gericht im Ort.'], 628),
    ];
    expect((await read(pdf([page]))).lines).toEqual([
      'Die Stadt Musterhafen baut ein neues Lager. Es soll fertig sein.',
      'heading: Ein Drittel zahlt das Land mit',
      'Petra Beispiel rechnet dort mit hohen Kosten für den neuen Bau.',
      'heading: Die Anwohner sind dagegen',
      'Anwohner fürchten mehr Lärm und klagen vor dem Gericht im Ort.',
    ]);
  });

  test('is not to be read before the end of an embargo', async () => {
    const embargo = 'Sperrfrist: 31.12.2045, 10 Uhr';
    const [text] = await readPdf(pdf([[line(embargo, 60, 800), HEADLINE, ...column(WHOLE, {})]]));
    expect(cleanText(text ?? { text: '', format: 'plain' })).toMatchObject({
      instants: { embargo },
      blocks: { length: PARAGRAPHS.length },
    });
  });

  test('has the title that the file names where none is printed', async () => {
    const page = [column(WHOLE, {})];
    expect((await read(pdf(page, { title: 'Ein Lager am Kai' }))).title).toBe('Ein Lager am Kai');
    expect((await read(pdf(page, { title: 'Microsoft Word - x.doc' }))).title).toBeUndefined();
  });
});

const PAGES = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (contents: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} >>`;
const SOUND = Buffer.from(pdf([[HEADLINE, ...column(WHOLE, {})]]));

describe('a PDF without an article is rejected', () => {
  test.each<[string, string, Uint8Array]>([
    ['a scan', 'no-article', pdf([[], []])],
    [
      'locked',
      'unsupported-type',
      pdf([[HEADLINE]], {
        trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      }),
    ],
    ['41 pages', 'too-long', pdf(Array.from({ length: 41 }, () => [HEADLINE]))],
    ['its header alone', 'binary', Buffer.from('%PDF-1.7\n')],
    ['garbage', 'binary', Buffer.from(`%PDF-1.7\n${'\u0001\u00ff<< [ ('.repeat(9_000)}`)],
    ['pages in a circle', 'binary', pdfOf([CATALOG, '<< /Type /Pages /Count 9 /Kids [2 0 R] >>'])],
    ['contents in a circle', 'no-article', pdfOf([CATALOG, PAGES, page('4 0 R'), '[4 0 R 4 0 R]'])],
    ['a reference to itself', 'no-article', pdfOf([CATALOG, PAGES, page('4 0 R'), '4 0 R'])],
  ])('%s', async (_, code, bytes) => {
    await expect(readPdf(new Uint8Array(bytes))).rejects.toThrow(Rejection);
    await expect(readPdf(new Uint8Array(bytes))).rejects.toMatchObject({ code });
  });

  test('cut off anywhere, it is read or rejected', async () => {
    for (let part = 1; part < 12; part += 1) {
      const cut = new Uint8Array(SOUND.subarray(0, (SOUND.length * part) / 12));
      const outcome = await read(cut).catch((error) => error);
      expect(outcome.title === TITLE || outcome instanceof Rejection).toBe(true);
    }
  });
});

test('a document is read in a thread, whatever its name; one that unpacks to far more is ended', async () => {
  expect((await cleanFile(SOUND, { key: 'a.txt' })).title?.text).toBe(TITLE);
  const packed = deflateSync(deflateSync(Buffer.alloc(200_000_000, 'q ')));
  const bytes = pdfOf([
    CATALOG,
    PAGES,
    page('[4 0 R 4 0 R 4 0 R 4 0 R]'),
    stream(packed, '/Filter [/FlateDecode /FlateDecode]'),
  ]);
  expect(bytes.length).toBeLessThan(10_000);
  const limits = { time: 30_000, memory: 100 * 2 ** 20 };
  await expect(readDocument({ kind: 'pdf', bytes }, limits)).rejects.toMatchObject({
    code: 'too-large',
  });
  const late = readDocument({ kind: 'pdf', bytes: SOUND }, { ...limits, time: 1 });
  const ended: string[] = [];
  const after = readDocument({ kind: 'pdf', bytes: SOUND }).then(() => ended.push('after'));
  await expect(late.finally(() => ended.push('late'))).rejects.toMatchObject({ code: 'too-large' });
  await after;
  expect(ended).toEqual(['late', 'after']);
}, 60_000);
