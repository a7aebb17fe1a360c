import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../../shared/article/language-codes.ts';
import { openEmbeddedIndex } from '../../shared/search/embedded/open-embedded-index.ts';
import { searchFormOf } from '../../shared/search/search-form.ts';
import type { IndexedArticle, IndexQuery, SearchIndex } from '../../shared/search/search-index.ts';
import { labelledQueries } from './search-figures.ts';
import { sizedArticles } from './sized-articles.ts';

const ARTICLES_AT_ONCE = 25;
const MEGABYTE = 2 ** 20;

/**
 * How long the embedded engine takes to take in sentences, and to find some; what it needs for
 * them.
 */
export const measureSpeed = async (
  corpus: readonly IndexedArticle[],
  size: number,
): Promise<string[]> => {
  const labelled = await Promise.all(LANGUAGES.map(labelledQueries));
  const queries = labelled.flat().map(({ q }) => q);
  const folder = mkdtempSync(join(tmpdir(), 'presseschau-search-'));
  try {
    const index = openEmbeddedIndex(join(folder, 'search.sqlite'));
    const filled = await fill(index, corpus, size);
    const bytes = readdirSync(folder).reduce(
      (sum, file) => sum + statSync(join(folder, file)).size,
      0,
    );
    const lines = [
      `indexing   ${size} sentences in ${bothTimes(filled, (ms) => `${(ms / 1_000).toFixed(0)} s (${Math.round((size / ms) * 1_000)} a second)`)}; ${Math.round(bytes / MEGABYTE)} MB on disk`,
    ];
    for (const [name, options] of Object.entries(WAYS))
      lines.push(`${name.padEnd(11)}${await timed(index, queries, options)}`);
    index.close();
    lines.push(`memory     ${Math.round(process.memoryUsage().rss / MEGABYTE)} MB of the process`);
    return lines;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const fill = async (
  index: SearchIndex,
  corpus: readonly IndexedArticle[],
  size: number,
): Promise<Times> => {
  const sum: Times = { processor: 0, wall: 0 };
  const put = async (articles: IndexedArticle[]) => {
    const { processor, wall } = await timesOf(() => index.put(articles));
    sum.processor += processor;
    sum.wall += wall;
  };
  let batch: IndexedArticle[] = [];
  for (const article of sizedArticles(corpus, size)) {
    batch.push(article);
    if (batch.length < ARTICLES_AT_ONCE) continue;
    await put(batch);
    batch = [];
  }
  await put(batch);
  return sum;
};

const MONTH = new Date('2026-10-01T00:00:00Z');

const WAYS: Record<string, Partial<IndexQuery>> = {
  relevance: {},
  newest: { order: 'newest' },
  narrowed: { where: [['lang:ko'], ['site:7']], from: MONTH },
};

const timed = async (
  index: SearchIndex,
  queries: readonly string[],
  options: Partial<IndexQuery>,
): Promise<string> => {
  const all: Times[] = [];
  for (const query of queries)
    all.push(
      await timesOf(() =>
        index.search({
          form: searchFormOf(query),
          in: LANGUAGES,
          where: [],
          order: 'relevance',
          limit: 20,
          now: new Date(),
          ...options,
        }),
      ),
    );
  const sorted = (kind: keyof Times) =>
    all.map((times) => times[kind]).toSorted((one, other) => one - other);
  const [processor, wall] = [sorted('processor'), sorted('wall')];
  const at = (share: number): string => {
    const rank = Math.floor(share * (all.length - 1));
    const times = { processor: processor[rank] ?? 0, wall: wall[rank] ?? 0 };
    return bothTimes(times, (ms) => `${ms.toFixed(1)} ms`);
  };
  return `${queries.length} queries: p50 ${at(0.5)}; p95 ${at(0.95)}; slowest ${at(1)}`;
};

/** Milliseconds: of one processor, which README gives, and by the clock. */
type Times = { processor: number; wall: number };

const timesOf = async (work: () => Promise<unknown>): Promise<Times> => {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { processor: (user + system) / 1_000, wall: performance.now() - start };
};

const bothTimes = ({ processor, wall }: Times, shown: (milliseconds: number) => string): string =>
  `${shown(processor)} of a processor, ${shown(wall)} by the clock`;
