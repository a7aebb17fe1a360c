import { allMatches } from '../../all-matches.ts';
import type { Name } from '../../article/summary.ts';
import { memoized } from '../../german/memoized.ts';
import { isFirstName } from '../../german/names/first-names.ts';
import { isRole, MORE_NOT_PERSON_NAMES } from '../../german/names/person-words.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { withoutGenitive } from '../../german/stem.ts';
import { nameWords } from '../../german/tokens.ts';
import { once } from '../../once.ts';
import { calendarSurnames } from './calendar-surnames.ts';
import { storedModel } from './lazy-model.cjs';
import { ledPersons } from './led-persons.ts';
import { isCountry } from './lists/countries.ts';
import { isNameOfThing } from './name-of-thing.ts';
import { type NameToken, nameWord } from './name-word.ts';
import { type TaggedName, tagNames } from './tag-names.ts';
import { type TaggerInput, taggerInput } from './tagger-input.ts';
import { decodeModel, type TaggerModel } from './tagger-model.ts';
import { vietnamesePersons } from './vietnamese-persons.ts';
import { wholePerson } from './whole-person.ts';
import type { WordPart } from './word-parts.ts';

/**
 * A name in a text; offsets are UTF-16 code units. `doubtful`: by the tagger alone, with little
 * confidence.
 */
export type FoundName = { type: Name['type']; start: number; end: number; doubtful?: boolean };

/**
 * From these margins on, a name is accepted on the tagger's word alone: at least 85 % of the names
 * must be right.
 */
const MIN_MARGINS: Record<Name['type'], number> = { person: 0, place: 25, organisation: 90 };
/**
 * Below these the tagger's word alone is doubtful; for one word that it takes for a person more is
 * asked.
 */
const SURE_MARGINS: Record<Name['type'], number> = { person: 30, place: 25, organisation: 120 };
const MIN_LONE_MARGIN = 80;

const model = once(() => decodeModel(storedModel()));

/**
 * Names in a text by rules and trained model, left to right, with the words of the text and with what
 * looks like a person and is a thing.
 */
export const findNames = (
  text: string,
): { tokens: NameToken[]; found: FoundName[]; things: FoundName[] } => {
  const input = taggerInput(text);
  const both = namesByBoth(input, model()).map((one) => wholePerson(input.tokens, one));
  const led = ledPersons(input.tokens).filter(
    (one) =>
      !both.some(
        (other) => !other.doubtful && (isPersonAround(other, one) || isLonger(other, one)),
      ),
  );
  const ranges = [...calendarSurnames(text), ...vietnamesePersons(text), ...led];
  const certain = [...withParticle(text), ...ranges.map(asPerson)];
  const isThing = (one: FoundName) => one.type === 'person' && isNameOfThing(text, one);
  const named = both.filter(
    (one) =>
      !isNumber(text, one) && !isLeague(text, one) && !certain.some((other) => overlap(one, other)),
  );
  const found = named
    .filter((one) => !isThing(one))
    .map((one) => withNumeral(text, withoutOfficeLetter(text, one)));
  return {
    tokens: input.tokens,
    found: [...found, ...certain].sort((a, b) => a.start - b.start),
    things: named.filter(isThing),
  };
};

/** `Bauer Media Group`. */
const isLonger = (one: FoundName, { start, end }: { start: number; end: number }): boolean =>
  one.type === 'organisation' && one.start < start && end <= one.end;

const isPersonAround = (one: FoundName, { start, end }: { start: number; end: number }): boolean =>
  one.type === 'person' && one.start <= start && end <= one.end;

const asPerson = (range: { start: number; end: number }): FoundName => ({
  type: 'person',
  ...range,
});

/** `Conference League`. */
const isLeague = (text: string, { type, start, end }: FoundName): boolean =>
  type === 'person' &&
  nameWords(text.slice(start, end)).some((word) => MORE_NOT_PERSON_NAMES.has(word));

/** `A 2024`, `F 1558`: no road has so high a number. */
const isNumber = (text: string, { type, start, end }: FoundName): boolean =>
  type === 'place' && /^\p{Lu}{1,3}[ \u00a0]?\d{4,}$/u.test(text.slice(start, end));

/**
 * `Eva Maria v. d. Lahr`, `Luca Di Bartolo`, `Petra Freifrau von Lahn`: a first name, a particle, a
 * family name. Before a title of nobility the first name may be unknown.
 */
const withParticle = (text: string): FoundName[] =>
  allMatches(text, PARTICLE).flatMap((match) => withGiven(text, match));

const PARTICLE =
  /(?<= )(?:v\.[ \u00a0]?(?:d\.[ \u00a0]?)?(?!Chr)|(?:Di|De|Del|Della|Dal|Dalla|Da|Lo|Van) |(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Prinz|Prinzessin|Fürst|Fürstin|Baron|Baronin) (?:von(?: und zu)?|vom|zu) (?:de[rmn] )?|(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Baron|Baronin) (?:\p{Lu}[\p{L}-]+ von )?)\p{Lu}[\p{L}-]+/gu;

const withGiven = (text: string, { index, 0: family }: RegExpExecArray): FoundName[] => {
  const before = text.slice(Math.max(0, index - MAX_FIRST_NAMES_LENGTH), index - 1).split(' ');
  const isNoble = NOBLE.test(family);
  const mayBeGiven = (word: string) =>
    nameWord(word).isGivenName || (isNoble && isUnknownGiven(word));
  const given = before.slice(before.findLastIndex((word) => !mayBeGiven(word)) + 1).join(' ');
  if (!given) return [];
  return [{ type: 'person', start: index - 1 - given.length, end: index + family.length }];
};

const NOBLE = /^(?:Freiherr|Freifrau|Freiin|Graf|Gräfin|Prinz|Fürst|Baron)/;

const isUnknownGiven = (word: string): boolean =>
  /^[\p{L}-]+$/u.test(word) && nameWord(word).isUnknown;

const MAX_FIRST_NAMES_LENGTH = 60;

/** `Pastor i. R. Emil Grote`: the capital of a small and a capital letter is no initial. */
const withoutOfficeLetter = (text: string, one: FoundName): FoundName => {
  if (one.type !== 'person') return one;
  const isSecond = /(?<![\p{L}.])[^\P{Ll}v]\.[ \u00a0]?$/u.test(
    text.slice(Math.max(0, one.start - 4), one.start),
  );
  const [letter] =
    (isSecond && /^\p{Lu}\.[ \u00a0](?=\p{L})/u.exec(text.slice(one.start, one.end))) || [];
  return letter ? { ...one, start: one.start + letter.length } : one;
};

/** `Charles III.`: the number and its full stop belong to the name. */
const withNumeral = (text: string, one: FoundName): FoundName => {
  if (one.type !== 'person') return one;
  const [numeral] = /^(?: [IVX]{1,5})?\./.exec(text.slice(one.end, one.end + 7)) ?? [];
  const isNumbered =
    numeral && (numeral.length > 1 || / [IVX]{1,5}$/.test(text.slice(one.start, one.end)));
  return isNumbered ? { ...one, end: one.end + numeral.length } : one;
};

/**
 * The tagger decides; its features include what the rules find. Below the margin the rules must
 * agree. Where it sees nothing, the rules are trusted for persons and for names of several words;
 * where it sees a place, for the extent of a country's name.
 */
export const namesByBoth = (input: TaggerInput, by: TaggerModel): FoundName[] => {
  const rules = namesByRules(input);
  const agreed = new Set(rules.map(key));
  const tagged = namesByTagger(input, by);
  const sure = tagged.filter((one) => one.margin >= MIN_MARGINS[one.type] || agreed.has(key(one)));
  const trusted = input.rules.filter(({ type, at, length }, i) => {
    const rivals = tagged.filter((one) => overlap(one, rules[i]));
    if (rivals.length === 0) return type === 'person' || length > 1;
    const country = length === 1 && isNameOfCountry(input.tokens[at]);
    return country && rivals.every((one) => one.type === 'place' && !sure.includes(one));
  });
  return [
    ...sure.map((one) => ({ ...spanOf(one), ...(isDoubtful(one, agreed) && { doubtful: true }) })),
    ...trusted.map((rule) => ruleSpan(input, rule)),
  ].sort((a, b) => a.start - b.start);
};

/** Names by the rules alone. */
export const namesByRules = (input: TaggerInput): FoundName[] =>
  input.rules.map((rule) => ruleSpan(input, rule));

/** Names by the tagger alone. */
export const namesByTagger = (
  input: TaggerInput,
  by: TaggerModel,
): (FoundName & { margin: number; words: number })[] =>
  tagNames(input, by).map((one) => {
    const span = tagSpan(input, one);
    const words = wordsOf(input, one).filter(
      ({ start, end }) => span.start <= start && end <= span.end,
    );
    return { ...span, margin: one.margin, words: words.length };
  });

const wordsOf = ({ tokens, parts }: TaggerInput, { first, last }: TaggedName): NameToken[] =>
  tokens.slice(parts[first]?.of, (parts[last]?.of ?? 0) + 1);

const isDoubtful = (
  one: FoundName & { margin: number; words: number },
  agreed: ReadonlySet<string>,
): boolean => {
  const lone = one.type === 'person' && one.words === 1;
  return one.margin < (lone ? MIN_LONE_MARGIN : SURE_MARGINS[one.type]) && !agreed.has(key(one));
};

const key = ({ type, start, end }: FoundName): string => `${type} ${start} ${end}`;

const spanOf = ({ type, start, end }: FoundName): FoundName => ({ type, start, end });

const overlap = (a: FoundName, b: FoundName | undefined): boolean =>
  b !== undefined && a.start < b.end && b.start < a.end;

const isNameOfCountry = (token: NameToken | undefined): boolean =>
  withoutGenitive(token?.text ?? '').some(isCountry);

const ruleSpan = (
  { tokens }: TaggerInput,
  { type, at, length }: TaggerInput['rules'][number],
): FoundName => ({
  type,
  start: tokens[at]?.start ?? 0,
  end: tokens[at + length - 1]?.end ?? 0,
});

/** Without a preceding office (`Dr. Weber`), and with the whole of a word (`Seung-ho`). */
const tagSpan = ({ parts }: TaggerInput, { type, first, last }: TaggedName): FoundName => {
  const office = (part: WordPart | undefined) =>
    type === 'person' && part !== undefined && isOffice(part.text);
  let from = first;
  while (from < last && office(parts[from])) from++;
  let to = last;
  while (isTail(parts[to + 1])) to++;
  return { type, start: parts[from]?.start ?? 0, end: parts[to]?.end ?? 0 };
};

const isOffice = memoized(
  (word) => isRole(word) || (speakingNoun(word) === 'people' && !isFirstName(word)),
);

const isTail = (part: WordPart | undefined): boolean =>
  part?.gap === '-' && /^\p{Ll}/u.test(part.text);
