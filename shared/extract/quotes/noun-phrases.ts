import { isAuxiliary } from '../../german/auxiliaries.ts';
import {
  DEFINITE_ARTICLES,
  DEMONSTRATIVES,
  INDEFINITE_ARTICLES,
  POSSESSIVES,
  QUANTIFIERS,
} from '../../german/determiners.ts';
import { isFirstName } from '../../german/names/first-names.ts';
import { nounKind } from '../../german/nouns.ts';
import { TWO_TO_TWELVE } from '../../german/number-words.ts';
import { isOpeningAdverb } from '../../german/opening-adverbs.ts';
import { SAYING_VERBS } from '../../german/saying.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { nameWords, type Token } from '../../german/tokens.ts';
import { isParticiple } from '../../german/verb-forms.ts';
import { MEDIA, QUOTED_MEDIA } from '../names/lists/media.ts';
import { canBeSubject, genderOf } from './cases-and-genders.ts';
import type { Mention } from './mentions.ts';
import { isAdjective, MAX_ADJECTIVES, nounMentionAt, nounsAt } from './noun-runs.ts';
import type { Phrase } from './phrases.ts';

const SAYING: ReadonlySet<string> = new Set(SAYING_VERBS);

export const phraseAt = (
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
): [Phrase, number] | undefined => {
  const first = tokens[at];
  if (!first) return undefined;
  const named = nounMentionAt(mentions, first) !== undefined;
  if (!named && PRONOUN.test(first.text)) return [pronoun(first), 1];
  const lower = first.text.toLowerCase();
  const isVerb = isParticiple(lower) && isAuxiliary(tokens[1]?.text ?? '');
  if (at === 0 && (isVerb || isOpeningAdverb(lower)) && !named) return undefined;
  const isBack = /^(?:das|dies)$/.test(lower) && SAYING.has(tokens[at + 1]?.text ?? '');
  const determiner = !named && !isBack && DETERMINERS.has(lower) ? lower : undefined;
  const one = oneOf(tokens, at, mentions);
  if (one) return one;
  let next = determiner ? at + 1 : at;
  for (let n = 0; n < MAX_ADJECTIVES && isAdjective(tokens, next, at); n++) next++;
  const isIntroduced = next > at;
  if (isIntroduced && !/^(?:[ \u00a0]|, )$/.test(tokens[next]?.gap ?? '')) return undefined;
  const count = nounsAt(tokens, next, mentions, isIntroduced);
  const last = tokens[next + count - 1];
  if (count === 0 || !last) return undefined;
  return [
    nounPhrase(tokens.slice(at, next + count), next - at, determiner, mentions),
    next - at + count,
  ];
};

/** `Einer seiner Berater`, first or after a verb of saying. */
const oneOf = (
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
): [Phrase, number] | undefined => {
  const [before, first, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!first || !/^[Ee]ine[rs]?$/.test(first.text)) return undefined;
  if (!/^(?:der|dieser|seiner|ihrer|unserer)$/.test(next?.text ?? '')) return undefined;
  if (at > 0 && !SAYING.has(before?.text ?? '')) return undefined;
  const [phrase, count] = phraseAt(tokens, at + 1, mentions) ?? [];
  if (!phrase || !count || phrase.kind !== 'people') return undefined;
  const isWoman = first.text.endsWith('e');
  return [
    {
      ...phrase,
      start: first.start,
      subject: true,
      determiner: isWoman ? 'die' : 'der',
      gender: isWoman ? 'woman' : 'man',
    },
    count + 1,
  ];
};

const MEDIA_NAMES: ReadonlySet<string> = new Set([...MEDIA, ...QUOTED_MEDIA]);

const DETERMINERS: ReadonlySet<string> = new Set([
  ...DEFINITE_ARTICLES,
  ...INDEFINITE_ARTICLES,
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...QUANTIFIERS,
  ...'beide mehrere viele einige manche zahlreiche'.split(' '),
]);

const PRONOUN = /^(?:[Ee]r|[Ss]ie|[Ee]s|[Mm]an|[Ww]ir|[Ii]ch)$/;

const pronoun = ({ start, end, text }: Token): Phrase => ({
  start,
  end,
  kind: 'pronoun',
  subject: true,
  gender: /^e/i.test(text) ? 'man' : 'woman',
});

const nounPhrase = (
  tokens: readonly Token[],
  from: number,
  determiner: string | undefined,
  mentions: readonly Mention[],
): Phrase => {
  const nouns = tokens.slice(from);
  const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token];
  const words = nouns.map(({ text }) => text);
  const inside = mentions.filter((one) =>
    nouns.some((noun) => one.start <= noun.start && noun.end <= one.end),
  );
  const persons = inside.filter(({ name }) => name.type === 'person');
  const atEnd = persons.find((one) => one.end >= last.start + 1 && one.start <= last.start);
  const kind = kindOf(words, atEnd, persons[0], inside);
  const declined = tokens.slice(determiner ? 1 : 0).map(({ text }) => text);
  const isOwned = () =>
    nounKind(last.text.toLowerCase()) !== undefined || isGenitive(persons[0], nouns);
  const genitive = kind === 'person' && !atEnd && isOwned() ? persons[0] : undefined;
  const start = genitive ? genitive.start : first.start;
  return {
    start,
    end: genitive ? genitive.end : Math.max(last.end, 0),
    kind,
    subject: canBeSubject(determiner, declined, atEnd !== undefined),
    determiner,
    person: kind === 'person' ? (atEnd ?? persons[0]) : undefined,
    gender: isCount(first.text) ? 'several' : genderOf(determiner, words, kind),
    head: last.text,
    opening: first.text,
    medium: inside.some(({ name }) => MEDIA_NAMES.has(name.text)),
    full:
      !determiner &&
      words.length > 1 &&
      (kind === 'person' ||
        kind === 'name' ||
        (kind === 'people' && speakingNoun(last.text) === undefined)),
  };
};

/** `19 Menschen`, `drei Frauen`. */
const isCount = (word: string): boolean =>
  /^\d[\d.]*$/.test(word) || word.toLowerCase() in TWO_TO_TWELVE;

/** `Webers` of Jana Weber. */
const isGenitive = (person: Mention | undefined, nouns: readonly Token[]): boolean => {
  const printed = nouns.findLast(({ end }) => end === person?.end)?.text;
  const isWhole = printed && person && nameWords(person.name.text).includes(printed);
  return printed !== undefined && /s$/.test(printed) && !isWhole;
};

/** People besides those that are features of the model of names. */
const MORE_PEOPLE =
  /^(?:(?:Ur)?[Ee]nkel(?:in)?|Neffe|Nichte|Cousin(?:e)?|Schwager|Schwägerin|Azubi|Lehrling)s?$/;

/** `Flugzeuge`: no witnesses. */
const THING = /(?:flug|fahr|werk|spiel|feuer|schlag|rüst)zeuge?n?$/i;

const MORE_MUTE =
  /(?:[Aa]ussage|[Uu]rteil|[Ff]orderung|[Tt]hese|[Bb]otschaft|[Aa]ppell|[Ww]arnung|[Pp]rognose|[Ee]inschätzung|[Ss]pruch|[Zz]itat)$/;

/**
 * `Thormählens Fazit` is a person's, `Usyks Promoter` one of the people; `Thormählens Diagnose` does
 * not speak if no person of that name is known.
 */
const kindOf = (
  words: readonly string[],
  atEnd: Mention | undefined,
  person: Mention | undefined,
  inside: readonly Mention[],
): Phrase['kind'] => {
  if (atEnd) return 'person';
  if (words.length > 1 && isFirstName(words[0] ?? '') && !person) return 'name';
  const last = words.at(-1) ?? '';
  const speaking = THING.test(last)
    ? undefined
    : MORE_PEOPLE.test(last)
      ? 'people'
      : MORE_MUTE.test(last)
        ? 'mute'
        : speakingNoun(last);
  if (speaking === 'people' || speaking === 'body') return speaking;
  if (person) return 'person';
  const [first = ''] = words;
  // `Hamburger Institut`
  const isOfPlace = inside.some(({ name }) => name.type === 'place' && name.text === first);
  const leads = words.length > 1 && !isOfPlace && !(first.toLowerCase() in TWO_TO_TWELVE);
  const head = leads ? speakingNoun(first) : undefined;
  if (head === 'people' || head === 'body') return head;
  if (inside.some(({ name }) => name.type === 'organisation')) return 'body';
  if (speaking === 'mute') return 'mute';
  if (inside.length > 0) return 'other';
  if (words.length > 1 && /\p{Ll}s$/u.test(first)) return 'mute';
  const noun = nounKind(last.toLowerCase());
  // `Hape Kerkeling`: its ending alone is a noun's.
  const isNamed =
    words.length > 1 && noun === 'ending' && nounKind(first.toLowerCase()) === undefined;
  return noun === undefined || isNamed ? 'name' : 'other';
};
