import type { Target } from '../article/article.ts';
import { AMBIGUOUS_PLACES } from '../german/names/ambiguous-places.ts';
import { CITIES } from '../german/names/cities.ts';
import { COMPANIES } from '../german/names/companies.ts';
import { personsIn } from '../german/names/persons-in.ts';
import { withoutGenitive } from '../german/stem.ts';
import { follows, tokenise } from '../german/tokens.ts';
import { targetLanguages } from '../languages/languages.ts';
import { latinSounds } from '../languages/name-sounds.ts';
import type { NameFacts } from '../languages/target-language.ts';
import { countriesReplaced } from './countries-replaced.ts';
import { organisationsReplaced } from './organisations-replaced.ts';
import { type NamePart, spellingsIn } from './rendered.ts';

/** The name before a legal form: `Nordhalle AG`. */
const BEFORE_FORM = /(?<!\p{L})(\p{Lu}\p{Ll}{3,20}) (?:AG|GmbH|KG|SE)(?!\p{L})/gu;
/** `Las Palmas`: the whole name is compared, or none. */
const PART_OF_PLACE = /^(?:Bad|El|La|Las|Los|New|Neu|Port|San|Santa|Sankt|St\.)$/u;
/** `Hertha BSC` is no person. */
const ACRONYM = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u;
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
    .filter((person) => !ACRONYM.test(person.printed) && !isPersonThere(person, isThere));
  const firms = [...source.matchAll(BEFORE_FORM)].flatMap(([, name = '']) =>
    isThere(name, 'only') ? [] : [name],
  );
  return [
    ...persons.map(({ printed }) => printed),
    ...firms,
    ...knownMissing(source, translation, names, isThere),
    ...organisationsReplaced(source, translation, names),
    ...countriesReplaced(source, translation, target),
  ];
};

type Person = ReturnType<typeof personsIn>[number];
type IsThere = (name: string, part: NamePart) => boolean;

const isPersonThere = ({ printed, given, family }: Person, isThere: IsThere): boolean =>
  printed === given
    ? isThere(given, 'only')
    : family.some((name) => isThere(name, 'part')) ||
      isThere(printed.replace(/[\s.-]/g, ''), 'whole');

/**
 * Cities and companies. A translation may name the country instead or nothing, so another known name
 * must have taken the place, but for the longer names of cities in another script.
 */
const knownMissing = (
  source: string,
  translation: string,
  names: NameFacts,
  isThere: IsThere,
): string[] => {
  const tokens = tokenise(source);
  const known = tokens.flatMap((token, i) => {
    const isPart = follows(token) && PART_OF_PLACE.test(tokens[i - 1]?.text ?? '');
    const name = isPart ? undefined : knownName(token.text);
    return name ? [{ printed: token.text, name }] : [];
  });
  const without = (part: NamePart): string[] => {
    const missing = known
      .slice(0, MAX_NAMES)
      .filter(({ printed, name }) => !isThere(name, part) && !isThere(printed, part));
    return [...new Set(missing.map(({ printed }) => printed))];
  };
  const unlike = without('city');
  if (unlike.length === 0) return [];
  if (othersIn(translation, source, names)) return unlike;
  return names.inflected ? without('only').filter(isLongCity) : [];
};

const isLongCity = (name: string): boolean =>
  name.length >= MIN_CITY_LENGTH &&
  knownName(name) === withoutGenitive(name).at(-1) &&
  !COMPANIES.includes(name);

/** Whether a translation has a known name that its source has not. */
const othersIn = (translation: string, source: string, names: NameFacts): boolean => {
  const isInSource = spellingsIn(source, {
    ...names,
    words: (text) => tokenise(text).map((token) => token.text),
    sounds: latinSounds,
    inflected: false,
  });
  const others = knownNamesIn(translation, names).filter((name) => !isInSource(name, 'city'));
  return others.some((name) => !isInSource(names.exonyms[name] ?? name, 'city'));
};

const knownNamesIn = (text: string, names: NameFacts): string[] => {
  const known = knownSounds(names);
  return names
    .words(text)
    .flatMap((word) => (names.inflected ? beginnings(names.sounds(word)) : [word]))
    .flatMap((word) => known.get(word) ?? []);
};

const MIN_SOUNDS = 5;
const MAX_SOUNDS = 16;

const beginnings = (sounds: string): string[] =>
  Array.from({ length: MAX_SOUNDS - MIN_SOUNDS }, (_, i) =>
    coarse(sounds).slice(0, MIN_SOUNDS + i),
  );

/** Without what spellings write in two ways. */
const coarse = (sounds: string): string =>
  sounds
    .replace(/[GK]/g, 'K')
    .replace(/[DT]/g, 'T')
    .replace(/[BPVW]/g, 'P');

const cache = new WeakMap<NameFacts, Map<string, string>>();

/** The German of each known name, by the word of the language, or by its sounds in another script. */
const knownSounds = (names: NameFacts): Map<string, string> => {
  const cached = cache.get(names);
  if (cached) return cached;
  const known = new Map(
    [...KNOWN].map((name) => {
      const exonym = names.exonyms[name];
      if (!names.inflected) return [exonym ?? name, name];
      return [coarse(exonym ? names.sounds(exonym) : latinSounds(name)), name];
    }),
  );
  cache.set(names, known);
  return known;
};

/** The city of `Berliner`, `Bremer`, `Dresdner`, or a known name itself. */
const knownName = (word: string): string | undefined => {
  const forms = withoutGenitive(word).flatMap((form) =>
    form.endsWith('er')
      ? [form, form.slice(0, -2), `${form.slice(0, -2)}en`, form.replace(/ner$/, 'en')]
      : [form],
  );
  return forms.find((form) => KNOWN.has(form) && !AMBIGUOUS_PLACES.has(form));
};
