import type { Name } from '../../article/summary.ts';
import { withoutGenitive } from '../../german/stem.ts';
import type { Token } from '../../german/tokens.ts';
import { COUNTRIES } from './lists/countries.ts';
import { ROLE } from './lists/person-words.ts';
import stored from './model.json' with { type: 'json' };
import { type TaggedName, tagNames } from './tag-names.ts';
import { type TaggerInput, taggerInput } from './tagger-input.ts';
import { decodeModel, type TaggerModel } from './tagger-model.ts';
import type { WordPart } from './word-parts.ts';

/** A name in a text; offsets are UTF-16 code units. */
export type FoundName = { type: Name['type']; start: number; end: number };

/**
 * From this margin on a name of the tagger is taken though the rules do not find it: four of five
 * published names are to be right, with some room for other news than it was measured on.
 */
const SURE = 100;

let model: TaggerModel | undefined;

/** Names of a text by the rules and the trained model, left to right, with the text's words. */
export const findNames = (text: string): { tokens: Token[]; found: FoundName[] } => {
  model ??= decodeModel(stored);
  const reading = taggerInput(text);
  return { tokens: reading.tokens, found: combined(reading, model) };
};

/**
 * The tagger, which has what the rules find among its features, decides. Where it is less sure, the
 * rules must agree; where it sees nothing, they are followed for persons and for names of several
 * words, and where it sees a place, for where a country begins and ends.
 */
export const combined = (reading: TaggerInput, by: TaggerModel): FoundName[] => {
  const rules = byRules(reading);
  const agreed = new Set(rules.map(key));
  const tagged = byTagger(reading, by);
  const sure = tagged.filter((one) => one.margin >= SURE || agreed.has(key(one)));
  const told = reading.rules.filter(({ type, at, length }, i) => {
    const rivals = tagged.filter((one) => overlap(one, rules[i]));
    if (rivals.length === 0) return type === 'person' || length > 1;
    const country = length === 1 && isCountry(reading.tokens[at]);
    return country && rivals.every((one) => one.type === 'place' && !sure.includes(one));
  });
  return [...sure.map(spanOf), ...told.map((rule) => ruleSpan(reading, rule))].sort(
    (a, b) => a.start - b.start,
  );
};

/** Names as the rules alone find them. */
export const byRules = (reading: TaggerInput): FoundName[] =>
  reading.rules.map((rule) => ruleSpan(reading, rule));

/** Names as the tagger alone finds them. */
export const byTagger = (
  reading: TaggerInput,
  by: TaggerModel,
): (FoundName & { margin: number })[] =>
  tagNames(reading, by).map((one) => ({ ...tagSpan(reading, one), margin: one.margin }));

const key = ({ type, start, end }: FoundName): string => `${type} ${start} ${end}`;

const spanOf = ({ type, start, end }: FoundName): FoundName => ({ type, start, end });

const overlap = (a: FoundName, b: FoundName | undefined): boolean =>
  b !== undefined && a.start < b.end && b.start < a.end;

const isCountry = (token: Token | undefined): boolean =>
  withoutGenitive(token?.text ?? '').some((form) => COUNTRIES.has(form));

const ruleSpan = (
  { tokens }: TaggerInput,
  { type, at, length }: TaggerInput['rules'][number],
): FoundName => ({
  type,
  start: tokens[at]?.start ?? 0,
  end: tokens[at + length - 1]?.end ?? 0,
});

/** Without an office in front (`Dr. Weber`), and with all of a word (`Seung-ho`). */
const tagSpan = ({ parts }: TaggerInput, { type, first, last }: TaggedName): FoundName => {
  const office = (part: WordPart | undefined) => type === 'person' && ROLE.test(part?.text ?? '');
  let from = first;
  while (from < last && office(parts[from])) from++;
  let to = last;
  while (isTail(parts[to + 1])) to++;
  return { type, start: parts[from]?.start ?? 0, end: parts[to]?.end ?? 0 };
};

const isTail = (part: WordPart | undefined): boolean =>
  part?.gap === '-' && /^\p{Ll}/u.test(part.text);
