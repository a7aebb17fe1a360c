import type { Statement, Summary } from './summary.ts';

/** A sentence of the article or a model's statement, and the sentences that prove it. */
export type MainPoint = Pick<Statement, 'id' | 'sentences'>;

/**
 * The lead and the other points of a summary: a model's where it wrote any, else the article's own.
 */
export const leadAndPoints = ({
  lead,
  points,
  written,
}: Summary): { lead?: MainPoint | undefined; points: MainPoint[] } => {
  const first = written?.lead ?? (lead ? cited(lead) : undefined);
  const listed = written?.points.length ? written.points : points.sentences.map(cited);
  return { lead: first, points: listed.filter(({ id }) => id !== first?.id) };
};

/** A sentence of the article is its own proof. */
const cited = (id: string): MainPoint => ({ id, sentences: [id] });
