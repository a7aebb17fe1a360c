import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Article, bodySentences } from '../shared/article/article.ts';
import { Rejection } from '../shared/article/errors.ts';
import { clean } from '../shared/clean/clean.ts';
import { gunzip } from '../shared/clean/gunzip.ts';
import { rawLengthOfText, textItems } from '../shared/clean/text-items.ts';
import { goldenForm, readGoldenArticles } from './support/golden-articles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const german =
  'Der Rat der Stadt hat am Montag über den Haushalt beraten. Die Entscheidung wurde auf Mai vertagt. ';

const further = 'Auch die Opposition war zufrieden. Sie hatte mehr Zeit verlangt.';

const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Rejection) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('articles', () => {
  test.each(readGoldenArticles())('$name', ({ source, bytes, expected }) => {
    const article = clean(bytes, { key: source });
    expect(goldenForm(Article.parse(article), source)).toEqual(expected);
  });

  test('have ids in reading order', () => {
    const { title, blocks } = clean(bytes(`Ein Titel\n\n${german}\n\n${further}`), {
      key: 'a.txt',
    });
    expect(title?.id).toBe('title');
    expect(bodySentences({ blocks }).map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4']);
  });
});

describe('a body that is cut into containers of the same make', () => {
  const paragraph = (n: number) =>
    `<p>Im Bezirk ${n} zählte die Verwaltung der Stadt im vergangenen Jahr ${n + 100} neue Wohnungen.</p>`;
  const paragraphsOf = (first: number, second: number) => {
    const all = Array.from({ length: first + second }, (_, n) => paragraph(n + 1));
    const part = (paragraphs: string[]) => `<div class="part">${paragraphs.join('')}</div>`;
    const page = `<section>${part(all.slice(0, first))}<hr>${part(all.slice(first))}</section>`;
    return clean(bytes(page), { key: 'a.html' }).blocks.length;
  };

  test('is taken whole where the smaller part is a fifth of the larger', () => {
    expect(paragraphsOf(10, 2)).toBe(12);
  });

  test('ends with the larger part where the other is a tenth of it', () => {
    expect(paragraphsOf(10, 1)).toBe(10);
  });
});

describe('rejections', () => {
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
  const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256);
  const cases: [string, string, Uint8Array, string][] = [
    ['nothing', 'empty', new Uint8Array(), 'a.txt'],
    ['blanks', 'empty', bytes(' \n\n \t '), 'a.txt'],
    ['numbers alone', 'no-article', bytes('12 345 678'), 'a.txt'],
    ['a PDF named .txt', 'unsupported-type', bytes('%PDF-1.7 …'), 'a.txt'],
    ['a Word file', 'unsupported-type', zip, 'a'],
    ['the name of a Word file', 'unsupported-type', bytes(german), 'a.docx'],
    ['noise', 'binary', noise, 'a.txt'],
    ['half a gzip file', 'binary', gzipSync(german).subarray(0, 40), 'a.txt'],
    ['6 MB in a gzip file', 'too-large', gzipSync(' '.repeat(6_000_000)), 'a.txt'],
    ['a Word file in a gzip file', 'unsupported-type', gzipSync(zip), 'a.gz'],
    [
      'lost characters',
      'broken-charset',
      bytes('F\uFFFDr \uFFFDber Stra\uFFFDe'.repeat(9)),
      'a.txt',
    ],
    ['more than 5 MB', 'too-large', new Uint8Array(5 * 1024 * 1024 + 1), 'a.txt'],
    ['more than 100,000 letters', 'too-long', bytes(german.repeat(1_100)), 'a.txt'],
    ['much more than that', 'too-long', bytes(german.repeat(9_000)), 'a.txt'],
    ['English', 'not-german', bytes('The council of the city met on Monday. '.repeat(9)), 'a.txt'],
    [
      'a page without an article',
      'no-article',
      bytes('<html><nav><a>x</a></nav></html>'),
      'a.html',
    ],
    ['100,000 nested tags', 'no-article', bytes('<div>'.repeat(100_000) + german), 'a.html'],
    ['a tag of 600,000 attributes', 'no-article', bytes(`<a ${'b '.repeat(600_000)}>`), 'a.html'],
  ];

  test.each(cases)('%s: %s', (_name, code, upload, key) => {
    expect(codeOf(() => clean(upload, { key }))).toBe(code);
  });
});

test.each([
  ['two headings', 'a.html', (title: string) => `<h1>${title}</h1><h1>${title}</h1>`],
  ['a smaller heading', 'a.html', (title: string) => `<h2>${title}</h2><h3>${title}</h3>`],
  ['two headings', 'a.md', (title: string) => `## ${title}\n\n## ${title}\n\n`],
  ['a heading in bold', 'a.md', (title: string) => `## ${title}\n\n**${title}**\n\n`],
  ['two lines', 'a.txt', (title: string) => `${title}\n\n${title}\n\n`],
])('the title is no block of the text: %s in %s', (_, key, head) => {
  const text =
    'Die Brücke über den Mühlbach wird im Mai gesperrt. Das hat der Rat am Montag beschlossen.';
  const upload =
    head('Mühlbach verliert seine Brücke') + (key === 'a.html' ? `<p>${text}</p>` : text);
  const { title, blocks } = clean(Buffer.from(upload), { key });
  expect(title?.text).toBe('Mühlbach verliert seine Brücke');
  expect(blocks.map(({ sentences }) => sentences.map((each) => each.text).join(' '))).toEqual([
    text,
  ]);
});

test('entities pasted with a text become characters, whatever their name', () => {
  const pasted = `${german.replace('ü', '&uuml;')}Sie z&auml;hlt 3&thinsp;000 &Ccaron;l&aring;ser&#8230;`;
  const { blocks } = clean(bytes(`Ein Titel\n\n${pasted}\n\n${further}`), { key: 'a.txt' });
  expect(bodySentences({ blocks }).at(2)?.text).toBe('Sie zählt 3 000 Člåser…');
});

const rawLength = (upload: Uint8Array, key: string) =>
  textItems(gunzip(upload), { key }).map(rawLengthOfText);

test.each(['a.html', 'a.html.gz'])('a page that is stored compressed as %s is read', (key) => {
  const page = bytes(`<html><body><h1>Ein Titel</h1><p>${german}</p></body></html>`);
  const packed = gzipSync(page);
  expect(clean(packed, { key })).toEqual(clean(page, { key: 'a.html' }));
  expect(rawLength(packed, key)).toEqual(rawLength(page, 'a.html'));
});

describe('raw length', () => {
  test.each([
    ['a.txt', `Ein Titel\n\n${german}\n\n\nAnzeige\n`, `Ein Titel ${german}Anzeige`],
    ['a.md', `# Ein Titel\n\n${german}`, `# Ein Titel ${german.trim()}`],
    [
      'a.html',
      `<html><script>let a;</script><body><h1>Ein Titel</h1> <p>${german}</p><p>Anzeige</p></body></html>`,
      `Ein Titel ${german}Anzeige`,
    ],
  ])('of %s counts what the upload shows', (key, upload, shown) => {
    expect(clean(bytes(upload), { key }).rawLength).toBe(shown.length);
    expect(rawLength(bytes(upload), key)).toEqual([shown.length]);
  });
});

describe('any upload', () => {
  const outcome = (upload: Uint8Array, key: string) => {
    const code = codeOf(() => Article.parse(clean(upload, { key })));
    return code.length > 0;
  };
  const key = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a', 'x/y.z');
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="ad">',
    '<table>',
    '<a href=x>',
    '<b>',
    '<!--',
    '<script>',
    '</',
    '# ',
    '> ',
    '- ',
    '```',
    german,
  );

  test('of bytes becomes an article or a rejection', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), key, outcome));
  });

  test('of text becomes an article or a rejection', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(tag).map((all) => all.join('')),
    );
    fc.assert(fc.property(text, key, (body, name) => outcome(bytes(german + body), name)));
  });

  test('of lines loses no sentence of its paragraphs', () => {
    const lines = fc.array(
      fc.constantFrom('Anzeige', 'Im Video: Der Rat tagt', 'Lesen Sie auch: Der Rat'),
    );
    fc.assert(
      fc.property(lines, (between) => {
        const body = [german, ...between, further].join('\n\n');
        const { blocks } = clean(bytes(body), { key: 'a.txt' });
        return bodySentences({ blocks }).length === 4;
      }),
    );
  });
});
