import type { Sentence } from '../article/article.ts';
import { memoized } from '../german/memoized.ts';
import { lowerWords } from '../german/tokens.ts';

/** The words of a sentence, as they are compared. */
export type SentenceWords = (sentence: Sentence) => string[];

/** Reads each sentence of an article once. */
export const createSentenceWords = (): SentenceWords =>
  memoized(({ text }: Sentence) => lowerWords(text), Number.POSITIVE_INFINITY);
