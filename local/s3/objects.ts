import { createReadStream } from 'node:fs';
import type { Checksum } from './checksum.ts';
import { readStatus, writeCondition } from './conditions.ts';
import { createdRecord, removedRecord } from './object-event.ts';
import type { OperationContext, S3Operation, S3Reply } from './operation.ts';
import { parseRange, type Range } from './range.ts';
import { receive } from './receive.ts';
import type { S3Bucket } from './s3-bucket.ts';
import { S3Error } from './s3-error.ts';
import type { S3Request } from './s3-request.ts';
import { headersToStore, overriddenHeaders } from './stored-headers.ts';
import { httpDate, quotedEtag, type StoredObject } from './stored-object.ts';

export const checksumHeaders = (checksum: Checksum | undefined): Record<string, string> =>
  checksum
    ? {
        [`x-amz-checksum-${checksum.algorithm}`]: checksum.value,
        'x-amz-checksum-type': 'FULL_OBJECT',
      }
    : {};

export const putObject: S3Operation = async (context, request) => {
  const bucket = context.store.bucket(request.bucket);
  const headers = headersToStore(request.headers);
  const condition = writeCondition(request.headers);
  const { file, size, md5, checksum } = await receive(request, {
    files: bucket.files,
    folder: bucket.data,
    limit: context.limit,
  });
  const eTag = md5.toString('hex');
  const object = bucket.commit(
    { key: request.key, file, size, eTag, headers, checksum },
    condition,
  );
  context.onCreated(createdRecord('Put', bucket.name, object));
  return { status: 200, headers: { etag: quotedEtag(object), ...checksumHeaders(checksum) } };
};

export const headObject: S3Operation = (context, request) =>
  readReply(request, context.store.bucket(request.bucket).find(request.key)).reply;

export const getObject: S3Operation = (context, request): S3Reply => {
  const bucket = context.store.bucket(request.bucket);
  const object = bucket.find(request.key);
  const { reply, range } = readReply(request, object);
  if (reply.status === 304) return reply;
  return { ...reply, body: createReadStream('', { fd: bucket.open(object), ...range }) };
};

export const deleteObject: S3Operation = (context, request) => {
  const bucket = context.store.bucket(request.bucket);
  writeCondition(request.headers)(bucket.intact(request.key));
  removeObject(context, bucket, request.key);
  return { status: 204 };
};

/** Nothing is removed, and nothing notified, where there is no object. */
export const removeObject = ({ onRemoved }: OperationContext, bucket: S3Bucket, key: string) => {
  const sequencer = bucket.remove(key);
  if (sequencer !== undefined) onRemoved(removedRecord(bucket.name, key, sequencer));
};

const readReply = (request: S3Request, object: StoredObject) => {
  const validators = {
    etag: quotedEtag(object),
    'last-modified': httpDate(object),
    'accept-ranges': 'bytes',
  };
  const status = readStatus(request.headers, object);
  if (status === 'failed') throw new S3Error('PreconditionFailed');
  if (status === 'not-modified') return { reply: { status: 304, headers: validators } };
  const range = parseRange(request.headers.range, object.size);
  const headers = { ...bodyHeaders(request, object, range), ...validators };
  return { reply: { status: range ? 206 : 200, headers }, range };
};

const bodyHeaders = (request: S3Request, object: StoredObject, range: Range | undefined) => ({
  ...object.headers,
  ...overriddenHeaders(request.param),
  ...(request.headers['x-amz-checksum-mode']?.toUpperCase() === 'ENABLED' && !range
    ? checksumHeaders(object.checksum)
    : {}),
  'content-length': String(range ? range.end - range.start + 1 : object.size),
  ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${object.size}` } : {}),
});
