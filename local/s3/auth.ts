import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { S3Error } from './s3-error.ts';
import { decodeUri, type RawRequest } from './s3-request.ts';
import { ALGORITHM, checkTime, readClaim } from './signature-claim.ts';

export type Credentials = { accessKey: string; secret: string };

/** What the signatures of an aws-chunked body start from. */
export type Signature = { signature: string; signingKey: Buffer; scope: string; date: string };

const hmac = (key: string | Buffer, text: string) =>
  createHmac('sha256', key).update(text, 'latin1').digest();

const encode = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const canonicalQuery = (query: RawRequest['query']) =>
  query
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');

const canonicalRequest = (request: RawRequest, signed: string[], payloadHash: string) =>
  [
    request.method,
    request.path
      .split('/')
      .map((part) => encode(decodeUri(part)))
      .join('/'),
    canonicalQuery(request.query),
    ...signed.map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}`),
    '',
    signed.join(';'),
    payloadHash,
  ].join('\n');

const checkHeaders = ({ headers }: RawRequest, signed: string[]) => {
  const unsigned = Object.keys(headers).filter(
    (name) => name.startsWith('x-amz-') && !signed.includes(name),
  );
  if (!signed.includes('host')) unsigned.push('host');
  if (unsigned.length > 0)
    throw new S3Error('AccessDenied', `Headers that were not signed: ${unsigned.join(', ')}.`);
};

/**
 * Checks a request's Signature Version 4, in the Authorization header or presigned. The payload
 * is taken at its word: `payloadHash` must be compared with the body by the caller.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 * @throws S3Error AccessDenied, InvalidAccessKeyId, SignatureDoesNotMatch, RequestTimeTooSkewed, …
 */
export const authenticate = (
  request: RawRequest,
  credentials: Credentials,
  { service, payloadHash, now }: { service: string; payloadHash: string; now: number },
): Signature => {
  const claim = readClaim(request);
  const [accessKey, day = '', region = '', name, terminator] = claim.credential;
  if (accessKey !== credentials.accessKey) throw new S3Error('InvalidAccessKeyId');
  if (name !== service || terminator !== 'aws4_request' || !claim.date.startsWith(`${day}T`))
    throw new S3Error(
      'AuthorizationHeaderMalformed',
      'The credential scope is not of this request.',
    );
  checkTime(claim, now);
  checkHeaders(request, claim.signedHeaders);
  const scope = `${day}/${region}/${service}/aws4_request`;
  const signingKey = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${credentials.secret}`,
  ) as Buffer;
  const canonical = canonicalRequest(request, claim.signedHeaders, payloadHash);
  const digest = createHash('sha256').update(canonical, 'latin1').digest('hex');
  const expected = hmac(signingKey, [ALGORITHM, claim.date, scope, digest].join('\n'));
  const actual = Buffer.from(claim.signature, 'hex');
  if (actual.length !== expected.length || !timingSafeEqual(actual, expected))
    throw new S3Error('SignatureDoesNotMatch');
  return { signature: claim.signature, signingKey, scope, date: claim.date };
};
