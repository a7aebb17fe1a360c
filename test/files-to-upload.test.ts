import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesToUpload } from '../local/files-to-upload.ts';
import { temporaryFolder } from './support/process.ts';

/** A working folder with these files, and one beside it. */
const folderWith = (...files: string[]) => {
  const from = join(temporaryFolder(), 'desk');
  for (const file of files) {
    mkdirSync(dirname(join(from, file)), { recursive: true });
    writeFileSync(join(from, file), '');
  }
  return from;
};

test.each([
  ['a file', ['artikel.txt'], ['artikel.txt']],
  ['files of one name', ['a/artikel.txt', 'b/artikel.txt'], ['a/artikel.txt', 'b/artikel.txt']],
  ['a folder', ['a'], ['a/artikel.txt', 'a/b/c.md']],
  ['a folder with its slash', ['a/'], ['a/artikel.txt', 'a/b/c.md']],
  ['the working folder', ['.'], ['a/artikel.txt', 'a/b/c.md', 'artikel.txt', 'b/artikel.txt']],
  ['a detour', ['./a/../b/artikel.txt'], ['b/artikel.txt']],
  ['a file outside', ['../wire/artikel.txt'], ['wire/artikel.txt']],
  ['a folder outside', ['../wire'], ['wire/artikel.txt', 'wire/x/y.txt']],
  ['a file twice', ['artikel.txt', './artikel.txt'], ['artikel.txt']],
  ['a file and its folder', ['a/b/c.md', 'a/b'], ['a/b/c.md']],
  ['an umlaut of macOS', ['u\u0308'], ['ü/a.txt']],
])('keys keep the folders: %s', (_, paths, keys) => {
  const from = folderWith(
    'artikel.txt',
    'a/artikel.txt',
    'a/b/c.md',
    'a/.git/x',
    'a/.hidden',
    'b/artikel.txt',
    '../wire/artikel.txt',
    '../wire/x/y.txt',
    ...paths.filter((path) => path === 'u\u0308').map((path) => `${path}/a.txt`),
  );
  expect(filesToUpload(paths, from).map(({ key }) => key)).toEqual(keys);
});

test.each([
  [['none.txt'], /^none\.txt does not exist; nothing was uploaded$/],
  [
    ['none.txt', 'x/artikel.txt', 'x/none'],
    /^none\.txt and x\/none do not exist; nothing was uploaded$/,
  ],
  [['x/artikel.txt/y'], /^x\/artikel\.txt\/y does not exist/],
  [['empty'], 'empty has no files'],
  [['x/artikel.txt', '../other/x/artikel.txt'], 'would have the same key x/artikel.txt'],
])('what cannot be uploaded is said: %j', (paths, message) => {
  const from = folderWith('x/artikel.txt', '../other/x/artikel.txt');
  mkdirSync(join(from, 'empty'));
  expect(() => filesToUpload(paths, from)).toThrow(message);
});
