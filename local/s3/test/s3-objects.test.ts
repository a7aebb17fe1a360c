import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DeleteObjectCommand, DeleteObjectsCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { Bucket, failure, LIMIT, sdkResponse, useS3 } from './use-s3.ts';

const { send, get, put, head, read, createBucket, records, removals, filesIn } = useS3();

describe('objects', () => {
  test('come back with their bytes, type and metadata', async () => {
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
  test.each([1, 300_000, 5_000_000])('of %i streamed bytes are stored unframed', async (size) => {
    const { bytes, body } = streamed(size);
    await put('stream', body, { ContentLength: size });
    const stored = Buffer.from((await (await get('stream')).Body?.transformToByteArray()) ?? []);
    expect(stored.equals(bytes)).toBe(true);
  });

  test('may be empty', async () => {
    await put('leer', '');
    expect(await read('leer')).toBe('');
    expect((await get('leer', { Range: 'bytes=0-' }).catch((error) => error)).name).toBe(
      'InvalidRange',
    );
  });

  const sums = { CRC32: 4, CRC32C: 4, CRC64NVME: 8, SHA1: 20, SHA256: 32 };
  test.each(Object.entries(sums))('are verified by %s', async (algorithm, length) => {
    const claim = (bytes: number) => ({
      [`Checksum${algorithm}`]: Buffer.alloc(bytes, 1).toString('base64'),
    });
    await expect(put('summe', 'Text', claim(length))).rejects.toEqual(failure('BadDigest', 400));
    await expect(put('summe', 'Text', claim(3))).rejects.toEqual(failure('InvalidDigest', 400));
  });

  test('return the checksum they came with, but not for a range', async () => {
    const ChecksumSHA256 = createHash('sha256').update('Text').digest('base64');
    await put('summe', 'Text', { ChecksumSHA256 });
    const checked = { ChecksumMode: 'ENABLED' };
    expect((await head('summe', checked)).ChecksumSHA256).toBe(ChecksumSHA256);
    expect(
      (await head('summe', { ...checked, Range: 'bytes=0-1' })).ChecksumSHA256,
    ).toBeUndefined();
  });

  test('are verified by Content-MD5', async () => {
    const ContentMD5 = createHash('md5').update('Text').digest('base64');
    await put('md5', 'Text', { ContentMD5 });
    await expect(put('md5', 'anderer', { ContentMD5 })).rejects.toEqual(failure('BadDigest', 400));
    await expect(put('md5', 'a', { ContentMD5: 'kurz' })).rejects.toEqual(
      failure('InvalidDigest', 400),
    );
    expect(await read('md5')).toBe('Text');
  });

  test('leave no bytes behind when refused, replaced or deleted', async () => {
    await createBucket('sauber');
    const inBucket = { Bucket: 'sauber' };
    await put('a', 'eins', inBucket);
    await put('a', 'zwei', inBucket);
    await expect(put('a', 'drei', { ...inBucket, IfNoneMatch: '*' })).rejects.toThrow();
    await expect(
      put('a', 'vier', { ...inBucket, ContentMD5: createHash('md5').digest('base64') }),
    ).rejects.toThrow();
    expect(await filesIn('sauber', 'data')).toHaveLength(1);
    await send(new DeleteObjectCommand({ ...inBucket, Key: 'a' }));
    expect(await filesIn('sauber', 'data')).toEqual([]);
    expect(await filesIn('sauber', 'objects')).toEqual([]);
  });

  test('cannot exceed the limit', async () => {
    const before = await filesIn(Bucket, 'data');
    await expect(put('groß', Buffer.alloc(LIMIT + 1))).rejects.toEqual(
      failure('EntityTooLarge', 400),
    );
    await put('groß', Buffer.alloc(LIMIT));
    expect(await filesIn(Bucket, 'data')).toHaveLength(before.length + 1);
  });

  test('that are missing give the errors of S3', async () => {
    await expect(get('fehlt')).rejects.toEqual(failure('NoSuchKey', 404));
    await expect(head('fehlt')).rejects.toEqual(failure('NotFound', 404));
    expect(await send(new DeleteObjectCommand({ Bucket, Key: 'fehlt' }))).toMatchObject(
      sdkResponse(204),
    );
  });

  test('stay readable while they are replaced', async () => {
    const old = Buffer.alloc(3_000_000, 1);
    await put('tausch', old);
    const { Body } = await get('tausch');
    await put('tausch', 'neu');
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(old)).toBe(true);
    expect(await read('tausch')).toBe('neu');
  });

  test('may be read by a client that hangs up', async () => {
    await put('lang', Buffer.alloc(LIMIT));
    const { Body } = await get('lang');
    const stream = Body as Readable;
    stream.once('data', () => stream.destroy());
    await new Promise((resolve) => stream.once('close', resolve));
    expect((await head('lang')).ContentLength).toBe(LIMIT);
  });

  test('can be read by range', async () => {
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
  test('on reads give 304 or 412', async () => {
    const { ETag } = await put('bedingt', 'a');
    const { LastModified } = await head('bedingt');
    const earlier = new Date((LastModified?.getTime() ?? 0) - 1000);
    await expect(get('bedingt', { IfNoneMatch: ETag })).rejects.toMatchObject(sdkResponse(304));
    await expect(get('bedingt', { IfModifiedSince: LastModified })).rejects.toMatchObject(
      sdkResponse(304),
    );
    await expect(head('bedingt', { IfNoneMatch: ETag })).rejects.toMatchObject(sdkResponse(304));
    await expect(get('bedingt', { IfMatch: '"x"' })).rejects.toEqual(
      failure('PreconditionFailed', 412),
    );
    await expect(get('bedingt', { IfUnmodifiedSince: earlier })).rejects.toMatchObject(
      sdkResponse(412),
    );
    expect(await read('bedingt', { IfMatch: ETag, IfUnmodifiedSince: earlier })).toBe('a');
    expect(await read('bedingt', { IfNoneMatch: '"x"', IfModifiedSince: LastModified })).toBe('a');
    expect(await read('bedingt', { IfModifiedSince: earlier })).toBe('a');
  });

  test('on writes let one of many racing requests win', async () => {
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
    expect(records()).toHaveLength(2);
  });

  test('on writes report what is missing or not implemented', async () => {
    await expect(put('nirgends', 'a', { IfMatch: '"x"' })).rejects.toEqual(
      failure('NoSuchKey', 404),
    );
    await expect(put('a', 'a', { IfNoneMatch: '"x"' })).rejects.toEqual(
      failure('NotImplemented', 501),
    );
  });

  test('guard a deletion', async () => {
    const { ETag } = await put('weg', 'a');
    const remove = (IfMatch?: string) =>
      send(new DeleteObjectCommand({ Bucket, Key: 'weg', IfMatch }));
    await expect(remove('"x"')).rejects.toEqual(failure('PreconditionFailed', 412));
    await remove(ETag);
    await expect(head('weg')).rejects.toMatchObject(sdkResponse(404));
  });
});

test('a removal is notified once, with the key in the form of an event', async () => {
  await put('a b+c', 'a');
  await put('d', 'd');
  const last = records().at(-1)?.s3.object.sequencer ?? '';
  await send(new DeleteObjectCommand({ Bucket, Key: 'a b+c' }));
  await send(new DeleteObjectCommand({ Bucket, Key: 'a b+c' }));
  await send(
    new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'd' }, { Key: 'e' }] } }),
  );
  expect(removals()).toMatchObject([
    {
      eventName: 'ObjectRemoved:Delete',
      s3: { bucket: { name: Bucket }, object: { key: 'a+b%2Bc' } },
    },
    { eventName: 'ObjectRemoved:Delete', s3: { object: { key: 'd' } } },
  ]);
  const sequencers = removals().map(({ s3 }) => s3.object.sequencer);
  expect([...sequencers, last].sort()).toEqual([last, ...sequencers]);
});
