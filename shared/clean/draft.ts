import type { BlockType, Metadata } from '../article/article.ts';

/** A block before it is split into sentences. */
export type Piece = { type: BlockType; text: string };

/** An article as read from HTML, Markdown or plain text, with its boilerplate lines. */
export type Draft = {
  title?: string;
  kicker?: string;
  metadata: Metadata;
  truncated: boolean;
  pieces: Piece[];
};

/** Whether a line ends like a sentence: with a stop, or a mark or bracket after one. */
export const endsLikeSentence = (text: string) =>
  /[.!?…:;][\s"“”»«’‘'›‹)\]]*$/.test(text.slice(-12));
