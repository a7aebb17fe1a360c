import { LABEL_COUNT, mayFollow } from './tag-labels.ts';

/** The best label of each part, and its lead over the best sequence with another label there. */
export type BestLabels = { labels: number[]; margins: number[] };

const ALL_LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
const SUCCESSORS = ALL_LABELS.map((a) => ALL_LABELS.filter((b) => mayFollow(a, b)));
const PREDECESSORS = ALL_LABELS.map((b) => ALL_LABELS.filter((a) => mayFollow(a, b)));

/**
 * The best sequence of labels by max-sum forward and backward passes (Viterbi 1967). `emissions[i]`
 * has a score for each label of part `i`, minus infinity if it is impossible; `transitions` has the
 * score of label `a` before `b` at `a * LABEL_COUNT + b`. Linear in the number of parts.
 */
export const bestLabels = (
  emissions: readonly Float64Array[],
  transitions: Float64Array,
): BestLabels => {
  const until = forward(emissions, transitions);
  const from = backward(emissions, transitions);
  const labels: number[] = [];
  const margins: number[] = [];
  for (const [i, scores] of until.entries()) {
    const after = from[i];
    for (let b = 0; b < LABEL_COUNT; b++) scores[b] = (scores[b] ?? 0) + (after?.[b] ?? 0);
    const best = argmax(scores, SUCCESSORS[labels.at(-1) ?? 0] ?? ALL_LABELS);
    labels.push(best);
    margins.push((scores[best] ?? 0) - maxBut(best, scores));
  }
  return { labels, margins };
};

/** Score of the best sequence that ends with each label at each part. */
const forward = (emissions: readonly Float64Array[], transitions: Float64Array): Float64Array[] => {
  let before = outside();
  return emissions.map((emission) => {
    const row = new Float64Array(LABEL_COUNT);
    for (let b = 0; b < LABEL_COUNT; b++) {
      let best = Number.NEGATIVE_INFINITY;
      for (const a of PREDECESSORS[b] ?? []) {
        const score = (before[a] ?? 0) + (transitions[a * LABEL_COUNT + b] ?? 0);
        if (score > best) best = score;
      }
      row[b] = (emission[b] ?? 0) + best;
    }
    before = row;
    return row;
  });
};

/** Score of the best sequence after each label at each part. */
const backward = (
  emissions: readonly Float64Array[],
  transitions: Float64Array,
): Float64Array[] => {
  const rows = new Array<Float64Array>(emissions.length);
  const next = new Float64Array(LABEL_COUNT);
  let after = new Float64Array(LABEL_COUNT);
  for (let i = emissions.length - 1; i >= 0; i--) {
    rows[i] = after;
    for (let b = 0; b < LABEL_COUNT; b++) next[b] = (after[b] ?? 0) + (emissions[i]?.[b] ?? 0);
    after = new Float64Array(LABEL_COUNT);
    for (let a = 0; a < LABEL_COUNT; a++) {
      let best = Number.NEGATIVE_INFINITY;
      for (const b of SUCCESSORS[a] ?? []) {
        const score = (next[b] ?? 0) + (transitions[a * LABEL_COUNT + b] ?? 0);
        if (score > best) best = score;
      }
      after[a] = best;
    }
  }
  return rows;
};

/** No name continues from before the sentence. */
const outside = (): Float64Array =>
  new Float64Array(LABEL_COUNT).fill(Number.NEGATIVE_INFINITY).fill(0, 0, 1);

/** Of all labels but one. */
const maxBut = (label: number, scores: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY;
  for (let other = 0; other < LABEL_COUNT; other++)
    if (other !== label) most = Math.max(most, scores[other] ?? 0);
  return most;
};

const argmax = (scores: Float64Array, labels: readonly number[]): number =>
  labels.reduce((best, label) => ((scores[label] ?? 0) > (scores[best] ?? 0) ? label : best));
