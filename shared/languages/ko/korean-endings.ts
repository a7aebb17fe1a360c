import { KOREAN_NAMES } from './korean-names.ts';

/** Of verbs that are made of a noun: `요구한다`, `해임됐다`. */
const VERB_ENDING =
  /(?<=\p{Script=Hangul}{2})(?:하|되|한|된|할|될|했|됐|해|돼|합니|됩니|시켰|시킨|시키)(?:다|다고|다는|는|고|며|면|면서|지|기|기로|려|려고|도록|라고|던|었다|였다|자|서|야)?$/u;

/**
 * A word as it may be printed with other endings: without its particle, or as the noun of its verb.
 */
export const withoutEnding = (word: string): string => {
  const noun = word.replace(VERB_ENDING, '');
  return noun === word ? KOREAN_NAMES.stem(word) : noun;
};
