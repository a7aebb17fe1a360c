/**
 * Trains the tagger of names on GermEval 2014 (dev) and SmartData (v1, train) and writes
 * `shared/extract/names/model.json`: `npm run train:names -- <folder with the data>`. The same data
 * give the same bytes. What is in `smartdata-dev-news` is left out, so that it can measure.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { load, samples } from './data.ts';
import { encodeModel } from './encode.ts';
import { unlike } from './overlap.ts';
import { train } from './perceptron.ts';

const TARGET = new URL('../../shared/extract/names/model.json', import.meta.url);

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder with the data.');

const smartdata = unlike(load(folder, 'smartdata-v1-train'), load(folder, 'smartdata-dev-news'));
const sentences = [...load(folder, 'germeval-dev'), ...smartdata].flatMap(samples);
const model = encodeModel(train(sentences));
const json = `${JSON.stringify(model, null, 2)}\n`;
writeFileSync(TARGET, json);
console.log(`${sentences.length} sentences, ${model.count} features`);
console.log(`${json.length} bytes, ${gzipSync(json).length} gzipped`);
