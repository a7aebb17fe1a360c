/**
 * Trains the tagger of names on GermEval 2014 (dev) and SmartData (v1, train) and writes
 * `shared/extract/names/model.json`; see train/README.md.
 *
 * npm run train:names -- FOLDER: the folder with the data. The same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkInput, isShippedModel } from './checksums.ts';
import { readAnnotated, samples } from './data.ts';
import { encodeModel } from './encode.ts';
import { unlike } from './overlap.ts';
import { train } from './perceptron.ts';

const TARGET = new URL('../../shared/extract/names/model.json', import.meta.url);

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder with the data');

const differing = checkInput(folder);
for (const problem of differing) console.error(problem);
const read = (set: string) => readAnnotated(join(folder, `${set}.json`));

// What is in the news that measure the tagger is not learned.
const smartdata = unlike(read('smartdata-v1-train'), read('smartdata-dev-news'));
const sentences = [...read('germeval-dev'), ...smartdata].flatMap(samples);
const model = encodeModel(train(sentences));
const json = `${JSON.stringify(model, null, 2)}\n`;
writeFileSync(TARGET, json);
console.log(`${sentences.length} sentences, ${model.count} features, ${json.length} bytes`);
if (isShippedModel(json)) console.log('the model is the one in checksums.json');
else {
  console.error('the model differs from the one in checksums.json');
  process.exitCode = 1;
}
