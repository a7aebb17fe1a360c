import { type Context, Hono } from 'hono';
import type { Language } from '../../article/article.ts';
import { searchPath } from '../../article/page-paths.ts';
import { dayBegan } from '../../berlin-day.ts';
import {
  type SentenceFeed,
  sentencesAsAtom,
  sentencesAsJson,
} from '../../formats/sentence-feed.ts';
import type { OpenSearch } from '../../search/search-of.ts';
import type { Bucket } from '../../store/bucket.ts';
import { accept } from '../accept.ts';
import { jsonAnswer } from '../answer.ts';
import { cacheFor, capped, secondsUntilChange } from '../cache.ts';
import type { SearchAnswer } from '../contract/served-search.ts';
import { paginate } from '../pagination.ts';
import { SearchFeedQuery, SearchQuery } from '../queries/search-query.ts';
import { requestOf, respond } from '../respond.ts';
import { sentencePath, servedHits } from '../served/hit-of.ts';
import { siteOf } from '../site-of.ts';
import { type FoundSentences, searchSentences } from './search-sentences.ts';

/** Sentences by their words, as JSON and as feeds. */
export const searchRoutes = (articles: Bucket, open: OpenSearch | undefined, now: () => Date) =>
  new Hono()
    .get('/search', accept(SearchQuery), async (c) => {
      const query = c.get('query');
      const at = now();
      const page = await searchSentences(articles, open, query, at);
      const { next, headers } = paginate(requestOf(c), page, c.get('given'));
      const answer: SearchAnswer = { ...servedHits(page.found, at, query.lang), next };
      const caching = { 'cache-control': cachingOfFound(page, at) };
      return await respond(c, jsonAnswer(answer, { ...caching, ...headers }));
    })
    .get('/search.atom', accept(SearchFeedQuery), async (c) => {
      const at = now();
      const feed = await feedOf(c, articles, open, c.get('query'), at);
      c.header('content-type', 'application/atom+xml; charset=utf-8');
      return c.body(sentencesAsAtom(feed, dayBegan(at)));
    })
    .get('/search.json', accept(SearchFeedQuery), async (c) => {
      const feed = await feedOf(c, articles, open, c.get('query'), now());
      c.header('content-type', 'application/feed+json');
      return c.body(JSON.stringify(sentencesAsJson(feed)));
    });

export const cachingOfFound = ({ found }: FoundSentences, now: Date): string =>
  capped(
    cacheFor.list,
    secondsUntilChange(
      found.map(({ manifest }) => manifest),
      now,
    ),
  );

const feedOf = async (
  c: Context,
  articles: Bucket,
  open: OpenSearch | undefined,
  query: SearchFeedQuery,
  now: Date,
): Promise<SentenceFeed> => {
  const language: Language = query.lang ?? 'de';
  const page = await searchSentences(
    articles,
    open,
    { ...query, lang: language, order: 'newest' },
    now,
  );
  c.header('cache-control', cachingOfFound(page, now));
  c.header('content-language', language);
  const { pathname, search } = new URL(c.req.url);
  return {
    language,
    query: query.q,
    site: siteOf(requestOf(c)),
    self: `${pathname}${search}`,
    page: `${searchPath(language)}?${new URLSearchParams({ q: query.q })}`,
    entries: page.found.map((sentence) => ({
      id: sentence.id,
      manifest: sentence.manifest,
      text: sentence.texts[language]?.text ?? '',
      german: sentence.texts.de?.text ?? '',
      page: sentencePath(sentence, language),
    })),
  };
};
