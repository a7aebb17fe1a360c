import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { runningHome } from '../local/data-dir.ts';
import { invokeAt } from '../local/invocations.ts';
import { articleId } from '../shared/article/article-id.ts';
import { Manifest } from '../shared/article/manifest.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { getJson, putJson } from '../shared/store/json-object.ts';
import { dueKey, manifestKey } from '../shared/store/object-keys.ts';
import { sdkRequests } from '../shared/store/s3/sdk-requests.ts';
import { FERRY, HARBOUR } from './support/articles.ts';
import { folderWithoutSamples, startHome } from './support/home.ts';

test('at home an article is released by the tick, and withdrawn when its upload is deleted', async () => {
  const dir = folderWithoutSamples();
  const home = await startHome(dir);
  const statusOf = async (key: string) =>
    (await fetch(`${home.site}/v1/articles/${articleId(key)}/en`)).status;
  const listed = async () => (await fetch(`${home.site}/v1/articles`)).text();
  const id = articleId('sperrfrist.md');
  await home.put(
    'uploads',
    'sperrfrist.md',
    `---\nembargo: 2999-01-01T00:00:00Z\n---\n\n# ${HARBOUR}`,
  );
  await home.put('uploads', 'faehre.txt', FERRY);
  await home.says(/sperrfrist-\w+: ko translated \(complete/);
  await expect.poll(() => statusOf('faehre.txt')).toBe(200);
  expect(await statusOf('sperrfrist.md')).toBe(404);
  expect(await listed()).not.toContain(id);

  // Nobody waits for the year 2999.
  const articles = openBucket(sdkRequests(home.s3), 'articles');
  const manifest = await getJson(articles, manifestKey(id), Manifest);
  const embargo = new Date(Date.now() - 1_000);
  await putJson(articles, manifestKey(id), { ...manifest, embargo: embargo.toISOString() });
  await articles.put(dueKey(embargo, id), '');
  await invokeAt(runningHome(dir)?.functions ?? '', 'schedule', { job: 'due' });
  await expect.poll(listed).toContain(id);
  expect(await statusOf('sperrfrist.md')).toBe(200);

  await home.s3.send(new DeleteObjectCommand({ Bucket: 'uploads', Key: 'faehre.txt' }));
  await expect.poll(() => statusOf('faehre.txt')).toBe(410);
  expect(await home.stop()).toBe(0);
});
