import { AMBIGUOUS_PLACES } from '../german/names/ambiguous-places.ts';
import { CITIES, cityOfAdjective, GERMAN_CITIES } from '../german/names/cities.ts';
import { COMPANIES } from '../german/names/companies.ts';
import { LANDMARKS } from '../german/names/landmarks.ts';
import { REGIONS } from '../german/names/regions.ts';
import { withoutGenitive } from '../german/stem.ts';
import { latinSounds } from '../languages/name-sounds.ts';
import type { NameFacts } from '../languages/target-language.ts';
import { once } from '../once.ts';

const STATES = new Set(
  'Bayern Brandenburg Hessen Kärnten Niedersachsen Saarland Sachsen Steiermark Thüringen Tirol'.split(
    ' ',
  ),
);
const isPlain = (name: string): boolean => !AMBIGUOUS_PLACES.has(name) && !/[\s.&]/.test(name);
const places = once(() => new Set([...CITIES, ...STATES, ...COMPANIES].filter(isPlain)));
/** Names of landscapes are translated to other scripts, some in several ways. */
const all = once(() => new Set([...places(), ...[...REGIONS, ...LANDMARKS].filter(isPlain)]));

/** The known city, region or company that a German word names: `Bremer` is Bremen. */
export const knownName = (word: string, names: NameFacts): string | undefined => {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  const forms = withoutGenitive(word).flatMap((form) => [form, cityOfAdjective(form) ?? '']);
  return forms.find(
    (form) => places().has(form) || (all().has(form) && (!names.inflected || names.exonyms[form])),
  );
};

/** Whether a word is a city or a state and not an adjective from it. */
export const isPlace = (word: string): boolean =>
  withoutGenitive(word).some((form) => CITIES.has(form) || STATES.has(form));

/** The German of the known names in a translation. */
export const knownNamesIn = (text: string, names: NameFacts): string[] => {
  const known = germanNames(names);
  return names
    .words(text)
    .flatMap((word) => (names.inflected ? soundsOf(names.stem(word), names) : [names.stem(word)]))
    .flatMap((word) => known.get(word) ?? []);
};

/** Also without what a place is: `엘베강`. */
const soundsOf = (word: string, { sounds, kindOfPlace }: NameFacts): string[] =>
  [word, ...(kindOfPlace?.test(word) ? [word.slice(0, -1)] : [])].map((form) =>
    coarse(sounds(form)),
  );

const MIN_SOUNDS = 4;

/** Without what spellings write in two ways. */
const coarse = (sounds: string): string =>
  sounds
    .replace(/[GK]/g, 'K')
    .replace(/[DT]/g, 'T')
    .replace(/[BPVW]/g, 'P');

const cache = new WeakMap<NameFacts, Map<string, string>>();

/** The German of each known name, by the word of the language, or by its sounds in another script. */
const germanNames = (names: NameFacts): Map<string, string> => {
  const cached = cache.get(names);
  if (cached) return cached;
  const pairs = [...all(), ...(names.inflected ? Object.keys(names.exonyms) : [])].flatMap(
    (name): [string, string][] => {
      const exonym = names.exonyms[name];
      if (!names.inflected) return [[exonym ?? name, name]];
      if (!exonym && !GERMAN_CITIES.has(name)) return [];
      const sounds = coarse(exonym ? names.sounds(exonym) : latinSounds(name));
      return sounds.length < MIN_SOUNDS ? [] : [[sounds, name]];
    },
  );
  const known = new Map(pairs);
  cache.set(names, known);
  return known;
};
