import { DETERMINERS } from '../determiners.ts';
import { STOP_WORDS } from '../function-words.ts';
import { PREPOSITIONS } from '../prepositions.ts';
import { isCapitalised } from '../tokens.ts';

export type ClauseWord = { text: string; start: number; end: number };

const WORD = /\p{L}[\p{L}\p{M}]*(?:[-‐'’]\p{L}+)*|\d[\d.,]*/gu;

/** Words and figures, each with its place in the sentence, in which the text begins at `from`. */
export const clauseWords = (text: string, from: number): ClauseWord[] => {
  const words: ClauseWord[] = [];
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(text); hit; hit = WORD.exec(text)) {
    const start = from + hit.index;
    const isFirst = from === 0 && words.length === 0;
    const word = isFirst ? lowered(hit[0]) : hit[0];
    words.push({ text: word, start, end: start + hit[0].length });
  }
  return words;
};

/** The first word of a sentence is capitalised whatever it is. */
const lowered = (word: string): string => {
  const lower = word.toLowerCase();
  return STOP_WORDS.has(lower) || DETERMINERS.has(lower) ? lower : word;
};

/** Articles, prepositions and figures: a noun or its adjective follows. */
export const opensNoun = (word: string): boolean =>
  DETERMINERS.has(word) || PREPOSITIONS.has(word) || /^\d/.test(word);

/** Whether a noun follows, or an adjective and a noun. */
export const isBeforeNoun = (words: readonly ClauseWord[], i: number): boolean => {
  const [next, after] = [words[i + 1], words[i + 2]];
  if (!next || next.start !== (words[i]?.end ?? 0) + 1) return false;
  if (isCapitalised(next.text)) return true;
  const adjective =
    /^\p{Ll}{2,}e[nrms]?$/u.test(next.text) && !opensNoun(next.text) && !STOP_WORDS.has(next.text);
  return adjective && after !== undefined && isCapitalised(after.text);
};
