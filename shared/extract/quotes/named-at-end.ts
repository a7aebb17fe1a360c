import type { Attribution } from './attribution.ts';
import { segmentsOf } from './clauses.ts';
import type { Item } from './phrases.ts';
import { reportingSegment } from './reporting-segment.ts';
import { FINITE, isReported, NO_VERB } from './speech-words.ts';
import { isSpeaker } from './subjects.ts';
import { verbClause } from './verb-clauses.ts';

/**
 * `…, so die Leiterin`, or after reported speech any verb at all: `Der Plan komme zu spät, nörgelte
 * Jana Weber`.
 */
export const namedAtEnd = (sentence: readonly Item[]): Attribution | undefined => {
  const [said = [], ...others] = segmentsOf(sentence);
  for (const segment of others.toReversed()) {
    const [first, second] = segment;
    if (!first || first.phrase) continue;
    const byName = first.word === 'so' && second?.phrase !== undefined;
    const byVerb = FINITE.test(first.word) && !NO_VERB.test(first.word) && isReported(said);
    const found = byName
      ? reportingSegment(segment)
      : byVerb
        ? verbClause(segment, true)
        : undefined;
    if (found?.speaker && found.phrase && isSpeaker(found.phrase)) return found;
  }
  return undefined;
};
