import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeyIndex } from '../key-index.ts';
import { fromToken, type ObjectPage, objectPage, startAfter, toToken } from '../object-page.ts';
import { startS3 } from '../server.ts';

const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The entries of a listing, straight from its definition. */
const expected = (keys: string[], prefix: string, delimiter: string) => {
  const entries = keys
    .toSorted(byBytes)
    .filter((key) => key.startsWith(prefix))
    .map((key) => {
      const at = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
      return at < 0 ? key : `${key.slice(0, at + delimiter.length)}*`;
    });
  return [...new Set(entries)];
};

const paged = (keys: string[], prefix: string, delimiter: string, maxKeys: number) => {
  const index = createKeyIndex(keys.map((key) => [key, key]));
  const all: string[] = [];
  let from: string | undefined = '';
  while (from !== undefined) {
    const page: ObjectPage<string> = objectPage(index, { prefix, delimiter, from, maxKeys });
    const entries = [...page.objects, ...page.commonPrefixes.map((each) => `${each}*`)];
    expect(entries.length).toBe(page.next === undefined ? entries.length : maxKeys);
    all.push(...entries);
    from = page.next === undefined ? undefined : fromToken(toToken(page.next));
  }
  return all;
};

describe('a listing', () => {
  // Chars whose order differs between UTF-8 and UTF-16, and a delimiter or two.
  const key = fc.array(fc.constantFrom('a', 'b', '/', '//', 'ä', '서', '\uffee', '😀', '\u0001'), {
    minLength: 1,
    maxLength: 5,
  });
  const text = key.map((parts) => parts.join(''));

  test('has the same entries by page as in one go', () => {
    const query = fc.tuple(
      fc.uniqueArray(text, { maxLength: 40 }),
      fc.oneof(fc.constant(''), text),
      fc.constantFrom('', '/', '//', 'ä'),
      fc.integer({ min: 1, max: 6 }),
    );
    fc.assert(
      fc.property(query, ([keys, prefix, delimiter, maxKeys]) => {
        const all = paged(keys, prefix, delimiter, maxKeys);
        const whole = expected(keys, prefix, delimiter);
        expect(all.toSorted()).toEqual(whole.toSorted());
        if (delimiter === '') expect(all).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  test('reflects keys that are set and deleted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean())), (changes) => {
        const index = createKeyIndex<string>();
        const model = new Set<string>();
        for (const [each, kept] of changes)
          if (kept) {
            index.set(each, each);
            model.add(each);
          } else {
            index.delete(each);
            model.delete(each);
          }
        const { objects } = objectPage(index, {
          prefix: '',
          delimiter: '',
          from: '',
          maxKeys: 1000,
        });
        expect(objects).toEqual([...model].sort(byBytes));
        expect(index.size).toBe(model.size);
      }),
    );
  });

  test('continues after a key or, at a delimiter, after everything below it', () => {
    expect(startAfter('a/', '/') > 'a/\u00f0').toBe(true);
    expect(startAfter('a/', '') < 'a/0').toBe(true);
    for (const token of ['', '!', 'a', 'YQ==']) expect(fromToken(token)).toBeUndefined();
  });
});

describe('a listing over HTTP', () => {
  const Bucket = 'listen';
  let dir: string;
  let s3: Awaited<ReturnType<typeof startS3>>;
  let client: S3Client;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 's3-'));
    s3 = await startS3({ dir, port: 0 });
    await s3.createBucket(Bucket);
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    client = new S3Client({ endpoint: s3.url, region: 'eu-central-1', credentials });
    for (const Key of ['a', 'b/1', 'b/2', 'b/2/x', 'c d+e', 'ä/1', 'z'])
      await client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
  });
  afterAll(async () => {
    client.destroy();
    await s3.close();
    await rm(dir, { recursive: true });
  });

  const list = async (more: object) => {
    const page = await client.send(new ListObjectsV2Command({ Bucket, ...more }));
    const keys = page.Contents?.map(({ Key }) => Key) ?? [];
    const prefixes = page.CommonPrefixes?.map(({ Prefix }) => Prefix) ?? [];
    return { ...page, keys, prefixes };
  };

  test('describes each object as S3 does', async () => {
    const { Contents, KeyCount, IsTruncated, MaxKeys } = await list({ MaxKeys: 1 });
    expect({ KeyCount, IsTruncated, MaxKeys }).toEqual({
      KeyCount: 1,
      IsTruncated: true,
      MaxKeys: 1,
    });
    expect(Contents).toEqual([
      {
        Key: 'a',
        Size: 1,
        ETag: '"0cc175b9c0f1b6a831c399e269772661"',
        LastModified: expect.any(Date),
        StorageClass: 'STANDARD',
      },
    ]);
    expect(Contents?.[0]?.LastModified?.getMilliseconds()).toBe(0);
  });

  test('is limited by prefix, delimiter and start', async () => {
    expect((await list({ Prefix: 'b/' })).keys).toEqual(['b/1', 'b/2', 'b/2/x']);
    expect(await list({ Delimiter: '/' })).toMatchObject({
      keys: ['a', 'c d+e', 'z'],
      prefixes: ['b/', 'ä/'],
    });
    expect(await list({ Prefix: 'b/', Delimiter: '/' })).toMatchObject({
      keys: ['b/1', 'b/2'],
      prefixes: ['b/2/'],
    });
    expect((await list({ StartAfter: 'c d+e' })).keys).toEqual(['z', 'ä/1']);
    expect(await list({ MaxKeys: 0 })).toMatchObject({ keys: [], IsTruncated: false });
    expect((await list({ EncodingType: 'url', Prefix: 'c' })).keys).toEqual(['c%20d%2Be']);
  });

  test('can be paged to its end', async () => {
    const pages = paginateListObjectsV2({ client, pageSize: 2 }, { Bucket, Delimiter: '/' });
    const entries: (string | undefined)[] = [];
    for await (const { Contents = [], CommonPrefixes = [] } of pages)
      entries.push(
        ...Contents.map(({ Key }) => Key),
        ...CommonPrefixes.map(({ Prefix }) => Prefix),
      );
    expect(entries).toEqual(['a', 'b/', 'c d+e', 'z', 'ä/']);
  });

  test('is paged by marker in version 1', async () => {
    const entries: (string | undefined)[] = [];
    for (let Marker: string | undefined = ''; Marker !== undefined; ) {
      const command: ListObjectsCommand = new ListObjectsCommand({
        Bucket,
        Delimiter: '/',
        MaxKeys: 1,
        Marker,
      });
      const { Contents = [], CommonPrefixes = [], NextMarker } = await client.send(command);
      entries.push(
        ...Contents.map(({ Key }) => Key),
        ...CommonPrefixes.map(({ Prefix }) => Prefix),
      );
      Marker = NextMarker;
    }
    expect(entries).toEqual(['a', 'b/', 'c d+e', 'z', 'ä/']);
  });

  test.each([
    { ContinuationToken: 'x!' },
    { MaxKeys: -1 },
    { MaxKeys: 1.5 },
    { EncodingType: 'xml' },
  ])('refuses %j', async (more) => {
    await expect(list(more)).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});
