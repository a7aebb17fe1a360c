import { expect, test } from 'vitest';
import { MAX_UPLOAD_BYTES } from '../shared/clean/gunzip.ts';
import { itemsOf, readUpload } from '../shared/ingest/upload.ts';
import { startBucket } from './support/bucket.ts';

const head = { etag: '"1"', modified: new Date(0), contentType: 'text/plain' };

test('an upload of the greatest size is read, a larger one is not', async () => {
  const { articles } = await startBucket();
  await articles.put('a.txt', Buffer.alloc(MAX_UPLOAD_BYTES));
  const greatest = await readUpload(articles, 'a.txt');
  expect(greatest?.body?.length).toBe(MAX_UPLOAD_BYTES);
  await articles.put('a.txt', Buffer.alloc(MAX_UPLOAD_BYTES + 1));
  const larger = await readUpload(articles, 'a.txt');
  expect(larger).toMatchObject({ key: 'a.txt', size: MAX_UPLOAD_BYTES + 1 });
  expect(larger).not.toHaveProperty('body');
});

test('what is gone, and what marks a folder is no upload', async () => {
  const { articles } = await startBucket();
  expect(await readUpload(articles, 'a.txt')).toBeUndefined();
  await articles.put('a/', '');
  expect(await readUpload(articles, 'a/')).toBeUndefined();
});

test('an upload that was not fetched is rejected with its size', async () => {
  expect(await itemsOf({ ...head, key: 'a.txt', size: 29_900_000 })).toMatchObject([
    {
      broken: {
        code: 'too-large',
        message: 'The upload has 28.6 MB; at most 25 MB are read. Upload the article alone.',
      },
    },
  ]);
});
