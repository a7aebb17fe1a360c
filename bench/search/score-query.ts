import type { LabelledQuery } from './queries/labelled-query.ts';

export type QueryScore = { recall: number; precision: number; wrong: string[]; missed: string[] };

/**
 * Recall among the first ten hits, of ten at most, and precision among the first five, or of all
 * where there are fewer. Hits that may be there but need not are skipped.
 */
export const scoreQuery = (
  { finds, also }: LabelledQuery,
  hits: readonly string[],
  all: readonly string[],
): QueryScore => {
  const wanted = all.filter((text) => finds.test(text));
  const judged = hits.filter((text) => finds.test(text) || !also?.test(text));
  const [ten, five] = [judged.slice(0, 10), judged.slice(0, 5)];
  const isRight = (text: string) => finds.test(text);
  return {
    recall: ten.filter(isRight).length / Math.min(10, wanted.length),
    precision: five.length === 0 ? 0 : five.filter(isRight).length / five.length,
    wrong: [...new Set(five.filter((text) => !isRight(text)))],
    missed:
      judged.filter(isRight).length < wanted.length
        ? [...new Set(wanted.filter((text) => !hits.includes(text)))]
        : [],
  };
};
