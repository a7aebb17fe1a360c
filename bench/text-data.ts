import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { decodeText } from '../shared/clean/charset.ts';

const DATA = '../shared/data/clean-dev.tar.xz';

const Page = z.object({
  path: z.string(),
  blocks: z.array(z.object({ t: z.string() })).optional(),
});
export type Page = { html: string /** Gold paragraphs. */; blocks: string[] };

/** The folder with the labelled pages: `given`, or an archive unpacked to a temporary folder. */
export const dataFolder = (given = DATA): string => {
  const path = resolve(given);
  if (!existsSync(path) || !existsSync(resolve(HARNESSES)))
    throw new Error(
      `There is no ${given} or no ${HARNESSES}: the labelled pages are no part of this repository. ` +
        'Put them there, or name a folder or archive: npm run bench:text -- FOLDER_OR_TAR_XZ',
    );
  const folder = statSync(path).isDirectory() ? path : unpacked(path);
  return existsSync(join(folder, 'dev')) ? join(folder, 'dev') : folder;
};

/** Where the harnesses lie, from the project's root. */
export const HARNESSES = '../shared/bench';

const unpacked = (archive: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'presseschau-clean-'));
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  return folder;
};

export const pages = (folder: string, set: 'fundus' | 'traf'): Page[] => {
  const list = z.array(Page).parse(JSON.parse(readFileSync(join(folder, `${set}.json`), 'utf8')));
  return list.map(({ path, blocks = [] }) => ({
    html: decodeText(readFileSync(join(folder, path))),
    blocks: blocks.map(({ t }) => t),
  }));
};
