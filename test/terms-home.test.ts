import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../local/deepl/stand-in.ts';
import { ServedDocument } from '../shared/api/contract/served-document.ts';
import { articleId } from '../shared/article/article-id.ts';
import { createGlossaries } from '../shared/deepl/glossaries.ts';
import { startProgram, temporaryFolder } from './support/process.ts';

const start = async (DATA_DIR: string, more: Record<string, string> = {}) => {
  const { child, ended, says } = startProgram(['local/main.ts'], { DATA_DIR, ...more });
  const [, site = ''] = await says(/read +(http:\S+)\//);
  const [, endpoint = ''] = await says(/bucket +(http:\S+)\/uploads/);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const s3 = new S3Client({ endpoint, region: 'eu-central-1', credentials });
  onTestFinished(() => s3.destroy());
  return {
    put: (Bucket: string, Key: string, Body: string) =>
      s3.send(new PutObjectCommand({ Bucket, Key, Body })),
    titleOf: async (key: string): Promise<string | undefined> => {
      const response = await fetch(`${site}/v1/articles/${articleId(key)}/en`);
      return response.ok ? ServedDocument.parse(await response.json()).title?.text : undefined;
    },
    stop: async () => {
      child.kill('SIGINT');
      return await ended;
    },
  };
};

test('terms apply on one machine too, even after a restart', async () => {
  const DATA_DIR = temporaryFolder();
  writeFileSync(join(DATA_DIR, 'samples-uploaded'), '');
  const article =
    'Der Klimarat tagt\n\nDer Klimarat der Stadt hat am Montag zum ersten Mal getagt.';
  const translated = '[en] Der climate council tagt';

  const home = await start(DATA_DIR);
  await home.put('articles', 'config/terms.csv', 'de,en,ko\nKlimarat,climate council,\n');
  const invoked = startProgram(['local/invoke.ts', 'schedule', 'events/terms.json'], { DATA_DIR });
  expect(await invoked.ended).toBe(0);
  expect(invoked.output()).toContain('"outcome": "renewed"');
  await home.put('uploads', 'a.txt', article);
  await expect.poll(() => home.titleOf('a.txt'), { timeout: 10_000 }).toBe(translated);
  expect(await home.stop()).toBe(0);

  const again = await start(DATA_DIR);
  await again.put('uploads', 'b.txt', article.replace('Montag', 'Dienstag'));
  await expect.poll(() => again.titleOf('b.txt'), { timeout: 10_000 }).toBe(translated);
  expect(await again.stop()).toBe(0);
});

test('a function that is invoked has the settings of the running home, not those of its shell', async () => {
  const DATA_DIR = temporaryFolder();
  writeFileSync(join(DATA_DIR, 'samples-uploaded'), '');
  const deepl = await startStandIn({ port: 0, authKey: 'key' });
  onTestFinished(deepl.close);
  const home = await start(DATA_DIR, { DEEPL_AUTH_KEY: 'key', DEEPL_SERVER_URL: deepl.url });
  await home.put('articles', 'config/terms.csv', 'de,en,ko\nKlimarat,climate council,\n');
  const invoke = (...args: string[]) => startProgram(['local/invoke.ts', ...args], { DATA_DIR });
  expect(await invoke('schedule', 'events/terms.json').ended).toBe(0);
  const client = createGlossaries({ authKey: 'key', serverUrl: deepl.url });
  expect(await client.list()).toHaveLength(1);

  const wrong = invoke('schedule', 'events/upload.json');
  expect(await wrong.ended).toBe(1);
  expect(wrong.output()).toMatch(/^schedule failed: ZodError: .*\n$/);
  expect(await home.stop()).toBe(0);
});
