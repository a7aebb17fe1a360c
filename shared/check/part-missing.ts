import type { Target } from '../article/article.ts';
import { codePoints } from '../code-points.ts';
import { targetLanguages } from '../languages/languages.ts';
import { namesUnsaid } from './known-missing.ts';

const MIN_LENGTH = 100;
/** A clause after a semicolon, long enough to be missed. */
const LAST_CLAUSE = /[;–—] ?[^;–—]{30,400}$/u;
/** What may begin the same in a translation. */
const INNER_BORDER = /[;:–—]|[.!?]["”’]? \p{Lu}/u;

/**
 * Whether a translation that is rather short lacks a part of its source: a place that is named there,
 * or the clause after a semicolon.
 */
export const isPartMissing = (source: string, translation: string, target: Target): boolean => {
  const { length, names } = targetLanguages[target];
  const [from, to] = [codePoints(source), codePoints(translation)];
  if (from < MIN_LENGTH || to >= length.short * from) return false;
  // Other scripts join clauses without a mark.
  if (!names?.inflected && LAST_CLAUSE.test(source) && !INNER_BORDER.test(translation)) return true;
  return names !== undefined && namesUnsaid(source, translation, target, names).length > 0;
};
