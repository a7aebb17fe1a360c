import { givenGenderOf } from '../../german/names/given-genders.ts';
import type { Attribution } from './attribution.ts';
import { isEpithet } from './epithets.ts';
import type { Gender, Item, Phrase } from './phrases.ts';
import { rangeOf, type TextRange } from './quoted-ranges.ts';
import { agrees, MAX_SILENCE, type PersonFacts, type SpeakerSource } from './speaker-source.ts';
import { BEING } from './speech-words.ts';
import { apposed, isOwned, isSpeaker, OWNERS } from './subjects.ts';

/** Of a body that is neither `er` nor `sie`: `das Amt`. */
const NEUTER = /^(?:das|dieses|jenes)$/;

/** The one that a pronoun means, if it can mean no other. */
export const resolved = (
  { pronoun, phrase, number }: Attribution,
  clauses: readonly Item[][],
  at: number,
  source: SpeakerSource | undefined,
  facts: PersonFacts,
): Attribution & { resolved?: boolean } => {
  if (!pronoun) return {};
  const { genders } = facts;
  if (phrase?.demonstrative) return namedLast(clauses[at - 1] ?? [], phrase.gender, genders);
  if (source?.medium) return {};
  const gender = phrase?.gender;
  const meant = { gender, number };
  const near = rivalsOf(clauses.slice(Math.max(0, at - 1), at + 1), pronoun, meant, genders);
  const isOther = source && !agrees(gender, source.gender);
  // `„…“, sagte sie. „…“, ergänzte er`: the other of the two in the sentence before.
  const rivals =
    isOther && near.size === 0 && at > 1
      ? rivalsOf(clauses.slice(at - 2, at), pronoun, meant, genders)
      : near;
  const fits = source && at - source.at <= MAX_SILENCE + 1 && agrees(gender, source.gender);
  // `Jana Weber bringt Anträge in den Rat ein`: the person is meant.
  const isPlace = ({ kind, preposition }: Phrase) =>
    source?.name !== undefined && kind === 'body' && preposition !== undefined;
  const others = [...rivals].filter(
    ([key, one]) =>
      key !== source?.name &&
      one.start !== source?.speaker.start &&
      !isPlace(one) &&
      !isEpithet(one, source, at, facts),
  );
  const isJustHeard = source?.said && source.at === at - 1;
  const isClear = ([, one]: [string, Phrase]) =>
    (one.kind !== 'person' && !one.subject) || (isJustHeard && one.start < source.speaker.start);
  const isJustNamed = source?.at === at - 1 && source.name !== undefined;
  const isObject = ([, one]: [string, Phrase]) =>
    one.kind !== 'person' &&
    one.start > (source?.speaker.start ?? 0) &&
    (!one.subject || !one.determiner || one.kind === 'body' || GROUP.test(one.head ?? ''));
  if (
    fits &&
    (others.length === 0 ||
      (source.said && others.every(isClear)) ||
      (isJustNamed && others.every(isObject)))
  )
    return { speaker: source.speaker, resolved: true };
  const only =
    fits || number === 'several' || rivals.size > 0
      ? undefined
      : facts.protagonists(gender, pronoun.start);
  const from = only ? clauses.findLastIndex(([first]) => first && first.start <= only.start) : -1;
  if (only && from >= 0 && at - from <= MAX_ABSENCE) {
    const since = rivalsOf(clauses.slice(from, at + 1), pronoun, meant, genders);
    if ([...since.values()].every(({ end }) => end === only.end))
      return { speaker: only, resolved: true };
  }
  if (fits || rivals.size !== 1) return {};
  const [[key = '', rival] = []] = rivals;
  const isKnown = gender !== undefined && (rival?.gender ?? genders.get(key)) === gender;
  const isMeant = isKnown || rival?.subject || rival?.preposition === 'für';
  return (rival?.kind === 'person' && isMeant) || (rival?.kind === 'people' && isKnown)
    ? { speaker: rangeOf(rival), phrase: rival, resolved: true }
    : {};
};

/** Sentences in which the only man or woman of a text need not be named to be meant. */
const MAX_ABSENCE = 12;

/** Several, though one says `sie` of them: `besuchte die Familie`. */
const GROUP = /(?:[Ff]amilie|[Mm]annschaft|[Ee]ltern|[Kk]inder|[Ll]eute|[Ff]rauen|[Nn]achbarn)$/;

/** `Jana Weber verklagte Klaus Brandt. „…“, sagte der`: the last one named, who is no subject. */
const namedLast = (
  clause: readonly Item[],
  gender: Gender | undefined,
  genders: ReadonlyMap<string, Gender>,
): Attribution & { resolved?: boolean } => {
  const phrases = clause.flatMap(({ phrase }) =>
    phrase && (isSpeaker(phrase) || phrase.kind === 'pronoun') ? [phrase] : [],
  );
  const last = phrases.at(-1);
  const person = last?.person;
  if (!person || phrases.length < 2 || phrases[0]?.person?.name === person.name) return {};
  if (!agrees(gender, last.gender ?? genders.get(person.name.text))) return {};
  return { speaker: rangeOf(person), phrase: last, resolved: true };
};

/** Who else the pronoun could mean, by name or place. */
const rivalsOf = (
  clauses: readonly Item[][],
  pronoun: TextRange,
  { gender, number }: { gender: Gender | undefined; number: Attribution['number'] },
  genders: ReadonlyMap<string, Gender>,
): Map<string, Phrase> => {
  const rivals = new Map<string, Phrase>();
  for (const clause of clauses)
    for (const [i, item] of clause.entries()) {
      const { phrase, gap } = item;
      const one =
        phrase?.kind === 'people'
          ? apposed({ phrase, item, after: clause.slice(i + 1) }).phrase
          : phrase;
      const isApposition =
        /^(?:, | \()$/.test(gap) && /^(?:person|people)$/.test(clause[i - 1]?.phrase?.kind ?? '');
      if (
        !one ||
        isApposition ||
        isPredicate(clause, i) ||
        isClient(clause, i) ||
        one.start >= pronoun.start ||
        one.kind === 'pronoun'
      )
        continue;
      if (one.kind !== 'person' && one.kind !== 'people' && one.kind !== 'body') continue;
      if (isOwned(one) || (clause === clauses.at(-1) && isRelative(one))) continue;
      if (one.kind === 'body' && (NEUTER.test(one.determiner ?? '') || isOf(clause, i))) continue;
      const key = one.person?.name.text ?? `${one.start}`;
      const its = one.gender ?? genders.get(key);
      if (its === 'several' && (gender === 'man' || number === 'one')) continue;
      if (one.kind !== 'person' && isOfOtherForm(one, gender)) continue;
      if (agrees(gender, its)) rivals.set(key, one);
    }
  return rivals;
};

/** `schrieb sie an ihre Schwester`: another than she. */
const isRelative = ({ kind, determiner = '' }: Phrase): boolean =>
  (kind === 'people' || kind === 'person') && OWNERS.has(determiner);

/** `Der Anwalt von Jana Weber`: spoken of is he. */
const isClient = (clause: readonly Item[], i: number): boolean =>
  clause[i]?.phrase?.preposition === 'von' &&
  clause[i]?.gap === ' ' &&
  clause[i - 1]?.phrase?.kind === 'people';

/** `Jana Weber war Lehrerin`, `als Lehrerin`: what somebody is. */
const isPredicate = (clause: readonly Item[], i: number): boolean => {
  const { phrase } = clause[i] ?? {};
  if (phrase?.kind !== 'people' || phrase.determiner || phrase.preposition || phrase.full)
    return false;
  return (
    clause[i - 1]?.word === 'als' ||
    clause.slice(0, i).some(({ word, phrase: other }) => !other && BEING.test(word))
  );
};

/** `zum Anleger` is no `sie`, `von der Nachbarin` no `er`. */
const isOfOtherForm = (
  { determiner = '', preposition = '' }: Phrase,
  gender: Gender | undefined,
): boolean =>
  gender === 'woman'
    ? /^(?:zum|vom|am|im|beim)$/.test(preposition) || /em$/.test(determiner)
    : preposition === 'zur' ||
      (DATIVE.test(preposition) && /^(?:der|\p{Ll}+er)$/u.test(determiner));

const DATIVE = /^(?:aus|bei|mit|nach|seit|von|zu|gegenüber)$/;

/** `Volkswirtin Jana Weber von der Nordbank`: spoken of is the person. */
const isOf = (clause: readonly Item[], i: number): boolean =>
  clause[i - 1]?.phrase?.kind === 'person' &&
  clause[i]?.gap === ' ' &&
  (clause[i]?.phrase?.preposition !== undefined || clause[i]?.phrase?.subject === false);

/** `Jana Weber, die …`, `Klaus Brandt, der Leiter …` */
const relativeGender = (next: Item | undefined): Gender | undefined => {
  if (next?.gap !== ', ') return undefined;
  if (next.phrase) return next.phrase.kind === 'people' ? next.phrase.gender : undefined;
  return { der: 'man' as const, die: 'woman' as const }[next.word];
};

/**
 * What titles, articles and relative clauses near quotations say of the persons' genders, else their
 * first names.
 */
export const gendersOf = (clauses: readonly Item[][]): Map<string, Gender> => {
  const [stated, given] = [new Map<string, Gender>(), new Map<string, Gender>()];
  for (const clause of clauses)
    for (const [i, { phrase }] of clause.entries()) {
      const name = phrase?.person?.name.text;
      if (!name) continue;
      const gender = phrase.gender ?? relativeGender(clause[i + 1]);
      if (gender && gender !== 'several') stated.set(name, gender);
      const its = givenGenderOf(name);
      if (its) given.set(name, its);
    }
  return new Map([...given, ...stated]);
};
