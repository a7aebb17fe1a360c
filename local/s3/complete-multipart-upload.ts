import { createHash } from 'node:crypto';
import { verifyDigests, wantedDigests } from './checksum.ts';
import { writeCondition } from './conditions.ts';
import { findUpload } from './multipart.ts';
import type { MultipartUpload, StoredPart } from './multipart-upload.ts';
import { createdRecord } from './object-event.ts';
import type { S3Operation } from './operation.ts';
import { receiveText } from './receive.ts';
import type { S3Bucket } from './s3-bucket.ts';
import { S3Error } from './s3-error.ts';
import type { Headers } from './s3-request.ts';
import { quotedEtag } from './stored-object.ts';
import { childText, leaf, parseS3Xml, xmlDocument } from './xml.ts';

const MIN_PART_BYTES = 5 * 1024 * 1024;
const MAX_XML_BYTES = 4_000_000;

export const completeMultipartUpload: S3Operation = async (context, request) => {
  const bucket = context.store.bucket(request.bucket);
  const upload = findUpload(context, request);
  const condition = writeCondition(request.headers);
  const { ofObject, ofXml } = splitHeaders(request.headers);
  const listed = parseParts(await receiveText({ ...request, headers: ofXml }, MAX_XML_BYTES));
  const parts = chooseParts(upload, listed, context.limit);
  const bytes = await assemble(bucket, upload, parts, ofObject);
  const { key, headers } = upload;
  const object = bucket.commit({ key, headers, eTag: multipartETag(parts), ...bytes }, condition);
  upload.remove();
  context.onCreated(createdRecord('CompleteMultipartUpload', bucket.name, object));
  const body = xmlDocument(
    'CompleteMultipartUploadResult',
    leaf('Location', `/${bucket.name}/${object.key}`),
    leaf('Bucket', bucket.name),
    leaf('Key', object.key),
    leaf('ETag', quotedEtag(object)),
  );
  return { status: 200, body };
};

/** Checksum headers belong to the object, the rest to the XML. Composite ones (`…-3`) are ignored. */
const splitHeaders = (headers: Headers) => {
  const entries = Object.entries(headers);
  const isSum = ([name]: [string, unknown]) => name.startsWith('x-amz-checksum-');
  const whole = entries.filter((each) => isSum(each) && !/-\d+$/.test(each[1] ?? ''));
  return {
    ofObject: Object.fromEntries(whole) as Headers,
    ofXml: Object.fromEntries(entries.filter((each) => !isSum(each))) as Headers,
  };
};

const parseParts = (xml: string): Listed[] => {
  const { name, children } = parseS3Xml(xml);
  const parts = children
    .filter((child) => child.name === 'Part')
    .map((part) => ({
      number: Number(childText(part, 'PartNumber') || Number.NaN),
      eTag: (childText(part, 'ETag') ?? '').replaceAll('"', '').trim(),
    }));
  if (name !== 'CompleteMultipartUpload' || parts.length === 0) throw new S3Error('MalformedXML');
  return parts;
};

/** The stored parts the client lists, if they form an object. */
const chooseParts = (upload: MultipartUpload, listed: Listed[], limit: number): StoredPart[] => {
  const stored = new Map(upload.parts().map((part) => [part.number, part]));
  const parts = listed.map(({ number, eTag }, at) => {
    const part = stored.get(number);
    if (at > 0 && !(number > (listed[at - 1]?.number ?? 0))) throw new S3Error('InvalidPartOrder');
    if (part?.eTag !== eTag) throw new S3Error('InvalidPart');
    return part;
  });
  if (parts.slice(0, -1).some(({ size }) => size < MIN_PART_BYTES))
    throw new S3Error('EntityTooSmall');
  if (parts.reduce((sum, { size }) => sum + size, 0) > limit) throw new S3Error('EntityTooLarge');
  return parts;
};

const assemble = async (
  bucket: S3Bucket,
  upload: MultipartUpload,
  parts: StoredPart[],
  sums: Headers,
) => {
  const { file, size, digests } = await stageParts(bucket, upload, parts, sums);
  try {
    return { file, size, checksum: verifyDigests(sums, {}, digests) };
  } catch (error) {
    bucket.discard(file);
    throw error;
  }
};

/** S3's ETag of a multipart object: the MD5 of its parts' MD5s, and the number of parts. */
const multipartETag = (parts: StoredPart[]) => {
  const md5s = parts.map(({ eTag }) => Buffer.from(eTag, 'hex'));
  return `${createHash('md5').update(Buffer.concat(md5s)).digest('hex')}-${parts.length}`;
};

type Listed = { number: number; eTag: string };

// Parts can vanish meanwhile, if another request aborts or completes the upload.
const stageParts = async (
  bucket: S3Bucket,
  upload: MultipartUpload,
  parts: StoredPart[],
  sums: Headers,
) => {
  try {
    return await bucket.files.write(bucket.data, upload.read(parts), wantedDigests(sums));
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw missing ? new S3Error('NoSuchUpload', undefined, { cause }) : cause;
  }
};
