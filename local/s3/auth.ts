import { timingSafeEqual } from 'node:crypto';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { requestToSign } from './request-to-sign.ts';
import { S3Error } from './s3-error.ts';
import type { RawRequest } from './s3-request.ts';
import { checkTime, readClaim, type SignatureClaim } from './signature-claim.ts';

export type Credentials = { accessKey: string; secret: string };

/** A valid signature, to which those of an aws-chunked body are chained. */
export type Signature = {
  signature: string;
  scope: string;
  date: string;
  /** Signs a string with the same key. */
  sign: (text: string) => Promise<string>;
};

/**
 * Checks a request's Signature Version 4, in the Authorization header or presigned, by signing the
 * request again. `x-amz-content-sha256` is trusted: the caller must compare it with the body.
 * Without it a string body is hashed, and any other counts as unsigned.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 * @throws S3Error AccessDenied, InvalidAccessKeyId, SignatureDoesNotMatch, RequestTimeTooSkewed, …
 */
export const authenticate = async (
  request: RawRequest,
  { accessKey, secret }: Credentials,
  { service, body, now }: { service: string; body: unknown; now: number },
): Promise<Signature> => {
  const claim = readClaim(request);
  const [id, day = '', region = '', name, terminator] = claim.credential;
  if (id !== accessKey) throw new S3Error('InvalidAccessKeyId');
  if (name !== service || terminator !== 'aws4_request' || !claim.date.startsWith(`${day}T`))
    throw new S3Error(
      'AuthorizationHeaderMalformed',
      'The credential scope is not that of this request.',
    );
  const signingDate = checkTime(claim, now);
  checkHeaders(request, claim.signedHeaders);
  const signer = new SignatureV4({
    service,
    region,
    credentials: { accessKeyId: accessKey, secretAccessKey: secret },
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });
  const expected = await signAgain(
    signer,
    { ...requestToSign(request, claim), body },
    claim,
    signingDate,
  );
  if (!isSameSignature(claim.signature, expected)) throw new S3Error('SignatureDoesNotMatch');
  return {
    signature: expected,
    scope: claim.credential.slice(1).join('/'),
    date: claim.date,
    sign: (text) => signer.sign(text, { signingDate }),
  };
};

/** Compares two hexadecimal signatures in constant time. */
export const isSameSignature = (claimed: string, expected: string) => {
  const [a, b] = [Buffer.from(claimed), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const checkHeaders = ({ headers }: RawRequest, signed: string[]) => {
  const unsigned = Object.keys(headers).filter(
    (name) => name.startsWith('x-amz-') && !signed.includes(name),
  );
  if (!signed.includes('host')) unsigned.push('host');
  if (unsigned.length > 0)
    throw new S3Error('AccessDenied', `Headers that were not signed: ${unsigned.join(', ')}.`);
};

const signAgain = async (
  signer: SignatureV4,
  request: ReturnType<typeof requestToSign> & { body: unknown },
  { signedHeaders, expires: expiresIn }: SignatureClaim,
  signingDate: Date,
): Promise<string> => {
  const signableHeaders = new Set(signedHeaders);
  if (expiresIn === undefined) {
    const { headers } = await signer.sign(request, { signingDate, signableHeaders });
    return /Signature=(\w+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  }
  const options = { signingDate, signableHeaders, unhoistableHeaders: signableHeaders, expiresIn };
  return String((await signer.presign(request, options)).query?.['X-Amz-Signature']);
};
