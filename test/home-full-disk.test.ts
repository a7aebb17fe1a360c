import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startHome } from '../local/home.ts';
import { readHomeSettings } from '../local/home-settings.ts';
import { articleId } from '../shared/article/article-id.ts';
import { Manifest } from '../shared/article/manifest.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { getJson } from '../shared/store/json-object.ts';
import { manifestKey } from '../shared/store/object-keys.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { longArticle } from './support/articles.ts';
import { temporaryFolder } from './support/process.ts';

/** Room for some of the uploads, and for the work on fewer. */
const ROOM_BYTES = 150_000;
const UPLOADS = 12;

test('on a full disk the home waits, and once there is room again nothing is lost', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => void vi.restoreAllMocks());
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'samples-uploaded'), '');
  let left = ROOM_BYTES;
  const home = await startHome(readHomeSettings({ DATA_DIR: dir, S3_PORT: '0' }), {
    beforeWrite: (bytes) => {
      if (bytes > left) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
      left -= bytes;
    },
  });
  const ingest = vi.spyOn(home.functions, 'ingest');
  const put = (Key: string) =>
    home.client.send(new PutObjectCommand({ Bucket: 'uploads', Key, Body: longArticle(60) }));

  const keys = Array.from({ length: UPLOADS }, (_, at) => `${at}.txt`);
  const answers = await Promise.allSettled(keys.map(put));
  const stored = keys.filter((_, at) => answers[at]?.status === 'fulfilled');
  await expect.poll(home.isFull).toBe(true);
  await expect(put('zu-spät.txt')).rejects.toMatchObject({ name: 'SlowDown' });
  expect(warn).toHaveBeenCalledTimes(1);
  // What was in progress ends with a report, then there is silence.
  await expect
    .poll(() => ingest.mock.settledResults.map(({ type }) => type))
    .not.toContain('incomplete');
  const reported = ingest.mock.calls.length;
  await setTimeout(3_000);
  expect(ingest).toHaveBeenCalledTimes(reported);
  expect(error.mock.calls.length).toBeLessThanOrEqual(reported);
  for (const [line] of error.mock.calls) expect(line).toMatch(/^message .*SlowDown[^\n]*$/);

  left = Number.POSITIVE_INFINITY;
  await expect.poll(home.isFull).toBe(false);
  await home.functions.schedule({ job: 'sweep' });
  await home.idle();
  const articles = openBucket(sdkRequests(home.client), 'articles');
  for (const key of stored)
    expect(await getJson(articles, manifestKey(articleId(key)), Manifest)).toMatchObject({
      languages: { en: { status: 'complete' }, ko: { status: 'complete' } },
    });
  expect(stored.length).toBeGreaterThan(1);
  expect(existsSync(join(dir, 'dead-letters'))).toBe(false);
  expect(warn.mock.calls.map(([line]) => line)).toEqual([
    expect.stringMatching(/^The disk is full/),
    'There is room on the disk again',
  ]);
  await home.close();
});
