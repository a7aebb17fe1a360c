import type { Article, Sentence } from '../../article/article.ts';
import { contentStems, stemsOfContent } from '../../german/content-stems.ts';
import {
  dependsOnPredecessor,
  opensWithNoun,
  refersBack,
} from '../../german/depends-on-predecessor.ts';
import { createSentenceWords, type SentenceWords } from '../sentence-words.ts';
import { hasFiniteVerb, isClosed, isIncomplete, isQuestion, isServiceLine } from './cohesion.ts';
import { interviewQuestions } from './interview-questions.ts';
import { similaritiesToFirst } from './sentence-vectors.ts';

/** Opening sentences among which the lead is chosen. */
const LEAD_WINDOW = 6;
/** Sentences by which words are weighed. */
const MAX_COMPARED = 30;
const MIN_LEAD_WORDS = 5;
/**
 * In similarity to the title: what being the first statement is worth, what each sentence before it
 * costs, and what a sentence without words would lose (the similarity favours short ones).
 */
const WORTH = { first: 0.14, perSentence: -0.02, short: -0.4 };
/** In words: shorter sentences are rarely the news. */
const SHORT_LEAD = 12;

/**
 * Id of the sentence with the news: of the opening statements that can stand alone the one most
 * like the title, earlier ones first. A first that sets a scene gives way to a later one.
 */
export const chooseLead = (
  article: Article,
  words: SentenceWords = createSentenceWords(),
): string | undefined => {
  const text = running(article).slice(0, MAX_COMPARED);
  const opening = text.slice(0, LEAD_WINDOW);
  const likeTitle = titleLikeness(text, article.title?.text ?? '', words);
  let lead: { id: string; worth: number } | undefined;
  for (const [i, one] of opening.entries()) {
    const { length } = words(one.sentence);
    const short = Math.max(0, 1 - length / SHORT_LEAD);
    const place = i * WORTH.perSentence + (lead ? 0 : WORTH.first);
    const worth = (likeTitle[i] ?? 0) + place + short * WORTH.short;
    if (length < MIN_LEAD_WORDS || (lead && worth <= lead.worth)) continue;
    if (isStatement(one, i, lead !== undefined)) lead = { id: one.sentence.id, worth };
  }
  return lead?.id ?? opening[0]?.sentence.id;
};

/** What is not known is seldom the news. */
const LEFT_OPEN = /^(?:Unklar|Offen|Fraglich|Ungewiss) (?:ist|bleibt|war|blieb|sei)(?!\p{L})/u;

type Candidate = {
  sentence: Sentence;
  /** The only one of its block. */
  alone: boolean;
};

const running = (article: Article): Candidate[] => {
  const asked = interviewQuestions(article);
  return article.blocks
    .filter(({ type }) => type === 'paragraph' || type === 'quote')
    .flatMap(({ sentences }) =>
      sentences.map((sentence) => ({ sentence, alone: sentences.length === 1 })),
    )
    .filter(({ sentence }) => !asked.has(sentence.id));
};

const isStatement = (
  { sentence: { text }, alone }: Candidate,
  i: number,
  afterOther: boolean,
): boolean =>
  (isClosed(text) || (i === 0 && alone)) &&
  !isQuestion(text) &&
  !isIncomplete(text) &&
  hasFiniteVerb(text) &&
  !isServiceLine(text) &&
  !LEFT_OPEN.test(text) &&
  (i === 0 || opensWithNoun(text) || !(afterOther ? dependsOnPredecessor : refersBack)(text));

const titleLikeness = (
  text: readonly Candidate[],
  title: string,
  words: SentenceWords,
): number[] => {
  const stems = text.map(({ sentence }) => stemsOfContent(words(sentence)));
  return similaritiesToFirst([contentStems(title), ...stems]);
};
