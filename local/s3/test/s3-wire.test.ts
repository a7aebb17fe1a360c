import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sha256 } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startS3 } from '../server.ts';
import { parseS3Xml } from '../xml.ts';

type Answer = { status: number; body: string; code?: string };
type Sent = { headers?: Record<string, string>; body?: string | Buffer; payload?: string };

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let dir: string;
let s3: Awaited<ReturnType<typeof startS3>>;
const faults: unknown[] = [];
const notices: string[] = [];
const start = () =>
  startS3({
    dir,
    port: 0,
    limit: 100_000,
    onError: (error) => faults.push(error),
    onNotice: (line) => notices.push(line),
  });

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 's3-'));
  s3 = await start();
  await s3.createBucket('roh');
});
afterAll(async () => {
  agent.destroy();
  await s3.close();
  await rm(dir, { recursive: true });
});

/** Sends path and headers as given, without a client that normalises them. */
const exchange = (method: string, path: string, { headers, body }: Sent = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ port: s3.port, host: '127.0.0.1', agent, method, path, headers });
    sent.on('error', reject).on('response', async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString('utf8');
      const code = /<Code>(\w+)<\/Code>/.exec(text)?.[1];
      resolve({ status: response.statusCode ?? 0, body: text, code });
    });
    sent.end(body);
  });

const signer = new SignatureV4({
  service: 's3',
  region: 'eu-central-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  sha256: Sha256,
  uriEscapePath: false,
});

/** The path must be in canonical form. */
const toSign = (method: string, path: string, { headers, body, payload }: Sent) => {
  const [url = '', query = ''] = path.split('?');
  return {
    method,
    protocol: 'http:',
    hostname: '127.0.0.1',
    path: url,
    query: Object.fromEntries(new URLSearchParams(query)),
    headers: {
      host: `127.0.0.1:${s3.port}`,
      ...headers,
      'x-amz-content-sha256': payload ?? sha256(body ?? ''),
    },
  };
};

const sign = async (method: string, path: string, sent: Sent) =>
  (await signer.sign(toSign(method, path, sent))).headers;

const send = async (method: string, path: string, sent: Sent = {}) =>
  exchange(method, path, { ...sent, headers: await sign(method, path, sent) });

const readAll = async () => (await readdir(dir, { recursive: true })).sort();

describe('a key on the wire', () => {
  test.each([
    '/roh/../../../../etc/passwd',
    '/roh/..',
    '/roh//roh/x',
    '/roh/a/../b',
    '/roh/a//b',
    '/roh/%2e%2e/x',
    '/roh/a%2Fb%00c',
  ])('%s is a key, not a path', async (path) => {
    const canonical = path.replaceAll('%2e', '.').replaceAll('%2F', '/');
    expect(await send('PUT', canonical, { body: path })).toMatchObject({ status: 200 });
    expect(await send('GET', canonical)).toMatchObject({ status: 200, body: path });
    for (const file of await readAll()) expect(file).toMatch(/^roh(\/|$)/);
  });

  test.each(['/roh/%', '/roh/%ff', '/roh/%ED%A0%80', '/%', 'http://127.0.0.1/roh/x', '*'])(
    '%s is refused',
    async (path) => {
      expect((await exchange('GET', path)).status).toBe(400);
    },
  );

  test('cannot reach into another bucket', async () => {
    expect(await send('PUT', '/..', {})).toMatchObject({ code: 'InvalidBucketName' });
    expect(await send('PUT', '/../x', { body: 'a' })).toMatchObject({ code: 'NoSuchBucket' });
    expect(await send('GET', '/__proto__/x')).toMatchObject({ code: 'NoSuchBucket' });
  });
});

describe('a body on the wire', () => {
  const chunked = (body: string, more: Record<string, string> = {}) =>
    send('PUT', '/roh/gerahmt', {
      body,
      payload: 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      headers: { 'content-encoding': 'aws-chunked', ...more },
    });
  // CRC-32 of "Hallo, Welt", big-endian, in base64.
  const framed = (sum: string) =>
    `7\r\nHallo, \r\n4\r\nWelt\r\n0\r\nx-amz-checksum-crc32:${sum}\r\n\r\n`;
  const trailer = { 'x-amz-trailer': 'x-amz-checksum-crc32' };
  const length = (value: number) => ({ 'x-amz-decoded-content-length': String(value) });

  test('in chunks is stored unframed and verified by its trailer', async () => {
    const wrong = await chunked(framed('AAAAAA=='), trailer);
    expect(wrong).toMatchObject({ status: 400, code: 'BadDigest' });
    const right = await chunked(framed('To2YVw=='), { ...trailer, ...length(11) });
    expect(right).toMatchObject({ status: 200 });
    expect((await send('GET', '/roh/gerahmt')).body).toBe('Hallo, Welt');
  });

  test.each([
    ['IncompleteBody', '7\r\nHallo', {}],
    ['IncompleteBody', '3\r\nabc\r\n0\r\n\r\n', length(4)],
    ['IncompleteBody', '3\r\nabc\r\n0\r\n\r\n', length(2)],
    ['MalformedTrailerError', '3\r\nabc\r\n0\r\n\r\n', trailer],
    ['InvalidRequest', '0\r\n\r\n', { 'x-amz-trailer': 'x-amz-checksum-none' }],
    ['InvalidArgument', '0\r\n\r\n', { 'x-amz-decoded-content-length': '-1' }],
    ['EntityTooLarge', `20000\r\n${'a'.repeat(0x20000)}\r\n0\r\n\r\n`, {}],
    ['EntityTooLarge', '0\r\n\r\n', length(100_001)],
  ])('in chunks is refused: %s', async (code, body, headers) => {
    expect(await chunked(body, headers)).toMatchObject({ code });
    // The connection can be reused for the next request.
    expect((await send('HEAD', '/roh')).status).toBe(200);
  });

  test('must be the one that was signed', async () => {
    const sent = { body: 'b', payload: sha256('a') };
    expect(await send('PUT', '/roh/x', sent)).toMatchObject({ code: 'XAmzContentSHA256Mismatch' });
    const strange = { body: 'b', payload: 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD' };
    expect(await send('PUT', '/roh/x', strange)).toMatchObject({ code: 'NotImplemented' });
  });

  const sendHalf = async () => {
    const sent = { headers: { 'content-length': '50000' }, payload: 'UNSIGNED-PAYLOAD' };
    const headers = await sign('PUT', '/roh/x', sent);
    const target = { port: s3.port, host: '127.0.0.1', method: 'PUT', path: '/roh/x' };
    const half = request({ ...target, headers });
    half.on('error', () => {}).write('a');
    return half;
  };

  test('that stops halfway leaves nothing behind', async () => {
    const before = await readAll();
    const half = await sendHalf();
    await expect.poll(readAll).toHaveLength(before.length + 1);
    half.destroy();
    await expect.poll(readAll).toEqual(before);
    expect(faults).toEqual([]);
  });

  test('that never ends does not keep the server from closing', async () => {
    const before = await readAll();
    await sendHalf();
    await expect.poll(readAll).toHaveLength(before.length + 1);
    await s3.close();
    expect(await readAll()).toEqual(before);
    s3 = await start();
  });
});

describe('a signature on the wire', () => {
  test('may cover a header in UTF-8', async () => {
    const title = Buffer.from('Größe 한국');
    // Before a string body, Node would encode the headers as UTF-8 again.
    const sent = { body: Buffer.from('a'), headers: { 'x-amz-meta-title': title.toString() } };
    const headers = await sign('PUT', '/roh/titel', sent);
    headers['x-amz-meta-title'] = title.toString('latin1');
    const answer = await exchange('PUT', '/roh/titel', { ...sent, headers });
    expect(answer).toMatchObject({ status: 200 });
  });

  test('may cover a header that other signers leave out', async () => {
    const unsigned = toSign('PUT', '/roh/frist', { headers: { 'cache-control': 'max-age=60' } });
    const signableHeaders = new Set(['cache-control']);
    const { headers } = await signer.sign(unsigned, { signableHeaders });
    expect(headers.authorization).toContain('SignedHeaders=cache-control;host;');
    expect(await exchange('PUT', '/roh/frist', { headers })).toMatchObject({ status: 200 });
    headers['cache-control'] = 'max-age=61';
    expect(await exchange('PUT', '/roh/frist', { headers })).toMatchObject({
      code: 'SignatureDoesNotMatch',
    });
  });

  test('may be presigned for one body', async () => {
    const { query } = await signer.presign(toSign('PUT', '/roh/vorab', { body: 'a' }));
    const path = `/roh/vorab?${new URLSearchParams(query as Record<string, string>)}`;
    expect(path).toContain(sha256('a'));
    expect(await exchange('PUT', path, { body: 'b' })).toMatchObject({
      code: 'XAmzContentSHA256Mismatch',
    });
    expect(await exchange('PUT', path, { body: 'a' })).toMatchObject({ status: 200 });
    const other = path.replace(sha256('a'), sha256('b'));
    expect(await exchange('PUT', other, { body: 'b' })).toMatchObject({
      code: 'SignatureDoesNotMatch',
    });
  });

  test('may be presigned with a header that stays one', async () => {
    const signing = toSign('PUT', '/roh/kopf', {
      payload: 'UNSIGNED-PAYLOAD',
      headers: { 'x-amz-meta-a': 'b' },
    });
    const unhoistableHeaders = new Set(['x-amz-meta-a']);
    const { query } = await signer.presign(signing, { unhoistableHeaders });
    const path = `/roh/kopf?${new URLSearchParams(query as Record<string, string>)}`;
    const headers = { 'x-amz-meta-a': 'b' };
    expect(await exchange('PUT', path, { headers })).toMatchObject({ status: 200 });
    expect(await exchange('PUT', path)).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  test('must be for this service', async () => {
    const other = await signer.sign(toSign('GET', '/roh', {}), { signingService: 'sqs' });
    expect(await exchange('GET', '/roh', { headers: other.headers })).toMatchObject({
      code: 'AuthorizationHeaderMalformed',
    });
  });
});

describe('XML on the wire', () => {
  const remove = (body: string) => send('POST', '/roh?delete=', { body });
  const key = (text: string) => `<Delete><Object><Key>${text}</Key></Object></Delete>`;

  test.each([
    '',
    '<',
    '<Delete>',
    '</Delete>',
    '<Delete/>',
    '<Other><Object><Key>a</Key></Object></Other>',
    key(''),
    key('&unknown;'),
    key('&toString;'),
    key('&#1.5;'),
    key('&#x;'),
    key('&#xD800;'),
    key('&#x110000;'),
    key('&#-5;'),
    key('&'),
    key('<![CDATA[a]]>'),
    `<!DOCTYPE a [<!ENTITY b "c">]>${key('&b;')}`,
    '<a>'.repeat(1000),
    `<Delete>${'<Object><Key>a</Key></Object>'.repeat(1001)}</Delete>`,
    `${key('a')}${key('b')}`,
  ])('%j is refused', async (body) => {
    expect(await remove(body)).toMatchObject({ status: 400, code: 'MalformedXML' });
  });

  test('may have a prolog, a namespace, a prefix and references', () => {
    const xml =
      '<?xml version="1.0"?>\n<n:Delete xmlns:n="http://s3.amazonaws.com/doc/2006-03-01/"><n:Key> &#228;&#xE4;&amp;&lt; </n:Key><Quiet/></n:Delete>';
    expect(parseS3Xml(xml)).toEqual({
      name: 'Delete',
      text: '',
      children: [
        { name: 'Key', text: ' ää&< ', children: [] },
        { name: 'Quiet', text: '', children: [] },
      ],
    });
  });

  test('in an answer is escaped', async () => {
    const headers = { 'x-amz-meta-a': '1' };
    await send('PUT', '/roh/%3C%22%26%3E', { body: '', headers });
    expect((await send('GET', '/roh?prefix=%3C')).body).toContain('<Key>&lt;&quot;&amp;&gt;</Key>');
  });
});

describe('a request from a browser', () => {
  const foreign: Record<string, string>[] = [
    { origin: 'http://example.com' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  test.each(foreign)('is refused with %j, even if it is signed', async (headers) => {
    const answer = await send('GET', '/roh', { headers });
    expect(answer).toMatchObject({ status: 403, code: 'AccessDenied' });
  });

  test('from the server itself is answered', async () => {
    const headers = { origin: s3.url, 'sec-fetch-site': 'same-origin' };
    expect(await send('GET', '/roh', { headers })).toMatchObject({ status: 200 });
  });
});

describe('a request', () => {
  test.each([
    ['MethodNotAllowed', 'POST', '/roh'],
    ['MethodNotAllowed', 'PATCH', '/roh/x'],
    ['NotImplemented', 'GET', '/roh?acl='],
    ['NotImplemented', 'PUT', '/roh?versioning='],
    ['NotImplemented', 'DELETE', '/roh?policy='],
    ['InvalidArgument', 'GET', '/roh?list-type=3'],
    ['NoSuchUpload', 'PUT', '/roh/x?partNumber=1&uploadId=..%2F..'],
  ])('is answered %s for %s %s', async (code, method, path) => {
    expect(await send(method, path)).toMatchObject({ code });
  });

  test('with too much metadata is refused', async () => {
    const headers = { 'x-amz-meta-a': 'b'.repeat(2048) };
    expect(await send('PUT', '/roh/x', { headers })).toMatchObject({ code: 'MetadataTooLarge' });
  });

  test('cannot put a line break into a header', async () => {
    await send('PUT', '/roh/zeile', { body: '' });
    const answer = await send('GET', '/roh/zeile?response-content-type=a%0D%0Ab');
    expect(answer).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('after a crash', () => {
  test('uncommitted files are removed, damaged ones are reported and left alone', async () => {
    await send('PUT', '/roh/heil', { body: 'ganz' });
    await s3.close();
    const before = await readAll();
    await writeFile(join(dir, 'roh', 'data', crypto.randomUUID()), 'halb');
    await writeFile(join(dir, 'roh', 'objects', 'x.json.1.tmp'), '{"ke');
    s3 = await start();
    expect(await readAll()).toEqual(before);
    expect((await send('GET', '/roh/heil')).body).toBe('ganz');
    expect([...faults, ...notices]).toEqual([]);

    await s3.close();
    await writeFile(join(dir, 'roh', 'objects', 'kaputt.json'), '{}');
    const bytes = crypto.randomUUID();
    await writeFile(join(dir, 'roh', 'data', bytes), 'vielleicht seine');
    s3 = await start();
    expect(faults).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('kaputt.json is damaged')]);
    expect((await send('GET', '/roh/heil')).body).toBe('ganz');
    expect(await readAll()).toEqual(
      expect.arrayContaining(['roh/objects/kaputt.json', `roh/data/${bytes}`]),
    );
  });
});
