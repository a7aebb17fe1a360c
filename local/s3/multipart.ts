import { copyResult, copySource, readSource } from './copy.ts';
import {
  createUpload,
  type MultipartUpload,
  openUpload,
  type StoredPart,
} from './multipart-upload.ts';
import { checksumHeaders } from './objects.ts';
import type { OperationContext, S3Operation } from './operation.ts';
import { parseRange } from './range.ts';
import { type Received, receive } from './receive.ts';
import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import { headersToStore } from './stored-headers.ts';
import { quotedEtag } from './stored-object.ts';
import { leaf, xmlDocument } from './xml.ts';

export const MAX_PARTS = 10_000;

export const findUpload = ({ store }: OperationContext, { bucket, key, param }: S3Request) =>
  openUpload(store.bucket(bucket), param('uploadId') ?? '', key);

export const createMultipartUpload: S3Operation = ({ store }, { bucket, key, headers }) => {
  const id = createUpload(store.bucket(bucket), key, headersToStore(headers));
  const algorithm = headers['x-amz-checksum-algorithm'];
  return {
    status: 200,
    headers: algorithm === undefined ? undefined : { 'x-amz-checksum-algorithm': algorithm },
    body: xmlDocument(
      'InitiateMultipartUploadResult',
      leaf('Bucket', bucket),
      leaf('Key', key),
      leaf('UploadId', id),
    ),
  };
};

export const uploadPart: S3Operation = async (context, request) => {
  const upload = findUpload(context, request);
  const number = partNumber(request);
  const received = await receive(request, {
    files: upload.files,
    folder: upload.folder,
    limit: remainingBytes(upload, number, context.limit),
  });
  const part = storePart(upload, number, received);
  return { status: 200, headers: { etag: quotedEtag(part), ...checksumHeaders(part.checksum) } };
};

export const uploadPartCopy: S3Operation = async (context, request) => {
  const upload = findUpload(context, request);
  const number = partNumber(request);
  const source = copySource(context, request.headers);
  const range = parseRange(request.headers['x-amz-copy-source-range'], source.object.size);
  const size = range ? range.end - range.start + 1 : source.object.size;
  if (size > remainingBytes(upload, number, context.limit)) throw new S3Error('EntityTooLarge');
  const written = await upload.files.write(upload.folder, readSource(source, range), ['md5']);
  const md5 = written.digests.md5 ?? Buffer.alloc(0);
  const part = storePart(upload, number, { file: written.file, size: written.size, md5 });
  return {
    status: 200,
    body: copyResult('CopyPartResult', part),
  };
};

export const abortMultipartUpload: S3Operation = (context, request) => {
  findUpload(context, request).remove();
  return { status: 204 };
};

const partNumber = ({ param }: S3Request) => {
  const number = /^\d{1,5}$/.test(param('partNumber') ?? '') ? Number(param('partNumber')) : 0;
  if (number < 1 || number > MAX_PARTS)
    throw new S3Error('InvalidArgument', 'partNumber must be between 1 and 10,000.');
  return number;
};

/** The limit less the other parts: an upload must not exceed the size of an object. */
const remainingBytes = (upload: MultipartUpload, number: number, limit: number) =>
  upload.parts().reduce((left, part) => left - (part.number === number ? 0 : part.size), limit);

const storePart = (
  upload: MultipartUpload,
  number: number,
  { md5, ...rest }: Received,
): StoredPart => {
  const part = { number, ...rest, eTag: md5.toString('hex'), modified: Date.now() };
  upload.commitPart(part);
  return part;
};
