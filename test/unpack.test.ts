import { expect, test } from 'vitest';
import { articleId } from '../shared/article/article-id.ts';
import { isFinished } from '../shared/article/manifest-states.ts';
import { uploadedKeys } from '../shared/queue/upload-events.ts';
import { runJob } from '../shared/schedule/run-job.ts';
import { MIN_SWEPT_AGE } from '../shared/schedule/sweep.ts';
import type { Bucket } from '../shared/store/bucket.ts';
import { FERRY, FERRY_CORRECTED, HARBOUR } from './support/articles.ts';
import { startWorld, type World } from './support/world.ts';
import { zipOf } from './support/zip.ts';

const KEY = '2026/Ausgabe.zip';
const EDITION = zipOf([
  { name: 'Lokales/' },
  { name: 'Lokales/fähre.txt', body: FERRY },
  { name: '__MACOSX/Lokales/._fähre.txt', body: 'x' },
  { name: 'hafen.txt', body: HARBOUR },
  { name: 'alt.txt', body: zipOf([{ name: 'a.txt', body: FERRY }]) },
  { name: '../a.txt', body: FERRY },
  { name: 'geheim.txt', body: FERRY, flags: 0x801 },
  { name: 'kaputt.txt', body: FERRY, checksum: 1 },
  { name: `${'lang/'.repeat(210)}a.txt`, body: FERRY },
]);
const BRIEF = zipOf([{ name: 'word/document.xml', body: FERRY }]);
const FILES = [`${KEY}/Lokales/fähre.txt`, `${KEY}/hafen.txt`];

const keysIn = async (bucket: Bucket) =>
  (await bucket.list('')).entries.map(({ key }) => key).sort();

/** Keys that were written, in ingest's own requests. */
const watched = (bucket: Bucket, written: string[] = [], put = bucket.put) => ({
  written,
  uploads: {
    ...bucket,
    put: (key: string, ...rest: unknown[]) => {
      written.push(key);
      return (put as (...all: unknown[]) => Promise<string>)(key, ...rest);
    },
  } as Bucket,
});

test('when an archive is deleted, its files go too, and their articles are withdrawn', async () => {
  const world = await startWorld();
  await world.put(KEY, EDITION, 'application/zip');
  await world.put('2026/Ausgabe.zipfel.txt', FERRY_CORRECTED);
  for (const key of [KEY, ...FILES]) await world.ingest(key);
  await world.uploads.remove(KEY);
  await world.ingestRemoved(KEY, new Date(Date.now() + 110_000));
  expect(await keysIn(world.uploads)).toEqual(['2026/Ausgabe.zipfel.txt']);
  for (const key of FILES) await world.ingestRemoved(key, new Date(Date.now() + 110_000));
  for (const key of [KEY, ...FILES])
    expect(await world.manifest(key)).toMatchObject({ status: 'withdrawn' });
});

test('each file becomes an article, and the archive says what became of it', async () => {
  const world = await startWorld();
  await world.put(KEY, EDITION, 'application/zip');
  await world.ingest(KEY);
  expect(await keysIn(world.uploads)).toEqual([KEY, ...FILES].sort());
  expect(await world.manifest(KEY)).toMatchObject({
    id: articleId(KEY),
    status: 'unpacked',
    reason: {
      code: 'unpacked',
      message: `2 files were unpacked; 1 skipped that a file manager adds; 5 refused: alt.txt (a ZIP file itself), ../a.txt (its name leads out of the ZIP file), geheim.txt (encrypted), kaputt.txt (damaged), ${'lang/'.repeat(40)} (its name is too long)`,
    },
  });
  expect(world.lines.filter((line) => line.includes('not unpacked'))).toHaveLength(5);

  const events = world.records.map((record) => JSON.stringify({ Records: [record] }));
  const keys = events.flatMap((body) => uploadedKeys(body, 'uploads'));
  expect(keys.sort()).toEqual([KEY, ...FILES].sort());
  for (const key of FILES) await world.ingest(key);
  expect((await world.document(FILES[1] ?? '', 'ko')).title?.text).toContain('Hafen');
});

test('an archive that comes again writes nothing; a new version writes what changed', async () => {
  const world = await startWorld();
  const { written, uploads } = watched(world.uploads);
  await world.put(KEY, EDITION);
  await world.ingest(KEY, { uploads });
  expect(written.sort()).toEqual([...FILES].sort());
  await world.put(FILES[1] ?? '', FERRY_CORRECTED);
  await world.ingest(KEY, { uploads });
  expect(written).toHaveLength(2);

  const corrected = [
    { name: 'Lokales/fähre.txt', body: FERRY_CORRECTED },
    { name: 'hafen.txt', body: FERRY_CORRECTED },
  ];
  await world.put(KEY, zipOf(corrected));
  await world.ingest(KEY, { uploads });
  expect(written.slice(2)).toEqual([FILES[0]]);
  expect(await world.manifest(KEY)).toMatchObject({ revision: 2 });
});

const sweep = async (world: World): Promise<string[]> => {
  const sent: string[] = [];
  const send = async (bodies: string[]) => void sent.push(...bodies);
  const now = () => new Date(Date.now() + MIN_SWEPT_AGE);
  await runJob({ ...world.deps, send, now, usage: async () => undefined }, { job: 'sweep' });
  return sent.flatMap((body) => uploadedKeys(body, 'uploads'));
};

test('a run that stopped halfway is finished by the sweep, without writing a file again', async () => {
  const world = await startWorld();
  const files = Array.from({ length: 25 }, (_, at) => ({ name: `${at}.txt`, body: `Text ${at}` }));
  await world.put(KEY, zipOf(files));
  let left = 13;
  const failing = watched(world.uploads, [], (...all) => {
    if (left-- > 0) return world.uploads.put(...all);
    return Promise.reject(new Error('S3 does not answer'));
  });
  await expect(world.ingest(KEY, { uploads: failing.uploads })).rejects.toThrow('not answer');
  expect(isFinished(await world.manifest(KEY))).toBe(false);
  expect(await sweep(world)).toContain(KEY);

  const { written, uploads } = watched(world.uploads);
  await world.ingest(KEY, { uploads });
  expect(written).toHaveLength(12);
  expect(await keysIn(world.uploads)).toHaveLength(26);
  expect(await world.manifest(KEY)).toMatchObject({ reason: { code: 'unpacked' } });
  expect(await sweep(world)).not.toContain(KEY);
});

test.each([
  ['one without files', zipOf([{ name: 'Ordner/' }]), 'unpacked', 'No files were unpacked'],
  ['an empty one', zipOf([]), 'unpacked', 'No files were unpacked'],
  ['a damaged one', EDITION.subarray(0, 900), 'binary', 'damaged or encrypted'],
  [
    'a document of Office',
    zipOf([{ name: '[Content_Types].xml' }, { name: 'ppt/slides/slide1.xml' }]),
    'unsupported-type',
    '',
  ],
  ['a book', zipOf([{ name: 'mimetype' }, { name: 'a.xhtml' }]), 'unsupported-type', ''],
])('an archive is dealt with: %s', async (_, bytes, code, message) => {
  const world = await startWorld();
  await world.put(KEY, bytes);
  await world.ingest(KEY);
  const manifest = await world.manifest(KEY);
  const status = code === 'unpacked' ? code : 'rejected';
  expect(manifest).toMatchObject({ status, reason: { code } });
  expect(manifest.reason?.message).toContain(message);
  expect(await keysIn(world.uploads)).toEqual([KEY]);
});

test.each([
  [KEY, EDITION.subarray(0, 900), 'binary', /^The ZIP file is damaged.*[^.]\. Pack it again\.$/],
  [
    KEY,
    Buffer.from('PK\u0003\u0004x'),
    'binary',
    /^The ZIP file is damaged.*[^.]\. Pack it again\.$/,
  ],
  [
    'Brief.docx',
    Buffer.from('PK\u0003\u0004x'),
    'unsupported-type',
    /^This is no \.docx file .*damaged/,
  ],
  [
    KEY,
    Buffer.concat([Buffer.from('x'.repeat(64)), EDITION]),
    'unsupported-type',
    /^This ZIP file is damaged/,
  ],
  ['Brief.docx', BRIEF.subarray(0, 50), 'binary', /^This Word document is damaged/],
  [
    'Brief.xlsx',
    Buffer.from('PK\u0003\u0004x'),
    'unsupported-type',
    /^This is an archive or a document/,
  ],
])('what is damaged is called by its name: %s', async (key, bytes, code, message) => {
  const world = await startWorld();
  await world.put(key, bytes);
  await world.ingest(key);
  const { reason } = await world.manifest(key);
  expect(reason?.code).toBe(code);
  expect(reason?.message).toMatch(message);
});

test('a document within an archive is unpacked', async () => {
  const world = await startWorld();
  const body = zipOf([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }]);
  await world.put(KEY, zipOf([{ name: 'Brief.docx', body }]));
  await world.ingest(KEY);
  expect(await keysIn(world.uploads)).toEqual([KEY, `${KEY}/Brief.docx`]);
});
