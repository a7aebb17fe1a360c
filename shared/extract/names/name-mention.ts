import type { Sentence } from '../../article/article.ts';
import type { Name, Span } from '../../article/summary.ts';
import type { NameToken } from './name-word.ts';

/** One occurrence of a name. */
export type NameMention = Span & { type: Name['type'] };

/** A sentence with its words and the names in it, left to right. */
export type ReadSentence = { sentence: Sentence; tokens: NameToken[]; mentions: NameMention[] };

/** The mentions of one bearer. */
export type NameGroup = { type: Name['type']; mentions: NameMention[] };

export const mentionAt = (
  { id, text }: Sentence,
  type: Name['type'],
  start: number,
  end: number,
): NameMention => ({ sentence: id, start, end, text: text.slice(start, end), type });
