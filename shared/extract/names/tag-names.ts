import type { Name } from '../../article/summary.ts';
import { bestLabels } from './best-labels.ts';
import { JOINT_COUNT, jointFeatures, OUTSIDE, propertyTable, REACH } from './part-features.ts';
import type { PartProperties } from './part-properties.ts';
import { isBegin, isInsideLabel, LABEL_COUNT, typeOf } from './tag-labels.ts';
import type { TaggerInput } from './tagger-input.ts';
import type { TaggerModel } from './tagger-model.ts';
import type { WordPart } from './word-parts.ts';

/** A name from part `first` to part `last`; `margin` is the confidence of the model. */
export type TaggedName = { type: Name['type']; first: number; last: number; margin: number };

/** What may separate the words of one name: `Weber & Söhne`, `Frankfurt/Main`. */
const INSIDE = /^(?:[ \u00a0]?[-‐–/&+]?[ \u00a0]?|\.[ \u00a0]?|['’])$/;

/** Names by a trained model, left to right. */
export const tagNames = (input: TaggerInput, model: TaggerModel): TaggedName[] => {
  const { labels, margins } = bestLabels(emissionsOf(input, model), model.steps);
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

/** Filled for one part after the other. */
const joint = new Int32Array(JOINT_COUNT);

/** The score of each label of each part, by the features of the part. */
const emissionsOf = (input: TaggerInput, model: TaggerModel): Float64Array => {
  const { parts, looks } = input;
  const padded = new Float64Array((parts.length + 4 * REACH) * LABEL_COUNT);
  const spread = (look: PartProperties, j: number) => {
    const sums = model.alone(look);
    const at = j * LABEL_COUNT;
    for (let n = 0; n < sums.length; n++) padded[at + n] = (padded[at + n] ?? 0) + (sums[n] ?? 0);
  };
  for (let j = 0; j < REACH; j++) {
    spread(OUTSIDE, j);
    spread(OUTSIDE, REACH + looks.length + j);
  }
  looks.forEach((look, i) => {
    spread(look, REACH + i);
  });
  const from = 2 * REACH * LABEL_COUNT;
  const scores = padded.subarray(from, from + parts.length * LABEL_COUNT);
  const table = propertyTable(input);
  parts.forEach((part, i) => {
    const at = i * LABEL_COUNT;
    jointFeatures(table, i, joint);
    for (let k = 0; k < JOINT_COUNT; k++) model.add(joint[k] ?? 0, scores, at);
    if (!mayContinue(part)) barInside(scores, at);
  });
  return scores;
};

export const mayContinue = (part: WordPart | undefined): boolean =>
  part !== undefined && (part.gap === ' ' || INSIDE.test(part.gap));

/** Rules out that a name continues with the part whose scores begin at `at`. */
export const barInside = (scores: Float64Array, at: number): void => {
  for (let label = 0; label < LABEL_COUNT; label++)
    if (isInsideLabel(label)) scores[at + label] = Number.NEGATIVE_INFINITY;
};
