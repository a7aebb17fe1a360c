import type { Bucket } from '../store/bucket.ts';
import type { FollowDeps, FollowResult, SearchPlace } from './follow-articles.ts';
import type { SearchIndex } from './search-index.ts';

/** The engine and where its feed is; loaded and opened when it is first asked for. */
export type OpenSearch = () => Promise<{ index: SearchIndex; place: SearchPlace }>;

/** The sentences are in OpenSearch or in a file; nowhere if search is off. */
type SearchSettings = {
  SEARCH_ENDPOINT?: string | undefined;
  SEARCH_FILE?: string | undefined;
  AWS_REGION?: string | undefined;
};

type SearchOptions = {
  articles: Bucket;
  /** Milliseconds until a request to OpenSearch is given up. */
  timeout?: number;
};

/** Less than the API has for an answer, which a collection that is woken does not keep to. */
const MAX_WAIT_OF_READER = 12_000;

/** The engine of a home; undefined where it has none. */
export const searchOf = (
  { SEARCH_ENDPOINT: endpoint, SEARCH_FILE: file, AWS_REGION: region }: SearchSettings,
  { articles, timeout = MAX_WAIT_OF_READER }: SearchOptions,
): OpenSearch | undefined => {
  if (endpoint !== undefined)
    return once(async () => {
      const { openOpenSearch } = await import('./opensearch/open-opensearch.ts');
      return await openOpenSearch({ endpoint, region, timeout, articles });
    });
  if (file === undefined) return undefined;
  return once(async () => {
    const { openEmbeddedIndex } = await import('./embedded/open-embedded-index.ts');
    const index = openEmbeddedIndex(file);
    return { index, place: index.place };
  });
};

/** An engine that could not be opened is opened again. */
const once = (open: OpenSearch): OpenSearch => {
  let engine: ReturnType<OpenSearch> | undefined;
  return () => {
    engine ??= open().catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  };
};

type SearchJob = { reindex?: boolean | undefined };

/**
 * The scheduled job: brings the index up to date, or rebuilds it (`reindex`). Where search is off, it
 * does nothing. Runs of a process wait for one another: two would read the same twice.
 */
export const searchJob = (
  open: OpenSearch | undefined,
  { articles, now }: Pick<FollowDeps, 'articles' | 'now'>,
) => {
  let last: Promise<unknown> = Promise.resolve();
  const run = async ({ reindex = false }: SearchJob): Promise<FollowResult> => {
    if (!open) return { indexed: 0, removed: 0 };
    const { beginReindex, followArticles } = await import('./follow-articles.ts');
    const deps = { articles, now, ...(await open()) };
    if (reindex) await beginReindex(deps);
    return await followArticles(deps);
  };
  return (job: SearchJob = {}): Promise<FollowResult> => {
    const next = last.then(() => run(job));
    last = next.catch(() => {});
    return next;
  };
};
