import { isFirstName } from '../../german/names/first-names.ts';
import type { Attribution } from './attribution.ts';
import { isEpithet } from './epithets.ts';
import { namedAtEnd } from './named-at-end.ts';
import { hearsay } from './named-sources.ts';
import { type Gender, type Item, isMedium, type Phrase } from './phrases.ts';
import { rangeOf, type TextRange } from './quoted-ranges.ts';
import { agrees, MAX_SILENCE, type PersonFacts, type SpeakerSource } from './speaker-source.ts';
import { AUXILIARY, isReported, isSaying, isVerb } from './speech-words.ts';
import { apposed, isOwned, isSpeaker } from './subjects.ts';
import type { TextLayout } from './text-layout.ts';
import { cueAttribution, openingDemonstrative } from './verb-clauses.ts';

/** The speaker of a quotation that its sentence does not give one. */
export const silent = (
  of: TextLayout,
  clause: readonly Item[],
  quote: TextRange,
  at: number,
  source: SpeakerSource | undefined,
  partial: boolean,
): Attribution => {
  if (!source || at - source.at > MAX_SILENCE + 1) return {};
  if (openingDemonstrative(clause)) return {};
  if (source.weak || (partial && !isReported(clause))) return {};
  const others = clause.flatMap(({ phrase, start }) =>
    start < quote.start && phrase?.kind === 'person' && phrase.person?.name.text !== source.name
      ? [phrase]
      : [],
  );
  if (partial) {
    // `Webers Aussagen, er sei „…“`: the reported words may be another's.
    const from =
      clause.findLast(({ start, gap }) => start < quote.start && /[,;:]/.test(gap))?.start ?? 0;
    const isOpen = others.some(({ end, preposition }) => end < from && !preposition);
    const subject = clause.find(({ phrase }) => phrase?.subject);
    const refers = /^(?:er|sie)$/i.test(subject?.word ?? '');
    if (refers && !source.said && !agrees(subject?.phrase?.gender, source.gender)) return {};
    return isOpen && !refers ? {} : { speaker: source.speaker, reported: true };
  }
  if (!partial && blockAt(of, at) !== blockAt(of, source.at))
    if (at - source.at > MAX_SILENCE || !source.said) return {};
  // `Mit diesem Satz wurde Weber bekannt: „…“`: a sentence with a colon may mean any that it names.
  const isIntroduced = /: ?.?$/u.test(of.text.slice(Math.max(0, quote.start - 3), quote.start));
  if (isIntroduced && isOpenedByAnother(clause, source)) return {};
  return others.some(({ subject }) => subject || isIntroduced) ? {} : { speaker: source.speaker };
};

/** `Der Verband hält dagegen: „…“` */
const isOpenedByAnother = ([first]: readonly Item[], source: SpeakerSource): boolean => {
  const { phrase } = first ?? {};
  return (
    phrase !== undefined &&
    isSpeaker(phrase) &&
    phrase.determiner !== undefined &&
    !phrase.preposition &&
    phrase.person?.name.text !== source.name
  );
};

/** Who is spoken of after a sentence without a quotation. */
export const follow = (
  clause: readonly Item[],
  at: number,
  source: SpeakerSource | undefined,
  facts: PersonFacts,
  of: TextLayout,
): SpeakerSource | undefined => {
  const turn = turnOf(clause, of.sentences[at]?.text ?? '');
  if (turn)
    return isNamedSpeaker(turn)
      ? sourceOf({ speaker: rangeOf(turn), phrase: turn }, at, facts.genders, false, source)
      : undefined;
  if (openingDemonstrative(clause)) return undefined;
  const heard = hearsay(clause);
  if (heard) return sourceOf(heard, at, facts.genders, true, undefined);
  const verb = clause.findLast(({ word, phrase }) => !phrase && isSaying(word));
  const speaks =
    (verb && cueAttribution(clause, verb, false)?.phrase) ??
    namedAtEnd(clause)?.phrase ??
    reporter(clause);
  const spoken = speaks && named(clause, speaks);
  const said = spoken ? 0 : -1;
  const subject = spoken
    ? { phrase: spoken, word: of.text.slice(spoken.start, spoken.end) }
    : mainSubject(clause);
  if (!subject) {
    if (isReported(clause) && source) return { ...source, at, said: true };
    // `Für Jana Weber ist die Saison vorbei`
    const [first] = clause;
    if (first?.phrase?.person && first.phrase.preposition === 'für') {
      const { phrase } = first;
      const speaker = rangeOf(first.phrase.person);
      return sourceOf({ speaker, phrase }, at, facts.genders, false, source);
    }
    const others = clause.some(
      ({ phrase }) => phrase?.kind === 'person' && phrase.person?.name.text !== source?.name,
    );
    return others ? undefined : source;
  }
  const { phrase, word } = subject;
  if (phrase.kind === 'pronoun') {
    if (!source || !/^(?:er|sie)$/i.test(word)) return source;
    if (!agrees(phrase.gender, source.gender)) return undefined;
    const isMeant = source.at === at - 1;
    return isMeant ? { ...source, at, said: source.said || said >= 0 } : source;
  }
  if (phrase.person && source && phrase.person.name.text === source.name) {
    const isGenitive = of.text.slice(0, phrase.person.end).endsWith(`${source.name}s`.slice(-4));
    const same = { ...source, at, said: source.said || said >= 0 };
    return isGenitive ? same : { ...same, speaker: rangeOf(phrase.person) };
  }
  if (source && isEpithet(phrase, source, at, facts))
    return { ...source, at, said: source.said || said >= 0 };
  if (isReported(clause) && source && said < 0) return { ...source, at, said: true };
  if (said < 0 && isOwned(phrase)) return source;
  if (phrase.kind === 'name' && !phrase.full && !isFirstName(phrase.head ?? ''))
    return said < 0 ? source : undefined;
  const isNamed = phrase.kind === 'person' || phrase.kind === 'name' || phrase.full;
  if (said < 0 && !isNamed && !phrase.determiner) return source;
  if (phrase.gender === 'several' && said < 0) return undefined;
  const found = sourceOf(
    { speaker: rangeOf(phrase), phrase },
    at,
    facts.genders,
    said >= 0,
    source,
  );
  const isWeak = said < 0 && phrase.kind === 'body' && !DEFINITE.test(phrase.determiner ?? '');
  return isWeak && found ? { ...found, weak: true } : found;
};

/** `Und Jana Weber? „…“`: the next turn is hers. */
const turnOf = (clause: readonly Item[], sentence: string): Phrase | undefined => {
  const [first, ...more] = clause;
  const turn = /^(?:Und|Aber|Doch)$/.test(first?.word ?? '') && !first?.phrase ? more : clause;
  return /\?$/.test(sentence) && turn.length === 1 ? turn[0]?.phrase : undefined;
};

const isNamedSpeaker = ({ kind, full, determiner, gender }: Phrase): boolean =>
  kind === 'person' ||
  full === true ||
  (kind === 'people' && determiner !== undefined && gender !== 'several');

const DEFINITE = /^(?:d(?:er|ie|as)|diese[rs]?)?$/;

export const sourceOf = (
  { speaker, phrase }: Attribution,
  at: number,
  genders: ReadonlyMap<string, Gender>,
  said: boolean,
  source: SpeakerSource | undefined,
): SpeakerSource | undefined => {
  if (!speaker) return source;
  if (!phrase || phrase.kind === 'pronoun') return source && { ...source, speaker, at, said };
  const { person } = phrase;
  const name = person?.name.text;
  const printed = person && person.end === phrase.end ? rangeOf(person) : speaker;
  const gender = phrase.gender ?? genders.get(name ?? '');
  return { speaker: printed, name, gender, at, said, medium: !person && isMedium(phrase) };
};

const blockAt = ({ blocks, sentences }: TextLayout, at: number): number => {
  const place = sentences[at]?.start ?? 0;
  return blocks.findIndex(({ start, end }) => start <= place && place <= end);
};

/** `Jana Weber zufolge`. */
const reporter = (clause: readonly Item[]): Phrase | undefined =>
  clause.find(({ phrase }) => phrase?.preposition === 'zufolge' && isSpeaker(phrase))?.phrase;

const SUBORDINATE =
  /^(?:[Ww]ie|[Dd]ass|[Ww]eil|[Oo]b|[Ww]enn|[Oo]bwohl|[Nn]achdem|[Aa]ls|[Dd]amit)$/;

/** `Nicht die Kammer`, `weder der Verband noch die Stadt`. */
const isDenied = (clause: readonly Item[], i: number): boolean => {
  const words = clause.slice(Math.max(0, i - 2), i).map(({ word }) => word);
  return /(?:^|\s)(?:nicht(?: einmal| mal)?|weder|noch)$/i.test(words.join(' '));
};

/** The first subject of a main clause; none if two share the verb. */
const mainSubject = (clause: readonly Item[]): { phrase: Phrase; word: string } | undefined => {
  let isSubordinate = false;
  for (const [i, { phrase, word, gap }] of clause.entries()) {
    if (i === 0 || /[,;:]/.test(gap)) isSubordinate = SUBORDINATE.test(word);
    if (!phrase?.subject || isSubordinate || isDenied(clause, i)) continue;
    if (phrase.kind === 'pronoun') {
      if (/^(?:er|sie)$/i.test(word)) return { phrase, word };
      continue;
    }
    if (!isSpeaker(phrase)) continue;
    const [link, next] = [clause[i + 1], clause[i + 2]];
    // `19 Menschen hat sie gerettet`
    if (link && next?.phrase?.kind === 'pronoun' && !phrase.determiner && isVerbAt(link)) continue;
    if (
      /^(?:und|oder|sowie)$/.test(link?.word ?? '') &&
      next?.phrase?.subject &&
      isSpeaker(next.phrase)
    )
      return undefined;
    return { phrase: named(clause, phrase), word };
  }
  return undefined;
};

/** Of `der Präsident des Verbands, Klaus Brandt,` the person. */
const named = (clause: readonly Item[], phrase: Phrase): Phrase => {
  const at = clause.findIndex((item) => item.phrase === phrase);
  const item = clause[at];
  return item && phrase.kind === 'people'
    ? apposed({ phrase, item, after: clause.slice(at + 1) }).phrase
    : phrase;
};

const isVerbAt = ({ word, phrase, gap }: Item): boolean =>
  !phrase && gap === ' ' && (isVerb(word) || AUXILIARY.test(word));
