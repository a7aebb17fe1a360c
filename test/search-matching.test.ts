import { expect, test } from 'vitest';
import { searchCorpus } from '../bench/search/corpus.ts';
import { labelledQueries } from '../bench/search/search-figures.ts';
import { LANGUAGES } from '../shared/article/language-codes.ts';
import { openEmbeddedIndex } from '../shared/search/embedded/open-embedded-index.ts';
import { isMatch } from '../shared/search/match-article.ts';
import { searchFormOf } from '../shared/search/search-form.ts';
import { asked } from './support/search-contract.ts';

const EVERY = 40;

test('a standing search finds what the index finds', async () => {
  const articles = searchCorpus().filter((_, at) => at % EVERY === 0);
  const index = openEmbeddedIndex(':memory:');
  await index.put(articles);
  const labelled = await Promise.all(LANGUAGES.map(labelledQueries));
  const queries = labelled.flat().map(({ q }) => q);
  let found = 0;
  for (const query of [
    ...queries,
    ...queries.map((q) => `Stadt -${q}`),
    'Haub*',
    '경*',
    '"in der"',
  ]) {
    const form = searchFormOf(query);
    const matching = articles.flatMap(({ id, sentences }) =>
      sentences
        .filter((sentence) => isMatch(sentence, form, LANGUAGES))
        .map((sentence) => `${id}/${sentence.id}`),
    );
    const { hits } = await index.search(asked(query, { limit: 1_000 }));
    const inIndex = hits.map(({ article, sentence }) => `${article}/${sentence}`);
    expect(inIndex.sort(), query).toEqual(matching.sort());
    found += hits.length;
  }
  expect(found).toBeGreaterThan(50);
});
