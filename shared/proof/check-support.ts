import { contentStems } from '../german/content-stems.ts';
import type { ProofCheck } from './evidence.ts';

const MIN_SUPPORT = 0.5;

/**
 * At least half of a statement's content words must occur in the cited sentences; numbers do not
 * count.
 */
export const checkSupport: ProofCheck = (statement, { cited }) => {
  const shown = new Set(cited.flatMap(({ text }) => contentStems(text)));
  const said = contentStems(statement).filter((term) => !/^\d/.test(term));
  const found = said.filter((term) => shown.has(term)).length;
  return found > 0 && found >= MIN_SUPPORT * said.length
    ? undefined
    : 'too little of it is in the cited sentences';
};
