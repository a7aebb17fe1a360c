import { nounKind } from '../../german/nouns.ts';
import { type Attribution, attributed } from './attribution.ts';
import { clauseOf, cueOf, segmentsOf } from './clauses.ts';
import type { Item, Phrase } from './phrases.ts';
import type { TextRange } from './quoted-ranges.ts';
import {
  AUXILIARY,
  BEING,
  HEARSAY,
  isCue,
  isSaying,
  isVerb,
  PARTICIPLES,
  PASSIVE,
  PLAIN,
} from './speech-words.ts';
import { apposed, isSpeaker, subjectIn } from './subjects.ts';

/** Verb first: `sagte Jana Weber`, `hieß es bei der Bahn`, `zitiert die Zeitung den Minister`. */
export const verbClause = (clause: readonly Item[], any: boolean): Attribution | undefined => {
  const [verb, ...rest] = clause;
  if (!verb) return undefined;
  const cue = cueOf(spokenVerb(verb, rest));
  if (/^zitier/.test(verb.word)) return cited(clauseOf(rest), cue);
  const [opening] = rest;
  if (opening && isDemonstrative(rest)) return attributed(demonstrative(opening), cue);
  // `… als „Theater“ bezeichnet: Viele ahnten es.`
  if (/[.:;!?]/.test(rest[0]?.gap ?? '')) return undefined;
  const found = subjectIn(rest, any);
  if (!found || (HEARSAY.test(verb.word) && !/^es$/i.test(found.item.word))) return undefined;
  const { phrase, after } = found;
  if (/^es$/i.test(found.item.word)) {
    const source = clauseOf(after).find(
      (one) => one.phrase && isSpeaker(one.phrase) && one.phrase.kind !== 'name',
    )?.phrase;
    const isPlace = HEARSAY.test(verb.word)
      ? /^(?:bei|beim|aus|von|vom|seitens|laut)$/.test(source?.preposition ?? '')
      : (BURST_OUT.test(verb.word) && source?.preposition === 'aus') || !source?.preposition;
    return source && isPlace ? attributed(source, cue) : undefined;
  }
  if (phrase.kind === 'name' && phrase.determiner === 'das') return { nobody: true };
  if (phrase.kind === 'mute' || phrase.kind === 'other') {
    const [next] = clauseOf(after);
    const owner = next?.phrase;
    const belongs = owner && (/^vo[nm]$/.test(owner.preposition ?? '') || !owner.subject);
    if (belongs && (owner.kind === 'person' || owner.kind === 'people') && phrase.kind === 'mute')
      return attributed(owner, cue);
    if (phrase.kind === 'mute') return undefined;
    if (isThing(phrase) || BEING.test(verb.word)) return { nobody: true };
  }
  return attributed(phrase, cue);
};

/** `„Code-Switching“ bezeichnet das Anpassen …`, `„…“, lautet eine Weisheit`. */
const isThing = ({ determiner, head = '' }: Phrase): boolean =>
  determiner === 'das' || nounKind(head.toLowerCase()) === 'ending';

/** `„…“, sagte der`, `erwiderte dieser scharf`. */
const isDemonstrative = (rest: readonly Item[]): boolean => {
  const [first, ...more] = clauseOf(rest);
  return (
    first !== undefined &&
    !first.phrase &&
    /^(?:der|die|dieser?|jener?)$/.test(first.word) &&
    more.every(({ phrase }) => !phrase || phrase.preposition !== undefined)
  );
};

/** `Der konterte`, `Die ließ das nicht gelten`. */
export const openingDemonstrative = ([first, second]: readonly Item[]): Phrase | undefined =>
  first &&
  second &&
  !first.phrase &&
  !second.phrase &&
  second.gap === ' ' &&
  /^(?:Der|Die|Dieser|Jener)$/.test(first.word) &&
  (isVerb(second.word) || AUXILIARY.test(second.word))
    ? demonstrative(first)
    : undefined;

const demonstrative = ({ start, end, word }: Item): Phrase => ({
  start,
  end,
  kind: 'pronoun',
  subject: true,
  gender: word.endsWith('r') ? 'man' : 'woman',
  demonstrative: true,
});

/** `platzt es aus Jana Weber heraus`. */
const BURST_OUT = /^(?:platzte?|bricht|brach|sprudelte?)$/;

/** The verb of saying of a clause, or the auxiliary of its participle. */
export const cueIn = (clause: readonly Item[]): Item | undefined =>
  clause.find(({ word, phrase }) => !phrase && isCue(word)) ??
  (clause.some(({ word, phrase }) => !phrase && PARTICIPLES.has(word))
    ? clause.find(({ word }) => AUXILIARY.test(word))
    : undefined);

/** The subject of a verb of saying in its clause, or before the apposition that parts them. */
export const cueAttribution = (
  all: readonly Item[],
  cue: Item,
  any: boolean,
  clause?: readonly Item[],
): Attribution | undefined => {
  const segments = segmentsOf(all);
  const here = segments.findIndex((segment) => segment.includes(cue));
  const own = clause ?? segments[here] ?? [];
  const at = own.indexOf(cue);
  const opening = own[0]?.phrase;
  const isRole = opening?.kind === 'people' || opening?.kind === 'body';
  const isApposed =
    here > 0 &&
    isRole &&
    !opening.determiner &&
    !opening.full &&
    (opening.kind === 'people' || segments[here - 1]?.at(-1)?.phrase?.kind === 'person');
  // `Auf die Frage, ob …, antwortete Jana Weber`: the subject follows.
  const isTaken = segments[0]?.[0]?.phrase?.preposition !== undefined;
  const isFirst = !isTaken && (isApposed || own.slice(0, at).every(({ phrase }) => !phrase));
  const parted =
    isFirst &&
    (here > 1 || isApposed) &&
    !segments[0]?.some(({ phrase, word }) => !phrase && isVerb(word));
  const before = isFirst ? earlier(segments, here, cueOf(cue)) : undefined;
  return (parted ? before : undefined) ?? clauseAttribution(own, at, any) ?? before;
};

/** `zitierte die Zeitung den Minister`: the one that is cited speaks. */
const cited = (clause: readonly Item[], cue: TextRange): Attribution | undefined => {
  const phrases = clause.flatMap(({ phrase }) => (phrase && !phrase.preposition ? [phrase] : []));
  const spoken = phrases.filter(isSpeaker);
  const one = spoken.length > 1 ? spoken[1] : spoken.find(({ kind }) => kind !== 'body');
  return one && attributed(one, cue);
};

/** The participle of an auxiliary. */
const spokenVerb = (verb: Item, clause: readonly Item[]): Item =>
  (AUXILIARY.test(verb.word) && clause.find(({ word }) => PARTICIPLES.has(word))) || verb;

/** The subject of a verb at some place of a clause. */
const clauseAttribution = (
  clause: readonly Item[],
  at: number,
  any: boolean,
): Attribution | undefined => {
  const verb = clause[at];
  if (!verb) return undefined;
  const strong = any || PLAIN.has(verb.word);
  const cue = cueOf(spokenVerb(verb, clause));
  if (/^zitier/.test(verb.word) && !clause.some(({ word }) => PASSIVE.test(word)))
    return cited(
      clause.filter((one) => one !== verb),
      cue,
    );
  const first = clause.slice(0, at).find(({ phrase }) => phrase?.subject);
  const before = first?.phrase;
  const next = clause[at - 1];
  const direct = next?.phrase;
  const after = subjectIn(clause.slice(at + 1), strong);
  const afterwards = after && (isSpeaker(after.phrase) || /^(?:er|sie)$/i.test(after.item.word));
  const isName = direct?.kind === 'name' && !direct.full;
  if (
    next &&
    direct?.subject &&
    direct === before &&
    (isSpeaker(direct) || direct.kind === 'pronoun') &&
    !(isName && afterwards)
  )
    return spoken(direct, next, cue);
  if (before && isSpeaker(before) && (before.kind !== 'name' || before.full))
    return attributed(before, cue);
  const isObject = before?.determiner && at > 0 && clause[0]?.phrase === before;
  if (isObject && after && isEitherCase(after.phrase) && before.kind === 'other') return undefined;
  if (after && isSpeaker(after.phrase)) return attributed(after.phrase, cue);
  if (after && after.phrase.kind === 'pronoun') return spoken(after.phrase, after.item, cue);
  if (
    direct?.subject &&
    direct.kind === 'other' &&
    direct.determiner &&
    (strong || isSaying(verb.word))
  )
    return attributed(direct, cue);
  return after && after.phrase.kind === 'other' && strong
    ? attributed(after.phrase, cue)
    : undefined;
};

/** `Eine Schrift erklärt die Märker zu …`: `die` may be the object. */
const isEitherCase = ({ kind, determiner = '' }: Phrase): boolean =>
  kind !== 'person' && /^(?:die|das|ein)$/.test(determiner);

const spoken = (phrase: Phrase, item: Item, cue: TextRange): Attribution | undefined => {
  if (phrase.kind !== 'pronoun') return attributed(phrase, cue);
  return /^(?:er|sie)$/i.test(item.word) ? attributed(phrase, cue) : undefined;
};

/**
 * The subject that an apposition parts from its verb: `Jana Weber, Leiterin des Bads, sagte`, or `die
 * Leiterin des Bads, Jana Weber, sagte`.
 */
const earlier = (
  segments: readonly (readonly Item[])[],
  here: number,
  cue: TextRange,
): Attribution | undefined => {
  const items = segments
    .slice(0, here + 1)
    .filter((segment, i) => i === 0 || i === here || !isSubordinate(segment))
    .flat();
  const at = items.findIndex(
    ({ phrase }) => phrase?.subject && isSpeaker(phrase) && (phrase.kind !== 'name' || phrase.full),
  );
  const item = items[at];
  if (!item?.phrase || segments[here]?.includes(item)) return undefined;
  const subject = { phrase: item.phrase, item, after: items.slice(at + 1) };
  return attributed(item.phrase.kind === 'person' ? item.phrase : apposed(subject).phrase, cue);
};

/** `ob er Jana Weber kenne`: its subject is not that of the main clause. */
const isSubordinate = (segment: readonly Item[]): boolean => {
  const last = segment.at(-1);
  return last !== undefined && !last.phrase && isVerb(last.word);
};
