import { Crc32, Crc32c, Crc64Nvme } from '@aws-sdk/checksums/crc';
import { Md5 } from '@aws-sdk/checksums/md5';
import { Sha1, Sha256 } from '@aws-sdk/checksums/sha';
import { S3Error, type S3ErrorCode } from './s3-error.ts';
import type { Headers } from './s3-request.ts';

const DIGESTS = {
  md5: Md5,
  sha1: Sha1,
  sha256: Sha256,
  crc32: Crc32,
  crc32c: Crc32c,
  crc64nvme: Crc64Nvme,
};
export type Algorithm = keyof typeof DIGESTS;
export type Digests = Partial<Record<Algorithm, Buffer>>;

/** Computes several checksums of the same bytes. */
export const createDigester = (algorithms: Algorithm[]) => {
  const sums = algorithms.map((algorithm) => ({ algorithm, sum: new DIGESTS[algorithm]() }));
  return {
    update: (chunk: Buffer) => {
      for (const { sum } of sums) sum.update(chunk);
    },
    digests: async (): Promise<Digests> => {
      const digests: Digests = {};
      for (const { algorithm, sum } of sums) digests[algorithm] = Buffer.from(await sum.digest());
      return digests;
    },
  };
};

/** A checksum the client sent with an object, in base64 as S3 returns it. */
export type Checksum = { algorithm: Algorithm; value: string };

const PREFIX = 'x-amz-checksum-';

export const payloadHash = (headers: Headers) => headers['x-amz-content-sha256'] ?? '';

/** The checksums to compute as the body passes; always MD5, which is the ETag. */
export const wantedDigests = (headers: Headers): Algorithm[] => {
  const names = checksumNames(headers);
  if (headers['x-amz-trailer']) names.push(headers['x-amz-trailer']);
  const wanted = new Set<Algorithm>(['md5', ...names.map(algorithmOf)]);
  if (isHash(payloadHash(headers))) wanted.add('sha256');
  return [...wanted];
};

/**
 * Compares the body received with every checksum the client sent, in headers or trailers. Returns
 * the one to store with the object.
 *
 * @throws S3Error BadDigest, InvalidDigest, XAmzContentSHA256Mismatch, MalformedTrailerError
 */
export const verifyDigests = (
  headers: Headers,
  trailers: Headers,
  digests: Digests,
): Checksum | undefined => {
  const announced = headers['x-amz-trailer']?.trim().toLowerCase();
  if (announced && trailers[announced] === undefined) throw new S3Error('MalformedTrailerError');
  const sent = { ...headers, ...trailers };
  for (const { algorithm, expected, error } of checksumClaims(sent, digests)) {
    if (digests[algorithm]?.equals(expected)) continue;
    throw new S3Error(error, `The ${algorithm} you sent does not match the body received.`);
  }
  const [name] = checksumNames(sent);
  return name ? { algorithm: algorithmOf(name), value: sent[name] ?? '' } : undefined;
};

// `x-amz-checksum-type` and `x-amz-checksum-algorithm` are not checksums.
const checksumNames = (headers: Headers) =>
  Object.keys(headers).filter(
    (name) => name.startsWith(PREFIX) && isAlgorithm(name.slice(PREFIX.length)),
  );

const algorithmOf = (name: string): Algorithm => {
  const algorithm = name.trim().toLowerCase().slice(PREFIX.length);
  if (!isAlgorithm(algorithm)) throw new S3Error('InvalidRequest', `Unknown trailer ${name}.`);
  return algorithm;
};

const isHash = (text: string) => /^[0-9a-f]{64}$/i.test(text);

const isAlgorithm = (name: string): name is Algorithm => Object.hasOwn(DIGESTS, name);

const checksumClaims = (headers: Headers, digests: Digests): ChecksumClaim[] => {
  const sums = checksumNames(headers).map((name): ChecksumClaim => {
    const algorithm = algorithmOf(name);
    const expected = decodeDigest(headers[name] ?? '', digests[algorithm]?.length);
    return { algorithm, expected, error: 'BadDigest' };
  });
  const md5 = headers['content-md5'];
  if (md5 !== undefined)
    sums.push({ algorithm: 'md5', expected: decodeDigest(md5, 16), error: 'BadDigest' });
  const sha256 = payloadHash(headers);
  if (isHash(sha256))
    sums.push({
      algorithm: 'sha256',
      expected: Buffer.from(sha256, 'hex'),
      error: 'XAmzContentSHA256Mismatch',
    });
  return sums;
};

type ChecksumClaim = { algorithm: Algorithm; expected: Buffer; error: S3ErrorCode };

const decodeDigest = (text: string, length: number | undefined) => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== length) throw new S3Error('InvalidDigest');
  return bytes;
};
