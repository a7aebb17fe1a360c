import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Rejection } from '../../article/errors.ts';
import { type Bucket, listAll } from '../../store/bucket.ts';
import type { HeldLock } from '../../store/lock.ts';
import type { IngestDeps } from '../ingest-deps.ts';
import type { Upload } from '../upload.ts';
import { isZip } from './is-zip.ts';
import type { ArchiveContents, PackedFile } from './zip-files.ts';

const MAX_KEY_BYTES = 1_024;
const FILES_AT_ONCE = 10;
/** The log has them all. */
const MAX_NAMED_REFUSALS = 20;
const MAX_SHOWN_LENGTH = 200;

type UnpackDeps = Pick<IngestDeps, 'uploads' | 'report'> & Pick<HeldLock, 'isHeld'>;

/**
 * Uploads each file of a ZIP archive under `<key>/<name>`, with the metadata of the archive. Those
 * that are there already with it are left alone, so that a run continues where an interrupted one
 * stopped. Does nothing for any other upload.
 *
 * @throws Rejection with what became of the archive
 */
export const unpack = async (deps: UnpackDeps, { key, body, metadata }: Upload): Promise<void> => {
  if (!body || !isZip(body)) return;
  const packed = await filesIn(body).catch((error: unknown) => {
    if (!(error instanceof Rejection && DOCUMENT_NAME.test(key))) throw error;
  });
  if (!packed || isDocument(packed.files)) return;
  const { files, ignored } = packed;
  const stored = await etagsUnder(deps, `${key}/`);
  const refused: string[] = [];
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    if (!(await deps.isHeld()))
      throw new Error(`Another run has taken over the unpacking of ${key}`);
    const some = files.slice(at, at + FILES_AT_ONCE);
    const problems = await Promise.all(
      some.map((file) => upload(deps, { key, metadata }, file, stored)),
    );
    refused.push(...problems.filter((problem) => problem !== undefined));
  }
  for (const refusal of refused) deps.report(`${key}: not unpacked: ${refusal}`);
  throw new Rejection('unpacked', outcome(files.length - refused.length, refused, ignored));
};

/** Few uploads need the reader. */
const filesIn = async (archive: Uint8Array): Promise<ArchiveContents> =>
  (await import('./zip-files.ts')).zipFiles(archive);

/** Formats that are archives of their own parts: Office, OpenDocument and EPUB, Pages, Java. */
const PARTS = /^(?:\[Content_Types\]\.xml|mimetype|Index\/Document\.iwa|META-INF\/MANIFEST\.MF)$/;

/** One that is damaged or too large is no ZIP file to its uploader. */
const DOCUMENT_NAME = /\.(?:docx|xlsx|pptx|od[tsp]|epub|pages)$/i;

const isDocument = (files: PackedFile[]): boolean => files.some(({ name }) => PARTS.test(name));

const isDocumentFile = (bytes: Uint8Array): Promise<boolean> =>
  filesIn(bytes).then(
    ({ files }) => isDocument(files),
    () => false,
  );

const etagsUnder = async (
  { uploads }: UnpackDeps,
  prefix: string,
): Promise<Map<string, string>> => {
  const etags = new Map<string, string>();
  for await (const { key, etag } of listAll(uploads, prefix)) etags.set(key, etag);
  return etags;
};

/** @returns the name of a file that is not uploaded, and why */
const upload = async (
  { uploads }: UnpackDeps,
  { key: archive, metadata }: Pick<Upload, 'key' | 'metadata'>,
  file: PackedFile,
  stored: Map<string, string>,
): Promise<string | undefined> => {
  const refusal = (why: string) => `${shown(file.name)} (${why})`;
  const key = `${archive}/${file.name}`;
  if (file.problem) return refusal(file.problem);
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) return refusal('its name is too long');
  const body = await file.read().catch(() => undefined);
  if (!body) return refusal('damaged');
  if (isZip(body) && !(await isDocumentFile(body))) return refusal('a ZIP file itself');
  // S3's ETag of an object that was not written in parts.
  const etag = `"${createHash('md5').update(body).digest('hex')}"`;
  if (stored.get(key) === etag && (await hasMetadata(uploads, key, metadata))) return undefined;
  await uploads.put(key, body, { contentType: 'application/octet-stream', metadata });
  return undefined;
};

const hasMetadata = async (uploads: Bucket, key: string, metadata: Upload['metadata']) =>
  isDeepStrictEqual((await uploads.head(key))?.metadata ?? {}, metadata ?? {});

const shown = (name: string): string =>
  name.replace(/\p{Cc}/gu, '\uFFFD').slice(0, MAX_SHOWN_LENGTH);

const outcome = (unpacked: number, refused: string[], ignored: number): string => {
  const named = refused.slice(0, MAX_NAMED_REFUSALS).join(', ');
  const more = refused.length > MAX_NAMED_REFUSALS ? ', …' : '';
  return [
    unpacked === 1 ? '1 file was unpacked' : `${unpacked || 'No'} files were unpacked`,
    ...(ignored > 0 ? [`${ignored} skipped that a file manager adds`] : []),
    ...(refused.length > 0 ? [`${refused.length} refused: ${named}${more}`] : []),
  ].join('; ');
};
