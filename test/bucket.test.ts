import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import { AWS_CLIENT } from '../shared/aws-client.ts';
import { S3Record } from '../shared/queue/s3-event.ts';
import {
  isFolder,
  LargerObject,
  listAll,
  openBucket,
  WriteConflict,
} from '../shared/store/bucket.ts';
import { getJson, getReadable, getVersioned, putJson } from '../shared/store/json-object.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { signedRequests } from '../shared/store/s3/signed-requests.ts';
import type { Buckets } from './support/buckets.ts';
import type { Call, Treatment } from './support/fault-proxy.ts';
import { openMemoryBuckets } from './support/memory-buckets.ts';
import { requestsTo, startS3Buckets, type Through } from './support/s3-buckets.ts';

const OPEN: [string, () => Promise<Buckets>][] = [
  ['S3 through the SDK', () => startS3Buckets(undefined, undefined, 'sdk')],
  ['S3 over signed requests', () => startS3Buckets(undefined, undefined, 'signed')],
  ['memory', async () => openMemoryBuckets()],
];

describe.each(OPEN)('a bucket in %s', (_, open) => {
  const openBuckets = async () => {
    const buckets = await open();
    onTestFinished(buckets.close);
    return buckets;
  };

  test('has a conflict when a write expects another version, none, or one that is gone', async () => {
    const { articles } = (await openBuckets()).sound;
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

  test('reads nothing of an object with more bytes than are taken, and the next as ever', async () => {
    const { articles } = (await openBuckets()).sound;
    await articles.put('large', Buffer.alloc(3_000_000));
    for (let n = 0; n < 60; n++) {
      const error = await articles.get('large', { maxBytes: 2_999_999 }).catch((thrown) => thrown);
      expect(error).toBeInstanceOf(LargerObject);
      expect(error.head.size).toBe(3_000_000);
    }
    expect((await articles.get('large', { maxBytes: 3_000_000 }))?.body.length).toBe(3_000_000);
    expect(await articles.get('none', { maxBytes: 1 })).toBeUndefined();
  });

  test('removes only the version that is meant', async () => {
    const { articles } = (await openBuckets()).sound;
    const first = await articles.put('a', '1');
    await articles.put('a', '2');
    await expect(articles.remove('a', { ifMatch: first })).rejects.toThrow(WriteConflict);
    expect(await articles.head('a')).toBeDefined();
  });

  test('gives an object with its ETag, size, time and type', async () => {
    const { articles } = (await openBuckets()).sound;
    const etag = await articles.put('a', 'ä');
    expect(await articles.head('a')).toEqual({
      etag,
      size: 2,
      modified: expect.any(Date),
      contentType: 'application/json; charset=utf-8',
    });
    expect(await articles.get('a')).toMatchObject({ etag, size: 2 });
  });

  test('lists every entry under a prefix once, page by page', async () => {
    const { articles } = (await openBuckets()).sound;
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

  test('has no object under a missing key, and removes none', async () => {
    const { articles } = (await openBuckets()).sound;
    expect(await articles.head('a')).toBeUndefined();
    expect(await articles.get('a')).toBeUndefined();
    await articles.remove('a');
    await articles.remove('a', { ifMatch: '"1"' });
    expect((await articles.list('')).entries).toEqual([]);
  });

  test('lets one of several writers at once win', async () => {
    const { articles } = (await openBuckets()).sound;
    const first = await articles.put('a', '0');
    for (const condition of [{ ifMatch: first }, { ifAbsent: true }]) {
      const key = condition.ifAbsent ? 'b' : 'a';
      const writes = ['1', '2', '3'].map((body) => articles.put(key, body, condition));
      const outcomes = (await Promise.allSettled(writes)).map(({ status }) => status);
      expect(outcomes.filter((status) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  test('lists the keys of a prefix as bytes, whatever is in them, from a key on', async () => {
    const { articles } = (await openBuckets()).sound;
    const keys = [
      'x/',
      'x/../y',
      'x/Fähre + 1?.txt',
      `x/a&b<c>"d'(e)*!`,
      'x/\uff5e',
      'x/\u{1f600}',
    ];
    for (const key of [...keys.toReversed(), 'X/1', 'x', 'y']) await articles.put(key, '');
    const list = async (...query: Parameters<typeof articles.list>) => {
      const { entries, more } = await articles.list(...query);
      return [...entries.map(({ key }) => key), more];
    };
    expect(await list('x/')).toEqual([...keys, false]);
    expect(await list('x/', { after: 'x/../y', limit: 2 })).toEqual([...keys.slice(2, 4), true]);
    expect(await list('x/', { after: 'x/Fähre' })).toEqual([...keys.slice(2), false]);
  });

  test('takes uploads with their type, notifies of them, and loses them', async () => {
    const buckets = await openBuckets();
    const key = '2026/Fähre + 1.txt';
    await buckets.upload(key, Uint8Array.of(0, 255), 'text/x-test');
    expect(await buckets.sound.uploads.get(key)).toMatchObject({
      body: Uint8Array.of(0, 255),
      contentType: 'text/x-test',
    });
    await buckets.sound.articles.put('b', '');
    expect(buckets.records.map((record) => S3Record.parse(record))).toEqual([
      createdRecord('uploads', '2026/F%C3%A4hre+%2B+1.txt'),
      createdRecord('articles', 'b'),
    ]);
    await buckets.removeUpload(key);
    expect(await buckets.sound.uploads.head(key)).toBeUndefined();
  });

  test('is copied with what is in it', async () => {
    const buckets = await openBuckets();
    await buckets.sound.articles.put('a', '1');
    const copy = await buckets.copy();
    onTestFinished(copy.close);
    expect(await copy.sound.articles.get('a')).toEqual(await buckets.sound.articles.get('a'));
    await copy.sound.articles.put('b', '');
    expect(await buckets.sound.articles.head('b')).toBeUndefined();
  });

  test('treats the requests of a process', async () => {
    const labels: string[] = [];
    let treatment: Treatment = 'forward';
    const buckets = await (await openBuckets()).copy(({ label }) => {
      labels.push(label);
      return treatment;
    });
    onTestFinished(buckets.close);
    const { articles } = buckets.treated;
    await articles.put('index/7', '1');
    await articles.get('index/7');
    await articles.list('index/');
    expect(labels).toEqual([
      'PUT /articles/index/*',
      'GET /articles/index/*',
      'LIST /articles/index/',
    ]);
    treatment = 'lose';
    await expect(articles.put('lost', '1')).rejects.toThrow();
    treatment = 'refuse';
    await expect(articles.put('refused', '1')).rejects.toThrow();
    await expect(articles.get('index/7')).rejects.toThrow();
    const { entries } = await buckets.sound.articles.list('');
    expect(entries.map(({ key }) => key)).toEqual(['index/7', 'lost']);
  });
});

const createdRecord = (name: string, key: string): S3Record => ({
  eventSource: 'aws:s3',
  eventName: 'ObjectCreated:Put',
  s3: { bucket: { name }, object: { key } },
});

describe.each<Through>(['sdk', 'signed'])('through %s', (through) => {
  /** The next requests with this method are treated so; those after them are forwarded. */
  const startFailing = async () => {
    let next: { method: string; times: number; treatment: Treatment } | undefined;
    const treat = ({ label }: Call): Treatment => {
      if (!next || next.times === 0 || !label.startsWith(next.method)) return 'forward';
      next.times -= 1;
      return next.treatment;
    };
    const buckets = await startS3Buckets(treat, undefined, through);
    onTestFinished(buckets.close);
    return {
      url: buckets.url,
      articles: buckets.treated.articles,
      fail: (method: string, treatment: Treatment, times = 1) => {
        next = { method, treatment, times };
      },
    };
  };

  const requestsWith = (endpoint: string, secretAccessKey: string) => {
    const credentials = { accessKeyId: 'local', secretAccessKey };
    const access = { endpoint, region: 'eu-central-1', credentials };
    return through === 'sdk'
      ? sdkRequests(new S3Client({ ...AWS_CLIENT, ...access }))
      : signedRequests(access, AWS_CLIENT);
  };

  test('a conditional write beside another one at the same moment is a conflict', async () => {
    const { articles, fail } = await startFailing();
    fail('PUT', 'conflict');
    const lost = articles.put('a', '1', { ifAbsent: true });
    await expect(lost).rejects.toThrow(WriteConflict);
    await expect(lost).rejects.toMatchObject({ cause: { name: 'ConditionalRequestConflict' } });
  });

  test('a conditional write that expects no version is no conflict with a missing bucket', async () => {
    const { url } = await startFailing();
    const missing = openBucket(requestsWith(url, 'local'), 'missing');
    for (const condition of [{}, { ifAbsent: true }])
      await expect(missing.put('a', '1', condition)).rejects.toMatchObject({
        name: 'NoSuchBucket',
      });
  });

  test.each([1, 3])('a write whose answer is lost %i times met only itself', async (losses) => {
    const { articles, fail } = await startFailing();
    fail('PUT', 'lose', losses);
    const etag = await articles.put('a', '1', { ifAbsent: true });
    expect(await articles.head('a')).toMatchObject({ etag });
    fail('PUT', 'lose', losses);
    const second = await articles.put('a', '2', { ifMatch: etag });
    expect(await articles.head('a')).toMatchObject({ etag: second });
  });

  test('a write whose every answer is lost is found done', async () => {
    const { articles, fail } = await startFailing();
    fail('PUT', 'lose', 4);
    const etag = await articles.put('a', '1', { ifAbsent: true });
    expect(await articles.head('a')).toMatchObject({ etag });
  });

  test('a write whose answer is lost and that another writer has replaced is a conflict', async () => {
    const { articles, fail } = await startFailing();
    await articles.put('a', '0');
    fail('PUT', 'lose');
    await expect(articles.put('a', '1', { ifAbsent: true })).rejects.toThrow(WriteConflict);
  });

  test('a removal whose answer is lost is done', async () => {
    const { articles, fail } = await startFailing();
    const etag = await articles.put('a', '1');
    fail('DELETE', 'lose');
    await articles.remove('a', { ifMatch: etag });
    expect(await articles.head('a')).toBeUndefined();
  });

  test.each(['refuse', 'slow-down', 'full'] as const)(
    'every request is repeated after: %s',
    async (treatment) => {
      const { articles, fail } = await startFailing();
      fail('PUT', treatment, 3);
      await articles.put('x/ä', '1', { contentType: 'text/x', metadata: { by: 'test' } });
      for (const method of ['HEAD', 'GET']) {
        fail(method, treatment);
        const found = await (method === 'GET' ? articles.get('x/ä') : articles.head('x/ä'));
        expect(found).toMatchObject({ contentType: 'text/x', metadata: { by: 'test' } });
      }
      fail('LIST', treatment);
      expect((await articles.list('x/')).entries).toMatchObject([{ key: 'x/ä', size: 1 }]);
      fail('DELETE', treatment);
      await articles.remove('x/ä');
      fail('PUT', treatment, 4);
      await expect(articles.put('y', '1')).rejects.toMatchObject({ $metadata: { attempts: 4 } });
    },
  );

  test('a request that is refused is an error', async () => {
    const { url } = await startFailing();
    const stranger = openBucket(requestsWith(url, 'wrong'), 'articles');
    const denied = { $metadata: { httpStatusCode: 403, attempts: 1 } };
    await expect(stranger.get('a')).rejects.toMatchObject(denied);
    await expect(stranger.get('a')).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    await expect(stranger.head('a')).rejects.toMatchObject(denied);
  });
});

test('only an empty object whose key ends in a slash is a folder', () => {
  expect(isFolder('a/', { size: 0 })).toBe(true);
  expect(isFolder('a/', { size: 1 })).toBe(false);
  expect(isFolder('a', { size: 0 })).toBe(false);
});

describe('a JSON object', () => {
  const Schema = z.object({ a: z.number() });

  test('is read with its version', async () => {
    const { articles } = openMemoryBuckets().sound;
    const etag = await putJson(articles, 'a', { a: 1 });
    expect(await getVersioned(articles, 'a', Schema)).toEqual({
      value: { a: 1 },
      etag,
      modified: expect.any(Date),
    });
    expect(await getVersioned(articles, 'b', Schema)).toBeUndefined();
  });

  test('that is unreadable is an error, or skipped as one of many', async () => {
    const { articles } = openMemoryBuckets().sound;
    for (const body of ['no JSON', '{"a":"1"}']) {
      await articles.put('a', body);
      await expect(getJson(articles, 'a', Schema)).rejects.toThrow();
      expect(await getReadable(articles, 'a', Schema)).toBeUndefined();
    }
  });

  test('that cannot be fetched is never skipped', async () => {
    const { articles } = openMemoryBuckets().sound;
    const away = { ...articles, get: () => Promise.reject(new Error('away')) };
    await expect(getReadable(away, 'a', Schema)).rejects.toThrow('away');
  });
});

describe.each(['sdk', 'signed'] as const)('the rules by which objects expire, %s', (through) => {
  const LIFECYCLE = `<?xml version="1.0" encoding="UTF-8"?>
<LifecycleConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
<Rule><ID>a</ID><Filter><Prefix>wires/a&amp;b/</Prefix></Filter><Status>Enabled</Status><Expiration><Days>30</Days></Expiration></Rule>
<Rule><ID>b</ID><Filter><And><Prefix>desk/</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></And></Filter><Status>Enabled</Status><Expiration><Date>2027-05-01T00:00:00.000Z</Date></Expiration></Rule>
<Rule><ID>c</ID><Prefix></Prefix><Status>Enabled</Status><NoncurrentVersionExpiration><NoncurrentDays>90</NoncurrentDays></NoncurrentVersionExpiration><Expiration><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration></Rule>
<Rule><ID>d</ID><Filter><Prefix>off/</Prefix></Filter><Status>Disabled</Status><Expiration><Days>1</Days></Expiration></Rule>
<Rule><ID>e</ID><Filter></Filter><Status>Enabled</Status><Expiration><Days>365</Days></Expiration></Rule>
</LifecycleConfiguration>`;

  test('are read, but for what lets no current object expire', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.setHeader('content-type', 'application/xml').end(LIFECYCLE);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const requests = requestsTo(`http://127.0.0.1:${port}`, through);
    expect(await requests.expiryRules('uploads')).toEqual([
      { prefix: 'wires/a&b/', days: 30 },
      { prefix: 'desk/', on: new Date('2027-05-01T00:00:00Z') },
      { prefix: '', days: 365 },
    ]);
    expect(asked.map((url) => url?.split('?')[0]?.replace(/\/$/, ''))).toEqual(['/uploads']);
  });

  test('are none without a lifecycle, and fail where there is no bucket', async () => {
    const buckets = await startS3Buckets(undefined, undefined, through);
    onTestFinished(buckets.close);
    const requests = requestsTo(buckets.url, through);
    expect(await requests.expiryRules('uploads')).toEqual([]);
    await expect(requests.expiryRules('none')).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });
});
