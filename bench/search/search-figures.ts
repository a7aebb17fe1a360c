import type { Language } from '../../shared/article/article.ts';
import { LANGUAGES } from '../../shared/article/language-codes.ts';
import { searchFormOf } from '../../shared/search/search-form.ts';
import type { IndexedArticle, SearchIndex } from '../../shared/search/search-index.ts';
import type { LabelledQuery } from './queries/labelled-query.ts';
import { type QueryScore, scoreQuery } from './score-query.ts';

export type ScoredQuery = LabelledQuery & QueryScore & { language: Language; isHeldOut: boolean };

/** Hits that are fetched: enough for ten once those are skipped that need not be there. */
const HITS = 60;

/** Every third query is held out: nobody looks at why it fails before it is exchanged for another. */
const HELD_OUT = 3;

/** Scores an engine by the labelled queries. The index is emptied and filled with the articles. */
export const scoreEngine = async (
  index: SearchIndex,
  articles: readonly IndexedArticle[],
): Promise<ScoredQuery[]> => {
  await index.clear();
  await index.put(articles);
  const scores: ScoredQuery[] = [];
  for (const language of LANGUAGES) {
    const textOf = textsIn(articles, language);
    for (const [place, query] of (await labelledQueries(language)).entries()) {
      const { hits } = await index.search({
        form: searchFormOf(query.q),
        in: [language],
        where: [],
        order: 'relevance',
        limit: HITS,
        now: newest(articles),
      });
      const found = hits.flatMap((hit) => textOf.get(`${hit.article}/${hit.sentence}`) ?? []);
      scores.push({
        ...query,
        ...scoreQuery(query, found, [...textOf.values()]),
        language,
        isHeldOut: place % HELD_OUT === HELD_OUT - 1,
      });
    }
  }
  return scores;
};

export const meanScore = (
  scores: readonly ScoredQuery[],
  measure: 'recall' | 'precision',
): number => scores.reduce((sum, score) => sum + score[measure], 0) / scores.length;

export const labelledQueries = async (language: Language): Promise<LabelledQuery[]> => {
  const { QUERIES } = (await import(`./queries/${language}.ts`)) as { QUERIES: LabelledQuery[] };
  return QUERIES;
};

const textsIn = (articles: readonly IndexedArticle[], language: Language): Map<string, string> =>
  new Map(
    articles.flatMap(({ id, sentences }) =>
      sentences.map((sentence) => [`${id}/${sentence.id}`, sentence.texts[language] ?? '']),
    ),
  );

const newest = (articles: readonly IndexedArticle[]): Date =>
  new Date(Math.max(...articles.map(({ at }) => at.getTime())));
