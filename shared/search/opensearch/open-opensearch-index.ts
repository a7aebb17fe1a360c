import * as z from 'zod';
import type { SearchIndex } from '../search-index.ts';
import { refusedWith, withoutReach } from './engine-failure.ts';
import { ARTICLES, INDEX_MAPPINGS, SENTENCES } from './index-forms.ts';
import { cursorAfter, opensearchStart } from './opensearch-cursor.ts';
import { createWriter } from './opensearch-writer.ts';
import { queryOf, sortOf } from './search-body.ts';
import type { SendToOpenSearch } from './send.ts';

type OpenSearchOptions = {
  /** Writes can be found at once. Serverless refreshes by itself and rejects the option. */
  refresh?: boolean;
};

/** The index in OpenSearch 2 or later, or a collection of OpenSearch Serverless. */
export const openOpenSearchIndex = (
  send: SendToOpenSearch,
  { refresh = false }: OpenSearchOptions = {},
): SearchIndex => {
  const writer = createWriter(send, refresh);
  let made: Promise<void> | undefined;

  /** Makes the indexes, once, unless they are there. */
  const make = (): Promise<void> => {
    made ??= makeIndexes(send).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };

  return {
    put: (articles) =>
      withoutReach(async () => {
        await make();
        await writer.put(articles);
      }),

    remove: (ids) =>
      withoutReach(async () => {
        await make();
        await writer.remove(ids);
      }),

    clear: () =>
      withoutReach(async () => {
        for (const index of [SENTENCES, ARTICLES])
          await unless(404, () => send({ method: 'DELETE', path: `/${index}` }));
        made = undefined;
        await make();
      }),

    search: (query) =>
      withoutReach(async () => {
        const { now, after } = opensearchStart(query);
        const asked = queryOf(query, now);
        if (!asked) return { hits: [] };
        const answer = await unless(404, () =>
          send({
            method: 'POST',
            path: `/${SENTENCES}/_search`,
            body: {
              query: asked,
              _source: ['article', 'revision', 'sentence'],
              sort: sortOf(query),
              // One more than asked for says whether there is a next page.
              size: query.limit + 1,
              track_total_hits: false,
              ...(after && { search_after: after }),
            },
          }),
        );
        const found = answer ? Answer.parse(answer).hits.hits : [];
        const hits = found.slice(0, query.limit);
        const last = hits.at(-1);
        return {
          hits: hits.map(({ _source }) => _source),
          next: last && found.length > hits.length ? cursorAfter(query, now, last.sort) : undefined,
        };
      }),
  };
};

const Answer = z.object({
  hits: z.object({
    hits: z.array(
      z.object({
        _source: z.object({ article: z.string(), revision: z.int(), sentence: z.string() }),
        sort: z.array(z.union([z.number(), z.string()])),
      }),
    ),
  }),
});

const makeIndexes = async (send: SendToOpenSearch): Promise<void> => {
  for (const [index, mappings] of Object.entries(INDEX_MAPPINGS)) {
    const path = `/${index}`;
    // 400: somebody else has just made it.
    if ((await send({ method: 'HEAD', path })) !== true)
      await unless(400, () => send({ method: 'PUT', path, body: { mappings } }));
  }
};

const unless = async <T>(status: number, work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    if (refusedWith(error) === status) return undefined;
    throw error;
  }
};
