import type { Article, Sentence } from '../article/article.ts';
import type { Summary } from '../article/summary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a statement is held against: the sentences it cites, and all that the article says. */
export type Evidence = {
  cited: readonly Sentence[];
  /** The cited sentences in one. */
  text: string;
  article: Article;
  /** Of the whole article. */
  vocabulary: Vocabulary;
  extractive: Summary;
};

/** What in a statement its evidence does not show, in a few words; undefined when it shows all. */
export type ProofCheck = (statement: string, evidence: Evidence) => string | undefined;

/** A statement as an article of one sentence, so that the finders of the summary can read it. */
export const asArticle = (statement: string, { metadata }: Article): Article => ({
  metadata,
  truncated: false,
  blocks: [{ type: 'paragraph', sentences: [{ id: 'statement', text: statement }] }],
});
