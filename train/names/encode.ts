import { LABEL_COUNT } from '../../shared/extract/names/tag-labels.ts';
import type { StoredTaggerModel } from '../../shared/extract/names/tagger-model.ts';
import type { Weights } from './perceptron.ts';

/** Weights are stored as multiples of this; those that round to 0 are left out. */
const STEP = 0.5;

/** Weights as whole numbers of one byte, without features that have none. */
export const encodeModel = ({ features, transitions }: Weights, step = STEP): StoredTaggerModel => {
  const rows = [...features]
    .map(([hash, weights]): [number, number[]] => [hash, [...weights].map((w) => byte(w, step))])
    .filter(([, weights]) => weights.some((weight) => weight !== 0))
    .sort(([a], [b]) => a - b);
  const steps = rows.map(([hash], i) => hash - (rows[i - 1]?.[0] ?? 0));
  const bytes = rows.flatMap(([, weights], i) => [...varint(steps[i] ?? 0), ...masked(weights)]);
  return {
    count: rows.length,
    transitions: [...transitions].map((weight) => Math.round(weight / step)).join(' '),
    features: Buffer.from(Int8Array.from(bytes)).toString('base64'),
  };
};

const byte = (weight: number, step: number): number =>
  Math.max(-127, Math.min(127, Math.round(weight / step))) + 0;

function* varint(number: number): Generator<number> {
  let rest = number;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) yield (rest % 128) | 0x80;
  yield rest;
}

const masked = (weights: readonly number[]): number[] => {
  const mask = weights.reduce((bits, weight, label) => (weight ? bits | (1 << label) : bits), 0);
  return [mask, ...weights.slice(0, LABEL_COUNT).filter((weight) => weight !== 0)];
};
