import type { Target } from '../article/article.ts';
import { AMBIGUOUS_PLACES } from '../german/names/ambiguous-places.ts';
import { CITIES } from '../german/names/cities.ts';
import { COMPANIES } from '../german/names/companies.ts';
import { personsIn } from '../german/names/persons-in.ts';
import { withoutGenitive } from '../german/stem.ts';
import { follows, tokenise } from '../german/tokens.ts';
import { targetLanguages } from '../languages/languages.ts';
import { latinSkeleton } from '../languages/sound-skeleton.ts';
import type { NameFacts } from '../languages/target-language.ts';
import { countriesReplaced } from './countries-replaced.ts';
import { organisationsReplaced } from './organisations-replaced.ts';
import { isFaint, spellingsIn } from './rendered.ts';

/** The name before a legal form: `Nordhalle AG`. */
const BEFORE_FORM = /(?<!\p{L})(\p{Lu}\p{Ll}{3,20}) (?:AG|GmbH|KG|SE)(?!\p{L})/gu;
/** `Las Palmas`: the whole name is compared, or none. */
const PART_OF_PLACE = /^(?:Bad|El|La|Las|Los|New|Neu|Port|San|Santa|Sankt|St\.)$/u;
const MAX_NAMES = 20;
const MIN_CITY_LENGTH = 5;
/** German and Austrian states of one word. */
const STATES = [
  'Bayern',
  'Brandenburg',
  'Hessen',
  'Kärnten',
  'Niedersachsen',
  'Saarland',
  'Sachsen',
  'Steiermark',
  'Thüringen',
  'Tirol',
];
const KNOWN = new Set([...CITIES, ...STATES, ...COMPANIES.filter((name) => !name.includes(' '))]);

/** Persons, companies, cities and countries of the German that the translation lacks or replaces. */
export const namesMissing = (source: string, translation: string, target: Target): string[] => {
  const { names } = targetLanguages[target];
  if (!names) return [];
  const isThere = spellingsIn(translation, names);
  const persons = personsIn(source)
    .slice(0, MAX_NAMES)
    .filter(
      ({ given, family }) => !family.some(isThere) && !(family.every(isFaint) && isThere(given)),
    );
  const firms = [...source.matchAll(BEFORE_FORM)].flatMap(([, name = '']) =>
    isThere(name) ? [] : [name],
  );
  return [
    ...persons.map(({ printed }) => printed),
    ...firms,
    ...knownMissing(source, translation, names, isThere),
    ...organisationsReplaced(source, translation, names),
    ...countriesReplaced(source, translation, target),
  ];
};

/**
 * Cities and companies. A translation may name the country instead or nothing, so where its own
 * words can be looked up another known name must have taken the place.
 */
const knownMissing = (
  source: string,
  translation: string,
  names: NameFacts,
  isThere: (name: string) => boolean,
): string[] => {
  const tokens = tokenise(source);
  const known = tokens.filter(
    (token, i) =>
      isKnown(token.text) && !(follows(token) && PART_OF_PLACE.test(tokens[i - 1]?.text ?? '')),
  );
  const missing = [...new Set(known.map(({ text }) => text))]
    .slice(0, MAX_NAMES)
    .filter((name) => !isThere(name));
  if (missing.length === 0) return [];
  if (names.inflected) return missing.filter((name) => !COMPANIES.includes(name));
  const german = new Map(Object.entries(names.exonyms).map(([de, exonym]) => [exonym, de]));
  const isInSource = spellingsIn(source, { ...names, skeleton: latinSkeleton, inflected: false });
  const others = [...new Set(names.words(translation))].some((word) => {
    const name = german.get(word) ?? word;
    return KNOWN.has(name) && !isInSource(name) && !isInSource(word);
  });
  return others ? missing : [];
};

const isKnown = (word: string): boolean =>
  withoutGenitive(word).some(
    (form) => KNOWN.has(form) && !AMBIGUOUS_PLACES.has(form) && form.length >= MIN_CITY_LENGTH,
  );
