import * as z from 'zod';
import { mean } from '../statistics.ts';
import type { GoldenScore } from './golden-scores.ts';

/** Mean of each measure, and every score below 1; what is not listed has to be perfect. */
export const GoldenBaseline = z.strictObject({
  means: z.record(z.string(), z.number()),
  imperfect: z.record(z.string(), z.record(z.string(), z.number())),
});
export type GoldenBaseline = z.infer<typeof GoldenBaseline>;

type ScoreChange = GoldenScore & { before: number };

const DIGITS = 4;

export const baselineOf = (scores: readonly GoldenScore[]): GoldenBaseline => {
  const imperfect: GoldenBaseline['imperfect'] = {};
  for (const { measure, of, score } of scores)
    if (rounded(score) < 1) imperfect[of] = { ...imperfect[of], [measure]: rounded(score) };
  return { means: meansOf(scores), imperfect };
};

/** The scores that differ from the baseline, worse and better. */
export const compareWith = (
  baseline: GoldenBaseline,
  scores: readonly GoldenScore[],
): { worse: ScoreChange[]; better: ScoreChange[] } => {
  const changes = scores.map((one) => ({
    ...one,
    score: rounded(one.score),
    before: baseline.imperfect[one.of]?.[one.measure] ?? 1,
  }));
  return {
    worse: changes.filter(({ score, before }) => score < before),
    better: changes.filter(({ score, before }) => score > before),
  };
};

export const meansOf = (scores: readonly GoldenScore[]): Record<string, number> =>
  Object.fromEntries(
    [...new Set(scores.map(({ measure }) => measure))].map((name) => [
      name,
      rounded(mean(scores.filter(({ measure }) => measure === name).map(({ score }) => score))),
    ]),
  );

const rounded = (score: number): number => Number(score.toFixed(DIGITS));
