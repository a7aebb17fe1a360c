import type { Language } from '../article/article.ts';
import type { SearchForm } from './search-form.ts';

/**
 * A sentence by what it can be found by. `facets` are exact: `lang:ko` for a language that it can be
 * read in, `flagged:ko`.
 */
export type IndexedSentence = {
  /** The sentence's id in its article: `title`, `s1`, … */
  id: string;
  texts: Partial<Record<Language, string>>;
  /** The full German names of what it mentions: `Friedrich Merz` where it says `Merz`. */
  names: string[];
  facets: string[];
};

/** The sentences of an article that readers may have, in reading order, as they were at `changed`. */
export type IndexedArticle = {
  id: string;
  revision: number;
  /** When its manifest was changed: the later of two states of a revision. */
  changed: Date;
  /** When it took its place in the lists. */
  at: Date;
  /** Facets of every sentence: `topic:medtop:04000000`, `site:lahre-bote`, `status:ko:complete`. */
  facets: string[];
  sentences: IndexedSentence[];
};

export type IndexQuery = {
  form: SearchForm;
  /** The languages whose texts are searched. */
  in: readonly Language[];
  /** A sentence or its article has to have one facet of each of these lists. */
  where: readonly (readonly string[])[];
  /** Articles listed at or after `from` and before `to`. */
  from?: Date | undefined;
  to?: Date | undefined;
  /**
   * `relevance` counts for less with age; of what counts the same, and in `newest`, the newest is
   * first.
   */
  order: 'relevance' | 'newest';
  limit: number;
  /** `next` of the page before, of the same query. */
  cursor?: string | undefined;
  /** From which age is counted; with a cursor, that of the first page counts. */
  now: Date;
};

/** A sentence as of its indexing; the index does not decide whether it may be shown. */
export type SearchHit = { article: string; revision: number; sentence: string };

type SearchPage = {
  hits: SearchHit[];
  /** Absent from the last page. */
  next?: string | undefined;
};

/** A cursor that this index did not give for this query. */
export class UnknownCursor extends Error {
  override name = 'UnknownCursor';
}

/** The engine does not answer yet: it is being woken, or out of reach. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
  /** Seconds after which to ask again. */
  readonly retryAfter: number;

  constructor(message: string, { retryAfter, ...options }: ErrorOptions & { retryAfter: number }) {
    super(message, options);
    this.retryAfter = retryAfter;
  }
}

/**
 * An engine with the sentences of all articles: a projection of the bucket, which can be thrown away.
 * `test/search-index.test.ts` is its contract.
 */
export type SearchIndex = {
  /**
   * Replaces all that the index has of each article, unless that is of a later revision, or of the
   * same one as it was later. @throws SearchUnavailable
   */
  put: (articles: readonly IndexedArticle[]) => Promise<void>;
  /** Forgets articles; unknown ids do no harm. @throws SearchUnavailable */
  remove: (ids: readonly string[]) => Promise<void>;
  /** Forgets everything. @throws SearchUnavailable */
  clear: () => Promise<void>;
  /** Sentences, each once. @throws UnknownCursor, SearchUnavailable */
  search: (query: IndexQuery) => Promise<SearchPage>;
};
