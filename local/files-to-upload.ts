import { existsSync, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { oneLine } from '../shared/one-line.ts';
import { StartError } from './start-error.ts';

const allOf = new Intl.ListFormat('en-GB', { type: 'conjunction' });

type FileToUpload = { path: string; key: string };

/**
 * The files that are named and those in named folders, without hidden ones. A key keeps the folders
 * of its path, so that files of one name are different articles.
 *
 * @throws StartError
 */
export const filesToUpload = (paths: string[], from = process.cwd()): FileToUpload[] => {
  const missing = paths.filter((path) => !existsSync(resolve(from, path)));
  if (missing.length > 0)
    throw new StartError(
      `${allOf.format(missing)} ${missing.length > 1 ? 'do' : 'does'} not exist; nothing was uploaded`,
    );
  const files = paths.flatMap((path) => filesAt(path, from));
  const known = new Map<string, string>();
  for (const { path, key } of files) {
    const other = known.get(key);
    if (other === path) continue;
    if (other !== undefined)
      throw new StartError(
        `${other} and ${path} would have the same key ${key}; upload one by one with --name`,
      );
    known.set(key, path);
  }
  return [...known].map(([key, path]) => ({ path, key }));
};

const filesAt = (path: string, from: string): FileToUpload[] => {
  const absolute = resolve(from, path);
  const isFolder = statOf(path, absolute).isDirectory();
  const base = keyOf(absolute, isFolder, from);
  if (!isFolder) return [{ path: absolute, key: base }];
  const files = within(absolute);
  if (files.length === 0) throw new StartError(`${path} has no files`);
  return files.map((name) => ({
    path: join(absolute, name),
    key: [...(base ? [base] : []), ...name.normalize('NFC').split(sep)].join('/'),
  }));
};

/** The path below the working folder; outside of it, the name with its folder. */
const keyOf = (path: string, isFolder: boolean, from: string): string => {
  const inside = relative(from, path);
  const isOutside = inside.split(sep)[0] === '..' || isAbsolute(inside);
  const outside = isFolder ? basename(path) : join(basename(dirname(path)), basename(path));
  return (isOutside ? outside : inside).normalize('NFC').split(sep).join('/');
};

const within = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .sort();

const statOf = (path: string, absolute: string): Stats => {
  try {
    return statSync(absolute);
  } catch (error) {
    throw new StartError(`${path} can't be uploaded: ${oneLine(error)}`, { cause: error });
  }
};
