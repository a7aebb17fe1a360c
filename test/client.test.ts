import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../shared/api/app.ts';
import { openApi } from '../shared/api/contract/openapi.ts';
import { FERRY } from './support/articles.ts';
import { typedClient } from './support/typed-client.ts';
import { PRICE, startWorld } from './support/world.ts';

test('the document has every path of the types; npm run client writes them anew', () => {
  const types = readFileSync(join(import.meta.dirname, '../client/presseschau.d.ts'), 'utf8');
  const paths = [...types.matchAll(/^ {2}'(\/[^']*)': \{$/gm)].map(([, path]) => path);
  expect(paths.length).toBeGreaterThan(10);
  expect(Object.keys(openApi().paths)).toEqual(expect.arrayContaining(paths));
});

test('a client with types reads from the list to the sentences of a summary', async () => {
  const world = await startWorld();
  await world.put('a.txt', FERRY);
  await world.ingest('a.txt');
  const get = typedClient(createApp(world.articles, PRICE));
  const { articles } = await get('/v1/articles', { query: { lang: 'ko', limit: '5' } });
  const [first] = articles;
  expect(first?.languages?.ko?.title).toBe('[ko] Fähre nach Norderholm fährt wieder');
  const { summary, sentences } = await get('/v1/articles/{id}/{language}/summary', {
    path: { id: first?.id ?? '', language: 'ko' },
  });
  expect(sentences[summary.lead ?? '']?.text).toMatch(/^\[ko\] /);
});
