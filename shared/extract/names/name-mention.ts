import type { Sentence } from '../../article/article.ts';
import type { Name, Span } from '../../article/summary.ts';
import type { Token } from '../../german/tokens.ts';

/** One place where a name stands. */
export type NameMention = Span & { type: Name['type'] };

/** A sentence with its words and the names that stand in it, left to right. */
export type ReadSentence = { sentence: Sentence; tokens: Token[]; mentions: NameMention[] };

/** Mentions of one bearer. */
export type NameGroup = { type: Name['type']; mentions: NameMention[] };

export const mentionAt = (
  { id, text }: Sentence,
  type: Name['type'],
  start: number,
  end: number,
): NameMention => ({ sentence: id, start, end, text: text.slice(start, end), type });
