import { STOP_WORDS } from './function-words.ts';
import { stem } from './stem.ts';
import { lowerWords } from './tokens.ts';

/** Bounds the cost of comparing texts. */
const MAX_STEMS = 120;

/** Stems of the content words of a text, in order and at most 120. */
export const contentStems = (text: string): string[] =>
  lowerWords(text)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
    .slice(0, MAX_STEMS)
    .map(stem);
