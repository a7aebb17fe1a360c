import { stem } from '../german/stem.ts';
import { follows, tokenise } from '../german/tokens.ts';

/** Stems, in lower case, of what an article says. */
export type Vocabulary = {
  words: ReadonlySet<string>;
  /** Capital words that stand behind a determiner somewhere, as common nouns do and names rarely. */
  nouns: ReadonlySet<string>;
};

const DETERMINER =
  /^(?:der|die|das|de[mns]|(?:k?ein|sein|ihr|dies|jed|all)(?:e[mnrs]?)?|im|am|beim|zum|zur|vom|ins|ans|aufs)$/i;
const ADJECTIVE = /^\p{Ll}[\p{L}-]{2,}(?:e|en|er|es|em)$/u;
const MAX_WORD_LENGTH = 60;

export const lowerStem = (word: string): string =>
  stem(word.slice(0, MAX_WORD_LENGTH).toLowerCase());

/** Words of a text, each part of a word with hyphens by itself. */
export const partsIn = (text: string): string[] =>
  tokenise(text).flatMap(({ text: word }) => word.split(/[-‐]/));

export const vocabularyOf = (text: string): Vocabulary => {
  const tokens = tokenise(text);
  const nouns = tokens.flatMap((token, i) => {
    if (!/^\p{Lu}/u.test(token.text) || !follows(token)) return [];
    const [further, before] = [tokens[i - 2], tokens[i - 1]];
    const described = ADJECTIVE.test(before?.text ?? '') && DETERMINER.test(further?.text ?? '');
    return described || DETERMINER.test(before?.text ?? '') ? partsIn(token.text) : [];
  });
  return { words: stems(partsIn(text)), nouns: stems(nouns) };
};

export const stems = (words: readonly string[]): Set<string> => new Set(words.map(lowerStem));
