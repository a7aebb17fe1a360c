import type { IngestEdges } from '../../shared/ingest/edges.ts';
import { openBooks } from '../../shared/store/ledger/books.ts';

/** Counts side effects; none is left to a process that was killed. */
export type Life = { left: number; effects: number; last: string };

export const lifeOf = (effects: number): Life => ({ left: effects, effects: 0, last: '' });

class Killed extends Error {
  override name = 'Killed';
}

/** The edges of a process that is killed right after its n-th side effect. */
export const mortal = (edges: IngestEdges, life: Life): IngestEdges => {
  const effect =
    <A extends unknown[], R>(name: string, act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (life.left <= 0) throw new Killed(name);
      const result = await act(...args);
      if (life.left <= 0) throw new Killed(name);
      life.left -= 1;
      life.effects += 1;
      life.last = name;
      if (life.left === 0) throw new Killed(name);
      return result;
    };
  const { articles, translator } = edges;
  const mortalArticles = {
    ...articles,
    put: effect('put', articles.put),
    remove: effect('remove', articles.remove),
  };
  return {
    ...edges,
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
