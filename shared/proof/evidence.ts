import type { Article, Sentence } from '../article/article.ts';
import type { Summary } from '../article/summary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a statement is checked against: the sentences it cites, and the whole article. */
export type Evidence = {
  cited: readonly Sentence[];
  /** The cited sentences joined. */
  text: string;
  article: Article;
  /** Of the whole article. */
  vocabulary: Vocabulary;
  extractive: Summary;
};

/**
 * Names what in a statement the evidence does not prove, in a few words; undefined if all is
 * proven.
 */
export type ProofCheck = (statement: string, evidence: Evidence) => string | undefined;

/** A statement as an article of one sentence, for the extractors. */
export const asArticle = (statement: string, { metadata }: Article): Article => ({
  metadata,
  truncated: false,
  blocks: [{ type: 'paragraph', sentences: [{ id: 'statement', text: statement }] }],
});
