import { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { isFolder, listAll, openBucket, WriteConflict } from '../shared/store/bucket.ts';
import { getJson, getReadable, getVersioned, putJson } from '../shared/store/json-object.ts';
import { startBucket } from './support/bucket.ts';

describe('a conditional write', () => {
  test('over another version, over what exists and over what is gone is a conflict', async () => {
    const { articles } = await startBucket();
    const first = await articles.put('a', '1');
    const second = await articles.put('a', '2', { ifMatch: first });
    expect(second).not.toBe(first);
    await expect(articles.put('a', '3', { ifMatch: first })).rejects.toThrow(WriteConflict);
    await expect(articles.put('a', '3', { ifAbsent: true })).rejects.toThrow(WriteConflict);
    await articles.remove('a');
    const gone = articles.put('a', '3', { ifMatch: second });
    await expect(gone).rejects.toThrow(WriteConflict);
    await expect(gone).rejects.toThrow('a was changed by a concurrent writer');
    await articles.put('a', '4', { ifAbsent: true });
    expect(String(Buffer.from((await articles.get('a'))?.body ?? []))).toBe('4');
  });

  test('beside another one at the same moment is a conflict', async () => {
    const { client, articles } = await startBucket();
    const conflict = new S3ServiceException({
      name: 'ConditionalRequestConflict',
      $fault: 'client',
      $metadata: { httpStatusCode: 409 },
    });
    client.middlewareStack.add(() => () => Promise.reject(conflict), { step: 'initialize' });
    const lost = articles.put('a', '1', { ifAbsent: true });
    await expect(lost).rejects.toThrow(WriteConflict);
    await expect(lost).rejects.toMatchObject({ cause: conflict });
  });

  test('that expects no version is no conflict with a missing bucket', async () => {
    const { client } = await startBucket();
    const missing = openBucket(client, 'missing');
    for (const condition of [{}, { ifAbsent: true }]) {
      const failed = missing.put('a', '1', condition);
      await expect(failed).rejects.toThrow(S3ServiceException);
      await expect(failed).rejects.not.toThrow(WriteConflict);
    }
  });
});

describe('a write whose answer is lost', () => {
  /** The next requests arrive and their answers are lost; the SDK repeats a request up to 3 times. */
  const loseAnswers = (client: S3Client, losses: number) => {
    let left = losses;
    client.middlewareStack.add(
      (next) => async (args) => {
        const answer = await next(args);
        left -= 1;
        if (left >= 0) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
        return answer;
      },
      { step: 'deserialize', priority: 'low' },
    );
  };

  test.each([1, 3])('%i times met only itself', async (losses) => {
    const { client, articles } = await startBucket();
    loseAnswers(client, losses);
    const etag = await articles.put('a', '1', { ifAbsent: true });
    expect(await articles.head('a')).toMatchObject({ etag });
    loseAnswers(client, losses);
    const second = await articles.put('a', '2', { ifMatch: etag });
    expect(await articles.head('a')).toMatchObject({ etag: second });
  });

  test('and that another writer has replaced is a conflict', async () => {
    const { client, articles } = await startBucket();
    await articles.put('a', '0');
    loseAnswers(client, 1);
    await expect(articles.put('a', '1', { ifAbsent: true })).rejects.toThrow(WriteConflict);
  });

  test('a removal is done', async () => {
    const { client, articles } = await startBucket();
    const etag = await articles.put('a', '1');
    loseAnswers(client, 1);
    await articles.remove('a', { ifMatch: etag });
    expect(await articles.head('a')).toBeUndefined();
  });
});

test('only the version that is meant is removed', async () => {
  const { articles } = await startBucket();
  const first = await articles.put('a', '1');
  await articles.put('a', '2');
  await expect(articles.remove('a', { ifMatch: first })).rejects.toThrow(WriteConflict);
  expect(await articles.head('a')).toBeDefined();
});

test('a missing key is undefined, every other failure is thrown', async () => {
  const { url, articles } = await startBucket();
  expect(await articles.head('a')).toBeUndefined();
  expect(await articles.get('a')).toBeUndefined();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'wrong' };
  const stranger = new S3Client({ endpoint: url, region: 'eu-central-1', credentials });
  onTestFinished(() => stranger.destroy());
  const denied = { $metadata: expect.objectContaining({ httpStatusCode: 403 }) };
  await expect(openBucket(stranger, 'articles').get('a')).rejects.toMatchObject(denied);
  await expect(openBucket(stranger, 'articles').head('a')).rejects.toMatchObject(denied);
});

test('an object comes with its ETag, size, time and type', async () => {
  const { articles } = await startBucket();
  const etag = await articles.put('a', 'ä');
  expect(await articles.head('a')).toEqual({
    etag,
    size: 2,
    modified: expect.any(Date),
    contentType: 'application/json; charset=utf-8',
  });
  expect(await articles.get('a')).toMatchObject({ etag, size: 2 });
});

test('every entry under a prefix is listed once, page by page', async () => {
  const { articles } = await startBucket();
  for (const key of ['x/1', 'x/2', 'x/3', 'y/1']) await articles.put(key, 'abc');
  const pages: (string | undefined)[] = [];
  const paged: typeof articles = {
    ...articles,
    list: (prefix, { after } = {}) => {
      pages.push(after);
      return articles.list(prefix, { after, limit: 2 });
    },
  };
  const found = [];
  for await (const entry of listAll(paged, 'x/')) found.push(entry);
  expect(found.map(({ key, size }) => [key, size])).toEqual([
    ['x/1', 3],
    ['x/2', 3],
    ['x/3', 3],
  ]);
  expect(pages).toEqual([undefined, 'x/2']);
});

test('only an empty object whose key ends in a slash is a folder', () => {
  expect(isFolder('a/', { size: 0 })).toBe(true);
  expect(isFolder('a/', { size: 1 })).toBe(false);
  expect(isFolder('a', { size: 0 })).toBe(false);
});

describe('a JSON object', () => {
  const Schema = z.object({ a: z.number() });

  test('is read with its version', async () => {
    const { articles } = await startBucket();
    const etag = await putJson(articles, 'a', { a: 1 });
    expect(await getVersioned(articles, 'a', Schema)).toEqual({ value: { a: 1 }, etag });
    expect(await getVersioned(articles, 'b', Schema)).toBeUndefined();
  });

  test('that is unreadable is an error, or skipped as one of many', async () => {
    const { articles } = await startBucket();
    for (const body of ['no JSON', '{"a":"1"}']) {
      await articles.put('a', body);
      await expect(getJson(articles, 'a', Schema)).rejects.toThrow();
      expect(await getReadable(articles, 'a', Schema)).toBeUndefined();
    }
  });

  test('that cannot be fetched is never skipped', async () => {
    const { articles } = await startBucket();
    const away = { ...articles, get: () => Promise.reject(new Error('away')) };
    await expect(getReadable(away, 'a', Schema)).rejects.toThrow('away');
  });
});
