import * as z from 'zod';
import {
  type Article,
  BlockType,
  Language,
  Metadata,
  type Sentence,
  type Target,
} from './article.ts';
import { Summary } from './summary.ts';
import { check } from './text/check/check.ts';
import { Flag, Provenance } from './translation.ts';

/**
 * A sentence in the document's language. Outside `de`, `source` is the German original and `text`
 * is missing while it is not translated yet: German never stands in for a translation.
 */
export const Segment = z.object({
  id: z.string(),
  text: z.string().optional(),
  source: z.string().optional(),
  flags: z.array(Flag).optional(),
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
  metadata: Metadata,
  truncated: z.boolean(),
  blocks: z.array(z.object({ type: BlockType, sentences: z.array(Segment) })),
  summary: Summary,
  translation: Provenance.optional(),
});
export type ArticleDocument = z.infer<typeof ArticleDocument>;

/** Title, kicker and every sentence of the body, in reading order. */
export const segments = <S extends { id: string }>(of: {
  title?: S;
  kicker?: S;
  blocks: { sentences: S[] }[];
}): S[] => [
  ...(of.kicker ? [of.kicker] : []),
  ...(of.title ? [of.title] : []),
  ...of.blocks.flatMap((block) => block.sentences),
];

/** The ids that make a brief: title, kicker and the sentences of the summary. */
export const briefIds = ({ lead, points }: Summary): Set<string> =>
  new Set(['kicker', 'title', ...(lead ? [lead] : []), ...points.sentences]);

export const germanDocument = (
  { id, revision }: { id: string; revision: number },
  article: Article,
  summary: Summary,
): ArticleDocument => ({ id, revision, language: 'de', status: 'complete', ...article, summary });

/** The German document with its sentences in another language, as far as they are translated. */
export const translatedDocument = (
  german: ArticleDocument,
  language: Target,
  translationOf: (id: string) => string | undefined,
  translation: Provenance | undefined,
): ArticleDocument => {
  const translate = ({ id, text: source = '' }: Segment): Segment => {
    const text = translationOf(id);
    if (text === undefined) return { id, source };
    const flags = check(source, text, language);
    return flags.length > 0 ? { id, text, source, flags } : { id, text, source };
  };
  return {
    ...german,
    language,
    status: segments(german).every(({ id }) => translationOf(id) !== undefined)
      ? 'complete'
      : 'brief',
    title: german.title && translate(german.title),
    kicker: german.kicker && translate(german.kicker),
    blocks: german.blocks.map(({ type, sentences }) => ({
      type,
      sentences: sentences.map(translate),
    })),
    translation,
  };
};

export const germanSentences = (german: ArticleDocument): Sentence[] =>
  segments(german).map(({ id, text = '' }) => ({ id, text }));
