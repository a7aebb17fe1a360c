import { type Article, bodySentences, type Sentence } from '../article/article.ts';
import type { Summary } from '../article/summary.ts';
import { collectDates } from './dates/collect-dates.ts';
import { heldDates } from './dates/held-dates.ts';
import { figures } from './figures/figures.ts';
import { collectNames } from './names/collect-names.ts';
import { chooseLead } from './points/choose-lead.ts';
import { choosePoints, pointCount } from './points/choose-points.ts';
import { collectQuotes } from './quotes/collect-quotes.ts';
import { createSentenceWords, type SentenceWords } from './sentence-words.ts';
import { collectSources } from './sources/collect-sources.ts';
import { timeline } from './timeline.ts';
import { statedTopic } from './topic/stated-topic.ts';
import { topicOf } from './topic/topic-of.ts';

/**
 * The extractive summary of a German article. Deterministic; a list is empty if the article has
 * nothing for it.
 */
export const summarise = (article: Article): Summary => {
  const sentences = bodySentences(article);
  const names = collectNames(article);
  const mentioned = collectDates(article);
  const bySentence = Map.groupBy(mentioned, ({ sentence }) => sentence);
  const events = sentencesOf(article, EVENTFUL).flatMap(({ id, text }) =>
    heldDates(text, bySentence.get(id) ?? []),
  );
  const words = createSentenceWords();
  return {
    lead: chooseLead(article, words),
    points: points(article, words),
    quotes: collectQuotes(article, names),
    figures: sentences.flatMap(figures),
    dates: mentioned,
    names,
    timeline: timeline(events),
    sources: collectSources(article),
    topic: statedTopic(article) ?? topicOf(article, words),
  };
};

/** Key points and headings repeat what the text says. */
const EVENTFUL = ['paragraph', 'quote', 'item'];

/** The editors' own key points if the article has them, else a choice by sentence score. */
const points = (article: Article, words: SentenceWords): Summary['points'] => {
  const byEditors = sentenceIds(article, ['key-point']);
  if (byEditors.length) return { by: 'editors', sentences: byEditors };
  const count = pointCount(sentenceIds(article, ['paragraph', 'quote']).length);
  return { by: 'extraction', sentences: choosePoints(article, count, words) };
};

const sentenceIds = (article: Article, types: string[]): string[] =>
  sentencesOf(article, types).map(({ id }) => id);

const sentencesOf = (article: Article, types: string[]): Sentence[] =>
  article.blocks.filter(({ type }) => types.includes(type)).flatMap(({ sentences }) => sentences);
