import { STOP_WORDS } from './function-words.ts';
import { memoized } from './memoized.ts';
import { stem } from './stem.ts';
import { lowerWords } from './tokens.ts';

/** Bounds the cost of comparing texts. */
const MAX_STEMS = 120;

/** Stems of the content words of a text, in order and at most 120. */
export const contentStems = (text: string): string[] => stemsOfContent(lowerWords(text));

/** The same of a text's words in lower case. */
export const stemsOfContent = (words: readonly string[]): string[] => {
  const stems: string[] = [];
  for (const word of words) {
    const found = contentStem(word);
    if (found !== NONE && stems.push(found) === MAX_STEMS) break;
  }
  return stems;
};

const NONE = '';

const contentStem = memoized((word) =>
  word.length > 1 && !STOP_WORDS.has(word) ? stem(word) : NONE,
);
