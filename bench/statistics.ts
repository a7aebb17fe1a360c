import { seeded } from '../train/names/random.ts';

/** What was offered and right, offered and wrong, and wanted but not offered; whole or in shares. */
export type Counts = { right: number; wrong: number; missed: number };
export type Rates = { precision: number; recall: number; f1: number };

const RESAMPLES = 1000;
const SEED = 12_345;

export const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return mean([sorted[low] ?? 0, sorted[high] ?? 0]);
};

export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

export const harmonicMean = (one: number, other: number): number =>
  ratio(2 * one * other, one + other);

export const totalOf = (counts: readonly Counts[]): Counts => ({
  right: sum(counts.map(({ right }) => right)),
  wrong: sum(counts.map(({ wrong }) => wrong)),
  missed: sum(counts.map(({ missed }) => missed)),
});

export const ratesOf = ({ right, wrong, missed }: Counts): Rates => ({
  precision: ratio(right, right + wrong),
  recall: ratio(right, right + missed),
  f1: ratio(2 * right, 2 * right + wrong + missed),
});

/**
 * The 95 % percentile interval of a statistic by bootstrap: recomputed over samples drawn with
 * replacement. Seeded, so the same items give the same interval.
 */
export const interval = <T>(
  items: readonly T[],
  statistic: (sample: readonly T[]) => number,
): [low: number, high: number] => {
  const random = seeded(SEED);
  const values = Array.from({ length: RESAMPLES }, () =>
    statistic(items.flatMap(() => items[Math.floor(random() * items.length)] ?? [])),
  ).sort((a, b) => a - b);
  return [values[Math.floor(0.025 * RESAMPLES)] ?? 0, values[Math.floor(0.975 * RESAMPLES)] ?? 0];
};

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
