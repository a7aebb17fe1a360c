import * as z from 'zod';
import type { Statement, Written } from '../article/summary.ts';
import { type Proof, UnprovenStatement } from '../proof/proof.ts';

/** A model's answer. Statements are judged one by one, so their shape is not checked here. */
const Given = z.object({
  headline: z.unknown().optional(),
  lead: z.unknown().optional(),
  points: z.array(z.unknown()).default([]),
});

const MAX_POINTS = 5;

type Judgement = { written: Omit<Written, 'model'>; reasons: string[] };
type Rules = {
  prove: Proof;
  /** Sentence ids in reading order. */
  order: readonly string[];
  /** With fewer proven points, the list is dropped. */
  fewest: number;
};
type Judged = { claim: UnprovenStatement } | { reason: string };

/**
 * The proven statements of a model, the points in the article's order, and a reason for each of the
 * others. Undefined if the answer is not a summary at all.
 */
export const keepProven = (
  given: unknown,
  { prove, order, fewest }: Rules,
): Judgement | undefined => {
  const shaped = Given.safeParse(given).data;
  if (!shaped) return undefined;
  const at = ({ sentences }: UnprovenStatement) =>
    Math.min(...sentences.map((id) => order.indexOf(id)));
  const headline = judgeOne(shaped.headline, prove);
  const lead = judgeOne(shaped.lead, prove);
  const points = judgePoints(shaped.points, prove);
  const proven = claimsOf(points).toSorted((a, b) => at(a) - at(b));
  const listed = proven.length >= fewest ? proven : [];
  const reasons = [headline, lead, ...points].flatMap((one) => ('reason' in one ? one.reason : []));
  return {
    written: {
      ...numbered(claimsOf([headline])[0], claimsOf([lead])[0], listed),
      dropped: reasons.length,
    },
    reasons,
  };
};

const claimsOf = (judged: readonly Judged[]): UnprovenStatement[] =>
  judged.flatMap((one) => ('claim' in one ? one.claim : []));

const judgeOne = (given: unknown, prove: Proof): Judged => {
  const shaped = UnprovenStatement.safeParse(given).data;
  if (!shaped) return { reason: 'not a statement with sentences' };
  const text = plain(shaped.text);
  const claim = { text, sentences: [...new Set(shaped.sentences)] };
  const reason = prove(claim);
  return reason === undefined ? { claim } : { reason };
};

const plain = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();

const judgePoints = (given: readonly unknown[], prove: Proof): Judged[] => {
  const seen = new Set<string>();
  return given.map((one, i) => {
    if (i >= MAX_POINTS) return { reason: 'one point too many' };
    const judged = judgeOne(one, prove);
    if ('reason' in judged) return judged;
    if (seen.has(judged.claim.text)) return { reason: 'said before' };
    seen.add(judged.claim.text);
    return judged;
  });
};

/** `w1`, `w2`, … in the order headline, lead, points. */
const numbered = (
  headline: UnprovenStatement | undefined,
  lead: UnprovenStatement | undefined,
  points: UnprovenStatement[],
) => {
  let last = 0;
  const number = (claim: UnprovenStatement): Statement => ({ id: `w${++last}`, ...claim });
  return {
    headline: headline && number(headline),
    lead: lead && number(lead),
    points: points.map(number),
  };
};
