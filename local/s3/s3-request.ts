import type { IncomingMessage } from 'node:http';
import { S3Error } from './s3-error.ts';

export type Headers = Record<string, string | undefined>;

/** A request as received, before routing. */
export type RawRequest = {
  method: string;
  /** As sent: percent-encoded, `..` and `//` untouched. */
  path: string;
  query: [name: string, value: string][];
  headers: Headers;
};

/** `bucket` and `key` are empty if the request names none. */
export type S3Request = RawRequest & {
  bucket: string;
  key: string;
  /** The first of several parameters with one name. */
  param: (name: string) => string | undefined;
  body: AsyncIterable<Buffer>;
};

export const decodeUri = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch (cause) {
    throw new S3Error('InvalidURI', undefined, { cause });
  }
};

/** Percent-encodes a key, except for slashes. */
export const encodeKey = (key: string) => encodeURIComponent(key).replaceAll('%2F', '/');

/**
 * The URL is split by hand: `new URL` collapses `..`, which may be part of a key.
 *
 * @throws S3Error InvalidURI
 */
export const parseRequest = (message: IncomingMessage): RawRequest => {
  const url = message.url ?? '/';
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  if (!path.startsWith('/')) throw new S3Error('InvalidURI');
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: message.method ?? 'GET',
    path,
    query: mark < 0 ? [] : parseQuery(url.slice(mark + 1)),
    headers: Object.fromEntries(headers),
  };
};

const MAX_KEY_BYTES = 1024;

/** @throws S3Error KeyTooLongError */
export const checkObjectKey = (key: string) => {
  if (Buffer.byteLength(key) > MAX_KEY_BYTES) throw new S3Error('KeyTooLongError');
  return key;
};

/** `/bucket/key`, where the key is everything after the second slash. */
export const parsePath = (path: string) => {
  const slash = path.indexOf('/', 1);
  const bucket = decodeUri(slash < 0 ? path.slice(1) : path.slice(1, slash));
  return { bucket, key: checkObjectKey(slash < 0 ? '' : decodeUri(path.slice(slash + 1))) };
};

/** The query parameters that presigning adds. */
export const SIGNING_PARAMS = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  'X-Amz-Signature',
];

/**
 * The JS SDK presigns the checksum of an empty body, as it cannot know the body to come; S3 ignores
 * a checksum in the query.
 */
const UNCHECKED = /^x-amz-(checksum-|sdk-checksum-)/i;

export const toS3Request = (raw: RawRequest, body: AsyncIterable<Buffer>): S3Request => {
  const params = new Map([...raw.query].reverse());
  const param = (name: string) => params.get(name);
  return { ...raw, ...parsePath(raw.path), headers: withHoistedHeaders(raw), param, body };
};

const parseQuery = (query: string): [string, string][] =>
  query
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const equals = pair.indexOf('=');
      const [name, value] =
        equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
      return [decodeUri(name.replaceAll('+', ' ')), decodeUri(value.replaceAll('+', ' '))];
    });

// Presigning moves x-amz-* headers such as metadata to the query, where S3 reads them too.
const withHoistedHeaders = ({ query, headers }: RawRequest): Headers => {
  const moved = query
    .filter(
      ([name]) => /^x-amz-/i.test(name) && !SIGNING_PARAMS.includes(name) && !UNCHECKED.test(name),
    )
    .map(([name, value]) => [name.toLowerCase(), value]);
  return { ...Object.fromEntries(moved), ...headers };
};
