import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startStandIn } from '../local/deepl/stand-in.ts';
import { folderWithoutSamples, startHome } from './support/home.ts';
import { startProgram, temporaryFolder } from './support/process.ts';

const examine = async (environment: Record<string, string>) => {
  const program = startProgram(['local/doctor.js'], {
    DATA_DIR: temporaryFolder(),
    ...environment,
  });
  const code = await program.ended;
  const lines = program.output().trim().split('\n');
  /** The lines of what is wrong, without the others. */
  return { code, lines, wrong: lines.filter((line) => line.startsWith('wrong')) };
};

test('a machine on which all is well, and a home that has died', async () => {
  const DATA_DIR = temporaryFolder();
  const dead = { pid: 1, s3: 'http://127.0.0.1:1', functions: 'http://127.0.0.1:1' };
  writeFileSync(join(DATA_DIR, 'home.json'), JSON.stringify(dead));
  const { code, lines } = await examine({ DATA_DIR });
  expect(lines.map((line) => line.split(/ {2,}/).slice(0, 2).join(' '))).toEqual([
    'ok node',
    'ok S3_PORT',
    'ok PORT',
    'ok data folder',
    'ok disk',
    'ok DeepL',
    'ok buckets',
    'ok clock',
  ]);
  expect(lines.join('\n')).toContain('no home is running');
  expect(code).toBe(0);
});

test('a running home is examined, too', async () => {
  const DATA_DIR = folderWithoutSamples();
  const home = await startHome(DATA_DIR);
  const { code, lines } = await examine({ DATA_DIR });
  expect(lines.join('\n')).toContain(`the running home is at ${home.site}`);
  expect(lines.join('\n')).toMatch(/ok +buckets +http:\S+ answers/);
  expect(code).toBe(0);
  await home.put('articles', 'config/version.json', '{"forms": 1000}');
  const newer = await examine({ DATA_DIR });
  expect(newer.wrong).toEqual([expect.stringContaining('was written by a newer version')]);
  expect(newer.code).toBe(1);
  await home.stop();
});

/** A server of one answer, `ahead` milliseconds off. */
const serve = async (status: number, ahead = 0) => {
  const server = createServer((_, response) => {
    response.setHeader('date', new Date(Date.now() + ahead).toUTCString());
    response.writeHead(status).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}` };
};

test('ports, a folder and a key that are of no use are named, with what to do', async () => {
  const standIn = await startStandIn({ port: 0, authKey: 'right' });
  onTestFinished(standIn.close);
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const { code, wrong } = await examine({
    PORT: String(standIn.port),
    DATA_DIR: join(file, 'data'),
    DEEPL_SERVER_URL: standIn.url,
    DEEPL_AUTH_KEY: 'left',
  });
  expect(wrong).toEqual([
    `wrong  PORT         Port ${standIn.port} is in use; stop the program that uses it, or set S3_PORT or PORT to another`,
    expect.stringMatching(/^wrong +data folder +Cannot write to .*; set DATA_DIR/),
    expect.stringMatching(/^wrong +DeepL +.* refused the key .*; copy the key again/),
  ]);
  expect(wrong.join()).not.toContain('left');
  expect(code).toBe(1);
});

// A file system without a block that is free.
test.runIf(process.platform === 'linux')('a full disk and a wrong clock are named', async () => {
  const { url } = await serve(200, 3_600_000);
  const { code, wrong } = await examine({
    DATA_DIR: '/proc/presseschau',
    DEEPL_SERVER_URL: url,
    DEEPL_AUTH_KEY: 'key',
  });
  expect(wrong.slice(1)).toEqual([
    expect.stringMatching(/^wrong +disk +0 MiB are free; make room/),
    expect.stringMatching(/^wrong +clock .* seconds behind 127\.0\.0\.1.*; set this/),
  ]);
  expect(code).toBe(1);
});
