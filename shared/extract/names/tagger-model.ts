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
  add: (hash: number, scores: Float64Array) => void;
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
  return {
    transitions: Float64Array.from(transitions.split(' '), Number),
    add: (feature, scores) => {
      const row = table.get(feature);
      if (row < 0) return;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[label] = (scores[label] ?? 0) + (weights[row * LABEL_COUNT + label] ?? 0);
    },
  };
};

/** From 32-bit numbers to rows, by open addressing; the numbers are hashes already. */
const hashTable = (count: number) => {
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  const keys = new Uint32Array(size);
  const rows = new Int32Array(size).fill(-1);
  const slotOf = (key: number): number => {
    let slot = key & (size - 1);
    while (rows[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    put: (key: number, row: number) => {
      const slot = slotOf(key);
      keys[slot] = key;
      rows[slot] = row;
    },
    get: (key: number): number => rows[slotOf(key)] ?? -1,
  };
};
