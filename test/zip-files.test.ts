import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Rejection } from '../shared/article/errors.ts';
import {
  MAX_FILES,
  MAX_UNPACKED_BYTES,
  zipFiles as packed,
} from '../shared/ingest/unpack/zip-files.ts';
import { LONG } from './support/long.ts';
import { type ZipEntry, zipOf } from './support/zip.ts';

const zipFiles = async (bytes: Uint8Array) => (await packed(bytes)).files;

const named = async (...names: ZipEntry['name'][]) =>
  (await zipFiles(zipOf(names.map((name) => ({ name }))))).map((file) => file.name);

const problem = async (entry: ZipEntry) => (await zipFiles(zipOf([entry])))[0]?.problem;

test('files are read in their order, stored and deflated', async () => {
  const files = await zipFiles(
    zipOf([
      { name: 'b/größe.txt', body: 'Größe' },
      { name: 'a.txt', body: 'Stored', method: 0 },
      { name: 'empty.txt' },
    ]),
  );
  expect(files.map(({ name }) => name)).toEqual(['b/größe.txt', 'a.txt', 'empty.txt']);
  const bodies = await Promise.all(files.map(async ({ read }) => String(await read())));
  expect(bodies).toEqual(['Größe', 'Stored', '']);
});

test('folders and what file managers add are no files', async () => {
  expect(
    await named(
      'ordner/',
      'ordner/a.txt',
      '__MACOSX/ordner/._a.txt',
      'ordner/.DS_Store',
      '._b.txt',
      'Thumbs.db',
      'ordner/desktop.ini',
      'thumbs.db.txt',
      '.../c.txt',
    ),
  ).toEqual(['ordner/a.txt', 'thumbs.db.txt', '.../c.txt']);
  expect(await packed(zipOf([{ name: 'a/' }, { name: 'a/.b' }, { name: 'a.txt' }]))).toMatchObject({
    ignored: 1,
  });
});

const cp437 = (text: string) =>
  Buffer.from([...text].map((letter) => CP437[letter] ?? letter.charCodeAt(0)));
const CP437: Record<string, number> = {
  ä: 0x84,
  ö: 0x94,
  ü: 0x81,
  Ä: 0x8e,
  Ö: 0x99,
  Ü: 0x9a,
  ß: 0xe1,
};

test.each<[string, ZipEntry, string]>([
  ['UTF-8 that says so', { name: 'Größe.txt' }, 'Größe.txt'],
  ['UTF-8 that does not', { name: 'Größe 한국.txt', flags: 0 }, 'Größe 한국.txt'],
  ['decomposed UTF-8 of macOS', { name: 'Größe.txt'.normalize('NFD'), flags: 0 }, 'Größe.txt'],
  ['CP437', { name: cp437('Übergrößen-Straße.txt'), flags: 0 }, 'Übergrößen-Straße.txt'],
  ['a folder that is the archive itself', { name: './a/Größe.txt' }, 'a/Größe.txt'],
  ['backslashes of Windows', { name: 'Ordner\\Größe.txt' }, 'Ordner/Größe.txt'],
])('a name is read: %s', async (_, entry, name) => {
  expect(await zipFiles(zipOf([entry]))).toMatchObject([{ name }]);
  expect(await problem(entry)).toBeUndefined();
});

test.each([
  '../a.txt',
  'a/../../b.txt',
  '..\\a.txt',
  '/etc/a.txt',
  '\\\\server\\a.txt',
  'C:\\a.txt',
  'c:a.txt',
  './../a.txt',
  'a//b.txt',
  'a/./b.txt',
  '..',
])('a name that leads out of the archive, or nowhere, is refused: %s', async (name) => {
  expect(await problem({ name })).toBe('its name leads out of the ZIP file');
});

test.each<[string, ZipEntry]>([
  ['encrypted', { name: 'a.txt', flags: 0x801, body: 'x'.repeat(20) }],
  ['compressed in an unusual way', { name: 'a.txt', method: 12, body: 'x' }],
  ['a link', { name: 'a.txt', mode: 0o120777, body: '/etc/passwd' }],
  ['larger than', { name: 'a.txt', size: 60 * 2 ** 20 }],
  ['its name is damaged', { name: 'a\u0000.txt' }],
  ['its name is damaged', { name: 'a\n.txt' }],
  ['its name is damaged', { name: Buffer.from([0x61, 0xff]) }],
])('a file is refused: %s', async (reason, entry) => {
  expect(await problem(entry)).toContain(reason);
});

test('of two files with one name the second is refused', async () => {
  const files = await zipFiles(zipOf([{ name: 'a.txt' }, { name: 'A.txt' }, { name: 'a.txt' }]));
  expect(files.map(({ problem }) => problem)).toEqual([
    undefined,
    undefined,
    'of the same name as another',
  ]);
});

test.each<[string, ZipEntry]>([
  ['checksum', { name: 'a.txt', body: 'Text', checksum: 1 }],
  ['too many bytes', { name: 'a.txt', body: 'x'.repeat(1_000_000), size: 10 }],
  ['not enough bytes', { name: 'a.txt', body: 'Text', size: 1_000 }],
])('a damaged file cannot be read: %s', async (reason, entry) => {
  const [file] = await zipFiles(zipOf([entry]));
  await expect(file?.read()).rejects.toThrow(reason);
});

const sound = zipOf([{ name: 'a.txt', body: 'Text' }]);

test.each([
  ['cut off', sound.subarray(0, -10)],
  ['only its start', sound.subarray(0, 20)],
  ['a directory that is missing', Buffer.concat([sound.subarray(0, 40), sound.subarray(-22)])],
  ['strong encryption', zipOf([{ name: 'a.txt', flags: 0x841 }])],
])('an archive is rejected: %s', async (_, bytes) => {
  await expect(zipFiles(bytes)).rejects.toThrow(
    expect.objectContaining({ name: 'Rejection', code: 'binary' }),
  );
});

const many = (count: number, entry: Partial<ZipEntry> = {}) =>
  zipOf(Array.from({ length: count }, (_, at) => ({ name: `${at}.txt`, ...entry })));

test.each([
  ['files', many(MAX_FILES + 1)],
  ['entries', many(6 * MAX_FILES, { name: 'ordner/' })],
  ['bytes in all', many(6, { size: MAX_UNPACKED_BYTES / 5 })],
  ['bytes in one file', many(1, { size: MAX_UNPACKED_BYTES + 1 })],
])('an archive with too many %s is rejected before one is read', async (_, bytes) => {
  await expect(zipFiles(bytes)).rejects.toThrow(
    expect.objectContaining({ name: 'Rejection', code: 'too-large' }),
  );
});

test('whatever is damaged, an archive is read or rejected, and a file is read or not', async () => {
  const whole = zipOf([
    { name: 'größe/a.txt', body: 'Ein Text. '.repeat(20) },
    { name: 'b.txt', body: 'Stored', method: 0 },
  ]);
  const damages = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(damages, fc.nat(whole.length), async (changes, cut) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      const files = await zipFiles(cut % 4 === 0 ? bytes.subarray(0, cut) : bytes).catch(
        (error) => {
          expect(error).toBeInstanceOf(Rejection);
          return [];
        },
      );
      for (const { read, problem } of files)
        if (!problem) await read().catch((error) => expect(error).toBeInstanceOf(Error));
    }),
    { numRuns: LONG ? 20_000 : 300 },
  );
});

test('as many files as may be are read', async () => {
  expect(await zipFiles(many(MAX_FILES))).toHaveLength(MAX_FILES);
});
