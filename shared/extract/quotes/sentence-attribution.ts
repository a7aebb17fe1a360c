import { ADDRESSING_PARTICIPLES, SAYING_PARTICIPLES } from '../../german/saying.ts';
import { isParticiple } from '../../german/verb-forms.ts';
import { type Attribution, attributed } from './attribution.ts';
import { clauseOf, cueOf, lastSentence, ownSegment, segmentsOf } from './clauses.ts';
import { hearsay, sourcePhrase } from './named-sources.ts';
import type { Item, Phrase } from './phrases.ts';
import {
  AUXILIARY,
  COMMON_WORDS,
  FINITE,
  INSCRIBED,
  isCue,
  isReported,
  isSaying,
  NO_VERB,
  PARTICIPLES,
  PASSIVE,
  WRITTEN_ON,
} from './speech-words.ts';
import { apposed, isAnothers, isSource, isSpeaker, subjectIn } from './subjects.ts';
import { cueAttribution, cueIn, verbClause } from './verb-clauses.ts';

/** `„…“, sagte Jana Weber`: from what follows the closing mark; `whole` if it is a whole sentence. */
export const attributionAfter = (
  tail: readonly Item[],
  whole: boolean,
): Attribution | undefined => {
  const [first, second] = tail;
  if (!first || /[.!?:;].*\s|\n/.test(first.gap.replace(/^[.!?]?[“”"«»‘’›‹]?[.!?]?/, '')))
    return undefined;
  if (first.word === 'so' || first.phrase?.preposition === 'laut') {
    if (second && !second.phrase && FINITE.test(second.word) && !NO_VERB.test(second.word))
      return verbClause(tail.slice(1), true);
    const found = first.phrase ?? subjectIn(tail.slice(1), true)?.phrase;
    if (found?.kind === 'mute') return ownWords(found) ?? { nobody: true };
    return found && isSource(found) ? attributed(found, cueOf(first)) : undefined;
  }
  if (/^mit$/i.test(first.word) && /^(?:Worten|Satz|Ausruf)$/.test(first.phrase?.head ?? ''))
    return second && !second.phrase ? verbClause(tail.slice(1), true) : undefined;
  if (first.phrase || NO_VERB.test(first.word)) return undefined;
  if (whole && PASSIVE.test(first.word)) return passiveAfter(clauseOf(tail));
  if (!isCue(first.word) && !(whole && FINITE.test(first.word))) return undefined;
  return verbClause(tail, isSaying(first.word) || whole);
};

/** `„…“, wird Jana Weber zitiert`, `wurde ihr von Klaus Brandt vorgehalten`. */
const passiveAfter = (clause: readonly Item[]): Attribution | undefined => {
  const [first, ...rest] = clause;
  const said = rest.findLast(({ word, phrase }) => !phrase && isParticiple(word));
  if (!first || !said) return undefined;
  const subject = said.word === 'zitiert' ? subjectIn(rest, false)?.phrase : undefined;
  return subject ? attributed(subject, cueOf(said)) : (agentOf(rest, said) ?? { nobody: true });
};

/** `„…“, so ihr Urteil`: hers, as if it were `sie`. */
const ownWords = ({ determiner, start, end }: Phrase): Attribution | undefined => {
  const [, owner] = /^(sein|ihr)e?$/.exec(determiner ?? '') ?? [];
  const gender = owner === 'sein' ? 'man' : 'woman';
  return owner ? attributed({ start, end, kind: 'pronoun', subject: true, gender }) : undefined;
};

/** `Jana Weber sagte: „…“`: from the sentence before the colon. */
export const attributionByColon = (head: readonly Item[]): Attribution | undefined => {
  const sentence = lastSentence(head);
  const [first, second] = sentence;
  if (!first) return undefined;
  if (isInscribed(sentence)) return { nobody: true };
  const heard = hearsay(sentence);
  if (heard) return heard;
  const related =
    relativeSpeaker(sentence) ??
    authorOf(sentence) ??
    addresser(sentence) ??
    ownerOfWords(sentence);
  if (related) return related;
  const label = first.phrase;
  const saying = sentence.findLastIndex(({ word, phrase }) => !phrase && isSaying(word));
  const verb =
    saying >= 0 ? saying : sentence.findLastIndex(({ word, phrase }) => !phrase && isCue(word));
  const finite = verb >= 0 || sentence.some(({ word, phrase }) => !phrase && FINITE.test(word));
  const isAdjective =
    second?.gap === ' ' && !second.phrase?.preposition && !second.phrase?.determiner;
  const isCut = label?.kind === 'name' && !label.full && isAdjective;
  if (label?.subject && isSpeaker(label) && !isCut && (!second || !finite))
    return attributed(label);
  if (!finite && label && !label.preposition && label.kind === 'mute') return undefined;
  const cue = sentence[verb] ?? cueIn(sentence);
  const own = cue && cueAttribution(sentence, cue, false);
  if (own) return own;
  const at = sentence.findIndex(
    ({ phrase }) => phrase?.subject && (phrase.kind === 'person' || phrase.full || isRole(phrase)),
  );
  const subject = sentence[at];
  // `Dann schickt sie Jana Weber eine Nachricht: „…“`
  const isTo = sentence[at]?.gap === ' ' && sentence[at - 1]?.phrase?.kind === 'pronoun';
  if (/^(?:ich|wir)$/i.test(sentence.find(({ phrase }) => phrase?.subject)?.word ?? ''))
    return { nobody: true };
  if (subject?.phrase && !isTo)
    return attributed(
      apposed({ phrase: subject.phrase, item: subject, after: sentence.slice(at + 1) }).phrase,
    );
  const by = sentence.find(
    ({ word, phrase }) =>
      phrase && /^(?:für|laut|nach)$/i.test(word) && (phrase.kind === 'person' || phrase.full),
  )?.phrase;
  if (by) return attributed(by);
  const pronoun = sentence.find(
    ({ word, phrase }) => phrase?.kind === 'pronoun' && /^(?:er|sie)$/i.test(word),
  )?.phrase;
  return pronoun && attributed(pronoun);
};

/** `ein Satz von Jana Weber, die gesagt hat: „…“` */
const relativeSpeaker = (sentence: readonly Item[]): Attribution | undefined => {
  const segments = segmentsOf(sentence);
  const [clause, before] = [segments.at(-1) ?? [], segments.at(-2)];
  const phrase = before?.at(-1)?.phrase;
  const [opening] = clause;
  const said = clause.find(({ word }) => isSaying(word) || PARTICIPLES.has(word));
  const isRelative = opening && !opening.phrase && /^(?:der|die)$/.test(opening.word);
  return isRelative && said && phrase?.kind === 'person'
    ? attributed({ ...phrase, subject: true }, cueOf(said))
    : undefined;
};

/** `Mia Brandt las den Brief vor, den Klaus Brandt schrieb: „…“`, `in dem Klaus Brandt schrieb`. */
const authorOf = (sentence: readonly Item[]): Attribution | undefined => {
  const segments = segmentsOf(sentence);
  const [clause, before] = [segments.at(-1) ?? [], segments.at(-2) ?? []];
  const written = before.findLast(({ phrase }) => phrase)?.phrase;
  const [cue, phrase] = [clause.at(-1), clause[0]?.phrase];
  if (!cue || cue.phrase || !written || isSpeaker(written)) return undefined;
  const isText = WRITTEN.test(written.head ?? '') && FINITE.test(cue.word);
  const { determiner = '', preposition } = phrase ?? {};
  const isRelative = preposition
    ? /^(?:dem|der|denen)$/.test(determiner)
    : /^(?:den|die|das)$/.test(determiner);
  if (!phrase || !isRelative || !(isText || isSaying(cue.word))) return undefined;
  if (!/^(?:person|name)$/.test(phrase.kind)) return undefined;
  const start = phrase.start + determiner.length + 1;
  return attributed(
    { ...phrase, start, determiner: undefined, preposition: undefined, subject: true },
    cueOf(cue),
  );
};

const WRITTEN =
  /(?:[Bb]rief|[Mm]ail|[Nn]achricht|SMS|[Zz]ettel|[Zz]eilen|[Ss]chreiben|[Tt]ext|[Tt]agebuch|[Kk]arte)$/;

/** `Jana Weber wurde von Klaus Brandt gefragt: „…“`, `mit den Worten begrüßt: „…“`. */
const addresser = (sentence: readonly Item[]): Attribution | undefined => {
  const clause = segmentsOf(sentence).at(-1) ?? [];
  if (!clause.some(({ word, phrase }) => !phrase && (PASSIVE.test(word) || word === 'worden')))
    return undefined;
  const isWorded = clause.some(
    ({ phrase }) => phrase?.preposition === 'mit' && WORDS.test(phrase.head ?? ''),
  );
  const said = clause.findLast(
    ({ word, phrase }) =>
      !phrase && word !== 'zitiert' && (isWorded ? isParticiple(word) : ADDRESSED.has(word)),
  );
  return said && (agentOf(sentence, said) ?? { nobody: true });
};

const ADDRESSED: ReadonlySet<string> = new Set([...ADDRESSING_PARTICIPLES, ...SAYING_PARTICIPLES]);

const WORDS =
  /^(?:Worten?|Satz|Sätzen?|Rat|Ratschlag|Spruch|Ausspruch|Leitspruch|Motto|Mahnung|Warnung|Zitat)$/;

/** `Jana Weber erinnerte sich an die Worte ihres Vaters: „…“`. */
const ownerOfWords = (sentence: readonly Item[]): Attribution | undefined => {
  if (!sentence.some(({ word, phrase }) => !phrase && REMEMBERING.test(word))) return undefined;
  const [words, owner] = [sentence.at(-2)?.phrase, sentence.at(-1)?.phrase];
  if (!owner) return undefined;
  if (owner.preposition === 'an' && WORDS.test(owner.head ?? '')) return { nobody: true };
  if (words?.preposition !== 'an' || !WORDS.test(words.head ?? '') || !isSpeaker(owner))
    return undefined;
  const isOwner = /^vo[nm]$/.test(owner.preposition ?? '') || !owner.preposition;
  return isOwner ? attributed(owner) : { nobody: true };
};

const REMEMBERING = /^(?:erinner\p{Ll}*|denkt|denken|dachten?)$/u;

/** `Auf dem Plakat, das Jana Weber trug, stand: „…“`, `ist zu lesen: „…“`: it is written there. */
const isInscribed = (sentence: readonly Item[]): boolean => {
  const [last, before] = [sentence.at(-1), sentence.at(-2)];
  const head = last?.phrase?.head ?? '';
  if (!last || last.phrase) return WRITTEN_ON.test(head) || COMMON_WORDS.test(head);
  return INSCRIBED.test(last.word) || (last.word === 'lesen' && before?.word === 'zu');
};

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
  const verb = cueIn(own);
  const called = calledIn(own);
  if (called) return agentOf(all, called) ?? { nobody: true };
  const spoken = verb && cueAttribution(all, verb, AUXILIARY.test(verb.word), own);
  // `Die Ministerin sagte, sie habe …`: the pronoun is who says so.
  const isOfSpeaker = spoken?.pronoun && isReported(own);
  if (spoken && !isOfSpeaker) return { ...spoken, close: true };
  const by = sourcePhrase(all);
  if (by) return { ...by, source: true };
  const found = attributionElsewhere(all, segments, here);
  if (found && (found.speaker || !spoken)) return { ...found, reported: isReported(own) };
  if (spoken) return { ...spoken, close: true };
  const wish = own.find(({ word, phrase }) => !phrase && WISH.test(word));
  return wish && cueAttribution(all, wish, false, own);
};

/** `wurde als „…“ beschimpft`, `war als „…“ bezeichnet worden`. */
const calledIn = (own: readonly Item[]): Item | undefined =>
  own.some(({ word, phrase }) => !phrase && (PASSIVE.test(word) || word === 'worden'))
    ? own.find(({ word, phrase }) => !phrase && (PARTICIPLES.has(word) || CALLED.test(word)))
    : undefined;

const CALLED = /^(?:bejubelt|betitelt|tituliert|geschmäht|verhöhnt|gebrandmarkt)$/;

/** `von Kritikern als „…“ bezeichnet`. */
const agentOf = (all: readonly Item[], cue: Item): Attribution | undefined => {
  const agent = all.find(
    ({ phrase }) => phrase && /^vo[nm]$/.test(phrase.preposition ?? '') && isSpeaker(phrase),
  )?.phrase;
  return agent && attributed(agent, cueOf(cue));
};

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

/** `will die Förderung „deutlich vereinfachen“`. */
const WISH = /^(?:will|wollen|wollte|wollten|möchten?)$/;

const isRole = ({ kind, determiner }: Phrase): boolean =>
  (kind === 'people' || kind === 'body') && determiner !== undefined;

/** `Der Vorwurf, sie habe …, sei falsch, sagte Jana Weber`: others say so. */
const ALLEGED =
  /^(?:Vorwurf|Vorwürfe|Behauptung(?:en)?|Anschuldigung(?:en)?|Unterstellung(?:en)?|Gerüchte?|Verdacht|Kritik)$/;

/** From another clause of the sentence: `…, sagte Jana Weber`, `Jana Weber sagte, …`. */
const attributionElsewhere = (
  all: readonly Item[],
  segments: readonly (readonly Item[])[],
  here: number,
): Attribution | undefined => {
  if (isAnothers(segments[here] ?? [])) return undefined;
  if (ALLEGED.test(segments[here - 1]?.at(-1)?.phrase?.head ?? '')) return { nobody: true };
  for (const segment of segments.slice(Math.max(0, here + 1))) {
    const found = reportingSegment(segment);
    if (found) return found;
  }
  for (const segment of segments.slice(0, Math.max(0, here)).toReversed()) {
    if (/^wie$/i.test(segment[0]?.word ?? '')) {
      const found = reportingSegment(segment);
      if (found) return found;
      continue;
    }
    const cue = cueIn(segment);
    const found = cue && cueAttribution(all, cue, false);
    if (found) return found;
  }
  return hearsay(all);
};

/** `sagte Jana Weber`, `wie Jana Weber mitteilte` in a segment of its own. */
const reportingSegment = (segment: readonly Item[]): Attribution | undefined => {
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
