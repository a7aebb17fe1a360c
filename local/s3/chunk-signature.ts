import { createHash } from 'node:crypto';
import { isSameSignature, type Signature } from './auth.ts';
import type { ChunkVerifier } from './chunks.ts';
import { S3Error } from './s3-error.ts';

/**
 * Checks the signatures of an aws-chunked body, each chained to the one before it, the first to the
 * request's. By hand: the signer signs no chunks, but it does sign the strings made here.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
export const createChunkVerifier = (
  { signature, scope, date, sign }: Signature,
  hasTrailers: boolean,
): ChunkVerifier => {
  let previous = signature;
  let hash = createHash('sha256');
  const check = async (kind: string, hashes: string[], claimed = '') => {
    const text = [`AWS4-HMAC-SHA256-${kind}`, date, scope, previous, ...hashes].join('\n');
    previous = await sign(text);
    if (!isSameSignature(claimed, previous))
      throw new S3Error('SignatureDoesNotMatch', `The signature of a ${kind} does not match.`);
  };
  return {
    data: (bytes) => void hash.update(bytes),
    end: async (claimed) => {
      const digest = hash.digest('hex');
      hash = createHash('sha256');
      await check('PAYLOAD', [sha256(), digest], claimed);
    },
    trailers: async (lines, claimed) => {
      if (hasTrailers) await check('TRAILER', [sha256(lines.join(''))], claimed);
    },
  };
};

const sha256 = (text = '') => createHash('sha256').update(text, 'latin1').digest('hex');
