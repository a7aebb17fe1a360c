import { Hono } from 'hono';
import { searchPath, VIEWS } from '../../article/page-paths.ts';
import { searchFormOf } from '../../search/search-form.ts';
import type { OpenSearch } from '../../search/search-of.ts';
import type { Bucket } from '../../store/bucket.ts';
import { accept } from '../accept.ts';
import { cacheFor } from '../cache.ts';
import { htmlAnswer } from '../html-answer.ts';
import { HttpProblem } from '../problem.ts';
import { SearchPageQuery } from '../queries/search-query.ts';
import { respond } from '../respond.ts';
import { sentencePath } from '../served/hit-of.ts';
import { cachingOfFound } from './search-routes.ts';
import { searchIsOff, searchSentences } from './search-sentences.ts';

/** The search for people. */
export const searchPageRoutes = (
  articles: Bucket,
  open: OpenSearch | undefined,
  now: () => Date,
) => {
  const routes = new Hono();
  for (const view of VIEWS)
    routes.get(searchPath(view), accept(SearchPageQuery), async (c) => {
      if (!open) throw searchIsOff();
      const { searchPage } = await import('../../pages/search-page.ts');
      const { q: query = '', cursor } = c.get('query');
      if (searchFormOf(query).all.length === 0)
        return respond(
          c,
          htmlAnswer(searchPage({ view, query, hits: [], needsWord: true }), cacheFor.complete),
        );
      const lang = view === 'all' ? undefined : view;
      const at = now();
      const asked = { q: query, lang, cursor, order: 'newest' } as const;
      try {
        const page = await searchSentences(articles, open, asked, at);
        const hits = page.found.map((hit) => ({ ...hit, page: sentencePath(hit, lang) }));
        const { next } = page;
        return await respond(
          c,
          htmlAnswer(searchPage({ view, query, hits, next }), cachingOfFound(page, at)),
        );
      } catch (error) {
        const refresh = error instanceof HttpProblem ? error.problem.retryAfter : undefined;
        if (refresh === undefined) throw error;
        const headers = { 'retry-after': String(refresh), refresh: String(refresh) };
        const waking = searchPage({ view, query, hits: [], isWaking: true });
        return await respond(c, htmlAnswer(waking, 'no-store', { status: 503, headers }));
      }
    });
  return routes;
};
