import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Article } from '../../shared/article/article.ts';

/** One folder for each defect: `source.html`, `.md` or `.txt`, and `expected.json`. */
export const GOLDEN_ARTICLES = join(import.meta.dirname, '../articles');

/** An article as `expected.json` has it: a block is `type: sentence | sentence`. */
export const GoldenForm = z.strictObject({
  kicker: z.string().optional(),
  title: z.string().optional(),
  metadata: z.record(z.string(), z.string()),
  /** Where a field was found; of pages alone, since elsewhere it can only be the text. */
  found: z.record(z.string(), z.string()).optional(),
  truncated: z.boolean().optional(),
  blocks: z.array(z.string()),
});
export type GoldenForm = z.infer<typeof GoldenForm>;

export const goldenForm = (article: Article, source: string): GoldenForm => {
  const { title, kicker, metadata, truncated, blocks } = article;
  const { found, item: _, ...fields } = metadata;
  return {
    ...(kicker && { kicker: kicker.text }),
    ...(title && { title: title.text }),
    metadata: fields,
    ...(source.endsWith('.html') && found && { found }),
    ...(truncated && { truncated }),
    blocks: blocks.map((b) => `${b.type}: ${b.sentences.map(({ text }) => text).join(' | ')}`),
  };
};

export type GoldenArticle = {
  name: string;
  source: string;
  bytes: Uint8Array;
  expected: GoldenForm;
};

export const readGoldenArticles = (root = GOLDEN_ARTICLES): GoldenArticle[] =>
  readdirSync(root)
    .sort()
    .map((name) => {
      const folder = join(root, name);
      const source = readdirSync(folder).find((file) => file.startsWith('source.'));
      if (!source) throw new Error(`${name} has no source`);
      return {
        name,
        source,
        bytes: readFileSync(join(folder, source)),
        expected: GoldenForm.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))),
      };
    });
