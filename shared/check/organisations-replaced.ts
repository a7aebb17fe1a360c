import { memoized } from '../german/memoized.ts';
import { COMPANIES } from '../german/names/companies.ts';
import { ORGANISATION_WORDS, STATE_WORDS } from '../german/names/organisation-words.ts';
import type { NameFacts } from '../languages/target-language.ts';
import { beginsWord } from './begins-word.ts';
import { knownNamesIn } from './known-names.ts';

/** Alternatives by key: names, and after `||` what else may stand for one. */
type Words = Readonly<Record<string, string>>;

/**
 * Large organisations and German states in whose place the translation has another that the German
 * does not name.
 */
export const organisationsReplaced = (
  source: string,
  translation: string,
  names: NameFacts,
): string[] => [
  ...replaced(source, translation, ORGANISATION_WORDS, names.organisations, () =>
    knownNamesIn(translation, names).some(
      (name) => COMPANIES.includes(name) && !source.includes(name),
    ),
  ),
  ...replaced(source, translation, STATE_WORDS, names.states),
];

/** Whether a translation names a large organisation that its source does not. */
export const isOrganisationAdded = (
  source: string,
  translation: string,
  { organisations }: NameFacts,
): boolean => isAdded(source, translation, pairsOf(ORGANISATION_WORDS, organisations));

/** Whether a translation has what a city is the seat of: the Union for `Brüssel`. */
export const isSeatThere = (city: string, translation: string, names: NameFacts): boolean =>
  isSeatIn(city, translation, ORGANISATION_WORDS, names.organisations) ||
  isSeatIn(city, translation, STATE_WORDS, names.states);

const isSeatIn = (city: string, translation: string, german: Words, translated: Words): boolean =>
  Object.entries(german).some(
    ([key, words]) =>
      words.split('|').includes(city) && anyWord(translated[key] ?? '').test(translation),
  );

const replaced = (
  source: string,
  translation: string,
  german: Words,
  translated: Words,
  hasOther = () => false,
): string[] => {
  if (!nameOfAny(german).test(source)) return [];
  const pairs = pairsOf(german, translated);
  const missing = pairs.filter(
    ([words, others]) => nameWord(words).test(source) && !anyWord(others).test(translation),
  );
  if (!missing.length) return [];
  return isAdded(source, translation, pairs) || hasOther()
    ? missing.flatMap(([words]) => nameWord(words).exec(source)?.[0] ?? [])
    : [];
};

const pairsOf = (german: Words, translated: Words): [string, string][] =>
  Object.entries(german).map(([key, words]) => [words, translated[key] ?? '']);

const isAdded = (source: string, translation: string, pairs: [string, string][]): boolean =>
  pairs.some(
    ([words, others]) => nameWord(others).test(translation) && !anyWord(words).test(source),
  );

const anyWord = memoized((words: string) => beginsWord(words.replace('||', '|')));
const nameWord = memoized((words: string) => beginsWord(words.split('||')[0] ?? ''));
const nameOfAny = memoized((words: Words) =>
  beginsWord(
    Object.values(words)
      .map((each) => each.split('||')[0])
      .join('|'),
  ),
);
