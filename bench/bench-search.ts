/**
 * Scores the engines of the search by labelled queries over the samples and 300 made articles. Fails
 * where recall@10 or precision@5 of a language is too low. OpenSearch is asked where OPENSEARCH_URL
 * names one: all it has of sentences is deleted.
 *
 * npm run bench:search [-- --engine embedded|opensearch] [--misses] [--size N]: `--misses` says of
 * each query that
 * is not held out what was missed and what is wrong.
 * `--size` measures the speed of the embedded engine with as many sentences first.
 */
import { parseArgs } from 'node:util';
import type { Language } from '../shared/article/article.ts';
import { LANGUAGES } from '../shared/article/language-codes.ts';
import { openEmbeddedIndex } from '../shared/search/embedded/open-embedded-index.ts';
import { openOpenSearchIndex } from '../shared/search/opensearch/open-opensearch-index.ts';
import { createSend } from '../shared/search/opensearch/opensearch-client.ts';
import type { SearchIndex } from '../shared/search/search-index.ts';
import { searchCorpus } from './search/corpus.ts';
import { measureSpeed } from './search/measure-speed.ts';
import { meanScore, type ScoredQuery, scoreEngine } from './search/search-figures.ts';

const MIN_RECALL = 0.95;
const MIN_PRECISION = 0.8;

const endpoint = process.env.OPENSEARCH_URL;
const ENGINES: Record<string, (() => SearchIndex) | undefined> = {
  embedded: () => openEmbeddedIndex(':memory:'),
  opensearch:
    endpoint === undefined
      ? undefined
      : () =>
          openOpenSearchIndex(createSend({ endpoint, timeout: 60_000 }), {
            refresh: true,
          }),
};

const { values } = parseArgs({
  options: {
    engine: { type: 'string' },
    misses: { type: 'boolean', default: false },
    size: { type: 'string' },
  },
});

const articles = searchCorpus();
const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
console.info(`${articles.length} articles, ${sentences} sentences in each language`);

if (values.size !== undefined)
  for (const line of await measureSpeed(articles, Number(values.size))) console.info(line);

for (const [engine, open] of Object.entries(ENGINES)) {
  if (values.engine !== undefined && values.engine !== engine) continue;
  if (open === undefined) {
    console.info(`${engine}: skipped, set OPENSEARCH_URL (see CONTRIBUTING.md)`);
    if (values.engine === engine) process.exitCode = 1;
    continue;
  }
  const scores = await scoreEngine(open(), articles);
  for (const language of LANGUAGES)
    report(
      engine,
      language,
      scores.filter((score) => score.language === language),
    );
}

function report(engine: string, language: Language, scores: readonly ScoredQuery[]): void {
  for (const [name, part] of [
    ['all', scores],
    ['developed', scores.filter(({ isHeldOut }) => !isHeldOut)],
    ['held out', scores.filter(({ isHeldOut }) => isHeldOut)],
  ] as const) {
    const [recall, precision] = [meanScore(part, 'recall'), meanScore(part, 'precision')];
    console.info(
      `${engine.padEnd(12)}${language}  ${name.padEnd(10)}${String(part.length).padStart(3)} queries  recall@10 ${recall.toFixed(3)}  precision@5 ${precision.toFixed(3)}`,
    );
    if (name === 'all' && (recall < MIN_RECALL || precision < MIN_PRECISION)) process.exitCode = 1;
  }
  if (!values.misses) return;
  for (const { q, recall, precision, wrong, missed, isHeldOut } of scores)
    if (!isHeldOut && (recall < 1 || precision < 1))
      console.info(
        `  ${q}: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}`,
        ...wrong.slice(0, 3).map((text) => `\n    wrong: ${text}`),
        ...missed.slice(0, 3).map((text) => `\n    missed: ${text}`),
      );
}
