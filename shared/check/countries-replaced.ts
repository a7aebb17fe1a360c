import type { Target } from '../article/article.ts';
import { memoized } from '../german/memoized.ts';
import { COUNTRY_WORDS } from '../german/names/country-words.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { targetLanguages } from '../languages/languages.ts';
import { beginsWord } from './begins-word.ts';
import { pattern } from './opposite-said.ts';

/** Alternatives for patterns: its names in both languages, and all that may stand for them. */
type Country = { german: string; related: string; name: string; near: string };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
/** Countries whose name is also another word. */
const AMBIGUOUS = new Set(['GE', 'JE', 'JO', 'NE', 'TD', 'ZZ']);
/** `Long Island` is not Iceland. */
const ENGLISH_ISLAND = /(?<=\p{Ll}\s)\p{Lu}\p{L}{2,20} Islands?(?!\p{L})/gu;
/** Adjectives share the beginning: `Norwegen`, `norwegisch`; `Norway`, `Norwegian`. */
const SHARED_LENGTH = 3;

/**
 * Countries of the German in whose place the translation has another that the German does not name.
 */
export const countriesReplaced = (
  source: string,
  translation: string,
  target: Target,
): string[] => {
  const countries = countriesOf(target);
  const text = source.replace(ENGLISH_ISLAND, ' ');
  if (!anyOf(countries).test(text)) return [];
  const named = countries.filter(({ german }) => beginsWord(german).test(text));
  const others = countries.filter((country) => !named.includes(country));
  const added = others.filter(({ name }) => beginsWord(name).test(translation));
  if (added.length === 0) return [];
  // `Australian` begins as `Austrian` does, `Schwede` as `Schweiz`.
  const shown = without(
    translation,
    added.map(({ name }) => name),
  );
  const missing = named.filter(({ near }) => !beginsWord(near).test(shown));
  const rest = without(
    text,
    missing.map(({ german }) => german),
  );
  return added.some(({ related }) => !pattern(related).test(rest))
    ? missing.flatMap(({ german }) => beginsWord(german).exec(text)?.[0] ?? [])
    : [];
};

const countriesOf = memoized((target: Target): Country[] => {
  const { names } = checkedLanguages[target];
  const { locale } = targetLanguages[target];
  const namesIn = (language: string) =>
    new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const [german, other] = [namesIn('de'), namesIn(locale)];
  const countries = CODES.filter((code) => !AMBIGUOUS.has(code)).flatMap((code): Country[] => {
    const words = COUNTRY_WORDS[code];
    const de = words?.name ?? german.of(code);
    const own = names?.countries?.[code];
    const [name = other.of(code), near = name] = own ?? [];
    if (!de || !name || !near) return [];
    const isPlain = words !== undefined || /^[\p{L}-]{4,}$/u.test(de);
    if (!isPlain || (!own && !/^[\p{L}-]{2,}$/u.test(name))) return [];
    return [{ german: de, related: words?.related ?? startOf(de), name, near: startOf(near) }];
  });
  const all = countries.map(({ name }) => name).filter((name) => PLAIN_NAME.test(name));
  return countries.map((country) => ({ ...country, name: withoutLonger(country.name, all) }));
});

const PLAIN_NAME = /^[\p{L}-]+$/u;

/** `인도` (India) is not in `인도네시아` (Indonesia). */
const withoutLonger = (name: string, all: string[]): string => {
  const rests = all
    .filter((other) => other !== name && other.startsWith(name))
    .map((other) => other.slice(name.length));
  return rests.length > 0 && PLAIN_NAME.test(name) ? `${name}(?!${rests.join('|')})` : name;
};

const startOf = (name: string): string =>
  /^\p{Script=Latin}+$/u.test(name) ? name.slice(0, SHARED_LENGTH) : name;

/** A text without these words and what is joined to them. */
const without = (text: string, words: string[]): string =>
  words.length === 0 ? text : text.replace(wordsOf(words.join('|')), ' ');

const wordsOf = memoized((words: string) => new RegExp(`(?<!\\p{L})(?:${words})\\p{L}*`, 'gu'));
const anyOf = memoized((countries: Country[]) =>
  beginsWord(countries.map(({ german }) => german).join('|')),
);
