import {
  CONTRACTIONS,
  DEFINITE_ARTICLES,
  DEMONSTRATIVES,
  INDEFINITE_ARTICLES,
  QUANTIFIERS,
  THIRD_PERSON_POSSESSIVES,
} from '../german/determiners.ts';
import { stem } from '../german/stem.ts';
import { follows, isCapitalised, type Token, tokenise } from '../german/tokens.ts';

/** Lower-case stems of the words of an article. */
export type Vocabulary = {
  words: ReadonlySet<string>;
  /** Capitalised words that follow a determiner somewhere, as common nouns do and names rarely. */
  nouns: ReadonlySet<string>;
};

const NOUN_MARKERS: ReadonlySet<string> = new Set([
  ...DEFINITE_ARTICLES,
  ...INDEFINITE_ARTICLES,
  ...THIRD_PERSON_POSSESSIVES,
  ...DEMONSTRATIVES,
  ...QUANTIFIERS,
  ...CONTRACTIONS,
]);
const ADJECTIVE = /^\p{Ll}[\p{L}-]{2,}(?:e|en|er|es|em)$/u;
const MAX_WORD_LENGTH = 60;

export const lowerStem = (word: string): string =>
  stem(word.slice(0, MAX_WORD_LENGTH).toLowerCase());

/** Words of a text; a word with hyphens as its parts. */
export const partsIn = (text: string): string[] =>
  tokenise(text).flatMap(({ text: word }) => word.split(/[-‐]/));

export const vocabularyOf = (text: string): Vocabulary => {
  const tokens = tokenise(text);
  const nouns = tokens.flatMap((token, i) => {
    if (!isCapitalised(token.text) || !follows(token)) return [];
    const [further, before] = [tokens[i - 2], tokens[i - 1]];
    const described = ADJECTIVE.test(before?.text ?? '') && isMarker(further);
    return described || isMarker(before) ? partsIn(token.text) : [];
  });
  return { words: stems(partsIn(text)), nouns: stems(nouns) };
};

const isMarker = (token: Token | undefined): boolean =>
  NOUN_MARKERS.has(token?.text.toLowerCase() ?? '');

export const stems = (words: readonly string[]): Set<string> => new Set(words.map(lowerStem));
