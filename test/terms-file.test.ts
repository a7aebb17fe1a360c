import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { glossaryVersion, type Term, versionOf } from '../shared/article/terms.ts';
import { csvRecords } from '../shared/terms/csv-records.ts';
import { MAX_TERMS_FILE_BYTES, readTerms } from '../shared/terms/terms-file.ts';
import { LONG } from './support/long.ts';

const read = (text: string) => readTerms(Buffer.from(text));

describe('terms in a file', () => {
  test('are one per line, each for one language or more', () => {
    const file = [
      'de,en,ko',
      'Klimageld,climate bonus,기후 지원금',
      'Länderkammer,upper house,',
      'Grundsicherung,,기초생활보장',
    ].join('\n');
    expect(read(file)).toEqual({
      terms: [
        { de: 'Klimageld', en: 'climate bonus', ko: '기후 지원금' },
        { de: 'Länderkammer', en: 'upper house' },
        { de: 'Grundsicherung', ko: '기초생활보장' },
      ],
      problems: [],
    });
  });

  test('may come from a spreadsheet: byte order mark, CRLF, quotation marks, empty cells', () => {
    const file =
      '\uFEFF"de","en","ko"\r\n# Soziales\r\n\r\n,,\r\n"Bürgergeld, neu","citizen\'s ""income""" ,\r\n  # Ende';
    expect(read(file)).toEqual({
      terms: [{ de: 'Bürgergeld, neu', en: 'citizen\'s "income"' }],
      problems: [],
    });
  });

  test.each([';', '\t'])('may be separated by %j, as spreadsheets do by their settings', (mark) => {
    const file = `\uFEFFde,en,ko\r\nRat,"council, elected",의회\r\n`.replaceAll(/,(?! )/g, mark);
    expect(read(file)).toEqual({
      terms: [{ de: 'Rat', en: 'council, elected', ko: '의회' }],
      problems: [],
    });
  });

  test('lose what cannot be seen and would keep them from being found', () => {
    const file =
      'de,en,ko\nLand\u00ADkreis\u200B,\u2060district,군\nKreis\u00A0Tag,county  council,';
    expect(read(file)).toMatchObject({
      terms: [
        { de: 'Landkreis', en: 'district' },
        { de: 'Kreis Tag', en: 'county council' },
      ],
    });
  });

  test('may occur twice if both agree, and in either Unicode composition', () => {
    expect(read('de,en,ko\nRat,council,\nRat,,의회\nRat,council,의회').problems).toEqual([]);
    expect(read('de,en,ko\nO\u0308l,oil,')).toEqual(read('de,en,ko\nÖl,oil,'));
  });

  test.each(['', '\n\n', '# nichts\n', 'de,en,ko', 'DE, EN, KO\r\n'])('may be none: %j', (file) => {
    expect(read(file)).toEqual({ terms: [], problems: [] });
  });
});

describe('a bad line', () => {
  test.each([
    ['too many cells', 'Rat, Stadt,council,', 'there are 4 cells'],
    ['no German term', ',council,의회', 'the German term is missing'],
    ['no translation', 'Rat,,', 'no translation is given'],
    ['another translation', 'Kreis,circle,', 'en of this German term differs from line 2'],
    ['a long term', `${'ö'.repeat(513)},long,`, 'de has 1026 bytes; DeepL takes 1024'],
    ['a long translation', `Rat,,${'의'.repeat(342)}`, 'ko has 1026 bytes'],
    ['a line break', 'Rat,"coun\ncil",', 'en has a line break'],
    ['a tab', 'Rat,coun\tcil,', 'en has a line break, a tab'],
    ['a control character', 'Rat,coun\u0085cil,', 'another control character'],
    ['no letter', '§,paragraph,', 'de has neither a letter nor a digit'],
    ['a stray quotation mark', 'Rat,coun"cil,', 'a quotation mark is inside a cell'],
    [
      'text after a quotation',
      'Rat,"coun"cil,',
      'between a closing quotation mark and the next cell',
    ],
  ])('with %s is reported by its number, and the file gives no terms', (_, line, problem) => {
    const found = read(`de,en,ko\nKreis,district,\n# hier\n${line}\nBund,federation,`);
    expect(found).toEqual({ problems: [{ line: 4, problem: expect.stringContaining(problem) }] });
  });

  test('does not hide the others', () => {
    const { problems } = read('de,en,ko\n,a,\nGut,good,\n"Rat\nund,"Tat",\n,b,\n"offen,c,\n,d,');
    expect(problems.map(({ line }) => line)).toEqual([2, 4, 6, 7, 8]);
  });

  test('has the same number with any line breaks', () => {
    const file = 'de,en,ko\n\n# hier\nRat,"coun\ncil",\n"Tat"x,\n\nGut,go"od,\n,b,';
    for (const lineBreak of ['\n', '\r\n', '\r']) {
      const { problems } = read(file.replaceAll('\n', lineBreak));
      expect(problems.map(({ line }) => line)).toEqual([4, 6, 8, 9]);
    }
  });

  test('is one of a hundred at most', () => {
    expect(read(`de,en,ko\n${',x,\n'.repeat(500)}`).problems).toHaveLength(100);
  });
});

test.each([
  ['other columns', Buffer.from('en,de,ko\nRat,council,'), 'the first line must be de,en,ko'],
  ['bars', Buffer.from('de|en|ko\nRat|council|'), 'the first line must be de,en,ko'],
  ['no header', Buffer.from('Rat,council,'), 'the first line must be de,en,ko'],
  ['UTF-16', Buffer.from('\uFEFFde,en,ko', 'utf16le'), 'not in UTF-8'],
  ['Windows-1252', Buffer.from('de,en,ko\nÖl,oil,', 'latin1'), 'not in UTF-8'],
  ['too many bytes', Buffer.alloc(MAX_TERMS_FILE_BYTES + 1, 'a'), 'more than'],
])('a file with %s is refused as a whole', (_, file, problem) => {
  expect(readTerms(file).problems).toEqual([
    { line: 1, problem: expect.stringContaining(problem) },
  ]);
});

describe('hostile files', () => {
  test('give terms or problems, never a crash', () => {
    const piece = fc.constantFrom(
      ',',
      '"',
      '\n',
      '\r',
      '#',
      ' ',
      'de',
      'Rat',
      '의',
      '\0',
      '\uD800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const found = read(`de,en,ko\n${pieces.join('')}`);
        expect('terms' in found).toBe(found.problems.length === 0);
      }),
    );
  });

  test('are read back as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '의', ' ') });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('Rat'), cell, cell)), (rows) => {
        const text = rows.map((row) => row.map(quoted).join()).join('\n');
        expect(csvRecords(text).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test.each(['"', ',', '\n', '"\n', 'a"\n', '""', '#', ' '])(
    '%j many times over is read',
    (piece) => {
      const many = piece.repeat(Math.floor(MAX_TERMS_FILE_BYTES / piece.length / (LONG ? 2 : 10)));
      expect(readTerms(Buffer.from(`de,en,ko\n${many}`))).toBeDefined();
    },
  );
});

describe('the version', () => {
  const terms: Term[] = [
    { de: 'Rat', en: 'council', ko: '의회' },
    { de: 'Kreis', en: 'district' },
  ];

  test('depends on the terms, not on their order', () => {
    expect(glossaryVersion(terms.toReversed())).toBe(glossaryVersion(terms));
    expect(glossaryVersion(terms.slice(1))).not.toBe(glossaryVersion(terms));
  });

  test('of a language changes with that language alone', () => {
    const other: Term[] = [{ de: 'Rat', en: 'council', ko: '평의회' }, ...terms.slice(1)];
    expect(versionOf(other, 'en')).toBe(versionOf(terms, 'en'));
    expect(versionOf(other, 'ko')).not.toBe(versionOf(terms, 'ko'));
  });
});
