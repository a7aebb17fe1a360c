import { memoized } from '../../german/memoized.ts';
import { MAX_NAME_WORDS } from './name-word.ts';
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
  /** Adds the weights of a feature, by its hash, to the scores of the labels from `at` on. */
  add: (hash: number, scores: Float64Array, at?: number) => void;
  /** What a part by itself adds to the scores of the parts from two before it to two after it. */
  alone: (look: PartProperties) => Int16Array;
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
    table.put(hash, weights);
  }
  const { add } = table;
  const alone = memoized((look: PartProperties): Int16Array => {
    const sums = new Float64Array(OFFSETS.length * LABEL_COUNT);
    for (const [i, offset] of OFFSETS.toReversed().entries())
      for (const feature of aloneFeatures(look, offset)) add(feature, sums, i * LABEL_COUNT);
    return Int16Array.from(sums);
  }, MAX_NAME_WORDS);
  return { transitions: Float64Array.from(transitions.split(' '), Number), add, alone };
};

const ALL_LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** In bytes: a key, a weight for each label, and whether the slot is taken. */
const SLOT = { size: 12, weights: 4, taken: 4 + LABEL_COUNT };

/** From 32-bit numbers to weights, by open addressing; the numbers are hashes already. */
const weightTable = (count: number) => {
  const slots = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  // Side by side: most look-ups end at the first place they read.
  const bytes = new Int8Array(slots * SLOT.size);
  const keys = new Int32Array(bytes.buffer);
  const slotOf = (key: number): number => {
    let slot = key & (slots - 1);
    while (bytes[slot * SLOT.size + SLOT.taken] && keys[slot * (SLOT.size / 4)] !== key)
      slot = (slot + 1) & (slots - 1);
    return slot * SLOT.size;
  };
  return {
    put: (hash: number, weights: readonly number[]): void => {
      const at = slotOf(hash | 0);
      keys[at / 4] = hash;
      bytes.set(weights, at + SLOT.weights);
      bytes[at + SLOT.taken] = 1;
    },
    add: (hash: number, scores: Float64Array, to = 0): void => {
      const at = slotOf(hash | 0);
      if (!bytes[at + SLOT.taken]) return;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[to + label] = (scores[to + label] ?? 0) + (bytes[at + SLOT.weights + label] ?? 0);
    },
  };
};
