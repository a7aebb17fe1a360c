import { describe, expect, test } from 'vitest';
import { authenticate, type Signature } from '../auth.ts';
import { type Algorithm, createDigester } from '../checksum.ts';
import { createChunkVerifier } from '../chunk-signature.ts';
import { decodeChunks } from '../chunks.ts';
import { isForeign } from '../origin.ts';
import type { RawRequest } from '../s3-request.ts';

// The worked examples in AWS's description of Signature Version 4 for S3.
const credentials = {
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const now = Date.UTC(2013, 4, 24);
const scope = 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request';
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const check = (request: RawRequest, at = now) =>
  authenticate(request, credentials, { service: 's3', body: {}, now: at });

const authorization = `AWS4-HMAC-SHA256 Credential=${scope},SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41`;
const signed: RawRequest = {
  method: 'GET',
  path: '/test.txt',
  query: [],
  headers: {
    host: 'examplebucket.s3.amazonaws.com',
    range: 'bytes=0-9',
    'x-amz-content-sha256': EMPTY,
    'x-amz-date': '20130524T000000Z',
    authorization,
  },
};

const presigned: RawRequest = {
  method: 'GET',
  path: '/test.txt',
  query: [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', scope],
    ['X-Amz-Date', '20130524T000000Z'],
    ['X-Amz-Expires', '86400'],
    ['X-Amz-SignedHeaders', 'host'],
    ['X-Amz-Signature', 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404'],
  ],
  headers: { host: 'examplebucket.s3.amazonaws.com' },
};

describe('a signature', () => {
  test('matches the one AWS gives, in the header and in the query', async () => {
    expect((await check(signed)).scope).toBe('20130524/us-east-1/s3/aws4_request');
    expect((await check(presigned)).date).toBe('20130524T000000Z');
  });

  const damaged: [string, string, Partial<RawRequest>][] = [
    ['another method', 'SignatureDoesNotMatch', { method: 'PUT' }],
    ['another key', 'SignatureDoesNotMatch', { path: '/test.txs' }],
    ['another parameter', 'SignatureDoesNotMatch', { query: [['acl', '']] }],
    [
      'another header',
      'SignatureDoesNotMatch',
      { headers: { ...signed.headers, range: 'bytes=0-' } },
    ],
    ['metadata unsigned', 'AccessDenied', { headers: { ...signed.headers, 'x-amz-meta-a': 'b' } }],
    [
      'the host unsigned',
      'AccessDenied',
      { headers: { ...signed.headers, authorization: authorization.replace('host;', '') } },
    ],
    ['no header', 'AccessDenied', { headers: {} }],
    ['an old scheme', 'InvalidRequest', { headers: { authorization: 'AWS local:abc' } }],
    [
      'no signature',
      'InvalidAccessKeyId',
      { headers: { ...signed.headers, authorization: 'AWS4-HMAC-SHA256 Credential=,,,=' } },
    ],
    [
      'no date',
      'AuthorizationHeaderMalformed',
      { headers: { ...signed.headers, 'x-amz-date': '' } },
    ],
    [
      'an invalid date',
      'AccessDenied',
      { headers: { ...signed.headers, 'x-amz-date': '20130524Tabc' } },
    ],
  ];
  test.each(damaged)('is invalid with %s', async (_, code, change) => {
    await expect(check({ ...signed, ...change })).rejects.toMatchObject({ code });
  });

  const HOUR = 3600_000;
  test('is valid for 15 minutes or, presigned, for as long as it says', async () => {
    const skewed = { code: 'RequestTimeTooSkewed' };
    await expect(check(signed, now + HOUR)).rejects.toMatchObject(skewed);
    await expect(check(signed, now - HOUR)).rejects.toMatchObject(skewed);
    await check(presigned, now + 24 * HOUR);
    await expect(check(presigned, now + 24 * HOUR + 1)).rejects.toThrow('has expired');
    await expect(check(presigned, now - HOUR)).rejects.toThrow('not yet valid');
  });

  test.each(['0', '', '604801', 'NaN', '-5'])(
    'cannot be presigned for %s seconds',
    async (seconds) => {
      const query = presigned.query.map(([name, value]): [string, string] => [
        name,
        name === 'X-Amz-Expires' ? seconds : value,
      ]);
      await expect(check({ ...presigned, query })).rejects.toThrow('query parameters');
    },
  );
});

describe('the framing of aws-chunked', () => {
  const sha256 = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD';
  const seed = () =>
    check({
      method: 'PUT',
      path: '/examplebucket/chunkObject.txt',
      query: [],
      headers: {
        host: 's3.amazonaws.com',
        'x-amz-date': '20130524T000000Z',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        'x-amz-content-sha256': sha256,
        'content-encoding': 'aws-chunked',
        'x-amz-decoded-content-length': '66560',
        'content-length': '66824',
        authorization: `AWS4-HMAC-SHA256 Credential=${scope},SignedHeaders=content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class,Signature=4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9`,
      },
    });
  const chunk = (size: number, signature: string) =>
    `${size.toString(16)};chunk-signature=${signature}\r\n${'a'.repeat(size)}\r\n`;
  const signedBody = [
    chunk(65536, 'ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648'),
    chunk(1024, '0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497'),
    chunk(0, 'b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9'),
  ].join('');

  async function* segments(text: string, size: number) {
    const bytes = Buffer.from(text, 'latin1');
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const decode = async (
    text: string,
    { size = 1000, signature = undefined as Signature | undefined, trailer = false } = {},
  ) => {
    const trailers: Record<string, string> = {};
    const verifier = signature && createChunkVerifier(signature, trailer);
    const chunks: Buffer[] = [];
    for await (const each of decodeChunks(segments(text, size), trailers, verifier))
      chunks.push(each);
    return { text: Buffer.concat(chunks).toString('latin1'), trailers };
  };

  test('is removed, and its signatures match those AWS gives', async () => {
    const { text } = await decode(signedBody, { signature: await seed() });
    expect(text).toBe('a'.repeat(66560));
    const changed = signedBody.replace('aaa\r\n', 'aab\r\n');
    await expect(decode(changed, { signature: await seed() })).rejects.toThrow('signature');
    const unsigned = signedBody.replaceAll(/;chunk-signature=\w+/g, '');
    await expect(decode(unsigned, { signature: await seed() })).rejects.toThrow('signature');
  });

  test('has signed trailers, which match those AWS gives', async () => {
    const payload = 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER';
    const signature = await check({
      method: 'PUT',
      path: '/examplebucket/chunkObject.txt',
      query: [],
      headers: {
        host: 's3.amazonaws.com',
        'x-amz-date': '20130524T000000Z',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        'x-amz-content-sha256': payload,
        'content-encoding': 'aws-chunked',
        'x-amz-decoded-content-length': '66560',
        'x-amz-trailer': 'x-amz-checksum-crc32c',
        authorization: `AWS4-HMAC-SHA256 Credential=${scope},SignedHeaders=content-encoding;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;x-amz-storage-class;x-amz-trailer,Signature=106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e`,
      },
    });
    const body = [
      chunk(65536, 'b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2'),
      chunk(1024, '1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7'),
      '0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992\r\n',
      'x-amz-checksum-crc32c:sOO8/Q==\r\n',
      'x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n',
    ].join('');
    const { text, trailers } = await decode(body, { signature, trailer: true });
    expect(text).toBe('a'.repeat(66560));
    expect(trailers['x-amz-checksum-crc32c']).toBe('sOO8/Q==');
    const changed = body.replace('sOO8', 'sOO9');
    await expect(decode(changed, { signature, trailer: true })).rejects.toThrow('signature');
  });

  test.each([1, 2, 3, 7, 1000])('may arrive in pieces of %i bytes', async (size) => {
    const body = '5\r\n\r\n0\r\n\r\n3\r\nabc\r\n0\r\nx-amz-checksum-crc32: AAAAAA==\r\n\r\n';
    expect(await decode(body, { size })).toEqual({
      text: '\r\n0\r\nabc',
      trailers: { 'x-amz-checksum-crc32': 'AAAAAA==' },
    });
  });

  test.each([
    ['nothing', ''],
    ['no last chunk', '3\r\nabc\r\n'],
    ['unterminated trailers', '0\r\n'],
    ['a size too small', '2\r\nabc\r\n0\r\n\r\n'],
    ['a size too large', '4\r\nabc\r\n0\r\n\r\n'],
    ['no size', '\r\nabc\r\n0\r\n\r\n'],
    ['an invalid size', '0x3\r\nabc\r\n0\r\n\r\n'],
    ['a negative size', '-3\r\nabc\r\n0\r\n\r\n'],
    ['an endless size', `${'0'.repeat(100_000)}\r\n\r\n`],
    ['an invalid trailer', '0\r\nabc\r\n\r\n'],
    ['too many trailers', `0\r\n${'a:b\r\n'.repeat(100)}\r\n`],
    ['data after the end', '0\r\n\r\nabc'],
  ])('is refused with %s', async (_, body) => {
    await expect(decode(body)).rejects.toMatchObject({
      code: expect.stringMatching(/^(IncompleteBody|MalformedTrailerError)$/),
    });
  });
});

describe('a CRC', () => {
  const checkValues: [Algorithm, string][] = [
    ['crc32', 'cbf43926'],
    ['crc32c', 'e3069283'],
    ['crc64nvme', 'ae8b14860a799888'],
  ];
  test.each(checkValues)('%s has its catalogued check value', async (algorithm, expected) => {
    const sums = createDigester([algorithm]);
    sums.update(Buffer.from('1234'));
    sums.update(Buffer.from('56789'));
    expect((await sums.digests())[algorithm]?.toString('hex')).toBe(expected);
  });
});

describe('a request', () => {
  test.each([
    [{}, false],
    [{ origin: 'http://127.0.0.1:9000' }, false],
    [{ origin: 'http://localhost:9000', 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'http://127.0.0.1:9001' }, true],
    [{ origin: 'https://127.0.0.1:9000' }, true],
    [{ origin: 'http://example.com:9000' }, true],
    [{ origin: 'null' }, true],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
  ])('with %j: foreign is %s', (headers, foreign) => {
    expect(isForeign(headers, 9000)).toBe(foreign);
  });
});
