import type { Target } from '../article/article.ts';
import { targetLanguages } from '../languages/languages.ts';

type Country = { german: string; name: string };

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
/** Countries whose name is also another word. */
const AMBIGUOUS = new Set(['GE', 'JE', 'JO', 'NE', 'TD', 'ZZ']);
/** `Long Island` is not Iceland. */
const ENGLISH_ISLAND = /(?<=\p{Ll}\s)\p{Lu}\p{L}{2,20} Islands?(?!\p{L})/gu;
/** Adjectives share the beginning: `Norwegen`, `norwegisch`; `Norway`, `Norwegian`. */
const SHARED_LENGTH = 3;

const cache = new Map<Target, Country[]>();

const countriesOf = (target: Target): Country[] => {
  const known = cache.get(target);
  if (known) return known;
  const namesIn = (locale: string) =>
    new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const [german, other] = [namesIn('de'), namesIn(targetLanguages[target].locale)];
  const countries = CODES.filter((code) => !AMBIGUOUS.has(code)).flatMap((code) => {
    const [de, name] = [german.of(code), other.of(code)];
    return de && name && /^[\p{L}-]{4,}$/u.test(de) && /^[\p{L}-]{2,}$/u.test(name)
      ? [{ german: de, name }]
      : [];
  });
  cache.set(target, countries);
  return countries;
};

/**
 * Countries of the German in whose place the translation has another that the German does not name.
 */
export const countriesReplaced = (
  source: string,
  translation: string,
  target: Target,
): string[] => {
  const countries = countriesOf(target);
  const missing = countries.filter(
    ({ german, name }) =>
      hasWord(source.replace(ENGLISH_ISLAND, ' '), german) && !hasStart(translation, name, target),
  );
  if (!missing.length) return [];
  const added = countries.some(
    ({ german, name }) => hasWord(translation, name) && !hasStart(source, german, 'de'),
  );
  return added ? missing.map(({ german }) => german) : [];
};

const hasWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at - 1));
};

const hasStart = (text: string, word: string, language: Target | 'de'): boolean => {
  const isLatin = /^\p{Script=Latin}/u.test(word);
  const start = isLatin ? word.slice(0, SHARED_LENGTH) : word;
  return language === 'de' || isLatin
    ? text.toLowerCase().includes(start.toLowerCase())
    : text.includes(start);
};
