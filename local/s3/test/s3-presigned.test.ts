import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, test } from 'vitest';
import { Bucket, useS3 } from './use-s3.ts';

const { connect, head } = useS3();

describe('presigned URLs', () => {
  const presigning = () => connect({ requestChecksumCalculation: 'WHEN_REQUIRED' });

  test('accept an upload over plain HTTP, with metadata in the query', async () => {
    const Key = 'vor/signiert ü+.txt';
    const command = new PutObjectCommand({ Bucket, Key, Metadata: { a: 'b' } });
    const url = await getSignedUrl(presigning(), command);
    const headers = { 'content-type': 'text/plain' };
    const answer = await fetch(url, { method: 'PUT', body: 'Guten Tag', headers });
    expect(answer.status).toBe(200);
    expect(await head(Key)).toMatchObject({ ContentType: 'text/plain', Metadata: { a: 'b' } });
    expect(
      await (
        await fetch(await getSignedUrl(connect(), new GetObjectCommand({ Bucket, Key })))
      ).text(),
    ).toBe('Guten Tag');
    const renamed = new GetObjectCommand({ Bucket, Key, ResponseContentType: 'text/x' });
    const { headers: given } = await fetch(await getSignedUrl(connect(), renamed));
    expect(given.get('content-type')).toBe('text/x');
  });

  test('work although the SDK signs the checksum of an empty body, as on AWS', async () => {
    const url = await getSignedUrl(connect(), new PutObjectCommand({ Bucket, Key: 'summe' }));
    const answer = await fetch(url, { method: 'PUT', body: 'nicht leer' });
    expect(url).toContain('x-amz-checksum-crc32=AAAAAA');
    expect(answer.status).toBe(200);
  });

  test('expire, and are valid for one method and key', async () => {
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

  test('enforce a signed condition', async () => {
    const command = new PutObjectCommand({ Bucket, Key: 'einmal', IfNoneMatch: '*' });
    const url = await getSignedUrl(presigning(), command);
    const send = () => fetch(url, { method: 'PUT', body: 'a', headers: { 'if-none-match': '*' } });
    expect([(await send()).status, (await send()).status]).toEqual([200, 412]);
  });
});
