import { Hono } from 'hono';
import { searchPath, VIEWS } from '../../article/page-paths.ts';
import { searchFormOf } from '../../search/search-form.ts';
import type { OpenSearch } from '../../search/search-of.ts';
import type { Bucket } from '../../store/bucket.ts';
import { accept } from '../accept.ts';
import { cacheFor } from '../cache.ts';
import { HttpProblem } from '../problem.ts';
import { SearchPageQuery } from '../queries.ts';
import { servePage } from '../serve-page.ts';
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
        return servePage(c, cacheFor.complete).html(
          searchPage({ view, query, hits: [], needsWord: true }),
        );
      const lang = view === 'all' ? undefined : view;
      const at = now();
      const asked = { q: query, lang, cursor, order: 'newest' } as const;
      try {
        const page = await searchSentences(articles, open, asked, at);
        const hits = page.found.map((hit) => ({ ...hit, page: sentencePath(hit, lang) }));
        const { next } = page;
        return servePage(c, cachingOfFound(page, at)).html(searchPage({ view, query, hits, next }));
      } catch (error) {
        const refresh = error instanceof HttpProblem ? error.problem.retryAfter : undefined;
        if (refresh === undefined) throw error;
        c.header('retry-after', String(refresh));
        c.header('refresh', String(refresh));
        return servePage(c, 'no-store').html(
          searchPage({ view, query, hits: [], isWaking: true }),
          503,
        );
      }
    });
  return routes;
};
