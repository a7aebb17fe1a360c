import { aloneFeatures, OFFSETS } from './part-features.ts';
import type { PartProperties } from './part-properties.ts';
import { LABEL_COUNT } from './tag-labels.ts';

/**
 * A trained model as stored. `features` is base64 of the features in order of their hashes: the
 * difference to the previous hash as a varint, a byte whose bits mark the labels with a weight, and
 * a signed byte for each of these. `transitions` are by label and next label, separated by spaces.
 */
export type StoredTaggerModel = { count: number; transitions: string; features: string };

export type TaggerModel = {
  transitions: Float64Array;
  /** Adds the weights of a feature, by its hash, to the scores of the labels. */
  add: (hash: number, scores: Float64Array, at?: number) => void;
  /** What a part by itself adds to the scores of the parts from two after it to two before it. */
  alone: (look: PartProperties) => Float64Array;
};

export const decodeModel = ({ count, transitions, features }: StoredTaggerModel): TaggerModel => {
  const bytes = Buffer.from(features, 'base64');
  const table = hashTable(count);
  const weights = new Int8Array(count * LABEL_COUNT);
  let [at, hash] = [0, 0];
  for (let row = 0; row < count; row++) {
    let [shift, step] = [0, 0];
    for (let more = true; more; shift += 7) {
      const byte = bytes[at++] ?? 0;
      step += (byte & 0x7f) * 2 ** shift;
      more = byte > 0x7f;
    }
    hash += step;
    table.put(hash, row);
    const mask = bytes[at++] ?? 0;
    for (let label = 0; label < LABEL_COUNT; label++)
      if (mask & (1 << label)) weights[row * LABEL_COUNT + label] = bytes.readInt8(at++);
  }
  const add: TaggerModel['add'] = (feature, scores, from = 0) => {
    const row = table.get(feature);
    if (row < 0) return;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[from + label] =
        (scores[from + label] ?? 0) + (weights[row * LABEL_COUNT + label] ?? 0);
  };
  const known = new WeakMap<PartProperties, Float64Array>();
  const alone = (look: PartProperties): Float64Array => {
    const sums = new Float64Array(OFFSETS.length * LABEL_COUNT);
    for (const [i, offset] of OFFSETS.entries())
      for (const hash of aloneFeatures(look, offset)) add(hash, sums, i * LABEL_COUNT);
    known.set(look, sums);
    return sums;
  };
  return {
    transitions: Float64Array.from(transitions.split(' '), Number),
    add,
    alone: (look) => known.get(look) ?? alone(look),
  };
};

/** From 32-bit numbers to rows, by open addressing; the numbers are hashes already. */
const hashTable = (count: number) => {
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  // A key and its row, counted from 1, side by side: most look-ups end at the first place they read.
  const pairs = new Int32Array(2 * size);
  const placeOf = (key: number): number => {
    let slot = key & (size - 1);
    while (pairs[2 * slot + 1] !== 0 && pairs[2 * slot] !== key) slot = (slot + 1) & (size - 1);
    return 2 * slot;
  };
  return {
    put: (key: number, row: number) => {
      const place = placeOf(key | 0);
      pairs[place] = key;
      pairs[place + 1] = row + 1;
    },
    get: (key: number): number => (pairs[placeOf(key | 0) + 1] ?? 0) - 1,
  };
};
