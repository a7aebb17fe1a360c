import { S3Error } from './s3-error.ts';
import type { Headers } from './s3-request.ts';
import type { StoredObject } from './stored-object.ts';

/**
 * Evaluates a read's conditions in the order of RFC 9110, section 13.2.2. With the prefix
 * `x-amz-copy-source-` the same conditions guard the source of a copy.
 */
export const readStatus = (
  headers: Headers,
  object: StoredObject,
  prefix = '',
): 'ok' | 'not-modified' | 'failed' => {
  const ifMatch = headers[`${prefix}if-match`];
  const ifNoneMatch = headers[`${prefix}if-none-match`];
  const unmodified = headers[`${prefix}if-unmodified-since`];
  const modified = headers[`${prefix}if-modified-since`];
  if (ifMatch !== undefined && !namesETag(ifMatch, object.eTag)) return 'failed';
  if (ifMatch === undefined && unmodified && changedSince(object, unmodified)) return 'failed';
  if (ifNoneMatch !== undefined) return namesETag(ifNoneMatch, object.eTag) ? 'not-modified' : 'ok';
  return modified && changedSince(object, modified) === false ? 'not-modified' : 'ok';
};

/** Throws unless a write may replace `current`. */
export type WriteCondition = (current: StoredObject | undefined) => void;

/**
 * On writes, S3 accepts only `If-None-Match: *` and `If-Match: <ETag>`.
 *
 * @throws S3Error NotImplemented; the condition itself PreconditionFailed, NoSuchKey
 */
export const writeCondition = (headers: Headers): WriteCondition => {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*')
    throw new S3Error('NotImplemented', 'If-None-Match on a write must be *.');
  return (current) => {
    if (ifNoneMatch && current) throw new S3Error('PreconditionFailed');
    if (ifMatch !== undefined && !current) throw new S3Error('NoSuchKey');
    if (ifMatch !== undefined && current && !namesETag(ifMatch, current.eTag))
      throw new S3Error('PreconditionFailed');
  };
};

const namesETag = (header: string, eTag: string) =>
  header.split(',').some((each) => {
    const tag = each
      .trim()
      .replace(/^W\//, '')
      .replace(/^"(.*)"$/, '$1');
    return tag === '*' || tag === eTag;
  });

/** An invalid date is ignored, as RFC 9110 requires. */
const changedSince = ({ modified }: StoredObject, header: string) => {
  const since = Date.parse(header);
  return Number.isNaN(since) ? undefined : seconds(modified) > seconds(since);
};

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);
