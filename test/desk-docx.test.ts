import { describe, expect, test } from 'vitest';
import { Rejection } from '../shared/article/errors.ts';
import { cleanText } from '../shared/clean/clean.ts';
import { cleanFile } from '../shared/clean/clean-file.ts';
import { readDocx } from '../shared/clean/files/read-docx.ts';
import { docx, paragraph } from './support/desk-docx.ts';
import { DESK_PARAGRAPHS, DESK_TITLE } from './support/desk-mail.ts';
import { zipOf } from './support/zip.ts';

const read = async (bytes: Uint8Array) => {
  const [text] = await readDocx(bytes);
  const { title, blocks } = cleanText(text ?? { text: '', format: 'plain' });
  const lines = blocks.map(
    ({ type, sentences }) =>
      `${type === 'paragraph' ? '' : `${type}: `}${sentences.map(({ text }) => text).join(' ')}`,
  );
  return { title: title?.text, lines };
};
const ARTICLE = { title: DESK_TITLE, lines: DESK_PARAGRAPHS };
const BODY = DESK_PARAGRAPHS.map((text) => paragraph(text)).join('');
const [FIRST = '', ...OTHERS] = DESK_PARAGRAPHS;
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const bold = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;

describe('the article of a Word document', () => {
  test.each<[string, string]>([
    ['a title by its style', paragraph(DESK_TITLE, 'Titel') + BODY],
    ['a heading', paragraph(DESK_TITLE, 'berschrift1') + BODY],
    [
      'a title, and a heading that repeats it',
      paragraph(DESK_TITLE, 'Titel') + paragraph(DESK_TITLE, 'berschrift1') + BODY,
    ],
    ['a line in bold', `<w:p>${bold(DESK_TITLE)}</w:p>${BODY}`],
    ['a line like any other', paragraph(DESK_TITLE) + BODY],
    [
      'a caption, a footnote and a comment',
      paragraph(DESK_TITLE, 'Titel') +
        paragraph('Das alte Lager steht seit vierzig Jahren am Kai.', 'Beschriftung') +
        `<w:p><w:commentRangeStart w:id="1"/>${run(FIRST)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>` +
        OTHERS.map((text) => paragraph(text)).join(''),
    ],
    [
      'changes that are marked',
      `${paragraph(DESK_TITLE, 'Titel')}<w:p><w:ins w:id="3" w:author="Otto">${run(FIRST)}</w:ins><w:del w:id="4" w:author="Otto"><w:r><w:delText> Das war falsch.</w:delText></w:r></w:del></w:p>${OTHERS.map((text) => paragraph(text)).join('')}`,
    ],
  ])('%s', async (_, body) => {
    expect(await read(docx(body))).toEqual(ARTICLE);
  });

  test.each(['Titel', ''])('is not to be read before the end of an embargo, %s', async (style) => {
    const embargo = 'Sperrfrist: 31.12.2045, 10 Uhr';
    const body = `${paragraph(embargo)}${paragraph(DESK_TITLE, style)}${BODY}`;
    const [text] = await readDocx(docx(body));
    expect(cleanText(text ?? { text: '', format: 'plain' }).instants).toEqual({ embargo });
    expect(await read(docx(body))).toEqual(ARTICLE);
  });

  test.each(['Titel', ''])('a row of a table is a line, %s', async (style) => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const table = `<w:tbl>${row('Hafen', 'Tonnen')}${row('Musterhafen', '412')}${row('Kai', '329')}${row('Mole', '12', '14')}</w:tbl>`;
    const { lines } = await read(docx(`${paragraph(DESK_TITLE, style)}${BODY}${table}`));
    expect(lines.slice(-3)).toEqual(['Musterhafen 412', 'Kai 329', 'Mole 12; 14']);
  });

  test('headings are those by their style', async () => {
    const body = [
      paragraph(DESK_TITLE, 'Titel'),
      paragraph(FIRST),
      paragraph('Klage der Anwohner', 'berschrift2'),
      ...OTHERS.map((text) => paragraph(text)),
    ];
    expect((await read(docx(body.join('')))).lines).toEqual([
      FIRST,
      'heading: Klage der Anwohner',
      ...OTHERS,
    ]);
  });
});

test('a Word document is one whatever its name', async () => {
  const { title } = await cleanFile(docx(paragraph(DESK_TITLE, 'Titel') + BODY), { key: 'a.txt' });
  expect(title?.text).toBe(DESK_TITLE);
}, 30_000);

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => `<!ENTITY a${at} "${`&a${at || ''};`.repeat(10)}">`).join('')}]><x>&a8;</x>`;

describe('a damaged or hostile Word document is rejected', () => {
  const whole = Buffer.from(docx(BODY));
  test.each<[string, Uint8Array]>([
    ['cut off', whole.subarray(0, whole.length / 2)],
    ['without its text', docx('', { 'word/document.xml': '' })],
    ['with broken XML', docx('', { 'word/document.xml': '<w:document><w:body>' })],
    ['with entities in entities', docx('', { 'word/document.xml': ENTITIES })],
    ['with wrong checksums', zipOf([{ name: 'word/document.xml', body: 'x', checksum: 1 }])],
  ])('%s', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow(Rejection);
  });

  test('with more parts than an article has', async () => {
    const parts = Array.from({ length: 2_001 }, (_, at) => [`word/part${at}.xml`, '<x/>']);
    await expect(read(docx(BODY, Object.fromEntries(parts)))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/^This Word document has more in it/),
    });
  });

  test('elements in elements', async () => {
    const deep = '<w:p><w:r>'.repeat(20_000) + '</w:r></w:p>'.repeat(20_000);
    await expect(read(docx(deep))).rejects.toThrow(Rejection);
  });
});

test.each<[string, string, Uint8Array | string]>([
  [
    'an OpenDocument file',
    'OpenDocument',
    zipOf([{ name: 'mimetype', body: 'application/vnd.oasis.opendocument.text', method: 0 }]),
  ],
  ['an Excel file', 'Excel', zipOf([{ name: 'xl/workbook.xml', body: '<x/>' }])],
  ['an archive', 'archive', zipOf([{ name: 'a.bin', body: 'x' }])],
  ['an old Word file', '.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['an RTF document', 'RTF', '{\\rtf1 Text}'],
  ['a text named as a Word document', 'in spite of its name', `${DESK_TITLE}\n\n${BODY}`],
])('%s is rejected with what is taken instead', async (_, named, bytes) => {
  const key = named.includes('name') ? 'a.docx' : 'a.txt';
  const outcome = cleanFile(Buffer.from(bytes), { key });
  await expect(outcome).rejects.toMatchObject({ code: 'unsupported-type' });
  await expect(outcome).rejects.toThrow(named);
  await expect(outcome).rejects.toThrow('.txt, .md, .html, .pdf, .docx, .eml or .mhtml');
});
