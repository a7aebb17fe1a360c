import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { Bucket, credentials, failure, sdkResponse, useS3 } from './use-s3.ts';

const { send, connect, get, put, head, read, createBucket, records, restart, startTwice, url } =
  useS3();

describe('buckets', () => {
  test('can be created repeatedly, listed, found and deleted', async () => {
    for (const _ of [1, 2]) await send(new CreateBucketCommand({ Bucket: 'zweiter' }));
    const { Buckets } = await send(new ListBucketsCommand());
    expect(Buckets?.map(({ Name }) => Name)).toEqual(['uploads', 'zweiter']);
    expect(Buckets?.[0]?.CreationDate).toBeInstanceOf(Date);
    await send(new HeadBucketCommand({ Bucket: 'zweiter' }));
    await send(new GetBucketLocationCommand({ Bucket: 'zweiter' }));
    await send(new DeleteBucketCommand({ Bucket: 'zweiter' }));
    await expect(send(new HeadBucketCommand({ Bucket: 'zweiter' }))).rejects.toEqual(
      failure('NotFound', 404),
    );
  });

  test('cannot be deleted unless empty', async () => {
    await put('a', 'a');
    await expect(send(new DeleteBucketCommand({ Bucket }))).rejects.toEqual(
      failure('BucketNotEmpty', 409),
    );
  });

  test.each(['Großes', 'a', '..', 'a..b', 'a_b', '-ab', 'x'.repeat(64)])(
    'cannot be called %s',
    async (name) => {
      await expect(createBucket(name)).rejects.toMatchObject({ code: 'InvalidBucketName' });
    },
  );

  test('must exist before their objects', async () => {
    const command = new PutObjectCommand({ Bucket: 'missing', Key: 'a', Body: 'a' });
    await expect(send(command)).rejects.toEqual(failure('NoSuchBucket', 404));
  });
});

describe('copies', () => {
  const copy = (CopySource: string, Key: string, more = {}) =>
    send(new CopyObjectCommand({ Bucket, Key, CopySource, ...more }));

  test('keep or replace the metadata', async () => {
    const { ETag } = await put('über/a b+c.txt', 'Inhalt', { Metadata: { a: '1' } });
    const source = `${Bucket}/${encodeURIComponent('über/a b+c.txt')}`;
    expect((await copy(source, 'kopie')).CopyObjectResult?.ETag).toBe(ETag);
    expect(await head('kopie')).toMatchObject({ Metadata: { a: '1' }, ETag });
    await copy(source, 'kopie', { MetadataDirective: 'REPLACE', Metadata: { b: '2' } });
    expect((await head('kopie')).Metadata).toEqual({ b: '2' });
    expect(await read('kopie')).toBe('Inhalt');
    expect(records().map(({ eventName }) => eventName)).toEqual([
      'ObjectCreated:Put',
      'ObjectCreated:Copy',
      'ObjectCreated:Copy',
    ]);
  });

  test('need a source and honour its conditions', async () => {
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

  test('can be any text: kept distinct, listed in byte order, announced and deleted', async () => {
    await createBucket('namen');
    for (const Key of keys) await put(Key, `Inhalt von ${Key}`, { Bucket: 'namen' });
    for (const Key of keys) expect(await read(Key, { Bucket: 'namen' })).toBe(`Inhalt von ${Key}`);
    const listed = await send(new ListObjectsCommand({ Bucket: 'namen', EncodingType: 'url' }));
    const sorted = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(listed.Contents?.map(({ Key }) => decodeURIComponent(Key ?? ''))).toEqual(sorted);
    expect(
      records().map(({ s3 }) => decodeURIComponent(s3.object.key.replaceAll('+', ' '))),
    ).toEqual(keys);
    const Objects = keys.map((Key) => ({ Key }));
    const { Deleted } = await send(
      new DeleteObjectsCommand({ Bucket: 'namen', Delete: { Objects } }),
    );
    expect(Deleted?.map(({ Key }) => Key)).toEqual(keys);
    await send(new DeleteBucketCommand({ Bucket: 'namen' }));
  });

  test('may have up to 1,024 bytes', async () => {
    await expect(put('ä'.repeat(513), '')).rejects.toEqual(failure('KeyTooLongError', 400));
  });

  test('are deleted in bulk by key only, whether or not they exist', async () => {
    await put('bleibt', 'a');
    const remove = (Objects: { Key: string; ETag?: string }[]) =>
      send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }));
    await expect(remove([{ Key: 'bleibt', ETag: '"x"' }])).rejects.toEqual(
      failure('NotImplemented', 501),
    );
    expect(await read('bleibt')).toBe('a');
    expect((await remove([{ Key: 'bleibt' }, { Key: 'fehlt' }])).Deleted).toBeUndefined();
    await expect(head('bleibt')).rejects.toMatchObject(sdkResponse(404));
  });
});

describe('events', () => {
  test('have the form of S3’s and an increasing sequencer', async () => {
    const { ETag } = await put('ein e+ß.txt', 'abc');
    await put('ein e+ß.txt', 'abcd');
    const [first, second] = records();
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

describe('the server', () => {
  test('keeps objects, uploads and the order of sequencers across a restart', async () => {
    await put('dauer/ä', 'bleibt', { Metadata: { a: '1' } });
    const { UploadId } = await send(new CreateMultipartUploadCommand({ Bucket, Key: 'lang' }));
    const upload = { Bucket, Key: 'lang', UploadId };
    const { ETag } = await send(new UploadPartCommand({ ...upload, PartNumber: 1, Body: 'Teil' }));
    await restart();
    expect(await read('dauer/ä')).toBe('bleibt');
    expect((await head('dauer/ä')).Metadata).toEqual({ a: '1' });
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    await send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload }));
    expect(await read('lang')).toBe('Teil');
    const sequencers = records().map(({ s3 }) => s3.object.sequencer ?? '');
    expect(sequencers).toEqual(sequencers.toSorted());
  });

  test('does not start on a port that is taken', async () => {
    await expect(startTwice()).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('refuses what it does not implement', async () => {
    await put('version', 'a');
    await expect(get('version', { VersionId: 'x' })).rejects.toEqual(
      failure('NotImplemented', 501),
    );
    await expect(send(new GetObjectTaggingCommand({ Bucket, Key: 'version' }))).rejects.toEqual(
      failure('NotImplemented', 501),
    );
    await expect(put('version', 'a', { Tagging: 'a=b' })).rejects.toEqual(
      failure('NotImplemented', 501),
    );
  });

  test('requires valid credentials', async () => {
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
    expect((await fetch(`${url()}/${Bucket}`)).status).toBe(403);
  });
});
