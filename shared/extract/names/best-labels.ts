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
    const totals = scores.map((score, b) => score + (from[i]?.[b] ?? 0));
    const best = argmax(totals, SUCCESSORS[labels.at(-1) ?? 0] ?? ALL_LABELS);
    labels.push(best);
    margins.push((totals[best] ?? 0) - max(totals, without(best)));
  }
  return { labels, margins };
};

/** Score of the best sequence that ends with each label at each part. */
const forward = (emissions: readonly Float64Array[], transitions: Float64Array): Float64Array[] => {
  const rows: Float64Array[] = [];
  let before: Float64Array = outside();
  for (const emission of emissions) {
    const row = emission.map((own, b) => {
      let best = Number.NEGATIVE_INFINITY;
      for (const a of PREDECESSORS[b] ?? [])
        best = Math.max(best, (before[a] ?? 0) + (transitions[a * LABEL_COUNT + b] ?? 0));
      return own + best;
    });
    rows.push(row);
    before = row;
  }
  return rows;
};

/** Score of the best sequence after each label at each part. */
const backward = (
  emissions: readonly Float64Array[],
  transitions: Float64Array,
): Float64Array[] => {
  const rows: Float64Array[] = [];
  let after = new Float64Array(LABEL_COUNT);
  for (const emission of emissions.toReversed()) {
    rows.push(after);
    const next = after.map((score, b) => score + (emission[b] ?? 0));
    after = after.map((_, a) => {
      let best = Number.NEGATIVE_INFINITY;
      for (const b of SUCCESSORS[a] ?? [])
        best = Math.max(best, (next[b] ?? 0) + (transitions[a * LABEL_COUNT + b] ?? 0));
      return best;
    });
  }
  return rows.reverse();
};

/** No name continues from before the sentence. */
const outside = (): Float64Array =>
  new Float64Array(LABEL_COUNT).fill(Number.NEGATIVE_INFINITY).fill(0, 0, 1);

const without = (label: number): number[] => ALL_LABELS.filter((other) => other !== label);

const max = (scores: Float64Array, labels: readonly number[]): number =>
  Math.max(...labels.map((label) => scores[label] ?? 0));

const argmax = (scores: Float64Array, labels: readonly number[]): number =>
  labels.reduce((best, label) => ((scores[label] ?? 0) > (scores[best] ?? 0) ? label : best));
