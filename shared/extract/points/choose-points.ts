import type { Article, Sentence } from '../../article/article.ts';
import { contentStems, stemsOfContent } from '../../german/content-stems.ts';
import { dependsOnPredecessor } from '../../german/depends-on-predecessor.ts';
import { createSentenceWords, type SentenceWords } from '../sentence-words.ts';
import { isClosed, isQuestion, isServiceLine } from './cohesion.ts';
import { interviewQuestions } from './interview-questions.ts';
import {
  centrality,
  similaritiesToFirst,
  similarity,
  stemParts,
  type Vector,
  vectors,
} from './sentence-vectors.ts';

const WEIGHT = { position: 1, title: 1, titleParts: 1, centrality: 0.4, short: 0.2, long: 0.2 };
/** Sentence at which position counts half as much as at the start. */
const POSITION_HALF = 18;
const REDUNDANCY_WEIGHT = 0.5;
/** Similarity from which two sentences say the same; the second is never chosen. */
const MAX_POINT_SIMILARITY = 0.75;
/**
 * In words: sentences below `fewest` are never chosen; outside `short` and `long` they lose score.
 */
const POINT_WORDS = { fewest: 5, short: 14, long: 28 };

/** `Die Autorin ist …`, `Unser Autor besitzt …` below an article: a name would follow in the news. */
const ON_AUTHOR =
  /^(?:Der|Die|Unsere?) (?:Gast)?(?:[Aa]utor|[Vv]erfasser|[Kk]olumnist|[Kk]ommentator|[Rr]ezensent)(?:in|en)? \p{Ll}/u;
const MAX_CLOSING_BLOCKS = 2;
const MIN_BLOCKS = 2;

const NONE: Vector = new Map();

/** A body sentence; only running text can become a point. */
type Candidate = Sentence & { running: boolean; words: string[] };
type Scored = { score: number; vector: Vector; open: boolean; leans: boolean };

/** How many points suit a text with that many running sentences: 1 to 5. */
export const pointCount = (sentences: number): number =>
  [3, 7, 20, 40].filter((limit) => sentences > limit).length + 1;

/**
 * Ids of at most `count` sentences of running text, in reading order. The score is linear in
 * position, similarity to the title in stems and in their parts, LexRank and length; redundancy is
 * limited by maximal marginal relevance (Carbonell & Goldstein 1998). A sentence that depends on
 * its predecessor is chosen only together with it; questions and very short sentences only if there
 * is nothing else.
 */
export const choosePoints = (
  article: Article,
  count: number,
  words: SentenceWords = createSentenceWords(),
): string[] => {
  const sentences = candidates(article, words);
  const chosen = pick(score(sentences, article.title?.text ?? ''), count);
  const fallback = sentences.findIndex((sentence) => sentence.running);
  const indexes = chosen.length || fallback < 0 ? chosen : [fallback];
  return indexes.toSorted((a, b) => a - b).flatMap((i) => sentences[i]?.id ?? []);
};

const candidates = (article: Article, words: SentenceWords): Candidate[] => {
  const asked = interviewQuestions(article);
  return article.blocks.flatMap(({ type, sentences }, i) => {
    const running = type === 'paragraph' || type === 'quote';
    const closes = i >= Math.max(MIN_BLOCKS, article.blocks.length - MAX_CLOSING_BLOCKS);
    return sentences.map((one) => ({
      ...one,
      running: running && !asked.has(one.id) && !(closes && ON_AUTHOR.test(one.text)),
      words: words(one),
    }));
  });
};

const score = (sentences: readonly Candidate[], title: string): Scored[] => {
  const stems = [contentStems(title), ...sentences.map(({ words }) => stemsOfContent(words))];
  const [titleVector = NONE, ...all] = vectors(stems);
  const sharedParts = title ? similaritiesToFirst(stems.map(stemParts)) : [];
  const central = centrality(all);
  return sentences.map((sentence, i) => {
    const { length } = sentence.words;
    return {
      vector: all[i] ?? NONE,
      open:
        sentence.running &&
        length >= POINT_WORDS.fewest &&
        isClosed(sentence.text) &&
        !isServiceLine(sentence.text) &&
        !isQuestion(sentence.text),
      leans: i > 0 && dependsOnPredecessor(sentence.text),
      score:
        WEIGHT.position / (1 + i / POSITION_HALF) +
        WEIGHT.title * similarity(all[i] ?? NONE, titleVector) +
        WEIGHT.titleParts * (sharedParts[i] ?? 0) +
        WEIGHT.centrality * (central[i] ?? 0) -
        lengthPenalty(length),
    };
  });
};

const lengthPenalty = (length: number): number =>
  WEIGHT.short * Math.max(0, 1 - length / POINT_WORDS.short) +
  WEIGHT.long * Math.max(0, length / POINT_WORDS.long - 1);

const pick = (scored: readonly Scored[], count: number): number[] => {
  const chosen: number[] = [];
  while (chosen.length < count) {
    const next = best(scored, chosen);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
};

const best = (scored: readonly Scored[], chosen: readonly number[]): number | undefined => {
  let top: { index: number; value: number } | undefined;
  scored.forEach((candidate, index) => {
    if (!eligible(candidate, index, chosen)) return;
    const repeated = redundancy(candidate, scored, chosen);
    if (repeated >= MAX_POINT_SIMILARITY) return;
    const value = candidate.score - REDUNDANCY_WEIGHT * repeated;
    if (!top || value > top.value) top = { index, value };
  });
  return top?.index;
};

const eligible = (candidate: Scored, index: number, chosen: readonly number[]): boolean =>
  candidate.open && !chosen.includes(index) && (!candidate.leans || chosen.includes(index - 1));

const redundancy = (
  candidate: Scored,
  scored: readonly Scored[],
  chosen: readonly number[],
): number =>
  Math.max(0, ...chosen.map((i) => similarity(candidate.vector, scored[i]?.vector ?? NONE)));
