import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { Bucket, failure, useS3 } from './use-s3.ts';

const { send, get, put, head, read, records } = useS3();

describe('multipart uploads', () => {
  const MB5 = 5 * 1024 * 1024;
  const begin = async (Key: string, more = {}) => {
    const command = new CreateMultipartUploadCommand({ Bucket, Key, ...more });
    return { Bucket, Key, UploadId: (await send(command)).UploadId };
  };
  type Upload = Awaited<ReturnType<typeof begin>>;
  const part = async (upload: Upload, PartNumber: number, Body: Buffer | string) => {
    const { ETag } = await send(new UploadPartCommand({ ...upload, PartNumber, Body }));
    return { PartNumber, ETag };
  };
  const complete = (upload: Upload, Parts: { PartNumber: number; ETag?: string }[], more = {}) =>
    send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts }, ...more }));
  const md5 = (data: Buffer | string) => createHash('md5').update(data).digest();

  test('become one object, with the ETag that S3 gives it', async () => {
    const [one, two] = [Buffer.alloc(MB5, 1), Buffer.from('Rest')];
    const upload = await begin('viele', { ContentType: 'text/plain', Metadata: { a: '1' } });
    const last = await part(upload, 7, two);
    await part(upload, 2, 'verworfen');
    const parts = [await part(upload, 2, one), last];
    const listed = await send(new ListPartsCommand(upload));
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
    expect(records()).toEqual([
      expect.objectContaining({ eventName: 'ObjectCreated:CompleteMultipartUpload' }),
    ]);
    await expect(part(upload, 1, 'a')).rejects.toEqual(failure('NoSuchUpload', 404));
  });

  test('refuse parts that form no object and can still be completed', async () => {
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

  test('cannot exceed the size limit of an object', async () => {
    const upload = await begin('voll');
    for (const number of [1, 2, 3]) await part(upload, number, Buffer.alloc(MB5));
    await expect(part(upload, 4, Buffer.alloc(MB5))).rejects.toEqual(
      failure('EntityTooLarge', 400),
    );
    await part(upload, 3, Buffer.alloc(MB5));
    await send(new AbortMultipartUploadCommand(upload));
  });

  test('can be listed and aborted', async () => {
    const upload = await begin('ab/gebrochen');
    const list = async () => {
      const command = new ListMultipartUploadsCommand({ Bucket, Prefix: 'ab/' });
      return (await send(command)).Uploads?.map(({ Key }) => Key);
    };
    expect(await list()).toEqual(['ab/gebrochen']);
    await send(new AbortMultipartUploadCommand(upload));
    expect(await list()).toBeUndefined();
    await expect(send(new AbortMultipartUploadCommand(upload))).rejects.toEqual(
      failure('NoSuchUpload', 404),
    );
    for (const UploadId of ['..', '../../uploads', crypto.randomUUID()])
      await expect(part({ ...upload, UploadId }, 1, 'a')).rejects.toEqual(
        failure('NoSuchUpload', 404),
      );
  });

  test('take parts from other objects', async () => {
    await put('vorlage', '0123456789');
    const upload = await begin('aus-vorlage');
    const copied = await send(
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

  test('verify a checksum of the whole object', async () => {
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
