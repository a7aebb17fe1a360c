import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Rejection } from '../../shared/article/errors.ts';
import { clean } from '../../shared/clean/clean.ts';
import { goldenForm } from '../../test/support/golden-articles.ts';

const SOURCES: Record<string, string> = {
  html: 'source.html',
  htm: 'source.html',
  md: 'source.md',
  txt: 'source.txt',
};

/**
 * Makes a golden folder from an input, with what the cleaner says today as the expected result.
 * @returns the folder
 * @throws Error for a name that is not kebab-case or is taken, and for an input that is no article
 */
export const newCase = (
  name: string,
  file: { name: string; bytes: Uint8Array },
  articles: string,
): string => {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new Error(`${name} is not kebab-case; name the defect, like stop-without-space`);
  const folder = join(articles, name);
  if (existsSync(folder)) throw new Error(`${folder} is already there`);
  const source = sourceName(file.name);
  const expected = goldenForm(cleaned(file.bytes, source), source);
  mkdirSync(folder);
  writeFileSync(join(folder, source), file.bytes);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  return folder;
};

const sourceName = (file: string): string => {
  const extension = basename(file).split('.').at(-1)?.toLowerCase() ?? '';
  const source = Object.hasOwn(SOURCES, extension) ? SOURCES[extension] : undefined;
  if (!source) throw new Error(`${file} is neither .html, .md nor .txt`);
  return source;
};

const cleaned = (bytes: Uint8Array, source: string) => {
  try {
    return clean(bytes, { key: source });
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    throw new Error(
      `The cleaner rejects the input as ${error.code}; golden folders hold articles`,
      {
        cause: error,
      },
    );
  }
};
