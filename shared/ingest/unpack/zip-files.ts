import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { Rejection } from '../../article/errors.ts';
import { MAX_UPLOAD_BYTES } from '../../clean/gunzip.ts';
import { fileName, isIgnored, nameProblem } from './file-name.ts';
import { yauzl } from './lazy-yauzl.cjs';

export const MAX_FILES = 1_000;
export const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
/** Entries, including folders and those that macOS adds for each file. */
const MAX_ENTRIES = 5 * MAX_FILES;

/** A file in an archive. One with a `problem` is not unpacked. */
export type PackedFile = {
  name: string;
  problem?: string;
  /** @throws Error for a damaged file; reads no more than the archive says it has. */
  read: () => Promise<Buffer>;
};

export type ArchiveContents = {
  files: PackedFile[];
  /** Files that the file managers of macOS and Windows add. */
  ignored: number;
};

/**
 * The files in a ZIP archive, without folders.
 *
 * @throws Rejection for an archive that is damaged or has too much in it
 */
export const zipFiles = async (bytes: Uint8Array): Promise<ArchiveContents> => {
  const entries = await readEntries(bytes);
  const named = entries.map((entry) => ({ ...entry, name: fileName(entry.entry) }));
  const all = named.filter(({ name }) => !name.endsWith('/'));
  const files = all.filter(({ name }) => !isIgnored(name));
  if (files.length > MAX_FILES)
    throw tooLarge(`has ${files.length} files; at most ${MAX_FILES} are unpacked`);
  const size = files.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (size > MAX_UNPACKED_BYTES)
    throw tooLarge(
      `has ${megabytes(size)} MB; at most ${megabytes(MAX_UNPACKED_BYTES)} MB are unpacked`,
    );
  const names = new Set<string>();
  const packed = files.map(({ name, entry, zip }) => {
    const problem = names.has(name) ? 'of the same name as another' : problemOf(name, entry);
    names.add(name);
    return { name, ...(problem && { problem }), read: () => read(zip, entry) };
  });
  return { files: packed, ignored: all.length - files.length };
};

const readEntries = async (bytes: Uint8Array): Promise<{ zip: ZipFile; entry: Entry }[]> => {
  const entries: { zip: ZipFile; entry: Entry }[] = [];
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await yauzl().fromBufferPromise(buffer, { decodeStrings: false });
    for await (const entry of zip.eachEntry()) {
      entries.push({ zip, entry });
      if (entries.length > MAX_ENTRIES) break;
    }
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    throw new Rejection(
      'binary',
      `The ZIP file is damaged or encrypted: ${reason}. Pack it again.`,
    );
  }
  if (entries.length > MAX_ENTRIES)
    throw tooLarge(`has more than ${MAX_ENTRIES} entries; at most ${MAX_FILES} files are unpacked`);
  return entries;
};

const megabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20);

const tooLarge = (why: string) =>
  new Rejection('too-large', `The ZIP file ${why}. Upload it in parts.`);

const problemOf = (name: string, entry: Entry): string | undefined => {
  if (entry.isEncrypted()) return 'encrypted';
  if (!entry.canDecodeFileData()) return 'compressed in an unusual way';
  if (isLink(entry)) return 'a link';
  if (entry.uncompressedSize > MAX_UPLOAD_BYTES)
    return `larger than ${megabytes(MAX_UPLOAD_BYTES)} MB`;
  return nameProblem(name);
};

/** The upper half of the attributes is the mode of a Unix file. */
const isLink = ({ externalFileAttributes }: Entry): boolean =>
  ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;

const read = async (zip: ZipFile, entry: Entry): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (crc32(body) !== entry.crc32) throw new Error('its checksum is wrong');
  return body;
};
