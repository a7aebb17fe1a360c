import type { Article, Sentence } from '../../article/article.ts';
import { dependsOnPredecessor } from '../../german/depends-on-predecessor.ts';
import { lowerWords } from '../../german/tokens.ts';
import { isClosed, isQuestion } from './cohesion.ts';
import { similarity, vectors } from './sentence-vectors.ts';

/** Opening sentences among which the lead is chosen. */
const LEAD_WINDOW = 6;
const MIN_LEAD_WORDS = 5;
/** Similarity to the title from which a later sentence replaces a first one that has none. */
const MIN_TITLE_SIMILARITY = 0.3;

/**
 * Id of the sentence with the news: the first statement of the running text that can stand alone.
 * If it shares no word with the title (it sets a scene), the first that clearly does.
 */
export const chooseLead = (article: Article): string | undefined => {
  const opening = running(article).slice(0, LEAD_WINDOW);
  const statements = opening.filter(isStatement);
  const first = statements[0] ?? opening[0];
  const likeTitle = titleLikeness(statements, article.title?.text ?? '');
  if (likeTitle[0]) return first?.id;
  return (statements.find((_, i) => (likeTitle[i] ?? 0) >= MIN_TITLE_SIMILARITY) ?? first)?.id;
};

const running = (article: Article): Sentence[] =>
  article.blocks
    .filter(({ type }) => type === 'paragraph' || type === 'quote')
    .flatMap((block) => block.sentences);

const isStatement = ({ text }: Sentence, index: number): boolean =>
  isClosed(text) &&
  !isQuestion(text) &&
  lowerWords(text).length >= MIN_LEAD_WORDS &&
  (index === 0 || !dependsOnPredecessor(text));

const titleLikeness = (sentences: readonly Sentence[], title: string): number[] => {
  const [first = new Map(), ...rest] = vectors([title, ...sentences.map(({ text }) => text)]);
  return rest.map((vector) => similarity(vector, first));
};
