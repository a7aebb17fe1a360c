import type { BlockType, Metadata } from '../article/article.ts';

/** A block before it is split into sentences. */
export type Piece = { type: BlockType; text: string };

/** What a reader (HTML, Markdown, plain text) found, boilerplate lines still among it. */
export type Draft = {
  title?: string;
  kicker?: string;
  metadata: Metadata;
  truncated: boolean;
  pieces: Piece[];
};

/** Whether a line ends like a sentence: a stop, or a mark or bracket behind one. */
export const endsLikeSentence = (text: string) =>
  /[.!?…:;][\s"“”»«’‘'›‹)\]]*$/.test(text.slice(-12));
