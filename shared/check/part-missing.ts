import type { Target } from '../article/article.ts';
import { codePoints } from '../code-points.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { namesUnsaid } from './known-missing.ts';

const MIN_LENGTH = 100;
/** A clause after a semicolon, long enough to be missed. */
const LAST_CLAUSE = /; ?[^;]{30,400}$/u;
/** What may begin the same in a translation. */
const INNER_BORDER = /[;:–—]| --? |[.!?]["”’]? \p{Lu}/u;

/**
 * Whether a translation that is rather short lacks a part of its source: the clause after a
 * semicolon or, in a script that joins clauses without a mark, a place that is named there.
 */
export const isPartMissing = (source: string, translation: string, target: Target): boolean => {
  const { length, names } = checkedLanguages[target];
  const [from, to] = [codePoints(source), codePoints(translation)];
  if (from < MIN_LENGTH || to >= length.short * from) return false;
  return names?.inflected
    ? namesUnsaid(source, translation, target, names).length > 0
    : LAST_CLAUSE.test(source) && !INNER_BORDER.test(translation);
};
