import { type Article, bodySentences } from '../../article.ts';
import type { Summary } from '../../summary.ts';
import { dates } from '../dates/dates.ts';
import { figures } from '../figures/figures.ts';
import { collectNames } from '../names/names.ts';
import { collectQuotes } from '../quotes/quotes.ts';
import { chooseLead } from './lead.ts';
import { choosePoints, pointCount } from './points.ts';

/**
 * The extractive summary of a German article. Deterministic; a list is empty where the article has
 * nothing for it.
 */
export const summarise = (article: Article): Summary => ({
  lead: chooseLead(article),
  points: points(article),
  quotes: collectQuotes(article),
  figures: bodySentences(article).flatMap(figures),
  dates: bodySentences(article).flatMap((sentence) => dates(sentence, article.metadata.published)),
  names: collectNames(article),
});

/** The editors' own key points where the article has them, else a choice by sentence score. */
function points(article: Article): Summary['points'] {
  const byEditors = sentenceIds(article, ['key-point']);
  if (byEditors.length) return { by: 'editors', sentences: byEditors };
  const count = pointCount(sentenceIds(article, ['paragraph', 'quote']).length);
  return { by: 'extraction', sentences: choosePoints(article, count) };
}

const sentenceIds = (article: Article, types: string[]): string[] =>
  article.blocks
    .filter((block) => types.includes(block.type))
    .flatMap((block) => block.sentences.map(({ id }) => id));
