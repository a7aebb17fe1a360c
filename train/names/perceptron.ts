import { allowedSteps, bestLabels } from '../../shared/extract/names/best-labels.ts';
import { partFeatures } from '../../shared/extract/names/part-features.ts';
import { LABEL_COUNT } from '../../shared/extract/names/tag-labels.ts';
import { barInside, mayContinue } from '../../shared/extract/names/tag-names.ts';
import { ANY, type Sample } from './data.ts';
import { seeded, shuffled } from './random.ts';

/** Weights of labels by feature, and of labels after labels. */
export type Weights = { features: Map<number, Float64Array>; transitions: Float64Array };

/** Current weights, and the sum of the changes, each multiplied by the time it was made at. */
type Cell = { now: Float64Array; changes: Float64Array };

/** A sample with the cells of its features instead of their hashes. */
type Row = { cells: Cell[][]; labels: number[]; parts: Sample['parts'] };

/** Passes over the samples; rarer features are not learned. */
const ROUNDS = 8;
const MIN_OCCURRENCES = 3;

/**
 * The averaged perceptron for sequences of Collins, "Discriminative Training Methods for Hidden
 * Markov Models" (2002). Where the data leave a label open, the best one that the other labels allow
 * counts as right. The same samples and seed give the same weights.
 */
export const train = (samples: readonly Sample[], seed = 1): Weights => {
  const cells = new Map(frequent(samples).map((hash) => [hash, cell(LABEL_COUNT)]));
  const transitions = cell(LABEL_COUNT ** 2);
  const random = seeded(seed);
  let time = 0;
  let rows = samples.filter(({ parts }) => parts.length > 0).map((sample) => rowOf(sample, cells));
  for (let round = 0; round < ROUNDS; round++) {
    rows = shuffled(rows, random);
    for (const row of rows) learn(row, transitions, ++time);
  }
  const average = ({ now, changes }: Cell) => now.map((w, k) => w - (changes[k] ?? 0) / (time + 1));
  return {
    features: new Map([...cells].map(([hash, one]) => [hash, average(one)])),
    transitions: average(transitions),
  };
};

const cell = (size: number): Cell => ({
  now: new Float64Array(size),
  changes: new Float64Array(size),
});

const frequent = (samples: readonly Sample[]): number[] => {
  const counts = new Map<number, number>();
  for (const sample of samples)
    for (const row of partFeatures(sample))
      for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= MIN_OCCURRENCES).map(([hash]) => hash);
};

const rowOf = (sample: Sample, cells: ReadonlyMap<number, Cell>): Row => ({
  cells: partFeatures(sample).map((row) => row.flatMap((hash) => cells.get(hash) ?? [])),
  labels: sample.labels,
  parts: sample.parts,
});

const learn = (row: Row, transitions: Cell, time: number): void => {
  const emissions = emissionsOf(row);
  const guess = bestLabels(emissions, allowedSteps(transitions.now)).labels;
  if (guess.every((label, i) => row.labels[i] === ANY || row.labels[i] === label)) return;
  const right = rightLabels(row, emissions, transitions);
  let [lastRight, lastGuess] = [0, 0];
  for (const [i, cells] of row.cells.entries()) {
    const [r, g] = [right[i] ?? 0, guess[i] ?? 0];
    if (r !== g) for (const one of cells) change(one, r, g, time);
    const steps = [lastRight * LABEL_COUNT + r, lastGuess * LABEL_COUNT + g] as const;
    if (steps[0] !== steps[1]) change(transitions, ...steps, time);
    [lastRight, lastGuess] = [r, g];
  }
};

const rightLabels = (row: Row, emissions: Float64Array, transitions: Cell): number[] => {
  if (!row.labels.includes(ANY)) return row.labels;
  const known = emissions.map((score, at) => {
    const right = row.labels[Math.floor(at / LABEL_COUNT)];
    return right === ANY || right === at % LABEL_COUNT ? score : Number.NEGATIVE_INFINITY;
  });
  return bestLabels(known, allowedSteps(transitions.now)).labels;
};

const emissionsOf = ({ cells, parts }: Row): Float64Array => {
  const scores = new Float64Array(cells.length * LABEL_COUNT);
  for (const [i, features] of cells.entries()) {
    const at = i * LABEL_COUNT;
    for (const { now } of features)
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[at + label] = (scores[at + label] ?? 0) + (now[label] ?? 0);
    if (!mayContinue(parts[i])) barInside(scores, at);
  }
  return scores;
};

const change = ({ now, changes }: Cell, up: number, down: number, time: number): void => {
  now[up] = (now[up] ?? 0) + 1;
  now[down] = (now[down] ?? 0) - 1;
  changes[up] = (changes[up] ?? 0) + time;
  changes[down] = (changes[down] ?? 0) - time;
};
