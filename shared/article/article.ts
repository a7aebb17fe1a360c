import * as z from 'zod';
import { LANGUAGES, TARGETS } from './language-codes.ts';

/** A language that articles are translated to: each that has a folder in `languages/`. */
export const Target = z.enum(TARGETS);
export type Target = z.infer<typeof Target>;

export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

/**
 * One sentence with an id that is the same in every language: `title`, `kicker`, `correction`,
 * `s1`, …
 */
export const Sentence = z.object({ id: z.string(), text: z.string() });
export type Sentence = z.infer<typeof Sentence>;

/**
 * `item` is one entry of a list, `key-point` one line of the editors' own summary
 * (`Das Wichtigste in Kürze`); neighbours of one type belong together.
 */
export const BlockType = z.enum(['paragraph', 'heading', 'item', 'quote', 'key-point']);
export type BlockType = z.infer<typeof BlockType>;

export const Block = z.object({ type: BlockType, sentences: z.array(Sentence).min(1) });
export type Block = z.infer<typeof Block>;

/**
 * Where a field of the metadata was found; `text` is the article's own lines or front matter, `wire`
 * a field of an agency's item.
 */
export const Origin = z.enum([
  'json-ld',
  'open-graph',
  'meta',
  'microdata',
  'html',
  'text',
  'wire',
]);
export type Origin = z.infer<typeof Origin>;

/** An agency's metadata of its item. */
export const AgencyItem = z.object({
  /** An agency's own id of the article, the same in all its versions and formats. */
  id: z.string().optional(),
  version: z.number().optional(),
  /** The IPTC's scale: 1 is the most urgent, 8 the least. */
  urgency: z.number().optional(),
  genre: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  places: z.array(z.string()).optional(),
  /** IPTC media topics of any level, such as `medtop:20000651`; the first is the main one. */
  topics: z.array(z.string()).optional(),
  copyright: z.string().optional(),
  usageTerms: z.string().optional(),
});
export type AgencyItem = z.infer<typeof AgencyItem>;

/** An article's metadata. Absent rather than guessed. */
export const Metadata = z.object({
  byline: z.string().optional(),
  /** ISO 8601; a time of day has its zone, the German one where the article gives none. */
  published: z.string().optional(),
  modified: z.string().optional(),
  site: z.string().optional(),
  url: z.string().optional(),
  section: z.string().optional(),
  /** News agency that the article credits: dpa, AFP, Reuters, … */
  agency: z.string().optional(),
  /**
   * What allows others to use the article: a licence's address, or its name. Missing in version
   * 0.4.0.
   */
  licence: z.string().optional(),
  /** Place of the dateline: `Berlin (dpa) –`. */
  place: z.string().optional(),
  item: AgencyItem.optional(),
  /** Where each of the fields, the title and the kicker were found. */
  found: z.record(z.string(), Origin).optional(),
});
export type Metadata = z.infer<typeof Metadata>;

/** The article alone: what is left of an upload after cleaning. */
export const Article = z.object({
  title: Sentence.optional(),
  kicker: Sentence.optional(),
  /** The agency's note to readers: what this version corrects. */
  correction: Sentence.optional(),
  metadata: Metadata,
  /** Only the start of a paywalled article was uploaded. */
  truncated: z.boolean(),
  blocks: z.array(Block),
});
export type Article = z.infer<typeof Article>;

/** The sentences of the body, in reading order. */
export const bodySentences = (article: Pick<Article, 'blocks'>): Sentence[] =>
  article.blocks.flatMap((block) => block.sentences);
