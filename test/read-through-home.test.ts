import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startHome } from '../local/home.ts';
import { readHomeSettings } from '../local/home-settings.ts';
import { startSite } from '../local/site.ts';
import { articleId } from '../shared/article/article-id.ts';
import { openBucket } from '../shared/store/bucket.ts';
import { longArticle } from './support/articles.ts';
import { temporaryFolder } from './support/process.ts';
import { PRICE } from './support/world.ts';

test('at home a reader’s request has the rest translated', async () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {});
  vi.stubEnv('TRANSLATE', 'on-read');
  onTestFinished(() => {
    vi.unstubAllEnvs();
    info.mockRestore();
  });
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'samples-uploaded'), '');
  const home = await startHome(readHomeSettings({ DATA_DIR: dir, S3_PORT: '0' }));
  const site = await startSite(openBucket(home.client, 'articles'), 0, PRICE, true);
  const document = async () =>
    await (await fetch(`${site.url}/articles/${articleId('a.txt')}/ko`)).json();

  await home.client.send(
    new PutObjectCommand({ Bucket: 'uploads', Key: 'a.txt', Body: longArticle(20) }),
  );
  await home.idle();
  expect(await document()).toMatchObject({ status: 'brief', rest: 'being-translated' });
  await expect.poll(document, { timeout: 20_000 }).toMatchObject({ status: 'complete' });
  await home.idle();
  await Promise.all([site.close(), home.close()]);
});
