import type { FoundName } from '../../shared/extract/names/found-name.ts';
import {
  namesByBoth,
  namesByRules,
  namesByTagger,
} from '../../shared/extract/names/names-by-both.ts';
import { type TaggerInput, taggerInput } from '../../shared/extract/names/tagger-input.ts';
import { decodeModel, type TaggerModel } from '../../shared/extract/names/tagger-model.ts';
import { sentences } from '../../shared/german/sentences/sentences.ts';
import { type AnnotatedText, samples } from '../../train/names/data.ts';
import { encodeModel } from '../../train/names/encode.ts';
import { unlike } from '../../train/names/overlap.ts';
import { train } from '../../train/names/perceptron.ts';
import { countNames, type NameCounts, NO_NAMES } from './name-score.ts';

const FOLDS = 5;
const WAYS = { rules: namesByRules, tagger: namesByTagger, combined: namesByBoth };

type Way = keyof typeof WAYS;
type Part = 'news' | 'wiki';
type CrossValidation = Record<Part, Record<Way, NameCounts>>;

/**
 * What rules, tagger and both together find in GermEval's dev set, cut into five parts: each is read
 * by a tagger that learned the other four and SmartData. `news` holds the sentences from news.
 */
export const crossValidate = (
  germeval: readonly AnnotatedText[],
  news: readonly AnnotatedText[],
  smartdata: readonly AnnotatedText[],
  held: readonly AnnotatedText[],
): CrossValidation => {
  const fromNews = new Set(news.map(({ text }) => text));
  const further = unlike(smartdata, held).flatMap(samples);
  const counts: CrossValidation = { news: none(), wiki: none() };
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = germeval.filter((_, n) => n % FOLDS !== fold).flatMap(samples);
    const model = decodeModel(encodeModel(train([...further, ...learned])));
    for (const doc of germeval.filter((_, n) => n % FOLDS === fold)) {
      const part = fromNews.has(doc.text) ? 'news' : 'wiki';
      counts[part] = counted(counts[part], doc, model);
    }
  }
  return counts;
};

const none = (): Record<Way, NameCounts> => ({
  rules: NO_NAMES,
  tagger: NO_NAMES,
  combined: NO_NAMES,
});

const counted = (
  counts: Record<Way, NameCounts>,
  doc: AnnotatedText,
  model: TaggerModel,
): Record<Way, NameCounts> => {
  const by = (way: Way) =>
    countNames(
      counts[way],
      doc,
      inText(doc.text, (reading) => WAYS[way](reading, model)),
    );
  return { rules: by('rules'), tagger: by('tagger'), combined: by('combined') };
};

const inText = (text: string, names: (reading: TaggerInput) => FoundName[]): FoundName[] => {
  let start = 0;
  return sentences(text).flatMap((sentence) => {
    const offset = start;
    start += sentence.length;
    const found = names(taggerInput(sentence));
    return found.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
  });
};
