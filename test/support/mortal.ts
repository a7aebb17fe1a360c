import type { IngestDeps } from '../../shared/ingest/ingest-deps.ts';
import { openBooks } from '../../shared/store/ledger/books.ts';

type Effect = 'put' | 'remove' | 'translate';

/**
 * The dependencies of a process that is killed right after the effect that `isLast` says, of which
 * it made
 * `count` so far. Nothing succeeds afterwards, reads included.
 */
export const mortal = (
  deps: IngestDeps,
  isLast: (effect: Effect, count: number) => boolean,
): IngestDeps => {
  let dead = false;
  let effects = 0;
  const unlessDead =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (dead) throw new Error('killed');
      const result = await act(...args);
      if (dead) throw new Error('killed');
      return result;
    };
  const effect = <A extends unknown[], R>(name: Effect, act: (...args: A) => Promise<R>) =>
    unlessDead(async (...args: A): Promise<R> => {
      const result = await act(...args);
      if (!dead) effects += 1;
      dead ||= isLast(name, effects);
      return result;
    });
  const { articles, translator } = deps;
  const mortalArticles = {
    ...articles,
    head: unlessDead(articles.head),
    get: unlessDead(articles.get),
    list: unlessDead(articles.list),
    put: effect('put', articles.put),
    remove: effect('remove', articles.remove),
  };
  return {
    ...deps,
    articles: mortalArticles,
    books: openBooks(mortalArticles),
    translator: {
      open: async (target) => {
        const opened = await translator.open(target);
        return { ...opened, translate: effect('translate', opened.translate) };
      },
    },
  };
};
