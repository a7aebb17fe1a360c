import { type Article, bodySentences, type Sentence } from '../../article.ts';
import type { Summary } from '../../summary.ts';

/** What a statement is held against: the sentences it cites, and all that the article says. */
export type Evidence = {
  cited: readonly Sentence[];
  /** The cited sentences in one. */
  text: string;
  article: Article;
  /** Stems of every word of the article, in lower case. */
  vocabulary: ReadonlySet<string>;
  extractive: Summary;
};

/** What in a statement its evidence does not show, in a few words; undefined when it shows all. */
export type Check = (statement: string, evidence: Evidence) => string | undefined;

/** Title, kicker and body: every sentence that can be cited, in reading order. */
export const citable = (article: Article): Sentence[] => [
  ...(article.kicker ? [article.kicker] : []),
  ...(article.title ? [article.title] : []),
  ...bodySentences(article),
];

/** A statement as an article of one sentence, so that the finders of the summary can read it. */
export const alone = (statement: string, { metadata }: Article): Article => ({
  metadata,
  truncated: false,
  blocks: [{ type: 'paragraph', sentences: [{ id: 'statement', text: statement }] }],
});
