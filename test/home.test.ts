import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDataDir } from '../local/data-dir.ts';
import { connectDeepL } from '../local/deepl/connect-deepl.ts';
import { startStandIn } from '../local/deepl/stand-in.ts';
import { readHomeSettings } from '../local/home-settings.ts';
import { startErrorLine } from '../local/start-error.ts';
import { articleId } from '../shared/article/article-id.ts';
import { FERRY, longArticle } from './support/articles.ts';
import { folderWithoutSamples, reachHome, startHome } from './support/home.ts';
import { startProgram, temporaryFolder } from './support/process.ts';
import { SAMPLE_ARTICLES } from './support/sample-uploads.ts';

const COMPLETE = { en: { status: 'complete' }, ko: { status: 'complete' } };

test('the first start processes the samples, and an upload by a client becomes an article', async () => {
  const dir = temporaryFolder();
  const home = await startHome(dir);
  const translated = () => home.output().match(/: ko translated \(complete/g)?.length;
  // The one under an embargo, too. On a busy machine the home is there before all of them are.
  await expect.poll(translated).toBe(SAMPLE_ARTICLES.length + 1);

  const key = '2026/Größe 한국 + mehr.txt';
  await home.put('uploads', key, FERRY);
  const command = new PutObjectCommand({ Bucket: 'uploads', Key: 'presigned.txt' });
  const presigned = await getSignedUrl(home.s3, command, { expiresIn: 60 });
  expect((await fetch(presigned, { method: 'PUT', body: FERRY })).status).toBe(200);
  for (const each of [key, 'presigned.txt']) {
    await expect.poll(() => home.languagesOf(each)).toMatchObject(COMPLETE);
  }
  expect(await home.stop()).toBe(0);

  const again = await startHome(dir);
  expect(again.output()).not.toContain('received');
  expect(await again.languagesOf(key)).toMatchObject(COMPLETE);
  expect(await again.stop()).toBe(0);
});

test('after being killed it resumes where it was and pays for nothing twice', async () => {
  let allowed = 6;
  const standIn = await startStandIn({
    port: 0,
    authKey: 'key',
    faults: () => (allowed-- > 0 ? undefined : 'hang'),
  });
  onTestFinished(standIn.close);
  const dir = folderWithoutSamples();
  const environment = { DEEPL_AUTH_KEY: 'key', DEEPL_SERVER_URL: standIn.url };
  const home = await startHome(dir, environment);
  await home.put('uploads', 'lang.txt', longArticle(180));
  // Both languages now wait for an answer; what each received before is stored.
  await expect.poll(() => standIn.received.requests).toBe(8);
  home.child.kill('SIGKILL');
  await home.ended;

  allowed = Number.POSITIVE_INFINITY;
  const again = await startHome(dir, environment);
  await expect.poll(() => again.languagesOf('lang.txt')).toMatchObject(COMPLETE);
  const characters = 2 * [...longArticle(180).replace(/\n\n/g, ' ').trim()].length - 2 * 179;
  expect(standIn.billed.characters).toBe(characters);
  expect(await again.stop()).toBe(0);
});

/** The only line that the home prints before it ends. */
const lineOfFailing = async (environment: Record<string, string>): Promise<string> => {
  const program = startProgram(['local/main.ts'], environment);
  expect(await program.ended).toBe(1);
  const lines = program.output().trim().split('\n');
  expect(lines).toHaveLength(1);
  return lines[0] ?? '';
};

describe('a problem the user can fix is one clear line', () => {
  test.each(['PORT', 'S3_PORT'])('and a non-zero exit code: %s is in use', async (variable) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const line = await lineOfFailing({ DATA_DIR: temporaryFolder(), [variable]: String(port) });
    expect(line).toContain(`Port ${port} is in use`);
  });

  test('the data folder cannot be written', () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(lineFrom(() => openDataDir(join(file, 'data')))).toMatch(
      /^Cannot write to .* set DATA_DIR.*$/,
    );
  });

  test('the key is wrong, and is not printed', async () => {
    const standIn = await startStandIn({ port: 0, authKey: 'right' });
    onTestFinished(standIn.close);
    const environment = { DEEPL_AUTH_KEY: 'wrong-secret', DEEPL_SERVER_URL: standIn.url };
    const line = await connectDeepL(readHomeSettings(environment)).catch(startErrorLine);
    expect(line).toMatch(/^.*key.*$/i);
    expect(line).not.toContain('wrong-secret');
  });

  test('a server is set without its key', async () => {
    const settings = readHomeSettings({ DEEPL_SERVER_URL: 'http://127.0.0.1:1' });
    expect(await connectDeepL(settings).catch(startErrorLine)).toMatch(
      /^DEEPL_SERVER_URL needs DEEPL_AUTH_KEY.*$/,
    );
  });

  const lineFrom = (fail: () => unknown): string => {
    try {
      fail();
      return 'It did not fail';
    } catch (error) {
      return startErrorLine(error);
    }
  };
});

test('what cannot be uploaded is one line', async () => {
  const upload = startProgram(['local/upload.ts', 'none.txt'], { DATA_DIR: temporaryFolder() });
  expect(await upload.ended).toBe(1);
  expect(upload.output()).toMatch(/^none\.txt does not exist; nothing was uploaded\n$/);
});

test('of two homes that start at the same moment, where a dead one had the pid of another process, one runs', async () => {
  const DATA_DIR = folderWithoutSamples();
  const dead = { pid: process.pid, s3: 'http://127.0.0.1:1', functions: 'http://127.0.0.1:1' };
  writeFileSync(join(DATA_DIR, 'home.json'), JSON.stringify(dead));
  const file = 'events/uploads/werft-stralsund.txt';
  const upload = () =>
    startProgram(['local/upload.ts', '--wait', '--name', 'a.txt', file], { DATA_DIR, PORT: '1' });
  expect(await upload().ended).toBe(1);

  const homes = [1, 2].map(() => startProgram(['local/main.ts'], { DATA_DIR }));
  const [loser, winner] = await Promise.race(
    homes.map(async (home, at) => {
      await home.ended;
      return [home, homes[1 - at] ?? home] as const;
    }),
  );
  expect(await loser.ended).toBe(1);
  expect(loser.output()).toMatch(/^Another Presseschau.* is using .*\n$/);

  const home = await reachHome(winner);
  expect(await lineOfFailing({ DATA_DIR })).toContain(`pid ${home.child.pid}`);
  const uploading = upload();
  expect(await uploading.ended).toBe(0);
  expect(uploading.output()).toContain(`Read it at ${home.site}/all/read/${articleId('a.txt')}`);
  expect(await home.stop()).toBe(0);
});
