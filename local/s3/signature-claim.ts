import { S3Error } from './s3-error.ts';
import type { RawRequest } from './s3-request.ts';

/** A request's signature, from the Authorization header or the query. */
export type SignatureClaim = {
  credential: string[];
  signedHeaders: string[];
  signature: string;
  date: string;
  /** In seconds; presigned URLs only. */
  expires?: number;
};

const ALGORITHM = 'AWS4-HMAC-SHA256';
const MAX_CLOCK_SKEW_MS = 15 * 60_000;
const MAX_EXPIRES_SECONDS = 7 * 24 * 3600;

/** @throws S3Error AccessDenied, AuthorizationHeaderMalformed, AuthorizationQueryParametersError */
export const readClaim = (request: RawRequest): SignatureClaim => {
  const { authorization } = request.headers;
  if (authorization) return claimInHeader(request, authorization);
  if (request.query.some(([name]) => name === 'X-Amz-Credential')) return claimInQuery(request);
  throw new S3Error('AccessDenied', 'The request carries no AWS credentials.');
};

/** When the request was signed. @throws S3Error RequestTimeTooSkewed, AccessDenied */
export const checkTime = ({ date, expires }: SignatureClaim, now: number): Date => {
  const signed = parseDate(date);
  const age = now - signed;
  if (expires === undefined && !(Math.abs(age) <= MAX_CLOCK_SKEW_MS))
    throw new S3Error('RequestTimeTooSkewed');
  if (expires !== undefined && !(age >= -MAX_CLOCK_SKEW_MS))
    throw new S3Error('AccessDenied', 'The request is not yet valid.');
  if (expires !== undefined && age > expires * 1000)
    throw new S3Error('AccessDenied', 'The request has expired.');
  return new Date(signed);
};

const claimInHeader = ({ headers }: RawRequest, authorization: string): SignatureClaim => {
  const [algorithm, ...rest] = authorization.split(' ');
  if (algorithm !== ALGORITHM)
    throw new S3Error('InvalidRequest', `Sign the request with ${ALGORITHM}.`);
  const fields = rest.join('').split(',');
  const field = (name: string) =>
    fields.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  return {
    credential: field('Credential').split('/'),
    signedHeaders: field('SignedHeaders').split(';'),
    signature: field('Signature'),
    date: headers['x-amz-date'] ?? '',
  };
};

const claimInQuery = ({ query }: RawRequest): SignatureClaim => {
  const param = (name: string) => query.find(([each]) => each === name)?.[1] ?? '';
  const expires = Number(param('X-Amz-Expires'));
  if (param('X-Amz-Algorithm') !== ALGORITHM || !(expires >= 1 && expires <= MAX_EXPIRES_SECONDS))
    throw new S3Error('AuthorizationQueryParametersError');
  return {
    credential: param('X-Amz-Credential').split('/'),
    signedHeaders: param('X-Amz-SignedHeaders').split(';'),
    signature: param('X-Amz-Signature'),
    date: param('X-Amz-Date'),
    expires,
  };
};

const parseDate = (date: string) => {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
  if (!parts) throw new S3Error('AccessDenied', 'X-Amz-Date is missing or malformed.');
  const [, year, month, day, hour, minute, second] = parts;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};
