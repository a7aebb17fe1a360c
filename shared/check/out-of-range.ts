import type { Target } from '../article/article.ts';
import { codePoints } from '../code-points.ts';
import { countMatches } from '../count-matches.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { isPartMissing } from './part-missing.ts';

/** A comma before another clause. */
const CLAUSE = /,\s/g;

/** Lengths of both as `120 → 40` if they do not fit. */
export const outOfRange = (
  source: string,
  translation: string,
  target: Target,
): string | undefined => {
  const { least, lessBy, perClause, most, moreBy } = checkedLanguages[target].length;
  const [from, to] = [codePoints(source), codePoints(translation)];
  const fits =
    to >= least * from - lessBy + perClause * countMatches(source, CLAUSE) &&
    to <= most * from + moreBy;
  return fits && !isPartMissing(source, translation, target) ? undefined : `${from} → ${to}`;
};
