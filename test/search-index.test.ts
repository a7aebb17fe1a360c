import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbeddedIndex } from '../shared/search/embedded/open-embedded-index.ts';
import { asked, indexed, searchContract } from './support/search-contract.ts';

searchContract('the embedded index', async () => ({ index: openEmbeddedIndex(':memory:') }));

test('a damaged file is replaced, and an intact one is kept', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'search-')), 'search.sqlite');
  writeFileSync(file, 'no database '.repeat(1_000));
  const index = openEmbeddedIndex(file);
  await index.put([indexed('a', ['Die Fähre fährt.'])]);
  await index.place.save('here');
  index.close();
  const again = openEmbeddedIndex(file);
  expect((await again.search(asked('Fähre'))).hits).toHaveLength(1);
  expect(await again.place.load()).toBe('here');
  again.close();
});
