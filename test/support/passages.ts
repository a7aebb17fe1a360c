import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../shared/article/article.ts';
import { sentences } from '../../shared/german/sentences/sentences.ts';

/** A short text and what is expected of it; `open` if the project does not yet get it right. */
type Passage = { article: Article; text: string; expected: string[]; open: boolean };

/**
 * The passages of a folder of text files: paragraphs as lines, then what is expected after `>`,
 * then an empty line. A passage that begins with `~ ` is one that the project gets wrong.
 */
export const passagesIn = (folder: string): Passage[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split(/\n\n+/))
    .map(passageOf);

const passageOf = (block: string): Passage => {
  const open = block.startsWith('~ ');
  const lines = block.slice(open ? 2 : 0).split('\n');
  const paragraphs = lines.filter((line) => !line.startsWith('>'));
  const expected = lines.filter((line) => line.startsWith('>')).map((line) => line.slice(1).trim());
  return { article: articleOf(paragraphs), text: paragraphs.join(' ¶ '), expected, open };
};

const articleOf = (paragraphs: readonly string[]): Article => ({
  metadata: {},
  truncated: false,
  blocks: paragraphs.map((paragraph, i) => ({
    type: 'paragraph',
    sentences: sentences(paragraph).map((text, k) => ({ id: `s${i}-${k}`, text: text.trim() })),
  })),
});
