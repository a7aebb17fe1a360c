import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startS3 } from '../server.ts';
import { sidecarName } from '../stored-object.ts';
import { Bucket, credentials, failure } from './use-s3.ts';

const noSpace = () => Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });

const startDisk = async () => {
  const dir = await mkdtemp(join(tmpdir(), 's3-'));
  const notices: string[] = [];
  const faults: unknown[] = [];
  let left = Number.POSITIVE_INFINITY;
  const start = async () => {
    const s3 = await startS3({
      dir,
      port: 0,
      onNotice: (line) => notices.push(line),
      onError: (error) => faults.push(error),
      beforeWrite: (bytes) => {
        if (bytes > left) throw noSpace();
      },
    });
    await s3.createBucket(Bucket);
    return {
      s3,
      client: new S3Client({ endpoint: s3.url, region: 'eu-central-1', credentials }),
    };
  };
  let { s3, client } = await start();
  const stop = async () => {
    client.destroy();
    await s3.close();
  };
  onTestFinished(async () => {
    await stop();
    await rm(dir, { recursive: true });
    expect(faults).toEqual([]);
  });
  const send: S3Client['send'] = (...args: [never]) => client.send(...args);
  return {
    notices,
    send,
    put: (Key: string, Body: string, more = {}) =>
      send(new PutObjectCommand({ Bucket, Key, Body, ...more })),
    read: async (Key: string) =>
      (await send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString(),
    list: async () => {
      const { Contents = [] } = await send(new ListObjectsV2Command({ Bucket }));
      return Contents.map(({ Key }) => Key);
    },
    /** What the disk still takes in one write. */
    leave: (bytes: number) => {
      left = bytes;
    },
    folder: (name: string) => join(dir, Bucket, name),
    files: () => readdir(join(dir, Bucket), { recursive: true }),
    restart: async () => {
      await stop();
      ({ s3, client } = await start());
    },
  };
};

type Disk = Awaited<ReturnType<typeof startDisk>>;

const sidecar = ({ folder }: Disk, key: string) => join(folder('objects'), sidecarName(key));
const bytesOf = async (disk: Disk, key: string) => {
  const { file } = JSON.parse(await readFile(sidecar(disk, key), 'utf8'));
  return join(disk.folder('data'), file);
};

test('a full disk refuses writes with SlowDown, leaves nothing behind and says so once', async () => {
  const disk = await startDisk();
  await disk.put('alt', 'alt');
  const before = await disk.files();
  disk.leave(100);
  for (const [Key, length] of [
    ['neu', 200],
    ['alt', 200],
    ['klein', 5],
  ] as const)
    await expect(disk.put(Key, 'x'.repeat(length))).rejects.toEqual(failure('SlowDown', 503));
  await expect(
    disk.send(new CreateMultipartUploadCommand({ Bucket, Key: 'lang' })),
  ).rejects.toEqual(failure('SlowDown', 503));
  expect(await disk.files()).toEqual(before);
  expect(await disk.read('alt')).toBe('alt');
  await disk.send(new DeleteObjectCommand({ Bucket, Key: 'alt' }));
  expect(disk.notices).toEqual([expect.stringMatching(/^The disk is full/)]);
});

test('once there is room again, writes succeed, and that is said once', async () => {
  const disk = await startDisk();
  disk.leave(0);
  await expect(disk.put('a', 'a')).rejects.toEqual(failure('SlowDown', 503));
  disk.leave(1000);
  await expect(disk.put('a', 'a')).rejects.toEqual(failure('SlowDown', 503));
  disk.leave(Number.POSITIVE_INFINITY);
  await vi.waitFor(() => disk.put('a', 'a'), { timeout: 100_000 });
  await disk.put('b', 'b');
  expect(await disk.list()).toEqual(['a', 'b']);
  expect(disk.notices).toEqual([
    expect.stringMatching(/^The disk is full/),
    'There is room on the disk again',
  ]);
});

const damages: [string, (disk: Disk) => Promise<void>][] = [
  ['are missing', async (disk) => rm(await bytesOf(disk, 'b'))],
  ['are cut off', async (disk) => truncate(await bytesOf(disk, 'b'), 3)],
  ['have grown', async (disk) => writeFile(await bytesOf(disk, 'b'), 'x', { flag: 'a' })],
];
const sidecarDamages: typeof damages = [
  ['is garbage', async (disk) => writeFile(sidecar(disk, 'b'), 'garbage')],
  ['is empty', async (disk) => truncate(sidecar(disk, 'b'), 0)],
  ['is cut off', async (disk) => truncate(sidecar(disk, 'b'), 20)],
];

/** The object alone is gone, at once and with one line, and storing it again heals it. */
const expectOneMissing = async (disk: Disk) => {
  const { send, read, put, list } = disk;
  const started = performance.now();
  await expect(read('b')).rejects.toEqual(failure('NoSuchKey', 404));
  await expect(send(new HeadObjectCommand({ Bucket, Key: 'b' }))).rejects.toEqual(
    failure('NotFound', 404),
  );
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(await list()).toEqual(['a', 'c']);
  expect(await read('a')).toBe('Inhalt von a');
  expect(disk.notices).toEqual([expect.stringContaining('is damaged')]);
  await put('b', 'geheilt', { IfNoneMatch: '*' });
  await disk.restart();
  expect(await read('b')).toBe('geheilt');
  expect(await list()).toEqual(['a', 'b', 'c']);
  expect(disk.notices).toHaveLength(1);
  expect(await readdir(disk.folder('data'))).toHaveLength(3);
};

const withThree = async () => {
  const disk = await startDisk();
  for (const key of ['a', 'b', 'c']) await disk.put(key, `Inhalt von ${key}`);
  return disk;
};

test.each(damages)('an object whose bytes %s counts as missing, alone', async (_, damage) => {
  const disk = await withThree();
  await damage(disk);
  await expectOneMissing(disk);
  expect(disk.notices[0]).toContain('(b) is damaged');
});

test.each([
  ...damages.map(([what, damage]) => [`whose bytes ${what}`, damage] as const),
  ...sidecarDamages.map(([what, damage]) => [`whose sidecar ${what}`, damage] as const),
])('so does, after a restart, one %s', async (_, damage) => {
  const disk = await withThree();
  await damage(disk);
  await disk.restart();
  await expectOneMissing(disk);
});

test('a damaged object can be deleted, and is then forgotten', async () => {
  const disk = await withThree();
  await writeFile(sidecar(disk, 'b'), 'garbage');
  await disk.restart();
  await disk.send(new DeleteObjectCommand({ Bucket, Key: 'b' }));
  await disk.restart();
  expect(disk.notices).toHaveLength(1);
  expect(await readdir(disk.folder('objects'))).toHaveLength(2);
});

test('what a crash left of multipart uploads is removed at the start', async () => {
  const disk = await startDisk();
  const { UploadId } = await disk.send(new CreateMultipartUploadCommand({ Bucket, Key: 'lang' }));
  const part = { Bucket, Key: 'lang', UploadId, PartNumber: 1 };
  await disk.send(new UploadPartCommand({ ...part, Body: 'Teil' }));
  const before = await disk.files();
  const upload = join(disk.folder('uploads'), UploadId ?? '');
  await writeFile(join(upload, crypto.randomUUID()), 'halb');
  await writeFile(join(upload, `2.json.${crypto.randomUUID()}.tmp`), '{');
  await mkdir(join(disk.folder('uploads'), crypto.randomUUID()));
  await disk.restart();
  expect(await disk.files()).toEqual(before);
});
