import type { FollowEdges, Followed, SearchPlace } from './follow-articles.ts';
import type { SearchIndex } from './search-index.ts';

/** The engine and where its feed is; loaded and opened when it is first asked for. */
export type OpenSearch = () => Promise<{ index: SearchIndex; place: SearchPlace }>;

/** Where the sentences are; nowhere if search is off. */
type SearchSettings = { SEARCH_FILE?: string | undefined };

/** The engine of a home; undefined where it has none. */
export const searchOf = ({ SEARCH_FILE: file }: SearchSettings): OpenSearch | undefined => {
  if (file === undefined) return undefined;
  let opened: ReturnType<OpenSearch> | undefined;
  return () => {
    opened ??= openEmbedded(file);
    return opened;
  };
};

const openEmbedded: (file: string) => ReturnType<OpenSearch> = async (file) => {
  const { openEmbeddedIndex } = await import('./embedded/open-embedded-index.ts');
  const index = openEmbeddedIndex(file);
  return { index, place: index.place };
};

/**
 * What the scheduled job does: brings the index up to date, or `reindex` anew. Where search is off,
 * nothing.
 */
export const searchJob =
  (open: OpenSearch | undefined, { articles, now }: Pick<FollowEdges, 'articles' | 'now'>) =>
  async ({ reindex = false }: { reindex?: boolean | undefined } = {}): Promise<Followed> => {
    if (!open) return { indexed: 0, removed: 0 };
    const { beginReindex, followArticles } = await import('./follow-articles.ts');
    const edges = { articles, now, ...(await open()) };
    if (reindex) await beginReindex(edges);
    return await followArticles(edges);
  };
