import type { Sentence } from '../../article/article.ts';
import type { Name, Span } from '../../article/summary.ts';
import type { Token } from '../../german/tokens.ts';

/** One place where a name stands. */
export type Mention = Span & { type: Name['type'] };

/** A sentence with its words and the names that stand in it, left to right. */
export type Read = { sentence: Sentence; tokens: Token[]; mentions: Mention[] };

/** Mentions of one bearer. */
export type Group = { type: Name['type']; mentions: Mention[] };

export const mention = (
  { id, text }: Sentence,
  type: Name['type'],
  start: number,
  end: number,
): Mention => ({ sentence: id, start, end, text: text.slice(start, end), type });
