import {
  REPORTED_SPEECH,
  REPORTING_WITH_MORE,
  SAYING_PARTICIPLES,
  SAYING_VERBS,
  USUAL_SAYING_VERBS,
} from '../../german/saying.ts';
import type { Item, Phrase } from './phrases.ts';
import type { TextRange } from './quoted-ranges.ts';

/** Who said it and by which word the text says so; a pronoun still needs a name. */
export type Attribution = {
  speaker?: TextRange | undefined;
  pronoun?: TextRange | undefined;
  cue?: TextRange | undefined;
  phrase?: Phrase | undefined;
  /** The verb of saying is in the clause that holds the quotation. */
  close?: boolean;
  /** The sentence names the speaker as its source: `laut Jana Weber`. */
  source?: boolean;
  /** Another quotation of the sentence has the verb. */
  shared?: boolean;
  /** The clause is in reported speech, without a verb of saying. */
  reported?: boolean;
  /** The text names nobody, or its author. */
  nobody?: boolean;
};

const PLAIN: ReadonlySet<string> = new Set(USUAL_SAYING_VERBS);
const SAYING: ReadonlySet<string> = new Set(SAYING_VERBS);
const WITH_MORE: ReadonlySet<string> = new Set(REPORTING_WITH_MORE);
const PARTICIPLES: ReadonlySet<string> = new Set(SAYING_PARTICIPLES);
/** What may follow a quotation and its comma without being a verb. */
const NO_VERB =
  /^(?:und|oder|aber|denn|weil|dass|wenn|als|wie|was|wo|bis|doch|sondern|sowie|auch|nur|nicht|dann|damit|mit|seit|erst|fast|jetzt|heute|gut|jedoch|sonst|so|dort|ihrerseits|seinerseits|et|that|kurz|bereit|laut)$/;
const FINITE =
  /^(?:\p{Ll}{2,}(?:t|te|ten|st)|ist|war|waren|sind|hatten|haben|habe|hieß|hiess|kam|fuhr|entfuhr|schrie|sang|sangen|lud|zog|stand|begann|warb|schob|fiel|trug|empfing|empfahl|beschied|unterbrach|stieß|log|klang|blieb|schwor|tat)$/u;
const AUXILIARY = /^ha(?:t|tte|tten|ben|be)$/;
const PASSIVE = /^(?:wird|wurde|werden|wurden)$/;
const BEING = /^(?:ist|sind|war|waren|sei|bleibt|gilt|steht|wäre)$/;
const HEARSAY = /^(?:heißt|hieß|heisst|hiess|verlautete|verlautet)$/;
const SPEAKERS: ReadonlySet<Phrase['kind']> = new Set(['person', 'people', 'body', 'name']);
const OPINION =
  /^(?:angaben?|aussagen?|ansicht|auffassung|einschätzung|meinung|worten|überzeugung|darstellung|sicht|informationen|bekunden|erkenntnissen)$/i;

export const isSaying = (word: string): boolean => SAYING.has(word);

const isVerb = (word: string): boolean =>
  isCue(word) || FINITE.test(word) || REPORTED_SPEECH.test(word);

const isCue = (word: string): boolean => SAYING.has(word) || WITH_MORE.has(word);

export const isSpeaker = ({ kind }: Phrase): boolean => SPEAKERS.has(kind);

/** Whether a clause reports what somebody says. */
export const isReported = (clause: readonly Item[]): boolean =>
  clause.some(({ word }) => REPORTED_SPEECH.test(word));

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
    return found && isSource(found) ? attributed(found, cueOf(first)) : undefined;
  }
  if (/^mit$/i.test(first.word) && /^(?:Worten|Satz|Ausruf)$/.test(first.phrase?.head ?? ''))
    return second && !second.phrase ? verbClause(tail.slice(1), true) : undefined;
  if (first.phrase || NO_VERB.test(first.word)) return undefined;
  if (!isCue(first.word) && !(whole && FINITE.test(first.word))) return undefined;
  return verbClause(tail, isSaying(first.word) || whole);
};

/** Verb first: `sagte Jana Weber`, `hieß es bei der Bahn`, `zitiert die Zeitung den Minister`. */
const verbClause = (clause: readonly Item[], any: boolean): Attribution | undefined => {
  const [verb, ...rest] = clause;
  if (!verb) return undefined;
  const cue = cueOf(spokenVerb(verb, rest));
  if (/^zitier/.test(verb.word)) return cited(clauseOf(rest), cue);
  const found = subjectIn(rest, any);
  if (!found || (HEARSAY.test(verb.word) && !/^es$/i.test(found.item.word))) return undefined;
  const { phrase, after } = found;
  if (/^es$/i.test(found.item.word)) {
    const source = clauseOf(after).find(
      (one) => one.phrase && isSpeaker(one.phrase) && one.phrase.kind !== 'name',
    )?.phrase;
    const isPlace = HEARSAY.test(verb.word)
      ? /^(?:bei|beim|aus|von|vom|seitens|laut)$/.test(source?.preposition ?? '')
      : !source?.preposition;
    return source && isPlace ? attributed(source, cue) : undefined;
  }
  if (phrase.kind === 'mute' || phrase.kind === 'other') {
    const [next] = clauseOf(after);
    const owner = next?.phrase;
    const belongs = owner && (/^vo[nm]$/.test(owner.preposition ?? '') || !owner.subject);
    if (belongs && (owner.kind === 'person' || owner.kind === 'people') && phrase.kind === 'mute')
      return attributed(owner, cue);
    if (phrase.kind === 'mute') return undefined;
  }
  return attributed(phrase, cue);
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

type Found = { phrase: Phrase; item: Item; after: readonly Item[] };

/** The first phrase that can be the subject of the verb before; `any` noun with an article too. */
const subjectIn = (rest: readonly Item[], any: boolean): Found | undefined => {
  const clause = clauseOf(rest);
  let spare: Found | undefined;
  for (const [i, item] of clause.entries()) {
    const { phrase } = item;
    if (!phrase?.subject) continue;
    const found = { phrase, item, after: rest.slice(i + 1) };
    if (phrase.kind === 'pronoun') {
      return /^(?:er|sie|es)$/i.test(item.word) ? found : undefined;
    }
    if (phrase.kind === 'name' && (i === 0 || phrase.determiner || phrase.full)) return found;
    if (phrase.kind === 'other' && any && (phrase.determiner || i === 0)) spare ??= found;
    if (phrase.kind === 'mute') spare ??= found;
    if (phrase.kind === 'people') return apposed(found, rest);
    if (phrase.kind === 'person' || phrase.kind === 'body') return found;
  }
  return spare;
};

/** `Arzt und Autor Jan Weber`, `die Leiterin des Bads, Jana Weber,`: the person is named after. */
const apposed = (found: Found, rest: readonly Item[]): Found => {
  const [link, next] = found.after;
  if (
    !found.phrase.determiner &&
    /^(?:und|sowie)$/.test(link?.word ?? '') &&
    next?.phrase?.kind === 'person' &&
    next.phrase.subject
  )
    return { phrase: next.phrase, item: next, after: found.after.slice(2) };
  const at = found.after.findIndex(({ phrase, gap }) => !phrase || isBreak(gap) || phrase.subject);
  const named = found.after[at];
  const close = found.after[at + 1];
  const isNamed =
    named?.gap === ', ' && named.phrase && (named.phrase.kind === 'person' || named.phrase.full);
  if (!isNamed || !named.phrase || (close && !isBreak(close.gap))) return found;
  void rest;
  return { phrase: named.phrase, item: named, after: found.after.slice(at + 1) };
};

/** Up to the next comma, stop or dash. */
const clauseOf = (rest: readonly Item[]): readonly Item[] => {
  const end = rest.findIndex(({ gap }, i) => i > 0 && isBreak(gap));
  return end < 0 ? rest : rest.slice(0, end);
};

const isBreak = (gap: string): boolean => /[,.;:!?\uFFFC]| [–—-] /.test(gap);

/** `Jana Weber sagte: „…“`: from the sentence before the colon. */
export const attributionByColon = (head: readonly Item[]): Attribution | undefined => {
  const sentence = lastSentence(head);
  const [first, second] = sentence;
  if (!first) return undefined;
  const label = first.phrase;
  const saying = sentence.findLastIndex(({ word, phrase }) => !phrase && isSaying(word));
  const verb =
    saying >= 0 ? saying : sentence.findLastIndex(({ word, phrase }) => !phrase && isCue(word));
  const finite = verb >= 0 || sentence.some(({ word, phrase }) => !phrase && FINITE.test(word));
  if (label?.subject && isSpeaker(label) && (!second || !finite)) return attributed(label);
  if (!finite && label && !label.preposition && label.kind === 'mute') return undefined;
  const own = verb < 0 ? undefined : cueAttribution(sentence, sentence[verb] as Item, false);
  if (own) return own;
  const at = sentence.findIndex(
    ({ phrase }) => phrase?.subject && (phrase.kind === 'person' || phrase.full || isRole(phrase)),
  );
  const subject = sentence[at];
  if (/^(?:ich|wir)$/i.test(sentence.find(({ phrase }) => phrase?.subject)?.word ?? ''))
    return { nobody: true };
  if (subject?.phrase)
    return attributed(
      apposed({ phrase: subject.phrase, item: subject, after: sentence.slice(at + 1) }, []).phrase,
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

const isRole = ({ kind, determiner }: Phrase): boolean =>
  (kind === 'people' || kind === 'body') && determiner !== undefined;

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
  const spoken = verb && cueAttribution(all, verb, AUXILIARY.test(verb.word), own);
  if (spoken) return { ...spoken, close: true };
  const by = sourcePhrase(all);
  if (by) return { ...by, source: true };
  const found = attributionElsewhere(all, segments, here);
  return found && { ...found, reported: isReported(own) };
};

/** From another clause of the sentence: `…, sagte Jana Weber`, `Jana Weber sagte, …`. */
const attributionElsewhere = (
  all: readonly Item[],
  segments: readonly (readonly Item[])[],
  here: number,
): Attribution | undefined => {
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

/** The verb of saying of a clause, or the auxiliary of its participle. */
const cueIn = (clause: readonly Item[]): Item | undefined =>
  clause.find(({ word, phrase }) => !phrase && isCue(word)) ??
  (clause.some(({ word, phrase }) => !phrase && PARTICIPLES.has(word))
    ? clause.find(({ word }) => AUXILIARY.test(word))
    : undefined);

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

const spoken = (phrase: Phrase, item: Item, cue: TextRange): Attribution | undefined => {
  if (phrase.kind !== 'pronoun') return attributed(phrase, cue);
  return /^(?:er|sie)$/i.test(item.word) ? attributed(phrase, cue) : undefined;
};

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
  const isApposed = here > 0 && opening?.kind === 'people' && !opening.determiner && !opening.full;
  const isFirst = isApposed || own.slice(0, at).every(({ phrase }) => !phrase);
  const parted =
    isFirst &&
    (here > 1 || isApposed) &&
    !segments[0]?.some(({ phrase, word }) => !phrase && isVerb(word));
  const before = isFirst ? earlier(segments, here, cueOf(cue)) : undefined;
  return (parted ? before : undefined) ?? clauseAttribution(own, at, any) ?? before;
};

/** The subject that an apposition parts from its verb: `Jana Weber, Leiterin des Bads, sagte`. */
const earlier = (
  segments: readonly (readonly Item[])[],
  here: number,
  cue: TextRange,
): Attribution | undefined => {
  const subject = segments
    .slice(0, here)
    .flat()
    .find(
      ({ phrase }) =>
        phrase?.subject && isSpeaker(phrase) && (phrase.kind !== 'name' || phrase.full),
    )?.phrase;
  return subject && attributed(subject, cue);
};

/** `laut Jana Weber`, `Jana Weber zufolge`, `nach Ansicht der Kammer`, `für Jana Weber ist`. */
const sourcePhrase = (all: readonly Item[]): Attribution | undefined => {
  for (const [i, { phrase, word, start }] of all.entries()) {
    const next = all[i + 1];
    if (!phrase) continue;
    if (/^laut$/i.test(word) && isSource(phrase))
      return attributed(reportedBy(phrase, all), { start, end: start + 4 });
    if (
      i === 0 &&
      /^für$/i.test(word) &&
      (phrase.kind === 'person' || phrase.full) &&
      BEING.test(next?.word ?? '')
    )
      return attributed(phrase, cueOf(next as Item));
    if (next?.word === 'zufolge' && isSource(phrase))
      return attributed(reportedBy(phrase, all), cueOf(next));
    if (isOpinion({ word, phrase }) && /^eigenen/.test(phrase.opening ?? '')) {
      const self = all
        .slice(i + 1)
        .find((one) => one.phrase?.subject && isSource(one.phrase))?.phrase;
      return self && attributed(self, { start, end: phrase.end });
    }
    const owner = next?.phrase;
    if (owner && next && isOpinion({ word, phrase }) && isSource(owner) && !isBreak(next.gap))
      return attributed(owner, { start, end: phrase.end });
  }
  return undefined;
};

/** What a medium reports is said by the subject: `Die Bahn will laut „Kurier“ „prüfen“`. */
const reportedBy = (source: Phrase, all: readonly Item[]): Phrase => {
  if (!source.medium) return source;
  const subject = all.find(
    ({ phrase }) =>
      phrase?.subject && phrase !== source && isSpeaker(phrase) && phrase.kind !== 'name',
  );
  return subject?.phrase ?? source;
};

const isOpinion = ({ word, phrase }: Pick<Item, 'word' | 'phrase'>): boolean =>
  /^(?:nach|aus|in)$/i.test(word) && phrase?.kind !== 'person' && OPINION.test(phrase?.head ?? '');

/** `Aus dem Ministerium hieß es`. */
export const hearsay = (all: readonly Item[]): Attribution | undefined => {
  const at = all.findIndex(
    ({ word }, i) => HEARSAY.test(word) && /^es$/i.test(all[i + 1]?.word ?? all[i - 1]?.word ?? ''),
  );
  if (at < 0) return undefined;
  const source = all.find(
    ({ phrase }) =>
      phrase &&
      /^(?:bei|beim|aus|von|vom|seitens)$/.test(phrase.preposition ?? '') &&
      isSpeaker(phrase),
  )?.phrase;
  return source ? attributed(source, cueOf(all[at] as Item)) : { nobody: true };
};

const isSource = (phrase: Phrase): boolean =>
  isSpeaker(phrase) ||
  phrase.kind === 'pronoun' ||
  (phrase.kind === 'other' && phrase.determiner !== undefined);

const segmentsOf = (all: readonly Item[]): Item[][] => {
  const segments: Item[][] = [];
  for (const item of all) {
    if (segments.length === 0 || isSegmentBreak(item.gap)) segments.push([]);
    segments.at(-1)?.push(item);
  }
  return segments;
};

const isSegmentBreak = (gap: string): boolean => /[,;:.!?]| [–—-] /.test(gap);

const ownSegment = (before: readonly Item[], after: readonly Item[]): Item[] => {
  const from = before.findLastIndex(({ gap }, i) => i > 0 && isSegmentBreak(gap));
  const end = after.findIndex(({ gap }) => isSegmentBreak(gap));
  return [...before.slice(Math.max(0, from)), ...after.slice(0, end < 0 ? after.length : end)];
};

const lastSentence = (head: readonly Item[]): readonly Item[] => {
  const from = head.findLastIndex(({ gap }, i) => i > 0 && /[.!?;:]/.test(gap));
  return head.slice(Math.max(0, from));
};

const cueOf = ({ start, word }: Item): TextRange => ({ start, end: start + word.length });

const attributed = (phrase: Phrase, cue?: TextRange): Attribution => {
  const range = { start: phrase.start, end: phrase.end };
  return phrase.kind === 'pronoun'
    ? { pronoun: range, cue, phrase }
    : { speaker: range, cue, phrase };
};
