import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  GetObjectCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import { startS3 } from '../server.ts';
import { Bucket, credentials } from './use-s3.ts';

/** `npm run test:long` has more. */
const KILLS = process.env.MODE === 'long' ? 10 : 2;
const WRITERS = 8;
/** Objects of each server before it is killed: some of them replaced others. */
const MIN_STORED = 5 * WRITERS;

const connect = (endpoint: string) =>
  new S3Client({ endpoint, region: 'eu-central-1', credentials, maxAttempts: 1 });

/** The server in a process of its own. */
const startProcess = async (dir: string) => {
  const server = new URL('../server.ts', import.meta.url).href;
  const code = `import { startS3 } from ${JSON.stringify(server)};
    const s3 = await startS3({ dir: ${JSON.stringify(dir)}, port: 0 });
    await s3.createBucket('${Bucket}');
    console.log(s3.url);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  onTestFinished(() => void child.kill('SIGKILL'));
  const [line] = await once(child.stdout, 'data');
  return { child, url: String(line).trim() };
};

const contents = (key: string) => `${key} `.repeat(5_000);

/**
 * Stores objects until the server dies.
 *
 * @param onStored called with each number of objects that were stored
 * @returns the keys whose storing was confirmed
 */
const storeUntilKilled = async (
  url: string,
  prefix: string,
  onStored: (count: number) => void,
): Promise<string[]> => {
  const client = connect(url);
  const confirmed: string[] = [];
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      try {
        for (let at = 0; ; at += 1) {
          // Two of three are new, the third replaces an object.
          const Key = `${prefix}/${writer}/${at % 3 === 2 ? 0 : at}`;
          await client.send(new PutObjectCommand({ Bucket, Key, Body: contents(Key) }));
          confirmed.push(Key);
          onStored(confirmed.length);
        }
      } catch {
        // The server was killed.
      }
    }),
  );
  client.destroy();
  return confirmed;
};

test('a server that is killed while it stores loses nothing that it confirmed and leaves no files', async () => {
  const dir = await mkdtemp(join(tmpdir(), 's3-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const confirmed = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { child, url } = await startProcess(dir);
    // All writers but the one that has just stored are in the middle of an object.
    const storing = storeUntilKilled(url, String(kill), (count) => {
      if (count === MIN_STORED + kill) child.kill('SIGKILL');
    });
    for (const key of await storing) confirmed.add(key);
  }
  expect(confirmed.size).toBeGreaterThan(KILLS * WRITERS);

  const notices: string[] = [];
  const s3 = await startS3({ dir, port: 0, onNotice: (line) => notices.push(line) });
  const client = connect(s3.url);
  onTestFinished(async () => {
    client.destroy();
    await s3.close();
  });
  const stored: string[] = [];
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket }))
    stored.push(...Contents.map(({ Key = '' }) => Key));
  expect(stored).toEqual(expect.arrayContaining([...confirmed]));
  for (const Key of stored) {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect((await Body?.transformToString()) === contents(Key)).toBe(true);
  }
  expect(notices).toEqual([]);
  expect(await readdir(join(dir, Bucket, 'data'))).toHaveLength(stored.length);
  expect(await readdir(join(dir, Bucket, 'objects'))).toHaveLength(stored.length);
});
