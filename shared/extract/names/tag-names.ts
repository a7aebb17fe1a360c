import type { Name } from '../../article/summary.ts';
import { bestLabels } from './best-labels.ts';
import { forJointFeatures, OFFSETS, OUTSIDE, propertyTable } from './part-features.ts';
import { isBegin, isInside, LABEL_COUNT, typeOf } from './tag-labels.ts';
import type { TaggerInput } from './tagger-input.ts';
import type { TaggerModel } from './tagger-model.ts';
import type { WordPart } from './word-parts.ts';

/** A name from part `first` to part `last`; `margin` is the confidence of the model. */
export type TaggedName = { type: Name['type']; first: number; last: number; margin: number };

/** What may separate the words of one name: `Weber & Söhne`, `Frankfurt/Main`. */
const INSIDE = /^(?:[ \u00a0]?[-‐–/&+]?[ \u00a0]?|\.[ \u00a0]?|['’])$/;

/** Names by a trained model, left to right. */
export const tagNames = ({ parts, looks }: TaggerInput, model: TaggerModel): TaggedName[] => {
  const alone = looks.map(model.alone);
  const outside = model.alone(OUTSIDE);
  const table = propertyTable(looks);
  const emissions = parts.map((part, i) => {
    const scores = new Float64Array(LABEL_COUNT);
    for (let k = 0; k < OFFSETS.length; k++) {
      const sums = alone[i + (OFFSETS[k] ?? 0)] ?? outside;
      const from = k * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[label] = (scores[label] ?? 0) + (sums[from + label] ?? 0);
    }
    forJointFeatures(table, i, (hash) => model.add(hash, scores));
    if (!mayContinue(part)) barInside(scores);
    return scores;
  });
  const { labels, margins } = bestLabels(emissions, model.transitions);
  const found: TaggedName[] = [];
  for (const [i, label] of labels.entries()) {
    const margin = margins[i] ?? 0;
    const open = found.at(-1);
    if (isBegin(label)) found.push({ type: typeOf(label), first: i, last: i, margin });
    else if (label > 0 && open)
      Object.assign(open, { last: i, margin: Math.min(open.margin, margin) });
  }
  return found;
};

export const mayContinue = (part: WordPart | undefined): boolean =>
  part !== undefined && INSIDE.test(part.gap);

/** Rules out that a name continues here. */
export const barInside = (scores: Float64Array): void => {
  for (let label = 0; label < LABEL_COUNT; label++)
    if (isInside(label)) scores[label] = Number.NEGATIVE_INFINITY;
};
