import { Language } from '../article/article.ts';
import type { Segment } from '../article/document.ts';
import type { Manifest } from '../article/manifest.ts';
import type { Bucket } from '../store/bucket.ts';
import { matches } from '../store/facets.ts';
import { facetsSought, type SearchFilter, segmentsOf } from './indexed-article.ts';
import { type Mark, marksIn } from './marks.ts';
import { type ReadableArticle, readableArticle } from './readable-article.ts';
import { searchFormOf } from './search-form.ts';
import type { SearchHit, SearchIndex, SearchQuery } from './search-index.ts';

/** A sentence as readers may have it now, in each language, and what matches in it. */
export type FoundSentence = {
  id: string;
  manifest: Manifest;
  revision: number;
  texts: Partial<Record<Language, FoundText & { marks: Mark[] }>>;
};

export type FindOptions = Pick<
  SearchQuery,
  'order' | 'limit' | 'from' | 'to' | 'cursor' | 'now'
> & {
  query: string;
  in?: Language | undefined;
  filter: SearchFilter;
};

/** Pages of the index that are read for one of ours. */
const MAX_PAGES = 5;

/**
 * A page of the sentences that were asked for. The index says where to look; what is served is what the
 * bucket has now, so that one that is behind, or damaged, shows nothing that may not be seen.
 *
 * @throws UnknownCursor, SearchUnavailable
 */
export const findSentences = async (
  articles: Bucket,
  index: SearchIndex,
  { query, filter, in: language, cursor, limit, ...options }: FindOptions,
): Promise<{ found: FoundSentence[]; next?: string | undefined }> => {
  const form = searchFormOf(query);
  const languages = language ? [language] : Language.options;
  const read = new Map<string, Promise<ReadableArticle | undefined>>();
  const articleOf = (id: string) => {
    const reading = read.get(id) ?? readableArticle(articles, id, options.now);
    read.set(id, reading);
    return reading;
  };
  const show = async (hit: SearchHit): Promise<FoundSentence[]> => {
    const article = await articleOf(hit.article);
    const texts = article && textsOf(article, hit, filter, options.now);
    if (!texts) return [];
    const { manifest, revision } = article;
    const marks = marksIn(
      mapTexts(texts, ({ text }) => text),
      form,
      languages,
    );
    return [
      {
        id: hit.sentence,
        manifest,
        revision,
        texts: mapTexts(texts, (text, of) => ({ ...text, marks: marks[of] ?? [] })),
      },
    ];
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

type FoundText = { text: string; flags?: Segment['flags'] };

/** The texts of a hit, if it is still that sentence, may be seen and is what was asked for. */
const textsOf = (
  { manifest, revision, documents }: ReadableArticle,
  hit: SearchHit,
  { flagged, ...filter }: SearchFilter,
  now: Date,
): Partial<Record<Language, FoundText>> | undefined => {
  if (hit.revision !== revision || !matches(manifest, filter, now)) return undefined;
  const texts = Object.fromEntries(
    Object.entries(documents).flatMap(([language, document]): [string, FoundText][] => {
      const { text, flags } = segmentsOf(document).find(({ id }) => id === hit.sentence) ?? {};
      return text === undefined ? [] : [[language, { text, flags }]];
    }),
  ) as Partial<Record<Language, FoundText>>;
  const { lang } = filter;
  if (!texts.de || (lang && !texts[lang])) return undefined;
  const isFlagged = (lang ? [texts[lang]] : Object.values(texts)).some(
    (text) => (text?.flags ?? []).length > 0,
  );
  return flagged === undefined || flagged === isFlagged ? texts : undefined;
};

const mapTexts = <From, To>(
  texts: Partial<Record<Language, From>>,
  change: (text: From, language: Language) => To,
): Partial<Record<Language, To>> =>
  Object.fromEntries(
    Language.options.flatMap((language) => {
      const text = texts[language];
      return text === undefined ? [] : [[language, change(text, language)]];
    }),
  );
