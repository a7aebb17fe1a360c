import * as z from 'zod';
import { type Article, BlockType, Language, Metadata, type Sentence } from './article.ts';
import { segments, statementsOf } from './segments.ts';
import { Summary } from './summary.ts';
import { TermUse } from './terms.ts';
import { Provenance, StoredFlag } from './translation.ts';

/**
 * A sentence in the document's language. Outside `de`, `source` is the German original and `text`
 * is missing until it is translated: German never stands in for a translation.
 */
export const Segment = z.object({
  id: z.string(),
  text: z.string().optional(),
  source: z.string().optional(),
  flags: z.array(StoredFlag).optional(),
  /**
   * With the flag `name`: how most of the article renders a name that this sentence renders
   * otherwise.
   */
  usualForms: z.array(z.string()).optional(),
});
export type Segment = z.infer<typeof Segment>;

/** One article in one language, as the API serves it. Ids are the same in every language. */
export const ArticleDocument = z.object({
  id: z.string(),
  revision: z.int().positive(),
  language: Language,
  status: z.enum(['brief', 'complete']),
  title: Segment.optional(),
  kicker: Segment.optional(),
  /** What this version corrects, for readers. */
  correction: Segment.optional(),
  metadata: Metadata,
  truncated: z.boolean(),
  blocks: z.array(z.object({ type: BlockType, sentences: z.array(Segment) })),
  summary: Summary,
  /** What a model wrote for the summary: `w1`, `w2`, … */
  statements: z.array(Segment).optional(),
  translation: Provenance.optional(),
  /** The outlet's terms that occur in the translated sentences. */
  terms: z.array(TermUse).optional(),
});
export type ArticleDocument = z.infer<typeof ArticleDocument>;

export const germanDocument = (
  { id, revision }: { id: string; revision: number },
  article: Article,
  summary: Summary,
): ArticleDocument => ({
  id,
  revision,
  language: 'de',
  status: 'complete',
  ...article,
  summary,
  statements: statementsOf(summary),
});

/** Ids of the sentences that a block begins with: a paragraph, a heading, the title. */
export const blockStarts = ({ title, kicker, correction, blocks, statements }: ArticleDocument) =>
  new Set(
    [
      title,
      kicker,
      correction,
      ...blocks.map(({ sentences }) => sentences[0]),
      ...(statements ?? []),
    ].flatMap((segment) => segment?.id ?? []),
  );

export const germanSentences = (german: ArticleDocument): Sentence[] =>
  segments(german).map(({ id, text = '' }) => ({ id, text }));
