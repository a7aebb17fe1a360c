import type { Language, Target } from '../article/article.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { stemsOf } from '../languages/lazy-stems.cjs';
import type { SearchForm, SearchTerm } from './search-form.ts';
import { type IndexToken, isSyllabic, pairsOf, runsIn } from './tokens.ts';

/** Consecutive terms. `isLoose`: a single one, which may also be another term of a token. */
export type Sequence = { terms: string[]; isPrefix: boolean; isLoose: boolean };

/** Each element is to be there, in any of its ways; empty where a language has nothing of a query. */
export type SoughtTerms = { all: Sequence[][]; none: Sequence[][] };

/**
 * A query as the terms of texts in each language. Its stop words do not count, but where it has
 * nothing else in any language.
 */
export const soughtIn = (
  { all, none }: SearchForm,
  languages: readonly Language[],
): (SoughtTerms & { language: Language })[] => {
  const sought = languages.map((language) => {
    const content = all.filter((term) => !isStopWord(term, language));
    return { language, content };
  });
  const hasContent = sought.some(({ content }) => content.length > 0);
  return sought.map(({ language, content }) => ({
    language,
    all: (hasContent ? content : all).map((term) => sequencesOf(term, language)),
    none: none.map((term) => sequencesOf(term, language)),
  }));
};

/** Where a token, and those after it, are what is sought: the number of tokens. */
export const matchAt = (
  tokens: readonly IndexToken[],
  at: number,
  { terms, isPrefix, isLoose }: Sequence,
): number => {
  const isMatch = terms.every((term, offset) => {
    const token = tokens[at + offset];
    if (!token) return false;
    const isHit = (found: string) =>
      isPrefix && offset === terms.length - 1 ? found.startsWith(term) : found === term;
    return isHit(token.term) || (isLoose && token.others.some(isHit));
  });
  return isMatch ? terms.length : 0;
};

const isStopWord = ({ kind, words: [word = ''] }: SearchTerm, language: Language): boolean =>
  kind === 'word' && stemsOf(language).stopWords.has(word.toLowerCase());

const sequencesOf = ({ kind, words }: SearchTerm, language: Language): Sequence[] => {
  const ways = [words];
  if (kind !== 'prefix') {
    // `국방 장관`, `CO2-Preis` and what is written as one word.
    if (words.length > 1) ways.push([words.join('')]);
    else ways.push(...withoutParticles(words, language));
  }
  return ways.flatMap((way) => ofWords(way, kind === 'prefix', language));
};

const withoutParticles = (words: string[], language: Language): string[][] => {
  const { names } = checkedLanguages[language as Target] ?? {};
  const bareOf = stemsOf(language).bareOf ?? (names?.inflected ? names.stem : undefined);
  if (!bareOf) return [];
  const bare = words.map((word) => (SYLLABIC_END.test(word) ? bareOf(word) : word));
  return bare.join() === words.join() ? [] : [bare];
};
const SYLLABIC_END = /\p{Script=Hangul}$/u;

const ofWords = (words: string[], isPrefix: boolean, language: Language): Sequence[] => {
  const runs = words.flatMap((word) => runsIn(word).map(({ run }) => run));
  const [first = ''] = runs;
  if (runs.length === 1 && !isSyllabic(first)) return ofWord(first, isPrefix, language);
  const { stemOf } = stemsOf(language);
  const last = runs.at(-1) ?? '';
  const termsOf = (parts: string[]): Sequence => ({
    terms: parts.flatMap((run) => (isSyllabic(run) ? pairsOf(run) : [stemOf(run)])),
    // A syllable alone is the first of a pair.
    isPrefix: isSyllabic(last) && last.length === 1,
    isLoose: false,
  });
  const cuts = runs.length === 1 ? cutsOf(first) : [];
  return [termsOf(runs), ...cuts.map(termsOf)];
};

const MIN_CUT_LENGTH = 2;

/** `국방장관` is also written `국방 장관`. */
const cutsOf = (run: string): string[][] => {
  const cuts: string[][] = [];
  for (let at = MIN_CUT_LENGTH; at <= run.length - MIN_CUT_LENGTH; at++)
    cuts.push([run.slice(0, at), run.slice(at)]);
  return cuts;
};

/** Shorter beginnings are words. */
const MIN_PREFIX_LENGTH = 3;

const ofWord = (word: string, isPrefix: boolean, language: Language): Sequence[] => {
  const { stemOf, othersOf, closerOf, foldedOf } = stemsOf(language);
  const stem = stemOf(word);
  if (isPrefix && word.length >= MIN_PREFIX_LENGTH)
    return [
      { terms: [foldedOf(word)], isPrefix: true, isLoose: true },
      { terms: [stem], isPrefix: false, isLoose: false },
    ];
  // Only a word in lower case is a verb, and its root another way to find it; parts of a compound
  // are not.
  const others = word === word.toLowerCase() ? othersOf(word) : [];
  const ways = new Set([stem, ...others, ...(closerOf?.(word) ?? [])]);
  return [...ways].map((term) => ({ terms: [term], isPrefix: false, isLoose: true }));
};
