import type { FoundSentence } from '../../search/found-sentence.ts';
import type { OpenSearch } from '../../search/search-of.ts';
import type { Bucket } from '../../store/bucket.ts';
import { sealed, unsealed } from '../cursor.ts';
import { timesIn } from '../find.ts';
import { badRequest, HttpProblem } from '../problem.ts';
import type { SearchQuery } from '../queries/search-query.ts';

/** Sentences of a page. */
const DEFAULT_SEARCH_LIMIT = 20;

export type FoundSentences = { found: FoundSentence[]; next?: string | undefined };

/**
 * A page of sentences with the cursor of the next. The engine is loaded with the first search.
 *
 * @throws HttpProblem 400; 501 where search is off; 503 while the engine does not answer
 */
export const searchSentences = async (
  articles: Bucket,
  open: OpenSearch | undefined,
  query: SearchQuery,
  now: Date,
): Promise<FoundSentences> => {
  if (!open) throw searchIsOff();
  const { q, in: language, order = 'relevance', limit = DEFAULT_SEARCH_LIMIT } = query;
  const { lang, status, topic, site, section, agency, flagged } = query;
  const search = JSON.stringify({ ...query, cursor: undefined, limit: undefined });
  const cursor = unsealed(query.cursor, search);
  const times = timesIn(query);
  const [{ findSentences }, { SearchUnavailable, UnknownCursor }] = await Promise.all([
    import('../../search/find-sentences.ts'),
    import('../../search/search-index.ts'),
  ]);
  try {
    const { index } = await open();
    const { found, next } = await findSentences(articles, index, {
      query: q,
      in: language,
      filter: { lang, status, topic, site, section, agency, flagged },
      ...times,
      order,
      limit,
      cursor,
      now,
    });
    return { found, next: next && sealed(next, search) };
  } catch (error) {
    if (error instanceof UnknownCursor) throw badRequest(error.message, { faults: ['cursor'] });
    if (error instanceof SearchUnavailable) throw isWaking(error.retryAfter);
    throw error;
  }
};

export const searchIsOff = () =>
  new HttpProblem(
    {
      status: 501,
      title: 'No search',
      detail: 'Search is off here. Set search: opensearch in the file of the stage and deploy.',
    },
    { kind: 'not-found' },
  );

const isWaking = (retryAfter: number) =>
  new HttpProblem({
    status: 503,
    title: 'Search is waking',
    detail: `The search engine is being woken. Ask again in ${retryAfter} seconds.`,
    retryAfter,
  });
