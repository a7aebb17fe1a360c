import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../local/deepl/stand-in.ts';
import { articleId } from '../shared/article/article-id.ts';
import { FERRY, longArticle } from './support/articles.ts';
import { startProgram, temporaryFolder } from './support/process.ts';

const start = async (DATA_DIR: string, more: Record<string, string> = {}) => {
  const program = startProgram(['local/main.ts'], { DATA_DIR, ...more });
  const [, site = ''] = await program.says(/read +(http:\S+)\//);
  const [, bucket = ''] = await program.says(/bucket +(http:\S+)\/uploads/);
  const s3 = new S3Client({
    endpoint: bucket,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  onTestFinished(() => s3.destroy());
  const languagesOf = async (key: string): Promise<unknown> => {
    const response = await fetch(`${site}/v1/articles/${articleId(key)}`);
    return response.ok ? ((await response.json()) as { languages: unknown }).languages : undefined;
  };
  return { ...program, site, bucket, s3, languagesOf };
};

const folderWithoutSamples = (): string => {
  const dir = temporaryFolder();
  writeFileSync(join(dir, 'samples-uploaded'), '');
  return dir;
};

const COMPLETE = { en: { status: 'complete' }, ko: { status: 'complete' } };

const stop = async ({ child, ended }: Awaited<ReturnType<typeof start>>) => {
  child.kill('SIGINT');
  return await ended;
};

test('the first start processes the samples, and an upload by a client becomes an article', async () => {
  const dir = temporaryFolder();
  const home = await start(dir);
  const samples = readdirSync('events/uploads');
  expect(samples.length).toBeGreaterThanOrEqual(3);
  for (const name of samples) {
    expect(home.output()).toContain(`${articleId(`samples/${name}`)}: ko translated (complete`);
  }

  const key = '2026/Größe 한국 + mehr.txt';
  await home.s3.send(new PutObjectCommand({ Bucket: 'uploads', Key: key, Body: FERRY }));
  const command = new PutObjectCommand({ Bucket: 'uploads', Key: 'presigned.txt' });
  const presigned = await getSignedUrl(home.s3, command, { expiresIn: 60 });
  expect((await fetch(presigned, { method: 'PUT', body: FERRY })).status).toBe(200);
  for (const each of [key, 'presigned.txt']) {
    await expect.poll(() => home.languagesOf(each), { timeout: 10_000 }).toMatchObject(COMPLETE);
  }
  expect(await stop(home)).toBe(0);

  const again = await start(dir);
  expect(again.output()).not.toContain('received');
  expect(await again.languagesOf(key)).toMatchObject(COMPLETE);
  expect(await stop(again)).toBe(0);
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
  const home = await start(dir, environment);
  await home.s3.send(
    new PutObjectCommand({ Bucket: 'uploads', Key: 'lang.txt', Body: longArticle(180) }),
  );
  // Both languages now wait for an answer; what each received before is stored.
  await expect.poll(() => standIn.received.requests, { timeout: 10_000 }).toBe(8);
  home.child.kill('SIGKILL');
  await home.ended;

  allowed = Number.POSITIVE_INFINITY;
  const again = await start(dir, environment);
  await expect
    .poll(() => again.languagesOf('lang.txt'), { timeout: 10_000 })
    .toMatchObject(COMPLETE);
  const characters = 2 * [...longArticle(180).replace(/\n\n/g, ' ').trim()].length - 2 * 179;
  expect(standIn.billed.characters).toBe(characters);
  expect(await stop(again)).toBe(0);
});

describe('a problem the user can fix is one clear line and a non-zero exit code', () => {
  const failing = async (environment: Record<string, string>) => {
    const program = startProgram(['local/main.ts'], {
      DATA_DIR: temporaryFolder(),
      ...environment,
    });
    const code = await program.ended;
    const lines = program.output().trim().split('\n');
    expect(lines).toHaveLength(1);
    return { code, line: lines[0] };
  };

  test.each(['PORT', 'S3_PORT'])('%s is in use', async (variable) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    const { code, line } = await failing({ [variable]: String(port) });
    expect(code).toBe(1);
    expect(line).toContain(`Port ${port} is in use`);
  });

  test('the data folder cannot be written', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const { code, line } = await failing({ DATA_DIR: join(file, 'data') });
    expect(code).toBe(1);
    expect(line).toMatch(/^Cannot write to .* set DATA_DIR/);
  });

  test('the key is wrong, and is not printed', async () => {
    const standIn = await startStandIn({ port: 0, authKey: 'right' });
    onTestFinished(standIn.close);
    const { code, line } = await failing({
      DEEPL_AUTH_KEY: 'wrong-secret',
      DEEPL_SERVER_URL: standIn.url,
    });
    expect(code).toBe(1);
    expect(line).toMatch(/key/i);
    expect(line).not.toContain('wrong-secret');
  });

  test('a server is set without its key', async () => {
    const { code, line } = await failing({ DEEPL_SERVER_URL: 'http://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(line).toContain('DEEPL_SERVER_URL needs DEEPL_AUTH_KEY');
  });

  test('another home is running on the folder', async () => {
    const DATA_DIR = folderWithoutSamples();
    const home = await start(DATA_DIR);
    const { code, line } = await failing({ DATA_DIR });
    expect(code).toBe(1);
    expect(line).toContain(`pid ${home.child.pid}`);
    await stop(home);
  });
});

test('what cannot be uploaded is one line', async () => {
  const upload = startProgram(['local/upload.ts', 'none.txt'], { DATA_DIR: temporaryFolder() });
  expect(await upload.ended).toBe(1);
  expect(upload.output()).toMatch(/^none.txt can't be uploaded: .*\n$/);
});

test('of two homes that start on one folder at the same moment, one runs and the other says so', async () => {
  const DATA_DIR = folderWithoutSamples();
  const homes = [1, 2].map(() => startProgram(['local/main.ts'], { DATA_DIR }));
  const [loser, winner] = await Promise.race(
    homes.map(async (home, at) => {
      await home.ended;
      return [home, homes[1 - at]] as const;
    }),
  );
  expect(await loser.ended).toBe(1);
  expect(loser.output()).toMatch(/^Another Presseschau.* is using .*\n$/);
  await winner?.says(/Presseschau is running/);
});

test('the record of a dead home whose pid another process has now does not block the start', async () => {
  const dir = folderWithoutSamples();
  const dead = { pid: process.pid, s3: 'http://127.0.0.1:1', functions: 'http://127.0.0.1:1' };
  writeFileSync(join(dir, 'home.json'), JSON.stringify(dead));
  const upload = () =>
    startProgram(['local/upload.ts', '--name', 'a.txt', 'events/uploads/werft-stralsund.txt'], env);
  const env = { DATA_DIR: dir, PORT: '1' };
  expect(await upload().ended).toBe(1);

  const home = await start(dir);
  const uploading = upload();
  expect(await uploading.ended).toBe(0);
  expect(uploading.output()).toContain(`Read it at ${home.site}/read/${articleId('a.txt')}`);
  expect(await stop(home)).toBe(0);
});
