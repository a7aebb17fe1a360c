import type { Language } from '../article/article.ts';
import { LANGUAGES } from '../article/language-codes.ts';
import type { Bucket } from '../store/bucket.ts';
import type { ArticleFilter } from '../store/facets.ts';
import { matches } from '../store/facets.ts';
import { type FoundSentence, foundSentence } from './found-sentence.ts';
import { facetsSought } from './indexed-article.ts';
import { type ReadableArticle, readableArticle } from './readable-article.ts';
import { searchFormOf } from './search-form.ts';
import type { IndexQuery, SearchHit, SearchIndex } from './search-index.ts';

export type FindOptions = Pick<IndexQuery, 'order' | 'limit' | 'from' | 'to' | 'cursor' | 'now'> & {
  query: string;
  in?: Language | undefined;
  filter: ArticleFilter;
};

/** Pages of the index that are read for one of ours. */
const MAX_PAGES = 5;

/**
 * A page of the sentences that were asked for. The index says where to look; what is served is what
 * the bucket has now, so that one that is behind, or damaged, shows nothing that may not be seen.
 *
 * @throws UnknownCursor, SearchUnavailable
 */
export const findSentences = async (
  articles: Bucket,
  index: SearchIndex,
  { query, filter, in: language, cursor, limit, ...options }: FindOptions,
): Promise<{ found: FoundSentence[]; next?: string | undefined }> => {
  const form = searchFormOf(query);
  const languages = language ? [language] : LANGUAGES;
  const read = new Map<string, Promise<ReadableArticle | undefined>>();
  const articleOf = (id: string) => {
    const reading = read.get(id) ?? readableArticle(articles, id, options.now);
    read.set(id, reading);
    return reading;
  };
  const show = async (hit: SearchHit): Promise<FoundSentence[]> => {
    const article = await articleOf(hit.article);
    if (article?.revision !== hit.revision) return [];
    const sentence = foundSentence(article, hit.sentence, form, languages);
    return sentence && isSought(sentence, filter, options.now) ? [sentence] : [];
  };
  const found: FoundSentence[] = [];
  let next = cursor;
  for (let pages = 0; pages < MAX_PAGES; pages++) {
    const page = await index.search({
      ...options,
      form,
      in: languages,
      where: facetsSought(filter),
      limit: limit - found.length,
      cursor: next,
    });
    found.push(...(await Promise.all(page.hits.map(show))).flat());
    next = page.next;
    if (next === undefined || found.length >= limit) break;
  }
  return { found, next };
};

/**
 * What is sought was the index's to say; that it still is so, and no more than that, is seen here.
 */
const isSought = (
  { manifest, texts }: FoundSentence,
  { flagged, ...filter }: ArticleFilter,
  now: Date,
): boolean => {
  const { lang } = filter;
  if (!matches(manifest, filter, now) || (lang && !texts[lang])) return false;
  const isFlagged = (lang ? [texts[lang]] : Object.values(texts)).some(
    (text) => (text?.flags ?? []).length > 0,
  );
  return flagged === undefined || flagged === isFlagged;
};
