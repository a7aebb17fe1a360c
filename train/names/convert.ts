/**
 * Converts the public files of GermEval and SmartData to the files that training reads.
 *
 * npm run train:convert -- FROM TO: folders; train/README.md names the files in FROM.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { checkInput } from './checksums.ts';
import { germEvalTexts, isWikipedia } from './corpora/germeval.ts';
import { annotatedDocument, isFromWeb, isLong, smartDataDocuments } from './corpora/smartdata.ts';
import type { AnnotatedText } from './data.ts';

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('npm run train:convert -- FROM TO');
mkdirSync(to, { recursive: true });

const write = (name: string, docs: readonly AnnotatedText[]) => {
  const content = docs.map(({ text, ents, ignore }) => ({ text, ents, ignore }));
  writeFileSync(join(to, name), `${JSON.stringify({ docs: content })}\n`);
  console.info(`${name}: ${docs.length} texts`);
};
const documents = (name: string) =>
  smartDataDocuments(gunzipSync(readFileSync(join(from, name))).toString('utf8'));

const germeval = germEvalTexts(readFileSync(join(from, 'NER-de-dev.tsv'), 'utf8'));
write('germeval-dev.json', germeval);
write(
  'germeval-dev-news.json',
  germeval.filter((text) => !isWikipedia(text)),
);
write(
  'smartdata-v1-train.json',
  documents('smartdata-v1-train.json.gz').filter(isLong).map(annotatedDocument),
);
write(
  'smartdata-dev-news.json',
  documents('smartdata-v3-dev.json.gz').filter(isFromWeb).map(annotatedDocument),
);
const problems = checkInput(to);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
