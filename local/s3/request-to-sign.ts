import { decodeUri, type RawRequest, SIGNING_PARAMS } from './s3-request.ts';
import type { SignatureClaim } from './signature-claim.ts';

/** The request as the client handed it to its signer. */
export const requestToSign = (
  { method, path, query, headers }: RawRequest,
  claim: SignatureClaim,
) => {
  const presigned = claim.expires !== undefined;
  // The signer looks for the payload's hash in the headers.
  const isHash = (name: string) => presigned && /^x-amz-content-sha256$/i.test(name);
  const params = query.filter(([name]) => !(presigned && SIGNING_PARAMS.includes(name)));
  return {
    method,
    protocol: 'http:',
    hostname: '',
    path: canonicalPath(path),
    query: groupByName(params),
    headers: Object.fromEntries([
      ...claim.signedHeaders.map((name) => [name, decodeLatin1(headers[name] ?? '')]),
      ...query.filter(([name]) => isHash(name)),
    ]) as Record<string, string>,
  };
};

const groupByName = (params: RawRequest['query']) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(params, ([name]) => name)).map(([name, pairs = []]) => [
      name,
      pairs.map(([, value]) => value),
    ]),
  );

// Node decodes header bytes as Latin-1; clients sign them as UTF-8.
const decodeLatin1 = (value: string) => Buffer.from(value, 'latin1').toString('utf8');

// Escaped here: the signer takes the path as it is, but clients differ in what they escape.
const canonicalPath = (path: string) =>
  path
    .split('/')
    .map((part) => encodeURIComponent(decodeUri(part)).replace(/[!'()*]/g, percentEncode))
    .join('/');

const percentEncode = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
