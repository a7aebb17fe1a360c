import { STOP_WORDS } from '../../german/function-words.ts';
import { memoized } from '../../german/memoized.ts';
import { AMBIGUOUS_PLACES } from '../../german/names/ambiguous-places.ts';
import { isFirstName } from '../../german/names/first-names.ts';
import { isRole, NOT_PERSON_NAMES, PARTICLES } from '../../german/names/person-words.ts';
import { nounKind } from '../../german/nouns.ts';
import { SAYING_VERBS } from '../../german/saying.ts';
import { withoutGenitive } from '../../german/stem.ts';
import { CLUB_WORDS } from './lists/clubs.ts';
import { countryOfAdjective } from './lists/countries.ts';
import { FAMILY_NAMES } from './lists/family-names.ts';
import { LEGAL_FORMS, ORGANISATIONS, SEAT_NOUNS } from './lists/organisations.ts';
import { isPlace, PLACE_NOUNS } from './lists/places.ts';
import { TAG_LABELS } from './tag-labels.ts';

/** The properties of a part, each as a hash. */
export type PropertyName = 'lower' | 'ending' | 'shape' | 'start' | 'lists' | 'gap' | 'rule';

/** A part by itself, without its neighbours and what is between them. */
export type PartProperties = Readonly<Record<Exclude<PropertyName, 'gap'>, number>> & {
  affixes: readonly number[];
  /** What it adds to scores, for the model that was asked last. */
  added: { by: object; scores: readonly number[] } | undefined;
};

/** The parts of a sentence, and what is before each. */
export type Looks = { looks: readonly PartProperties[]; gaps: readonly number[] };

const MAX_WORD_LENGTH = 40;
const ENDING = 4;

/** A word as a part to which the rules give no label, and that is not the first. */
export const propertiesOfWord = (text: string): PartProperties => {
  const word = text.slice(0, MAX_WORD_LENGTH);
  const lower = word.toLowerCase();
  const shape = hash(shapeOf(word));
  return {
    lower: hash(lower),
    ending: hash(lower.slice(-ENDING)),
    shape,
    start: shape,
    lists: hash(listsOf(word, lower)),
    rule: RULES[0] ?? 0,
    affixes: affixesOf(word, lower),
    added: undefined,
  };
};

/** The same word where the rules give it a label, or where it is the first. */
export const propertiesWith = (
  label: number,
  first: boolean,
  word: string,
  properties: PartProperties,
): PartProperties => ({
  ...properties,
  rule: RULES[label] ?? 0,
  start: first ? hash(`^${shapeOf(word.slice(0, MAX_WORD_LENGTH))}`) : properties.start,
  added: undefined,
});

/** `Xx` of `Weber`, `X` of `SPD`, `d` of `34`, `Xx.` of `Dr.`. */
const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x')
    .replace(/\d+/g, 'd')
    .slice(0, 8);

/** A space, a hyphen or nothing as is; otherwise the set of marks. */
export const gapProperty = (gap: string): number => gapHash(gap.slice(0, MAX_GAP_LENGTH));

const MAX_GAP_LENGTH = 20;

const gapHash = memoized((gap) =>
  hash(
    gap === ' ' || gap === '-' || gap === ''
      ? gap
      : [...new Set(gap.trim())].sort().join('').slice(0, 3),
  ),
);

const LISTS: readonly [string, (word: string) => boolean][] = [
  ['given', isFirstName],
  ['family', (word) => FAMILY_NAMES.has(word)],
  ['place', isPlace],
  ['perhaps', (word) => AMBIGUOUS_PLACES.has(word)],
  ['organisation', (word) => ORGANISATIONS.has(word)],
  ['adjective', (word) => countryOfAdjective(word) !== undefined],
  ['legal', (word) => LEGAL_FORMS.has(word)],
  ['club', (word) => CLUB_WORDS.has(word)],
  ['seat', (word) => SEAT_NOUNS.test(word)],
  ['ward', (word) => PLACE_NOUNS.has(word)],
  ['role', isRole],
  ['particle', (word) => PARTICLES.has(word)],
  ['none', (word) => NOT_PERSON_NAMES.has(word)],
];

const SPEAKING: ReadonlySet<string> = new Set(SAYING_VERBS);

/** The lists that contain the word, in any genitive, and whether it is a common noun. */
const listsOf = (word: string, lower: string): string => {
  if (STOP_WORDS.has(lower)) return 'stop';
  if (SPEAKING.has(word)) return 'says';
  if (word === lower && !countryOfAdjective(word) && !PARTICLES.has(word)) return '';
  const forms = withoutGenitive(word);
  const lists: string[] = [];
  for (const [name, has] of LISTS) if (forms.some(has)) lists.push(name);
  const kind = nounKind(lower);
  if (kind) lists.push(kind);
  return lists.join(' ');
};

const ENDS = { shortest: 2, longest: 6 };
const STARTS = { shortest: 2, longest: 5 };

/** The hashes of `-er`, `-ber` and so on, then of `We-`, `Web-` and so on. */
const affixesOf = (word: string, lower: string): number[] => {
  const affixes: number[] = [];
  for (let n = ENDS.shortest; n <= ENDS.longest && n < lower.length; n++)
    affixes.push(spread(mixed(lower, lower.length - n, lower.length, mixed('-'))));
  for (let n = STARTS.shortest; n <= STARTS.longest && n < word.length; n++)
    affixes.push(spread(mixed('-', 0, 1, mixed(word, 0, n))));
  return affixes;
};

/** A signed number. */
const hash = (text: string): number => spread(mixed(text));

/** FNV-1a over UTF-16 code units of a text, after what is `before` it. */
const mixed = (text: string, from = 0, to = text.length, before = 0x811c9dc5): number => {
  let sum = before;
  for (let i = from; i < to; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum;
};

const spread = (sum: number): number => sum ^ (sum >>> 15);

/** By label. */
const RULES = TAG_LABELS.map((label) => hash(label === 'O' ? '' : label));
