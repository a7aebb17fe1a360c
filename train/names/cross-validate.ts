/**
 * What rules, tagger and both together find: GermEval's dev set in five parts, each by a tagger that
 * did not learn it, and SmartData's news, which none of them learnt.
 * `node train/names/cross-validate.ts <folder with the data>`
 */
import { byRules, byTagger, combined, type Find } from '../../shared/extract/names/find.ts';
import { decodeModel, type Model } from '../../shared/extract/names/model.ts';
import { type Reading, read } from '../../shared/extract/names/reading.ts';
import { sentences } from '../../shared/german/sentences/sentences.ts';
import { type Doc, load, samples } from './data.ts';
import { encodeModel } from './encode.ts';
import { unlike } from './overlap.ts';
import { train } from './perceptron.ts';
import { score, scoreLine, type Tally, tally } from './score.ts';

const FOLDS = 5;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Name the folder with the data.');

const germeval = load(folder, 'germeval-dev');
const news = new Set(load(folder, 'germeval-dev-news').map(({ text }) => text));
const held = load(folder, 'smartdata-dev-news');
const smartdata = unlike(load(folder, 'smartdata-v1-train'), held).flatMap(samples);
const tallies = new Map<string, Tally>();

const measure = (set: string, doc: Doc, by: Model): void => {
  const ways = { rules: byRules, tagger: byTagger, combined };
  for (const [way, names] of Object.entries(ways)) {
    const name = `${set} ${way}`;
    const counts = tallies.get(name) ?? tally();
    score(
      doc,
      inText(doc.text, (reading) => names(reading, by)),
      counts,
    );
    tallies.set(name, counts);
  }
};

const inText = (text: string, names: (reading: Reading) => Find[]): Find[] => {
  let start = 0;
  return sentences(text).flatMap((sentence) => {
    const offset = start;
    start += sentence.length;
    const found = names(read(sentence));
    return found.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
  });
};

for (let fold = 0; fold < FOLDS; fold++) {
  const learnt = germeval.filter((_, i) => i % FOLDS !== fold).flatMap(samples);
  const model = decodeModel(encodeModel(train([...smartdata, ...learnt])));
  for (const doc of germeval.filter((_, i) => i % FOLDS === fold))
    measure(news.has(doc.text) ? 'germeval-dev-news' : 'germeval-dev-wiki', doc, model);
}
const model = decodeModel(encodeModel(train([...smartdata, ...germeval.flatMap(samples)])));
for (const doc of held) measure('smartdata-dev-news', doc, model);

for (const [name, counts] of [...tallies].sort(([a], [b]) => a.localeCompare(b)))
  console.log(name.padEnd(28), scoreLine(counts));
