import { memoized } from '../../german/memoized.ts';
import { allowedSteps } from './best-labels.ts';
import { type Alone, aloneFeature, OFFSETS, ownFeatures, REACH } from './part-features.ts';
import type { PartProperties } from './part-properties.ts';
import { LABEL_COUNT } from './tag-labels.ts';

/**
 * A trained model as stored. `features` is base64 of the features in order of their hashes: the
 * difference to the previous hash as a varint, a byte whose bits mark the labels with a weight, and
 * a signed byte for each of these. `transitions` are by label and next label, separated by spaces.
 */
export type StoredTaggerModel = { count: number; transitions: string; features: string };

export type TaggerModel = {
  /** The score of each label before each next one, minus infinity where it may not be next. */
  steps: Float64Array;
  /** Adds the weights of a feature, by its hash, to the scores of the labels from `at` on. */
  add: (hash: number, scores: Float64Array, at?: number) => void;
  /** What a part by itself adds to the scores of the parts from two before it to two after it. */
  alone: (look: PartProperties) => readonly number[];
};

export const decodeModel = ({ count, transitions, features }: StoredTaggerModel): TaggerModel => {
  const bytes = Buffer.from(features, 'base64');
  const table = weightTable(count);
  let [at, hash] = [0, 0];
  for (let row = 0; row < count; row++) {
    let [shift, step] = [0, 0];
    for (let more = true; more; shift += 7) {
      const byte = bytes[at++] ?? 0;
      step += (byte & 0x7f) * 2 ** shift;
      more = byte > 0x7f;
    }
    hash += step;
    const mask = bytes[at++] ?? 0;
    const weights = ALL_LABELS.map((label) => (mask & (1 << label) ? bytes.readInt8(at++) : 0));
    table.put(row, hash, weights);
  }
  const steps = allowedSteps(Float64Array.from(transitions.split(' '), Number));
  return { steps, add: table.add, alone: aloneScores(table.add) };
};

const aloneScores = (add: TaggerModel['add']): TaggerModel['alone'] => {
  const sums = new Float64Array(OFFSETS.length * LABEL_COUNT);
  const addSeen = (seen: Alone, value: number) => {
    for (let i = 0; i < OFFSETS.length; i++)
      add(aloneFeature(seen, -(OFFSETS[i] ?? 0), value), sums, i * LABEL_COUNT);
  };
  const ofMany = (seen: Alone) =>
    memoized((value: number) => {
      sums.fill(0);
      addSeen(seen, value);
      return smallIntegers(sums);
    });
  /** Many words have the same start, list entries and label. */
  const [ofStart, ofLists, ofRule] = [ofMany('start'), ofMany('lists'), ofMany('rule')];
  const scoresOf = (look: PartProperties) => {
    const [start, lists, rule] = [ofStart(look.start), ofLists(look.lists), ofRule(look.rule)];
    for (let i = 0; i < sums.length; i++)
      sums[i] = (start[i] ?? 0) + (lists[i] ?? 0) + (rule[i] ?? 0);
    addSeen('lower', look.lower);
    for (const feature of ownFeatures(look)) add(feature, sums, REACH * LABEL_COUNT);
    return smallIntegers(sums);
  };
  return (look) => {
    if (look.added?.by !== add) look.added = { by: add, scores: scoresOf(look) };
    return look.added.scores;
  };
};

/** A fifth of the memory of what `[...sums]` gives. */
const smallIntegers = (sums: Float64Array): number[] => {
  const copy: number[] = [];
  for (let i = 0; i < sums.length; i++) copy.push((sums[i] ?? 0) | 0);
  return copy;
};

const ALL_LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** Of a hash: as many as there are places in the directory of the table. */
const FIRST_BITS = 15;
/** Of a hash: as many as there are bits that say whether there may be a row for it. */
const KNOWN_BITS = 19;
/** In bytes: a key, then a weight for each label. */
const ROW = { size: 12, weights: 4 };
const KEYS_IN_ROW = ROW.size / Int32Array.BYTES_PER_ELEMENT;

/**
 * From 32-bit hashes to weights: rows in order of their hashes, and a directory of where the rows for
 * each start of a hash begin. It is small, for the processor's cache: a look-up reads one or two
 * rows. Most features have no weights, and most of these have no bit in `known`, which is smaller.
 */
const weightTable = (count: number) => {
  const weights = new Int8Array(count * ROW.size);
  const keys = new Int32Array(weights.buffer);
  const known = new Uint8Array(2 ** (KNOWN_BITS - 3));
  const starts = new Int32Array(2 ** FIRST_BITS + 1).fill(count);
  let next = 0;
  return {
    /** Rows come in the order of their hashes. */
    put: (row: number, hash: number, values: readonly number[]): void => {
      keys[row * KEYS_IN_ROW] = hash;
      const bit = hash >>> (32 - KNOWN_BITS);
      known[bit >>> 3] = (known[bit >>> 3] ?? 0) | (1 << (bit & 7));
      weights.set(values, row * ROW.size + ROW.weights);
      for (const place = placeOf(hash); next <= place; next++) starts[next] = row;
    },
    add: (hash: number, scores: Float64Array, to = 0): void => {
      const bit = hash >>> (32 - KNOWN_BITS);
      if (((known[bit >>> 3] ?? 0) & (1 << (bit & 7))) === 0) return;
      const place = placeOf(hash);
      const end = starts[place + 1] ?? 0;
      for (let row = starts[place] ?? 0; row < end; row++) {
        if (keys[row * KEYS_IN_ROW] !== (hash | 0)) continue;
        const from = row * ROW.size + ROW.weights;
        for (let label = 0; label < LABEL_COUNT; label++)
          scores[to + label] = (scores[to + label] ?? 0) + (weights[from + label] ?? 0);
        return;
      }
    },
  };
};

const placeOf = (hash: number): number => hash >>> (32 - FIRST_BITS);
