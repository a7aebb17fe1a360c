import type { Target } from '../article/article.ts';
import type { Dictionary, Term, TermUse } from '../article/terms.ts';
import { DEFINITE_ARTICLES } from '../german/determiners.ts';
import { isFormOf, withoutUmlauts } from '../german/inflection.ts';
import { checkedLanguages } from '../languages/checked-languages.ts';
import { isTermAt, type TermWord, termWords } from '../languages/term-words.ts';

/** A German sentence with its translation. */
export type SentencePair = { id: string; source: string; text: string };

/**
 * The terms that occur in each sentence, in any inflected form, once per sentence. Of overlapping
 * terms the longest counts.
 */
export const termUses = (
  pairs: readonly SentencePair[],
  terms: readonly Term[],
  target: Target,
): TermUse[] => {
  const index = indexed(terms.flatMap((term) => expectation(term, target)));
  return pairs.flatMap(({ id, source, text }) =>
    [...occurring(termWords(source), index)].map(({ de, target: wanted }) => ({
      de,
      target: wanted,
      sentence: id,
      obeyed: checkedLanguages[target].says(text, wanted),
    })),
  );
};

/** Finds the terms that occur in a German sentence, each with what it must become. */
export const termFinder = (
  terms: readonly Term[],
  target: Target,
): ((german: string) => Dictionary) => {
  const index = indexed(terms.flatMap((term) => expectation(term, target)));
  return (german) =>
    Object.fromEntries(
      [...occurring(termWords(german), index)].map(({ de, target: wanted }) => [de, wanted]),
    );
};

type Expectation = { de: string; target: string; words: TermWord[] };
type Index = Map<string, Expectation[]>;

const expectation = (term: Term, target: Target): Expectation[] => {
  const { de, [target]: wanted } = term;
  return wanted ? [{ de, target: wanted, words: termWords(de) }] : [];
};

/** Terms by the start of their first word, which inflection leaves alone; the longest first. */
const indexed = (expectations: Expectation[]): Index => {
  const index: Index = new Map();
  for (const each of expectations.toSorted((a, b) => b.de.length - a.de.length)) {
    const start = startOf(each.words[0]?.text ?? '');
    const others = index.get(start);
    if (others) others.push(each);
    else index.set(start, [each]);
  }
  return index;
};

const INDEX_PREFIX_LENGTH = 2;

const startOf = (word: string): string => {
  const plain = withoutUmlauts(word);
  return DEFINITE_ARTICLES.includes(plain) ? 'd' : plain.slice(0, INDEX_PREFIX_LENGTH);
};

const occurring = (words: TermWord[], index: Index): Set<Expectation> => {
  const found = new Set<Expectation>();
  for (let at = 0; at < words.length; ) {
    const candidates = index.get(startOf(words[at]?.text ?? '')) ?? [];
    const term = candidates.find((each) => isTermAt(words, at, each.words, isFormOf));
    if (term) found.add(term);
    at += term?.words.length ?? 1;
  }
  return found;
};
