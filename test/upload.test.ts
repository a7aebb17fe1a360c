import { expect, test } from 'vitest';
import { MAX_UPLOAD_BYTES } from '../shared/clean/gunzip.ts';
import { itemsOf, readUpload } from '../shared/ingest/upload.ts';
import { startBucket } from './support/bucket.ts';

const head = { etag: '"1"', modified: new Date(0), contentType: 'text/plain' };

test('an upload of the greatest size is fetched, a larger one is not', async () => {
  const { articles, reads } = await startBucket();
  const sized = (size: number) => ({ ...articles, head: async () => ({ ...head, size }) });
  await articles.put('a.txt', 'Text');
  expect(await readUpload(sized(MAX_UPLOAD_BYTES), 'a.txt')).toMatchObject({
    key: 'a.txt',
    body: new Uint8Array(Buffer.from('Text')),
  });
  expect(reads).toHaveLength(1);
  const size = MAX_UPLOAD_BYTES + 1;
  expect(await readUpload(sized(size), 'a.txt')).toEqual({ ...head, size, key: 'a.txt' });
  expect(reads).toHaveLength(1);
});

test('what is gone, before it is read or while it is, and what marks a folder is no upload', async () => {
  const { articles } = await startBucket();
  expect(await readUpload(articles, 'a.txt')).toBeUndefined();
  await articles.put('a/', '');
  expect(await readUpload(articles, 'a/')).toBeUndefined();
  const goneSince = { ...articles, head: async () => ({ ...head, size: 4 }) };
  expect(await readUpload(goneSince, 'a.txt')).toBeUndefined();
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
