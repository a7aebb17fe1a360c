import type { Name } from '../../article/summary.ts';
import { cityOfAdjective } from '../../german/names/cities.ts';
import { withoutAdjectiveEnding, withoutGenitive } from '../../german/stem.ts';
import { nameWords } from '../../german/tokens.ts';
import { countryOfAdjective, countryOfName } from './lists/countries.ts';
import { SAME_ORGANISATIONS } from './lists/same-organisations.ts';
import { companyName } from './short-forms.ts';

/** The ISO 3166 code of a country by its name or adjective, in any form. */
export const countryOf = (text: string): string | undefined =>
  countryOfAdjective(text) ?? withoutGenitive(text).map(countryOfName).find(Boolean);

/** Keys of a name; two names that share a key have the same bearer. */
export const keysOf = (text: string, type: Name['type']): string[] => {
  const country = type === 'place' ? countryOf(text) : undefined;
  if (country) return [`country ${country}`];
  const forms = type === 'place' ? [cityOfAdjective(text) ?? text] : [text];
  const keys = forms.flatMap(withoutGenitive).map((form) => `${type} ${form}`);
  return type === 'organisation' ? [...keys, ...organisationKeys(text)] : keys;
};

/**
 * Keys of the shorter names that may refer to this one: any word of a person's name and everything
 * from it on, the first word of a company's.
 */
export const partKeys = (text: string, type: Name['type']): string[] => {
  const words = nameWords(text);
  if (type === 'organisation') return keysOf(companyName(words) ?? text, type);
  if (type === 'place') return [];
  const tails = words.map((_, i) => words.slice(i).join(' '));
  return [...words, ...tails].map((part) => `${type} ${part}`);
};

/** `Deutschen Bank` as `Deutsche Bank`, `NATO` as `Nato`, `Vereinten Nationen` as `UN`. */
const organisationKeys = (text: string): string[] => {
  const keys = withoutGenitive(text).map(uninflected);
  return [...keys, ...keys.flatMap((key) => sameAs.get(key) ?? [])];
};

const uninflected = (text: string): string =>
  `~${nameWords(text)
    .map((word, i, { length }) => (i < length - 1 ? withoutAdjectiveEnding(word) : word))
    .join(' ')
    .toLowerCase()}`;

const sameAs: ReadonlyMap<string, string> = new Map(
  SAME_ORGANISATIONS.flatMap((names) =>
    names.map((name): [string, string] => [uninflected(name), `=${names[0]}`]),
  ),
);
