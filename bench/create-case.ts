/**
 * Makes a folder in `test/articles` from an input.
 *
 * npm run case -- NAME FILE: NAME is the defect in kebab-case, FILE an .html, .md or .txt.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { GOLDEN_ARTICLES } from '../test/support/golden-articles.ts';
import { newCase } from './golden/new-case.ts';

const [name, file] = process.argv.slice(2);
try {
  if (!name || !file) throw new Error('npm run case -- NAME FILE');
  const folder = newCase(name, { name: file, bytes: readFileSync(file) }, GOLDEN_ARTICLES);
  console.info(`${relative('.', folder)} holds what the cleaner says today. Check by hand:
- the source has only words of our own, cut down to what shows the defect
- title, kicker, byline, dates, place and agency are those of the article
- no block of the page around it is left, and none of the article is missing
- each block has the right type, and each sentence stands alone between the bars
Where expected.json is wrong, write what is right; then npx vitest run test/clean.test.ts fails until
the cleaner is fixed.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
