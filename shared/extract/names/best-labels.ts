import { LABEL_COUNT, mayFollow } from './tag-labels.ts';

/** The best label of each part, and its lead over the best sequence with another label there. */
type BestLabels = { labels: number[]; margins: number[] };

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/**
 * The best sequence of labels by max-sum forward and backward passes (Viterbi 1967). `emissions` has
 * the score of each label of part `i` from `i * LABEL_COUNT` on, `steps` of label `a` before `b` at
 * `a * LABEL_COUNT + b`, both minus infinity if it is impossible. Linear in the number of parts.
 */
export const bestLabels = (emissions: Float64Array, steps: Float64Array): BestLabels => {
  const scores = forward(emissions, steps);
  addBackward(scores, emissions, steps);
  const labels: number[] = [];
  const margins: number[] = [];
  let last = 0;
  for (let at = 0; at < scores.length; at += LABEL_COUNT) {
    const best = bestAfter(last, scores, at);
    labels.push(best);
    margins.push((scores[at + best] ?? 0) - mostBut(best, scores, at));
    last = best;
  }
  return { labels, margins };
};

/** Scores of labels after labels, minus infinity for what may not follow. */
export const allowedSteps = (transitions: Float64Array): Float64Array =>
  transitions.map((score, i) =>
    mayFollow(Math.floor(i / LABEL_COUNT), i % LABEL_COUNT) ? score : IMPOSSIBLE,
  );

/** Score of the best sequence that ends with each label at each part. */
const forward = (emissions: Float64Array, steps: Float64Array): Float64Array => {
  const scores = new Float64Array(emissions.length);
  for (let at = 0; at < emissions.length; at += LABEL_COUNT)
    for (let b = 0; b < LABEL_COUNT; b++) {
      let best = IMPOSSIBLE;
      for (let a = 0; a < LABEL_COUNT; a++) {
        // No name continues from before the sentence.
        const before = at > 0 ? (scores[at - LABEL_COUNT + a] ?? 0) : a === 0 ? 0 : IMPOSSIBLE;
        const score = before + (steps[a * LABEL_COUNT + b] ?? 0);
        if (score > best) best = score;
      }
      scores[at + b] = (emissions[at + b] ?? 0) + best;
    }
  return scores;
};

/** Adds the score of the best sequence after each label at each part. */
const addBackward = (scores: Float64Array, emissions: Float64Array, steps: Float64Array): void => {
  const after = new Float64Array(LABEL_COUNT);
  const next = new Float64Array(LABEL_COUNT);
  for (let at = scores.length - LABEL_COUNT; at >= 0; at -= LABEL_COUNT) {
    for (let b = 0; b < LABEL_COUNT; b++) {
      scores[at + b] = (scores[at + b] ?? 0) + (after[b] ?? 0);
      next[b] = (emissions[at + b] ?? 0) + (after[b] ?? 0);
    }
    for (let a = 0; a < LABEL_COUNT; a++) {
      let best = IMPOSSIBLE;
      for (let b = 0; b < LABEL_COUNT; b++) {
        const score = (next[b] ?? 0) + (steps[a * LABEL_COUNT + b] ?? 0);
        if (score > best) best = score;
      }
      after[a] = best;
    }
  }
};

/** The best label that may come after another. */
const bestAfter = (last: number, scores: Float64Array, at: number): number => {
  let best = 0;
  for (let b = 1; b < LABEL_COUNT; b++)
    if (mayFollow(last, b) && (scores[at + b] ?? 0) > (scores[at + best] ?? 0)) best = b;
  return best;
};

/** Of all labels but one. */
const mostBut = (label: number, scores: Float64Array, at: number): number => {
  let most = IMPOSSIBLE;
  for (let other = 0; other < LABEL_COUNT; other++)
    if (other !== label) most = Math.max(most, scores[at + other] ?? 0);
  return most;
};
