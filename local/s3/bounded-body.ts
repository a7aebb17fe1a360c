import type { Signature } from './auth.ts';
import { payloadHash } from './checksum.ts';
import { createChunkVerifier } from './chunk-signature.ts';
import { decodeChunks } from './chunks.ts';
import { S3Error } from './s3-error.ts';
import type { Headers } from './s3-request.ts';

/** `trailers` is complete once `source` has ended. */
type Body = { source: AsyncIterable<Buffer>; trailers: Headers };

const STREAMING = {
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER': { signed: false, trailer: true },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD': { signed: true, trailer: false },
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER': { signed: true, trailer: true },
};

/** @throws S3Error EntityTooLarge, before the rest is read; IncompleteBody */
export async function* bounded(source: AsyncIterable<Buffer>, limit: number, declared?: number) {
  let size = 0;
  for await (const chunk of source) {
    size += chunk.length;
    if (size > limit) throw new S3Error('EntityTooLarge');
    yield chunk;
  }
  if (declared !== undefined && size !== declared) throw new S3Error('IncompleteBody');
}

/**
 * The object's bytes in a request, unframed and never more than `limit`.
 *
 * @throws S3Error EntityTooLarge, InvalidArgument, NotImplemented
 */
export const openBody = (
  { headers, body }: { headers: Headers; body: AsyncIterable<Buffer> },
  signature: Signature,
  limit: number,
): Body => {
  const payload = payloadHash(headers);
  const chunked = isStreaming(payload);
  if (!chunked && payload.startsWith('STREAMING-'))
    throw new S3Error('NotImplemented', `${payload} is not implemented.`);
  const declared = parseLength(
    headers,
    chunked ? 'x-amz-decoded-content-length' : 'content-length',
  );
  if ((declared ?? 0) > limit) throw new S3Error('EntityTooLarge');
  if (!chunked) return { source: bounded(body, limit, declared), trailers: {} };
  const { signed, trailer } = STREAMING[payload];
  const trailers: Headers = {};
  const verifier = signed ? createChunkVerifier(signature, trailer) : undefined;
  return { source: bounded(decodeChunks(body, trailers, verifier), limit, declared), trailers };
};

const parseLength = (headers: Headers, name: string) => {
  const text = headers[name];
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text))
    throw new S3Error('InvalidArgument', `${name} is not a valid length.`);
  return Number(text);
};

const isStreaming = (text: string): text is keyof typeof STREAMING =>
  Object.hasOwn(STREAMING, text);
