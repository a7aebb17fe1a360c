import { type Attribution, attributed } from './attribution.ts';
import { cueOf } from './clauses.ts';
import type { Item } from './phrases.ts';
import { isCue, isSaying } from './speech-words.ts';
import { isSource, subjectIn } from './subjects.ts';
import { verbClause } from './verb-clauses.ts';

/** `sagte Jana Weber`, `wie Jana Weber mitteilte` in a segment of its own. */
export const reportingSegment = (segment: readonly Item[]): Attribution | undefined => {
  const [first, ...rest] = segment;
  if (!first) return undefined;
  if (/^(?:Das|Dies)$/.test(first.word) && isSaying(rest[0]?.word ?? ''))
    return verbClause(rest, true);
  if (!first.phrase && isCue(first.word)) return verbClause(segment, isSaying(first.word));
  if (first.word === 'so') {
    const found = subjectIn(segment.slice(1), true)?.phrase;
    return found && isSource(found) ? attributed(found, cueOf(first)) : undefined;
  }
  if (!/^wie$/i.test(first.word)) return undefined;
  const last = segment.findLast(
    ({ word, phrase }) => !phrase && (isCue(word) || /mitteilt|ankündigt|mitgeteilt/.test(word)),
  );
  const found = last && subjectIn(segment.slice(1), true)?.phrase;
  return found && found.kind !== 'mute' ? attributed(found, cueOf(last)) : undefined;
};
