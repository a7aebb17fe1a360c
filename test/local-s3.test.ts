import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListPartsCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startS3 } from '../local/s3/server.ts';
import { decodeEventKey, type S3Record } from '../shared/s3-event.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const LIMIT = 16 * 1024 * 1024;
const Bucket = 'uploads';

let dir: string;
let s3: Awaited<ReturnType<typeof startS3>>;
let client: S3Client;
let records: S3Record[];
const faults: unknown[] = [];

const start = () =>
  startS3({
    dir,
    port: 0,
    limit: LIMIT,
    onCreated: (record) => records.push(record),
    onError: (error) => faults.push(error),
  });
const connect = (options = {}) =>
  new S3Client({
    endpoint: s3.url,
    region: 'eu-central-1',
    credentials,
    maxAttempts: 1,
    ...options,
  });

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 's3-'));
  s3 = await start();
  client = connect();
});
beforeEach(async () => {
  records = [];
  await s3.createBucket(Bucket);
});
afterAll(async () => {
  client.destroy();
  await s3.close();
  await rm(dir, { recursive: true });
  expect(faults).toEqual([]);
});

const put = (Key: string, Body: PutObjectCommandInput['Body'], more = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = (Key: string, more = {}) => client.send(new GetObjectCommand({ Bucket, Key, ...more }));
const read = async (Key: string, more = {}) => (await get(Key, more)).Body?.transformToString();
const head = (Key: string, more = {}) =>
  client.send(new HeadObjectCommand({ Bucket, Key, ...more }));
const failure = (name: string, code: number) => expect.objectContaining({ name, ...wire(code) });
const wire = (code: number) => ({ $metadata: expect.objectContaining({ httpStatusCode: code }) });
const dataFiles = () => readdir(join(dir, Bucket, 'data'));

describe('buckets', () => {
  it('are created once or again, listed, found and deleted', async () => {
    for (const _ of [1, 2]) await client.send(new CreateBucketCommand({ Bucket: 'zweiter' }));
    const { Buckets } = await client.send(new ListBucketsCommand());
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['uploads', 'zweiter']);
    expect(Buckets?.[0]?.CreationDate).toBeInstanceOf(Date);
    await client.send(new HeadBucketCommand({ Bucket: 'zweiter' }));
    await client.send(new GetBucketLocationCommand({ Bucket: 'zweiter' }));
    await client.send(new DeleteBucketCommand({ Bucket: 'zweiter' }));
    await expect(client.send(new HeadBucketCommand({ Bucket: 'zweiter' }))).rejects.toEqual(
      failure('NotFound', 404),
    );
  });

  it('are not deleted while they hold anything', async () => {
    await put('a', 'a');
    await expect(client.send(new DeleteBucketCommand({ Bucket }))).rejects.toEqual(
      failure('BucketNotEmpty', 409),
    );
  });

  it.each(['Großes', 'a', '..', 'a..b', 'a_b', '-ab', 'x'.repeat(64)])(
    'cannot be called %s',
    async (name) => {
      await expect(s3.createBucket(name)).rejects.toMatchObject({ code: 'InvalidBucketName' });
    },
  );

  it('must exist before an object', async () => {
    const command = new PutObjectCommand({ Bucket: 'missing', Key: 'a', Body: 'a' });
    await expect(client.send(command)).rejects.toEqual(failure('NoSuchBucket', 404));
  });
});

describe('objects', () => {
  it('come back with their bytes, type and metadata', async () => {
    const text = 'Der Rat tagte bis in die Nacht.\n';
    const { ETag } = await put('rat.txt', text, {
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'max-age=60',
      ContentLanguage: 'de',
      Metadata: { quelle: 'lokal', title: 'Sitzung%20am%20Abend' },
    });
    expect(ETag).toBe(`"${createHash('md5').update(text).digest('hex')}"`);
    const object = await get('rat.txt');
    expect(await object.Body?.transformToString()).toBe(text);
    expect(object).toMatchObject({
      ContentType: 'text/plain; charset=utf-8',
      CacheControl: 'max-age=60',
      ContentLanguage: 'de',
      ContentLength: 32,
      Metadata: { quelle: 'lokal', title: 'Sitzung%20am%20Abend' },
      ETag,
    });
    expect(object.ContentEncoding).toBeUndefined();
    expect(object.LastModified?.getMilliseconds()).toBe(0);
    expect(await head('rat.txt')).toMatchObject({ ContentLength: 32, ETag });
  });

  const streamed = (size: number) => {
    const chunk = Buffer.alloc(10_007, 'ä');
    const bytes = Buffer.concat(Array(Math.ceil(size / chunk.length)).fill(chunk)).subarray(
      0,
      size,
    );
    return { bytes, body: Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]) };
  };
  it.each([1, 300_000, 5_000_000])(
    'of %i streamed bytes are stored without framing',
    async (size) => {
      const { bytes, body } = streamed(size);
      await put('stream', body, { ContentLength: size });
      const stored = Buffer.from((await (await get('stream')).Body?.transformToByteArray()) ?? []);
      expect(stored.equals(bytes)).toBe(true);
    },
  );

  it('may be empty', async () => {
    await put('leer', '');
    expect(await read('leer')).toBe('');
    expect((await get('leer', { Range: 'bytes=0-' }).catch((error) => error)).name).toBe(
      'InvalidRange',
    );
  });

  const sums = { CRC32: 4, CRC32C: 4, CRC64NVME: 8, SHA1: 20, SHA256: 32 };
  it.each(Object.entries(sums))('are checked by %s', async (algorithm, length) => {
    const claim = (bytes: number) => ({
      [`Checksum${algorithm}`]: Buffer.alloc(bytes, 1).toString('base64'),
    });
    await expect(put('summe', 'Text', claim(length))).rejects.toEqual(failure('BadDigest', 400));
    await expect(put('summe', 'Text', claim(3))).rejects.toEqual(failure('InvalidDigest', 400));
  });

  it('give back the sum they came with, but not with a part', async () => {
    const ChecksumSHA256 = createHash('sha256').update('Text').digest('base64');
    await put('summe', 'Text', { ChecksumSHA256 });
    const checked = { ChecksumMode: 'ENABLED' };
    expect((await head('summe', checked)).ChecksumSHA256).toBe(ChecksumSHA256);
    expect(
      (await head('summe', { ...checked, Range: 'bytes=0-1' })).ChecksumSHA256,
    ).toBeUndefined();
  });

  it('are checked by Content-MD5', async () => {
    const ContentMD5 = createHash('md5').update('Text').digest('base64');
    await put('md5', 'Text', { ContentMD5 });
    await expect(put('md5', 'anderer', { ContentMD5 })).rejects.toEqual(failure('BadDigest', 400));
    await expect(put('md5', 'a', { ContentMD5: 'kurz' })).rejects.toEqual(
      failure('InvalidDigest', 400),
    );
    expect(await read('md5')).toBe('Text');
  });

  it('leave no bytes behind that were refused, replaced or deleted', async () => {
    await s3.createBucket('sauber');
    const inBucket = { Bucket: 'sauber' };
    await put('a', 'eins', inBucket);
    await put('a', 'zwei', inBucket);
    await expect(put('a', 'drei', { ...inBucket, IfNoneMatch: '*' })).rejects.toThrow();
    await expect(
      put('a', 'vier', { ...inBucket, ContentMD5: createHash('md5').digest('base64') }),
    ).rejects.toThrow();
    expect(await readdir(join(dir, 'sauber', 'data'))).toHaveLength(1);
    await client.send(new DeleteObjectCommand({ ...inBucket, Key: 'a' }));
    expect(await readdir(join(dir, 'sauber', 'data'))).toEqual([]);
    expect(await readdir(join(dir, 'sauber', 'objects'))).toEqual([]);
  });

  it('are no larger than the limit', async () => {
    const before = await dataFiles();
    await expect(put('groß', Buffer.alloc(LIMIT + 1))).rejects.toEqual(
      failure('EntityTooLarge', 400),
    );
    await put('groß', Buffer.alloc(LIMIT));
    expect(await dataFiles()).toHaveLength(before.length + 1);
  });

  it('that are missing have the errors of S3', async () => {
    await expect(get('fehlt')).rejects.toEqual(failure('NoSuchKey', 404));
    await expect(head('fehlt')).rejects.toEqual(failure('NotFound', 404));
    expect(await client.send(new DeleteObjectCommand({ Bucket, Key: 'fehlt' }))).toMatchObject(
      wire(204),
    );
  });

  it('stay readable while they are replaced', async () => {
    const old = Buffer.alloc(3_000_000, 1);
    await put('tausch', old);
    const { Body } = await get('tausch');
    await put('tausch', 'neu');
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(old)).toBe(true);
    expect(await read('tausch')).toBe('neu');
  });

  it('can be read in part', async () => {
    await put('teil', '0123456789');
    const part = async (Range: string) => {
      const { Body, ContentRange, ContentLength } = await get('teil', { Range });
      return [await Body?.transformToString(), ContentRange, ContentLength];
    };
    expect(await part('bytes=2-4')).toEqual(['234', 'bytes 2-4/10', 3]);
    expect(await part('bytes=7-')).toEqual(['789', 'bytes 7-9/10', 3]);
    expect(await part('bytes=-2')).toEqual(['89', 'bytes 8-9/10', 2]);
    expect(await part('bytes=8-99')).toEqual(['89', 'bytes 8-9/10', 2]);
    expect(await part('bytes=0-1,3-4')).toEqual(['0123456789', undefined, 10]);
    await expect(part('bytes=10-')).rejects.toEqual(failure('InvalidRange', 416));
  });
});

describe('conditions', () => {
  it('on reads are answered 304 or 412', async () => {
    const { ETag } = await put('bedingt', 'a');
    const { LastModified } = await head('bedingt');
    const earlier = new Date((LastModified?.getTime() ?? 0) - 1000);
    await expect(get('bedingt', { IfNoneMatch: ETag })).rejects.toMatchObject(wire(304));
    await expect(get('bedingt', { IfModifiedSince: LastModified })).rejects.toMatchObject(
      wire(304),
    );
    await expect(head('bedingt', { IfNoneMatch: ETag })).rejects.toMatchObject(wire(304));
    await expect(get('bedingt', { IfMatch: '"x"' })).rejects.toEqual(
      failure('PreconditionFailed', 412),
    );
    await expect(get('bedingt', { IfUnmodifiedSince: earlier })).rejects.toMatchObject(wire(412));
    expect(await read('bedingt', { IfMatch: ETag, IfUnmodifiedSince: earlier })).toBe('a');
    expect(await read('bedingt', { IfNoneMatch: '"x"', IfModifiedSince: LastModified })).toBe('a');
    expect(await read('bedingt', { IfModifiedSince: earlier })).toBe('a');
  });

  it('on writes hold for one of many that race', async () => {
    const race = (more: object) =>
      Promise.allSettled(
        Array.from({ length: 20 }, (_, at) => put('rennen', `${at} ${Object.keys(more)}`, more)),
      );
    const outcome = (results: PromiseSettledResult<unknown>[]) => ({
      won: results.filter(({ status }) => status === 'fulfilled').length,
      reasons: new Set(results.flatMap((each) => ('reason' in each ? [each.reason.name] : []))),
    });
    const one = { won: 1, reasons: new Set(['PreconditionFailed']) };
    expect(outcome(await race({ IfNoneMatch: '*' }))).toEqual(one);
    const { ETag } = await head('rennen');
    expect(outcome(await race({ IfMatch: ETag }))).toEqual(one);
    expect(records).toHaveLength(2);
  });

  it('on writes name what is missing or not implemented', async () => {
    await expect(put('nirgends', 'a', { IfMatch: '"x"' })).rejects.toEqual(
      failure('NoSuchKey', 404),
    );
    await expect(put('a', 'a', { IfNoneMatch: '"x"' })).rejects.toEqual(
      failure('NotImplemented', 501),
    );
  });

  it('guard a deletion', async () => {
    const { ETag } = await put('weg', 'a');
    const remove = (IfMatch?: string) =>
      client.send(new DeleteObjectCommand({ Bucket, Key: 'weg', IfMatch }));
    await expect(remove('"x"')).rejects.toEqual(failure('PreconditionFailed', 412));
    await remove(ETag);
    await expect(head('weg')).rejects.toMatchObject(wire(404));
  });
});

describe('copies', () => {
  const copy = (CopySource: string, Key: string, more = {}) =>
    client.send(new CopyObjectCommand({ Bucket, Key, CopySource, ...more }));

  it('keep or replace the metadata', async () => {
    const { ETag } = await put('über/a b+c.txt', 'Inhalt', { Metadata: { a: '1' } });
    const source = `${Bucket}/${encodeURIComponent('über/a b+c.txt')}`;
    expect((await copy(source, 'kopie')).CopyObjectResult?.ETag).toBe(ETag);
    expect(await head('kopie')).toMatchObject({ Metadata: { a: '1' }, ETag });
    await copy(source, 'kopie', { MetadataDirective: 'REPLACE', Metadata: { b: '2' } });
    expect((await head('kopie')).Metadata).toEqual({ b: '2' });
    expect(await read('kopie')).toBe('Inhalt');
    expect(records.map(({ eventName }) => eventName)).toEqual([
      'ObjectCreated:Put',
      'ObjectCreated:Copy',
      'ObjectCreated:Copy',
    ]);
  });

  it('have a source, and conditions on it', async () => {
    await put('quelle', 'a');
    await expect(copy(`${Bucket}/fehlt`, 'b')).rejects.toEqual(failure('NoSuchKey', 404));
    await expect(copy(Bucket, 'b')).rejects.toEqual(failure('InvalidArgument', 400));
    await expect(copy(`${Bucket}/quelle`, 'quelle')).rejects.toEqual(
      failure('InvalidRequest', 400),
    );
    await expect(copy(`${Bucket}/quelle?versionId=1`, 'b')).rejects.toEqual(
      failure('NotImplemented', 501),
    );
    await expect(copy(`${Bucket}/quelle`, 'b', { CopySourceIfMatch: '"x"' })).rejects.toEqual(
      failure('PreconditionFailed', 412),
    );
  });
});

describe('keys', () => {
  const keys = [
    'Müller',
    'Mu\u0308ller',
    '서울 뉴스.txt',
    'a b+c%20d&e=f?g#h',
    '../../../etc/passwd',
    'a/../b',
    'a/./b',
    'a//b',
    '/führend',
    'ende/',
    'x',
    'x/y',
    'X',
    '.',
    'tab\tund\nZeile',
    "!'()*~",
    '<&">',
    '\ud83d\ude00',
    'con',
    `${'ä'.repeat(511)}zz`,
  ];

  it('of any text are kept apart, listed in byte order, announced and deleted', async () => {
    await s3.createBucket('namen');
    for (const Key of keys) await put(Key, `Inhalt von ${Key}`, { Bucket: 'namen' });
    for (const Key of keys) expect(await read(Key, { Bucket: 'namen' })).toBe(`Inhalt von ${Key}`);
    const listed = await client.send(
      new ListObjectsCommand({ Bucket: 'namen', EncodingType: 'url' }),
    );
    const sorted = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(listed.Contents?.map(({ Key }) => decodeURIComponent(Key ?? ''))).toEqual(sorted);
    expect(records.map(({ s3 }) => decodeEventKey(s3.object.key))).toEqual(keys);
    const Objects = keys.map((Key) => ({ Key }));
    const { Deleted } = await client.send(
      new DeleteObjectsCommand({ Bucket: 'namen', Delete: { Objects } }),
    );
    expect(Deleted?.map(({ Key }) => Key)).toEqual(keys);
    await client.send(new DeleteBucketCommand({ Bucket: 'namen' }));
  });

  it('are no longer than 1,024 bytes', async () => {
    await expect(put('ä'.repeat(513), '')).rejects.toEqual(failure('KeyTooLongError', 400));
  });

  it('in a deletion are deleted by key alone, and none is missed', async () => {
    await put('bleibt', 'a');
    const remove = (Objects: { Key: string; ETag?: string }[]) =>
      client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    await expect(remove([{ Key: 'bleibt', ETag: '"x"' }])).rejects.toEqual(
      failure('NotImplemented', 501),
    );
    expect(await read('bleibt')).toBe('a');
    expect((await remove([{ Key: 'bleibt' }, { Key: 'fehlt' }])).Deleted).toBeUndefined();
    await expect(head('bleibt')).rejects.toMatchObject(wire(404));
  });
});

describe('multipart uploads', () => {
  const MB5 = 5 * 1024 * 1024;
  const begin = async (Key: string, more = {}) => {
    const command = new CreateMultipartUploadCommand({ Bucket, Key, ...more });
    return { Bucket, Key, UploadId: (await client.send(command)).UploadId };
  };
  type Upload = Awaited<ReturnType<typeof begin>>;
  const part = async (upload: Upload, PartNumber: number, Body: Buffer | string) => {
    const { ETag } = await client.send(new UploadPartCommand({ ...upload, PartNumber, Body }));
    return { PartNumber, ETag };
  };
  const complete = (upload: Upload, Parts: { PartNumber: number; ETag?: string }[], more = {}) =>
    client.send(
      new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts }, ...more }),
    );
  const md5 = (data: Buffer | string) => createHash('md5').update(data).digest();

  it('become one object with the ETag of S3', async () => {
    const [one, two] = [Buffer.alloc(MB5, 1), Buffer.from('Rest')];
    const upload = await begin('viele', { ContentType: 'text/plain', Metadata: { a: '1' } });
    const last = await part(upload, 7, two);
    await part(upload, 2, 'verworfen');
    const parts = [await part(upload, 2, one), last];
    const listed = await client.send(new ListPartsCommand(upload));
    expect(listed.Parts?.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([
      [2, MB5],
      [7, 4],
    ]);
    const { ETag } = await complete(upload, parts);
    const expected = md5(Buffer.concat([md5(one), md5(two)])).toString('hex');
    expect(ETag).toBe(`"${expected}-2"`);
    const object = await get('viele');
    const bytes = Buffer.from((await object.Body?.transformToByteArray()) ?? []);
    expect(bytes.equals(Buffer.concat([one, two]))).toBe(true);
    expect(object).toMatchObject({ ContentType: 'text/plain', Metadata: { a: '1' }, ETag });
    expect(records).toEqual([
      expect.objectContaining({ eventName: 'ObjectCreated:CompleteMultipartUpload' }),
    ]);
    await expect(part(upload, 1, 'a')).rejects.toEqual(failure('NoSuchUpload', 404));
  });

  it('refuse parts that make no object, and can then be completed', async () => {
    const upload = await begin('falsch');
    const [one, two] = [await part(upload, 1, 'kurz'), await part(upload, 2, 'Ende')];
    await expect(complete(upload, [one, two])).rejects.toEqual(failure('EntityTooSmall', 400));
    await expect(complete(upload, [two, one])).rejects.toEqual(failure('InvalidPartOrder', 400));
    await expect(complete(upload, [one, one])).rejects.toEqual(failure('InvalidPartOrder', 400));
    const other = { ...one, ETag: two.ETag };
    await expect(complete(upload, [other])).rejects.toEqual(failure('InvalidPart', 400));
    await expect(complete(upload, [])).rejects.toEqual(failure('MalformedXML', 400));
    await expect(part(upload, 10_001, 'a')).rejects.toEqual(failure('InvalidArgument', 400));
    await put('falsch', 'da');
    await expect(complete(upload, [two], { IfNoneMatch: '*' })).rejects.toEqual(
      failure('PreconditionFailed', 412),
    );
    expect(await read('falsch')).toBe('da');
    await complete(upload, [two]);
    expect(await read('falsch')).toBe('Ende');
  });

  it('hold no more than an object may', async () => {
    const upload = await begin('voll');
    for (const number of [1, 2, 3]) await part(upload, number, Buffer.alloc(MB5));
    await expect(part(upload, 4, Buffer.alloc(MB5))).rejects.toEqual(
      failure('EntityTooLarge', 400),
    );
    await part(upload, 3, Buffer.alloc(MB5));
    await client.send(new AbortMultipartUploadCommand(upload));
  });

  it('can be listed and aborted', async () => {
    const upload = await begin('ab/gebrochen');
    const list = async () => {
      const command = new ListMultipartUploadsCommand({ Bucket, Prefix: 'ab/' });
      return (await client.send(command)).Uploads?.map(({ Key }) => Key);
    };
    expect(await list()).toEqual(['ab/gebrochen']);
    await client.send(new AbortMultipartUploadCommand(upload));
    expect(await list()).toBeUndefined();
    await expect(client.send(new AbortMultipartUploadCommand(upload))).rejects.toEqual(
      failure('NoSuchUpload', 404),
    );
    for (const UploadId of ['..', '../../uploads', crypto.randomUUID()])
      await expect(part({ ...upload, UploadId }, 1, 'a')).rejects.toEqual(
        failure('NoSuchUpload', 404),
      );
  });

  it('take parts from other objects', async () => {
    await put('vorlage', '0123456789');
    const upload = await begin('aus-vorlage');
    const copied = await client.send(
      new UploadPartCopyCommand({
        ...upload,
        PartNumber: 1,
        CopySource: `${Bucket}/vorlage`,
        CopySourceRange: 'bytes=2-5',
      }),
    );
    await complete(upload, [{ PartNumber: 1, ETag: copied.CopyPartResult?.ETag }]);
    expect(await read('aus-vorlage')).toBe('2345');
  });

  it('check a sum of the whole object', async () => {
    const upload = await begin('summiert', {
      ChecksumAlgorithm: 'CRC32',
      ChecksumType: 'FULL_OBJECT',
    });
    const parts = [await part(upload, 1, 'Text')];
    const sum = { ChecksumType: 'FULL_OBJECT' };
    await expect(complete(upload, parts, { ...sum, ChecksumCRC32: 'AAAAAA==' })).rejects.toEqual(
      failure('BadDigest', 400),
    );
    const { ChecksumCRC32 } = await put('einzeln', 'Text', { ChecksumAlgorithm: 'CRC32' });
    await complete(upload, parts, { ...sum, ChecksumCRC32 });
    expect((await head('summiert', { ChecksumMode: 'ENABLED' })).ChecksumCRC32).toBe(ChecksumCRC32);
  });
});

describe('events', () => {
  it('have the shape of S3, and a sequencer that increases', async () => {
    const { ETag } = await put('ein e+ß.txt', 'abc');
    await put('ein e+ß.txt', 'abcd');
    const [first, second] = records;
    expect(first).toEqual({
      eventSource: 'aws:s3',
      eventName: 'ObjectCreated:Put',
      eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      s3: {
        bucket: { name: Bucket },
        object: {
          key: 'ein+e%2B%C3%9F.txt',
          size: 3,
          eTag: ETag?.replaceAll('"', ''),
          sequencer: expect.stringMatching(/^[0-9A-F]{16}$/),
        },
      },
    });
    const sequencers = [first, second].map((record) => record?.s3.object.sequencer ?? '');
    expect(sequencers[0] && sequencers[1] && sequencers[0] < sequencers[1]).toBe(true);
  });
});

describe('presigned URLs', () => {
  const presigning = () => connect({ requestChecksumCalculation: 'WHEN_REQUIRED' });

  it('take an upload from plain HTTP, with metadata in the query', async () => {
    const Key = 'vor/signiert ü+.txt';
    const command = new PutObjectCommand({ Bucket, Key, Metadata: { a: 'b' } });
    const url = await getSignedUrl(presigning(), command);
    const headers = { 'content-type': 'text/plain' };
    const answer = await fetch(url, { method: 'PUT', body: 'Guten Tag', headers });
    expect(answer.status).toBe(200);
    expect(await head(Key)).toMatchObject({ ContentType: 'text/plain', Metadata: { a: 'b' } });
    expect(
      await (await fetch(await getSignedUrl(client, new GetObjectCommand({ Bucket, Key })))).text(),
    ).toBe('Guten Tag');
    const renamed = new GetObjectCommand({ Bucket, Key, ResponseContentType: 'text/x' });
    const { headers: given } = await fetch(await getSignedUrl(client, renamed));
    expect(given.get('content-type')).toBe('text/x');
  });

  it('hold the sum of an empty body unless told otherwise, as on AWS', async () => {
    const url = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key: 'summe' }));
    const answer = await fetch(url, { method: 'PUT', body: 'nicht leer' });
    expect(await answer.text()).toContain('<Code>BadDigest</Code>');
  });

  it('expire, and stand for one method and key', async () => {
    const signingDate = new Date(Date.now() - 120_000);
    const command = new PutObjectCommand({ Bucket, Key: 'alt' });
    const expired = await getSignedUrl(presigning(), command, { signingDate, expiresIn: 60 });
    const answer = await fetch(expired, { method: 'PUT', body: 'a' });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('has expired');
    const url = await getSignedUrl(presigning(), command, { signingDate, expiresIn: 600 });
    const statuses = await Promise.all([
      fetch(url.replace('/alt', '/neu'), { method: 'PUT', body: 'a' }),
      fetch(url, { method: 'DELETE' }),
      fetch(url, { method: 'PUT', body: 'a', headers: { 'x-amz-meta-a': 'b' } }),
      fetch(url, { method: 'PUT', body: 'a' }),
    ]);
    expect(statuses.map((each) => each.status)).toEqual([403, 403, 403, 200]);
  });

  it('keep a condition that was signed', async () => {
    const command = new PutObjectCommand({ Bucket, Key: 'einmal', IfNoneMatch: '*' });
    const url = await getSignedUrl(presigning(), command);
    const send = () => fetch(url, { method: 'PUT', body: 'a', headers: { 'if-none-match': '*' } });
    expect([(await send()).status, (await send()).status]).toEqual([200, 412]);
  });
});

describe('the server', () => {
  it('keeps objects, uploads and the order of sequencers over a restart', async () => {
    await put('dauer/ä', 'bleibt', { Metadata: { a: '1' } });
    const { UploadId } = await client.send(
      new CreateMultipartUploadCommand({ Bucket, Key: 'lang' }),
    );
    const upload = { Bucket, Key: 'lang', UploadId };
    const { ETag } = await client.send(
      new UploadPartCommand({ ...upload, PartNumber: 1, Body: 'Teil' }),
    );
    client.destroy();
    await s3.close();
    s3 = await start();
    client = connect();
    expect(await read('dauer/ä')).toBe('bleibt');
    expect((await head('dauer/ä')).Metadata).toEqual({ a: '1' });
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    await client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload }));
    expect(await read('lang')).toBe('Teil');
    const sequencers = records.map(({ s3 }) => s3.object.sequencer ?? '');
    expect(sequencers).toEqual(sequencers.toSorted());
  });

  it('does not start on a port that is taken', async () => {
    await expect(startS3({ dir, port: s3.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('refuses what it does not implement', async () => {
    await put('version', 'a');
    await expect(get('version', { VersionId: 'x' })).rejects.toEqual(
      failure('NotImplemented', 501),
    );
    await expect(
      client.send(new GetObjectTaggingCommand({ Bucket, Key: 'version' })),
    ).rejects.toEqual(failure('NotImplemented', 501));
    await expect(put('version', 'a', { Tagging: 'a=b' })).rejects.toEqual(
      failure('NotImplemented', 501),
    );
  });

  it('demands the right credentials', async () => {
    const bad = async (other: Partial<typeof credentials>) => {
      const stranger = connect({ credentials: { ...credentials, ...other } });
      await stranger.send(new ListBucketsCommand()).finally(() => stranger.destroy());
    };
    await expect(bad({ accessKeyId: 'x' })).rejects.toEqual(failure('InvalidAccessKeyId', 403));
    await expect(bad({ secretAccessKey: 'x' })).rejects.toEqual(
      failure('SignatureDoesNotMatch', 403),
    );
    const late = connect({ systemClockOffset: -20 * 60_000 });
    await expect(late.send(new ListBucketsCommand())).rejects.toEqual(
      failure('RequestTimeTooSkewed', 403),
    );
    late.destroy();
    expect((await fetch(`${s3.url}/${Bucket}`)).status).toBe(403);
  });
});
