import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import { decodeText } from '../../shared/clean/charset.ts';
import { type Data, readJsonFile } from '../data-files.ts';
import { isPrinted, isTextWithin, sequencesOf, spaced } from './page-text.ts';

/** A page as it was saved, what a reader copies from it, or all of its text. */
export type PageInput = 'html' | 'selection' | 'page';

const SegmentPages = z.array(
  z.object({
    path: z.string(),
    url: z.string(),
    title: z.string(),
    /** A page of a newsroom. */
    news: z.boolean(),
    /** Pieces of text that belong to the article, and pieces that do not. */
    with: z.array(z.string()),
    without: z.array(z.string()),
  }),
);
const BlockPages = z.array(
  z.object({
    path: z.string(),
    url: z.string(),
    title: z.string(),
    /** The article, paragraph by paragraph. */
    blocks: z.array(z.object({ t: z.string() })),
  }),
);

type Source = { path: string; file: string; url: string; title: string; bytes: Uint8Array };
export type SegmentPage = Source & { news: boolean; wanted: string[]; unwanted: string[] };
export type BlockPage = Source & { blocks: string[] };

/** The pages of trafilatura's evaluation; there is no selection of them. */
export const segmentPages = (data: Data, input: 'html' | 'page'): SegmentPage[] => {
  const list = data.path('traf.json');
  return SegmentPages.parse(readJsonFile(list)).map(
    ({ with: wanted, without: unwanted, ...page }) => ({
      ...source(dirname(list), page, input),
      news: page.news,
      wanted,
      unwanted,
    }),
  );
};

/** The pages of fundus. Of a plain text only the blocks that are in it can be asked for. */
export const blockPages = (data: Data, input: PageInput): BlockPage[] => {
  const list = data.path('fundus.json');
  return BlockPages.parse(readJsonFile(list)).map((page) => {
    const read = source(dirname(list), page, input);
    const blocks = page.blocks.map(({ t }) => t);
    if (input === 'html') return { ...read, blocks };
    const text = spaced(decodeText(read.bytes));
    const sequences = new Set(sequencesOf(text));
    return {
      ...read,
      blocks: blocks.filter((one) => isTextWithin(one, text) || isPrinted(one, sequences)),
    };
  });
};

export const htmlOf = (page: Source): string => decodeText(page.bytes);

const source = (
  folder: string,
  { path, url, title }: { path: string; url: string; title: string },
  input: PageInput,
): Source => {
  const file =
    input === 'html' ? path : join(`text-${input}`, `${path.replace(/\.html$/, '')}.txt`);
  const full = join(folder, file);
  return { path: full, file: basename(path), url, title, bytes: readFileSync(full) };
};
