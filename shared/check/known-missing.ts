import type { Target } from '../article/article.ts';
import { CAPITALS } from '../german/names/capitals.ts';
import { CITIES } from '../german/names/cities.ts';
import { COMPANIES } from '../german/names/companies.ts';
import { follows, tokenise } from '../german/tokens.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { targetLanguages } from '../languages/languages.ts';
import { latinSounds } from '../languages/name-sounds.ts';
import type { NameFacts } from '../languages/target-language.ts';
import { once } from '../once.ts';
import { isPlace, knownName, knownNamesIn } from './known-names.ts';
import { isOrganisationAdded, isSeatThere } from './organisations-replaced.ts';
import { type NamePart, spellingsIn } from './rendered.ts';

/** `Las Palmas`: the whole name is compared, or none. */
const PART_OF_PLACE = /^(?:Bad|El|La|Las|Los|New|Neu|Port|San|Santa|Sankt|St\.)$/u;
/** `Den Haag`; not in `New York Times`. */
const twoWords = once(() =>
  [...CITIES]
    .filter((name) => /^(?!Bad |Sankt )\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name))
    .map((name): [string, RegExp] => [
      name,
      new RegExp(`(?<!\\p{L})${name}(?! \\p{Lu}|\\p{L})`, 'u'),
    ]),
);
const MAX_NAMES = 20;
const MIN_PLACE_LENGTH = 5;

/**
 * Cities, regions and companies of the German that a translation lacks. It may name the country
 * instead or nothing, so another known name must have taken the place, but for the longer names of
 * cities in another script.
 */
export const knownMissing = (
  source: string,
  translation: string,
  target: Target,
  names: NameFacts,
  isThere: IsThere,
): string[] => {
  const missing = unsaid(source, translation, target, names, isThere);
  const unlike = missing('city');
  if (unlike.length === 0) return [];
  if (hasOther(translation, source, names)) return unlike;
  const firms = unlike.filter((name) => COMPANIES.includes(name));
  if (firms.length > 0 && isOrganisationAdded(source, translation, names)) return firms;
  if (!names.inflected) return [];
  return missing('only').filter((name) => isPlace(name) && name.length >= MIN_PLACE_LENGTH);
};

/** Cities, regions and companies of the German that a translation does not say, whatever it has. */
export const namesUnsaid = (
  source: string,
  translation: string,
  target: Target,
  names: NameFacts,
): string[] => unsaid(source, translation, target, names, spellingsIn(translation, names))('city');

type IsThere = (name: string, part: NamePart) => boolean;

const unsaid = (
  source: string,
  translation: string,
  target: Target,
  names: NameFacts,
  isThere: IsThere,
): ((part: NamePart) => string[]) => {
  const tokens = tokenise(source);
  const single = tokens.flatMap((token, i) => {
    const isPart = follows(token) && PART_OF_PLACE.test(tokens[i - 1]?.text ?? '');
    if (isPart) return [];
    // `Siemens-Chef`
    const forms = [token.text, token.text.replace(/-.*/, '')];
    return forms
      .flatMap((printed) => {
        const name = knownName(printed, names);
        return name ? [{ printed, name }] : [];
      })
      .slice(0, 1);
  });
  const double = twoWords().flatMap(([name, pattern]) =>
    (!names.inflected || names.exonyms[name]) && pattern.test(source)
      ? [{ printed: name, name }]
      : [],
  );
  const known = [...single, ...double];
  return (part) => {
    const found = known
      .slice(0, MAX_NAMES)
      .filter(({ printed, name }) => !isThere(name, part) && !isThere(printed, part));
    const gone = found.filter(
      ({ name }) =>
        !isCountryThere(name, translation, target) && !isSeatThere(name, translation, names),
    );
    return [...new Set(gone.map(({ printed }) => printed))];
  };
};

/** `Moskau` may become Russia. */
const isCountryThere = (capital: string, translation: string, target: Target): boolean => {
  const code = CAPITALS[capital];
  if (!code) return false;
  const { names } = checkedLanguages[target];
  const { locale } = targetLanguages[target];
  const [own, near = own] = names?.countries?.[code] ?? [];
  if (near && new RegExp(`(?<!\\p{L})(?:${near})`, 'u').test(translation)) return true;
  const short = names?.shortCountries?.[code];
  if (short && new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').test(translation)) return true;
  const country = new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(code);
  return country !== undefined && translation.includes(country);
};

/** Whether a translation has a known name that its source has not. */
const hasOther = (translation: string, source: string, names: NameFacts): boolean => {
  const words = tokenise(source).map(({ text }) => text);
  const german = new Set(words.map((word) => knownName(word, names)));
  const isSpelled = spellingsIn(source, {
    ...names,
    words: () => words,
    sounds: latinSounds,
    inflected: false,
  });
  const plain = folded(source);
  return knownNamesIn(translation, names).some(
    (name) =>
      !german.has(name) &&
      !plain.includes(folded(name)) &&
      ![name, names.exonyms[name] ?? name].some((form) => isSpelled(form, 'city')),
  );
};

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
