import { DEFINITE_ARTICLES } from './determiners.ts';
import { withoutAdjectiveEnding } from './stem.ts';
import { isAcronym, isCapitalised } from './tokens.ts';

const UMLAUTS: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u' };
const UMLAUT = /[äöü]/g;

/** Without umlauts: the plural of `Rat` is `Räte`. */
export const withoutUmlauts = (word: string): string =>
  word.toLowerCase().replace(UMLAUT, (letter) => UMLAUTS[letter] ?? letter);

const NOUN = /^(?:s|es|e|n|en|ns|ens)?$/;
const SHORT_NOUN = /^(?:s|es)?$/;
const WITH_UMLAUT = /^(?:e|en|n|er|ern)?$/;

/** Endings that only some words take: `Arbeiter` is no form of `Arbeit`, but `Gelder` of `Geld`. */
const SOME: [RegExp, RegExp][] = [
  [/in$/, /^nen$/],
  [/s$/, /^(?:se|sen|ses)$/],
  [/(?:geld|kind|bild|feld|lied|glied|kleid|schild|brett|gesicht)$/, /^ern?$/],
];
/** `Zentrum`, `Zentren`. */
const LATIN = /(?:um|us|a)$/;

/**
 * Whether a printed German word is a form of a term's word. Knows the endings of nouns and
 * adjectives and the umlaut of plurals, but neither compounds nor verbs. Cautious rather than
 * complete: a missed term does no harm, a wrong match raises a false alarm.
 */
export const isFormOf = (printed: string, term: string, isLast: boolean): boolean => {
  if (isAcronym(term)) return printed === term || printed === `${term}s`;
  const [word, base] = [printed.toLowerCase(), term.toLowerCase()];
  if (DEFINITE_ARTICLES.includes(word) && DEFINITE_ARTICLES.includes(base)) return true;
  const noun = isCapitalised(term);
  if (noun && !isCapitalised(printed)) return false;
  if (word === base) return true;
  if ((!noun || !isLast) && isAdjectiveForm(word, base)) return true;
  return noun && isNounForm(word, base);
};

const MIN_STEM_LENGTH = 3;

const isAdjectiveForm = (word: string, base: string): boolean => {
  const stem = withoutAdjectiveEnding(base);
  return stem.length >= MIN_STEM_LENGTH && stem === withoutAdjectiveEnding(word);
};

const isNounForm = (word: string, base: string): boolean => {
  if (word.startsWith(base)) return takes(base, word.slice(base.length));
  const stem = base.replace(LATIN, '');
  if (stem !== base && stem.length >= MIN_STEM_LENGTH && word === `${stem}en`) return true;
  const plain = withoutUmlauts(word);
  const gained = plain !== word && withoutUmlauts(base) === base && plain.startsWith(base);
  return gained && WITH_UMLAUT.test(plain.slice(base.length));
};

const takes = (base: string, ending: string): boolean =>
  (base.length <= MIN_STEM_LENGTH ? SHORT_NOUN : NOUN).test(ending) ||
  SOME.some(([of, endings]) => of.test(base) && endings.test(ending));
