import type { Name } from '../../article/summary.ts';
import { memoized } from '../../german/memoized.ts';
import { isFirstName } from '../../german/names/first-names.ts';
import { isRole } from '../../german/names/person-words.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { withoutGenitive } from '../../german/stem.ts';
import { type FoundName, overlap } from './found-name.ts';
import { isCountry } from './lists/countries.ts';
import type { NameToken } from './name-word.ts';
import { type TaggedName, tagNames } from './tag-names.ts';
import type { TaggerInput } from './tagger-input.ts';
import type { TaggerModel } from './tagger-model.ts';
import type { WordPart } from './word-parts.ts';

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
