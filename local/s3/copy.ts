import { createReadStream } from 'node:fs';
import { readStatus, writeCondition } from './conditions.ts';
import { createdRecord } from './object-event.ts';
import type { OperationContext, S3Operation } from './operation.ts';
import type { S3Bucket } from './s3-bucket.ts';
import { S3Error } from './s3-error.ts';
import { type Headers, parsePath } from './s3-request.ts';
import { headersToStore } from './stored-headers.ts';
import { isoDate, quotedEtag, type StoredObject } from './stored-object.ts';
import { leaf, xmlDocument } from './xml.ts';

type CopySource = { bucket: S3Bucket; object: StoredObject };

/**
 * The object that `x-amz-copy-source` names, if its conditions hold.
 *
 * @throws S3Error InvalidArgument, NotImplemented, NoSuchBucket, NoSuchKey, PreconditionFailed
 */
export const copySource = ({ store }: OperationContext, headers: Headers): CopySource => {
  const [path = '', ...version] = (headers['x-amz-copy-source'] ?? '').split('?');
  if (version.length > 0) throw new S3Error('NotImplemented', 'Objects have no versions here.');
  const source = parsePath(path.startsWith('/') ? path : `/${path}`);
  if (!source.key) throw new S3Error('InvalidArgument', 'x-amz-copy-source names no object.');
  const bucket = store.bucket(source.bucket);
  const object = bucket.find(source.key);
  if (readStatus(headers, object, 'x-amz-copy-source-') !== 'ok')
    throw new S3Error('PreconditionFailed');
  return { bucket, object };
};

export const readSource = (
  { bucket, object }: CopySource,
  range?: { start: number; end: number },
) => createReadStream('', { fd: bucket.open(object), ...range }) as AsyncIterable<Buffer>;

export const copyObject: S3Operation = async (context, request) => {
  const bucket = context.store.bucket(request.bucket);
  const source = copySource(context, request.headers);
  const replace = request.headers['x-amz-metadata-directive'] === 'REPLACE';
  const { size, eTag, checksum } = source.object;
  if (!replace && source.bucket === bucket && source.object.key === request.key)
    throw new S3Error('InvalidRequest', 'A copy onto itself must replace the metadata.');
  const headers = replace ? headersToStore(request.headers) : source.object.headers;
  const condition = writeCondition(request.headers);
  const { file } = await bucket.files.write(bucket.data, readSource(source), []);
  const copy = bucket.commit({ key: request.key, file, size, eTag, headers, checksum }, condition);
  context.onCreated(createdRecord('Copy', bucket.name, copy));
  return {
    status: 200,
    body: copyResult('CopyObjectResult', copy),
  };
};

export const copyResult = (name: string, copy: { modified: number; eTag: string }) =>
  xmlDocument(name, leaf('LastModified', isoDate(copy)), leaf('ETag', quotedEtag(copy)));
