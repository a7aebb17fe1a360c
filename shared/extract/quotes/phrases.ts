import {
  DEFINITE_ARTICLES,
  DEMONSTRATIVES,
  INDEFINITE_ARTICLES,
  POSSESSIVES,
  QUANTIFIERS,
} from '../../german/determiners.ts';
import { STOP_WORDS } from '../../german/function-words.ts';
import { FIRST_NAMES } from '../../german/names/first-names.ts';
import { nounKind } from '../../german/nouns.ts';
import { TWO_TO_TWELVE } from '../../german/number-words.ts';
import { PREPOSITIONS } from '../../german/prepositions.ts';
import { SAYING_VERBS } from '../../german/saying.ts';
import { type Speaking, speakingNoun } from '../../german/speaking-nouns.ts';
import { type Token, tokenise } from '../../german/tokens.ts';
import { MEDIA, QUOTED_MEDIA } from '../names/lists/media.ts';
import type { Mention } from './mentions.ts';
import type { TextRange } from './quoted-ranges.ts';

/** A noun phrase or pronoun. */
export type Phrase = TextRange & {
  /** `name`: a capitalised word that is no known noun; `other`: any noun. */
  kind: 'person' | 'pronoun' | 'name' | 'other' | Speaking;
  /** Whether its form can be a subject's. */
  subject: boolean;
  determiner?: string | undefined;
  preposition?: string | undefined;
  person?: Mention | undefined;
  gender?: Gender | undefined;
  /** The last noun. */
  head?: string;
  /** It names a paper, a broadcaster or an agency. */
  medium?: boolean;
  /** The first word. */
  opening?: string;
  /** A name of several words, known or not. */
  full?: boolean;
};

export type Gender = 'woman' | 'man' | 'several';

/** A word of a clause, or a phrase with its words; `gap` is the text before it. */
export type Item = TextRange & { gap: string; word: string; phrase?: Phrase };

const MEDIA_NAMES: ReadonlySet<string> = new Set([...MEDIA, ...QUOTED_MEDIA]);
const SAYING: ReadonlySet<string> = new Set(SAYING_VERBS);
const DETERMINERS: ReadonlySet<string> = new Set([
  ...DEFINITE_ARTICLES,
  ...INDEFINITE_ARTICLES,
  ...POSSESSIVES,
  ...DEMONSTRATIVES,
  ...QUANTIFIERS,
  ...'beide mehrere viele einige manche zahlreiche'.split(' '),
]);
const OBLIQUE =
  /^(?:de[nms]|(?:ein|kein|sein|ihr|unser|dies|jed|all)e?[nms]|(?:ein|kein|sein|ihr|unser)er)$/;
const ADJECTIVE = /^(?:\p{Ll}[\p{L}-]{2,30}e[rnsm]?|\d[\d.,]*|\d{1,3}-jährige[rnms]?)$/u;
const NOUN = /^(?:\p{Lu}|\d{1,3}-[Jj]ährige)/u;
const PRONOUN = /^(?:[Ee]r|[Ss]ie|[Ee]s|[Mm]an|[Ww]ir|[Ii]ch)$/;
const POLITE = /^(?:Sie|Ihr|Ihre|Ihnen|Er|Es|Ich|Wir)$/;
const SPACE = /^[ \u00a0]$/;
const FEMININE =
  /(?:in|ung|heit|keit|schaft|tion|tät|ei|behörde|zeitung|agentur|bank|frau|klinik|kasse|kammer|wehr|stelle|presse|post|welt|zeit|rundschau|stadt|union|seite|anstalt|armee|initiative|gruppe|partei|uni|uno|nato|eu)$/i;
const WOMAN = /(?:in|frau|mutter|tochter|schwester|tante|oma|witwe|dame)$|^Frau$|^Königin$/;
const MAN =
  /^(?:Herrn?|Prinz|König|Papst|Vater|Sohn|Bruder|Onkel|Opa)$|(?:er|or|ist|ent|ant|eur|är|chef|arzt|anwalt|mann|rat|meister|at|og|oge|kollege|kommandant|bischof|kapitän|experte|bauer|koch|wirt|vater)$/;
const MEDIA_NOUN =
  /(?:zeitung|agentur|sender|redaktion|presse|post|rundschau|magazin|journal|radio|rundfunk)s?$/i;
const VERB_FORM = /te[nt]?$|(?:sch|[^aeiou])rieb(?:en)?$/;
const MAX_ADJECTIVES = 4;
const MAX_NOUNS = 8;

/** The words and phrases of a stretch of text, left to right. */
export const items = (
  text: string,
  { start, end }: TextRange,
  mentions: readonly Mention[],
): Item[] => {
  const near = mentions.filter((one) => one.start < end && start < one.end);
  const tokens = tokenise(text.slice(start, end)).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  const found: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [item, length] = itemAt(tokens, at, near);
    const owned = withGenitive(found.at(-1), item);
    if (owned) found[found.length - 1] = owned;
    else found.push(item);
    at += length;
  }
  return found;
};

/** `der Sprecher` and `der Feuerwehr` as one; not `der Zeitung`, to which one speaks. */
const withGenitive = (before: Item | undefined, { gap, phrase, end }: Item): Item | undefined => {
  const owner = before?.phrase;
  const isOwned = owner?.kind === 'people' || owner?.kind === 'body';
  if (!isOwned || !phrase || phrase.preposition || !SPACE.test(gap)) return undefined;
  if (!/^(?:der|des|eine[rs]|seine[rs]|ihre[rs])$/.test(phrase.determiner ?? '')) return undefined;
  if (phrase.medium || MEDIA_NOUN.test(phrase.head ?? '')) return undefined;
  return { ...before, end, phrase: { ...owner, end } } as Item;
};

const itemAt = (
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
): [Item, number] => {
  const token = tokens[at] as Token;
  const word = { start: token.start, end: token.end, gap: token.gap, word: token.text };
  const lower = token.text.toLowerCase();
  const isPreposition = PREPOSITIONS.has(lower) && !mentionAt(mentions, token);
  const from = isPreposition ? at + 1 : at;
  const read =
    from === at || SPACE.test(tokens[from]?.gap ?? '')
      ? phraseAt(tokens, from, mentions)
      : undefined;
  if (!read) return [word, 1];
  const [phrase, length] = read;
  const placed = isPreposition ? { ...phrase, subject: false, preposition: lower } : phrase;
  return [{ ...word, end: phrase.end, phrase: placed }, length + from - at];
};

const phraseAt = (
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
): [Phrase, number] | undefined => {
  const first = tokens[at];
  if (!first) return undefined;
  const named = mentionAt(mentions, first) !== undefined;
  if (!named && PRONOUN.test(first.text)) return [pronoun(first), 1];
  const lower = first.text.toLowerCase();
  const isBack = /^(?:das|dies)$/.test(lower) && SAYING.has(tokens[at + 1]?.text ?? '');
  const determiner = !named && !isBack && DETERMINERS.has(lower) ? lower : undefined;
  let next = determiner ? at + 1 : at;
  for (let n = 0; n < MAX_ADJECTIVES && isAdjective(tokens, next, at); n++) next++;
  const opened = next > at;
  if (opened && !/^(?:[ \u00a0]|, )$/.test(tokens[next]?.gap ?? '')) return undefined;
  const count = nounsAt(tokens, next, mentions, opened);
  const last = tokens[next + count - 1];
  if (count === 0 || !last) return undefined;
  return [
    nounPhrase(tokens.slice(at, next + count), next - at, determiner, mentions),
    next - at + count,
  ];
};

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
  const isName = nounKind(last.text.toLowerCase()) === undefined;
  const genitive = kind === 'person' && !atEnd && !isName ? persons[0] : undefined;
  const start = genitive ? genitive.start : first.start;
  return {
    start,
    end: genitive ? genitive.end : Math.max(last.end, 0),
    kind,
    subject: canBeSubject(determiner, declined, atEnd !== undefined),
    determiner,
    person: kind === 'person' ? (atEnd ?? persons[0]) : undefined,
    gender: genderOf(determiner, words, kind),
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

/** `Thormählens Fazit` is a person's, `Usyks Promoter` one of the people. */
const kindOf = (
  words: readonly string[],
  atEnd: Mention | undefined,
  person: Mention | undefined,
  inside: readonly Mention[],
): Phrase['kind'] => {
  if (atEnd) return 'person';
  if (words.length > 1 && FIRST_NAMES.has(words[0] ?? '') && !person) return 'name';
  const last = words.at(-1) ?? '';
  const speaking = speakingNoun(last);
  if (speaking === 'people' || speaking === 'body') return speaking;
  if (person) return 'person';
  const [first = ''] = words;
  const head = first.toLowerCase() in TWO_TO_TWELVE ? undefined : speakingNoun(first);
  if (words.length > 1 && (head === 'people' || head === 'body')) return head;
  if (inside.some(({ name }) => name.type === 'organisation')) return 'body';
  if (speaking === 'mute') return 'mute';
  if (inside.length > 0) return 'other';
  return nounKind(last.toLowerCase()) === undefined ? 'name' : 'other';
};

const canBeSubject = (
  determiner: string | undefined,
  words: readonly string[],
  isPerson: boolean,
): boolean => {
  if (!determiner) return true;
  if (OBLIQUE.test(determiner)) return false;
  if (determiner !== 'der' && determiner !== 'dieser') return true;
  const [first = ''] = words;
  // `der Deutschen Bahn`
  if (words.length > 1 && /\p{Ll}en$/u.test(first) && speakingNoun(first) === undefined)
    return false;
  return isPerson ? !/[a-zß]in$/.test(first) : !words.some((word) => FEMININE.test(word));
};

const genderOf = (
  determiner: string | undefined,
  words: readonly string[],
  kind: Phrase['kind'],
): Gender | undefined => {
  if (/^(?:beide|mehrere|viele|einige|alle|manche|zahlreiche)$/.test(determiner ?? ''))
    return 'several';
  if (kind === 'body') {
    if (determiner === 'die') return 'woman';
    return determiner === 'der' ? 'man' : undefined;
  }
  const [first = ''] = words;
  const titles = kind === 'person' ? words.slice(0, -1) : words;
  if (titles.some((word) => WOMAN.test(word) && speakingNoun(word) !== undefined)) return 'woman';
  if (titles.some((word) => /^Frau$|[a-zäöüß]in$/.test(word) && word.length > 5)) return 'woman';
  if (determiner === 'der' && kind !== 'mute') return 'man';
  if (determiner === 'die' && kind === 'people')
    return /(?:e|innen|er|en|s)$/.test(first) && !/(?:ige|nde|kte|gte|mte|nte|lte|rte)$/.test(first)
      ? 'several'
      : 'woman';
  if (titles.some((word) => MAN.test(word) && speakingNoun(word) === 'people'))
    return kind === 'people' && !determiner ? undefined : 'man';
  return undefined;
};

const isAdjective = (tokens: readonly Token[], at: number, from: number): boolean => {
  const token = tokens[at];
  if (!token || !ADJECTIVE.test(token.text) || STOP_WORDS.has(token.text)) return false;
  // Without a determiner before it `erklärte` is a verb.
  if (at === from && VERB_FORM.test(token.text)) return false;
  const gap = at > from ? /^(?:[ \u00a0]|, )$/ : SPACE;
  return (at === from || gap.test(token.gap)) && leadsToNoun(tokens, at + 1, gap);
};

const leadsToNoun = (tokens: readonly Token[], from: number, gap: RegExp): boolean => {
  for (let at = from; at < from + MAX_ADJECTIVES; at++) {
    const token = tokens[at];
    if (!token || !gap.test(token.gap)) return false;
    if (NOUN.test(token.text)) return SPACE.test(token.gap);
    if (!ADJECTIVE.test(token.text) || STOP_WORDS.has(token.text)) return false;
  }
  return false;
};

/** How many words the nouns and the name have that come here. */
const nounsAt = (
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[],
  opened: boolean,
): number => {
  const first = tokens[at];
  if (!first) return 0;
  let within = mentionAt(mentions, first)?.end ?? 0;
  const opens = opened || !STOP_WORDS.has(first.text.toLowerCase());
  if (within === 0 && (!NOUN.test(first.text) || !opens)) return 0;
  let count = 1;
  for (; count < MAX_NOUNS; count++) {
    const token = tokens[at + count];
    if (!token) break;
    if (token.end <= within) continue;
    if (!SPACE.test(token.gap) && !/^-,? $/.test(token.gap)) break;
    const isLink = token.text === 'und' && token.gap === '- ';
    if (!isLink && (!NOUN.test(token.text) || POLITE.test(token.text))) break;
    const before = tokens[at + count - 1];
    const closed = before && mentionAt(mentions, before)?.name.type === 'organisation';
    if (closed && speakingNoun(token.text) === 'people') break;
    within = Math.max(within, mentionAt(mentions, token)?.end ?? 0);
  }
  return count;
};

const mentionAt = (mentions: readonly Mention[], { start, end }: TextRange): Mention | undefined =>
  mentions.find((one) => one.start <= start && end <= one.end);
