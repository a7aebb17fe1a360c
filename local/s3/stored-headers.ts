import { validateHeaderValue } from 'node:http';
import { S3Error } from './s3-error.ts';
import type { Headers } from './s3-request.ts';

const META = 'x-amz-meta-';
const SYSTEM = ['cache-control', 'content-disposition', 'content-language', 'expires'];
const MAX_META_BYTES = 2048;

/**
 * The request headers that are stored with the object and returned when it is read.
 *
 * @throws S3Error MetadataTooLarge
 */
export const headersToStore = (headers: Headers): Record<string, string> => {
  const meta = Object.entries(headers).filter(([name]) => name.startsWith(META));
  const bytes = meta.reduce((sum, [name, value = '']) => sum + name.length + value.length, 0);
  if (bytes - meta.length * META.length > MAX_META_BYTES) throw new S3Error('MetadataTooLarge');
  const encoding = contentEncoding(headers['content-encoding']);
  const system = SYSTEM.map((name) => [name, headers[name]]);
  const pairs = [...system, ...meta, ['content-encoding', encoding || undefined]]
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([name, value]) => [name, checkValue(name, value)]);
  return {
    'content-type': headers['content-type'] || 'binary/octet-stream',
    ...Object.fromEntries(pairs),
  };
};

const OVERRIDES = [...SYSTEM, 'content-type', 'content-encoding'];

/** Headers from `response-content-type=…` and the like in the query of a read. */
export const overriddenHeaders = (param: (name: string) => string | undefined) =>
  Object.fromEntries(
    OVERRIDES.flatMap((name) => {
      const value = param(`response-${name}`);
      return value === undefined ? [] : [[name, checkValue(name, value)]];
    }),
  );

export const OVERRIDE_PARAMS = OVERRIDES.map((name) => `response-${name}`);

// aws-chunked is how the body was sent, not what it is.
const contentEncoding = (header = '') =>
  header
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'aws-chunked')
    .join(', ');

const checkValue = (name: string, value: string) => {
  try {
    validateHeaderValue(name, value);
    return value;
  } catch (cause) {
    throw new S3Error('InvalidArgument', `The value of ${name} is not valid.`, { cause });
  }
};
