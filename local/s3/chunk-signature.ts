import { createHash, createHmac } from 'node:crypto';
import type { Signature } from './auth.ts';
import type { ChunkVerifier } from './chunks.ts';
import { S3Error } from './s3-error.ts';

const sha256 = (text = '') => createHash('sha256').update(text, 'latin1').digest('hex');

/**
 * Checks the signatures of an aws-chunked body, each of which is chained to the one before it,
 * the first to the signature of the request.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
export const chunkVerifier = (
  { signature, signingKey, scope, date }: Signature,
  hasTrailers: boolean,
): ChunkVerifier => {
  let previous = signature;
  let hash = createHash('sha256');
  const check = (kind: string, hashes: string[], claimed: string | undefined) => {
    const text = [`AWS4-HMAC-SHA256-${kind}`, date, scope, previous, ...hashes].join('\n');
    previous = createHmac('sha256', signingKey).update(text).digest('hex');
    if (previous !== claimed)
      throw new S3Error('SignatureDoesNotMatch', `The signature of a ${kind} does not match.`);
  };
  return {
    data: (bytes) => void hash.update(bytes),
    end: (claimed) => {
      check('PAYLOAD', [sha256(), hash.digest('hex')], claimed);
      hash = createHash('sha256');
    },
    trailers: (lines, claimed) => {
      if (hasTrailers) check('TRAILER', [sha256(lines.join(''))], claimed);
    },
  };
};
