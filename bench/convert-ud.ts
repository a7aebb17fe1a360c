/**
 * Converts the German treebanks of Universal Dependencies to the sets of sentences.
 *
 * npm run bench:convert -- FROM TO: folders; bench/README.md names the files in FROM.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type UdSentence, udParagraphs, udSentences } from './sentence-bounds/ud-paragraphs.ts';

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('npm run bench:convert -- FROM TO');
mkdirSync(to, { recursive: true });

/** The number of the last review; news follow. */
const DEV_REVIEWS = 500;
const TEST_REVIEWS = 301;

const read = (file: string) => udSentences(readFileSync(join(from, file), 'utf8'));
const numberOf = ({ id }: UdSentence) => Number(/\d+$/.exec(id)?.[0]);
const write = (name: string, sentences: readonly UdSentence[]) => {
  const docs = udParagraphs(sentences.map(({ text }) => text));
  writeFileSync(join(to, name), `${JSON.stringify({ docs })}\n`);
  console.info(`${name}: ${sentences.length} sentences in ${docs.length} paragraphs`);
};

const dev = read('de_gsd-ud-dev.conllu');
const test = read('de_gsd-ud-test.conllu');
write(
  'gsd-dev-reviews.json',
  dev.filter((one) => numberOf(one) <= DEV_REVIEWS),
);
write(
  'gsd-dev-news.json',
  dev.filter((one) => numberOf(one) > DEV_REVIEWS),
);
write(
  'gsd-test-reviews.json',
  test.filter((one) => numberOf(one) <= TEST_REVIEWS),
);
write(
  'pud-wiki.json',
  read('de_pud-ud-test.conllu').filter(({ id }) => id.startsWith('w')),
);
