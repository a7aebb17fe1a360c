import { agentOf } from './agent.ts';
import { type Attribution, attributed } from './attribution.ts';
import { cueOf, isBreak, ownSegment, segmentsOf } from './clauses.ts';
import { hearsay, sourcePhrase } from './named-sources.ts';
import type { Item } from './phrases.ts';
import type { TextRange } from './quoted-ranges.ts';
import { reportingSegment } from './reporting-segment.ts';
import { AUXILIARY, isCue, isReported, isSaying, PARTICIPLES, PASSIVE } from './speech-words.ts';
import { isAnothers, isSpeaker } from './subjects.ts';
import { cueAttribution, cueIn } from './verb-clauses.ts';

/** Attribution of a quotation within a sentence, whose items come before and after it. */
export const attributionAround = (
  before: readonly Item[],
  after: readonly Item[],
): Attribution | undefined => {
  const all = [...before, ...after];
  const segments = segmentsOf(all);
  const here = segments.findIndex((segment) =>
    segment.some((one) => one === after[0] || one === before.at(-1)),
  );
  const own = ownSegment(before, after);
  // `Er habe, so der Sprecher, „nichts gewusst“`
  const isAside = own[0]?.word === 'so' && own.at(-1)?.phrase !== undefined;
  const aside = isAside ? reportingSegment(own) : undefined;
  if (aside) return { ...aside, close: true };
  const verb = cueIn(own);
  const called = calledIn(own);
  if (called) return agentOf(all, called) ?? { nobody: true };
  const spoken = verb && cueAttribution(all, verb, AUXILIARY.test(verb.word), own);
  // `Die Ministerin sagte, sie habe …`: the pronoun is who says so.
  const isOfSpeaker = spoken?.pronoun && isReported(own);
  if (spoken && !isOfSpeaker) {
    const joined = joinedCue(before);
    // `Voss lehnte ab und nannte Kern „naiv“`: a name below the second verb is its object.
    if (joined && spoken.phrase && spoken.phrase.start > joined.end) return { nobody: true };
    return { ...spoken, cue: joined ?? spoken.cue, close: true };
  }
  const by = sourcePhrase(all);
  if (by) return { ...by, source: true };
  const found = attributionElsewhere(all, segments, here);
  if (found && (found.speaker || !spoken)) return { ...found, reported: isReported(own) };
  if (spoken) return { ...spoken, close: true };
  const wish = own.find(({ word, phrase }) => !phrase && WISH.test(word));
  return wish && cueAttribution(all, wish, false, own);
};

/** `wies das zurück und sprach von „…“`: the last of the subject's verbs. */
const joinedCue = (before: readonly Item[]): TextRange | undefined => {
  const at = before.findLastIndex(
    ({ word, phrase }, i) => !phrase && isCue(word) && before[i - 1]?.word === 'und',
  );
  const cue = before[at];
  const isLast = before.slice(at + 1).every(({ gap }) => !isBreak(gap));
  return cue && isLast ? cueOf(cue) : undefined;
};

/** `wurde als „…“ beschimpft`, `war als „…“ bezeichnet worden`. */
const calledIn = (own: readonly Item[]): Item | undefined =>
  own.some(({ word, phrase }) => !phrase && (PASSIVE.test(word) || word === 'worden'))
    ? own.find(({ word, phrase }) => !phrase && (PARTICIPLES.has(word) || CALLED.test(word)))
    : undefined;

const CALLED = /^(?:bejubelt|betitelt|tituliert|geschmäht|verhöhnt|gebrandmarkt)$/;

/** `will die Förderung „deutlich vereinfachen“`. */
const WISH = /^(?:will|wollen|wollte|wollten|möchten?)$/;

/** `Der Vorwurf, sie habe …, sei falsch, sagte Jana Weber`: others say so. */
const ALLEGED =
  /^(?:Vorwurf|Vorwürfe|Behauptung(?:en)?|Anschuldigung(?:en)?|Unterstellung(?:en)?|Gerüchte?|Verdacht|Kritik)$/;

/** `Die Kritik von Jana Weber, die Zahlen seien …`, `Der Vorwurf, sie habe …`. */
const claimIn = (segment: readonly Item[]): Attribution | undefined => {
  const [claim, owner] = [segment.at(-2)?.phrase, segment.at(-1)?.phrase];
  if (ALLEGED.test(owner?.head ?? '')) return { nobody: true };
  const isOwner =
    owner && isSpeaker(owner) && (/^vo[nm]$/.test(owner.preposition ?? '') || !owner.subject);
  return isOwner && (claim?.kind === 'mute' || ALLEGED.test(claim?.head ?? ''))
    ? attributed(owner)
    : undefined;
};

const DENIES =
  /^(?:widersprach(?:en)?|widerspricht|wies(?:en)?|weist|bestr(?:itt|eitet)(?:en)?|dementierten?)$/;

/** `Der Kritik von Jana Weber, sie habe „geschlafen“, widersprach er`: who denies it quotes others. */
export const deniedClaim = (
  before: readonly Item[],
  [verb]: readonly Item[],
): Attribution | undefined => {
  if (!verb || verb.phrase || !DENIES.test(verb.word)) return undefined;
  const [claim, own] = segmentsOf(before).slice(-2);
  return claim && own && isReported(own) ? claimIn(claim) : undefined;
};

/** From another clause of the sentence: `…, sagte Jana Weber`, `Jana Weber sagte, …`. */
const attributionElsewhere = (
  all: readonly Item[],
  segments: readonly (readonly Item[])[],
  here: number,
): Attribution | undefined => {
  if (isAnothers(segments[here] ?? [])) return undefined;
  const claim = isReported(segments[here] ?? []) ? claimIn(segments[here - 1] ?? []) : undefined;
  if (claim) return claim;
  for (const segment of segments.slice(Math.max(0, here + 1))) {
    const found = reportingSegment(segment);
    if (found) return found;
  }
  for (const segment of segments.slice(0, Math.max(0, here)).toReversed()) {
    if (/^(?:wie|so)$/i.test(segment[0]?.word ?? '')) {
      const found = reportingSegment(segment);
      if (found) return found;
      continue;
    }
    const cue = cueIn(segment);
    const isSaid = cue && (isSaying(cue.word) || AUXILIARY.test(cue.word));
    const found =
      cue &&
      (cueAttribution(all, cue, false) ?? (isSaid ? cueAttribution(all, cue, true) : undefined));
    if (found) return found;
  }
  return hearsay(all);
};
