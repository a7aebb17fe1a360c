import { openWords } from '../languages/open-text.ts';

const MAX_PHRASE_WORDS = 40;
const MAX_WORDS = 4000;

/**
 * The first words of a translation that are repeated at once, as by a translator stuck in a loop:
 * one word four times, two words three times, more words twice. Up to 40 words, in linear time.
 */
export const repeated = (text: string): string | undefined => repeatedPhrase(text, 4);

/** Whether a source repeats a word three times, or more words twice: translations may have more. */
export const isRepetitive = (text: string): boolean => repeatedPhrase(text, 3) !== undefined;

/** @param least how often one word is repeated; once less often for each further word */
const repeatedPhrase = (text: string, least: number): string | undefined => {
  const words = openWords(text.toLowerCase()).slice(0, MAX_WORDS);
  for (let length = 1; length <= MAX_PHRASE_WORDS; length++) {
    const at = repeatAt(words, length, Math.max(2, least + 1 - length));
    if (at >= 0) return words.slice(at, at + length).join(' ');
  }
  return undefined;
};

const repeatAt = (words: string[], length: number, times: number): number => {
  const wanted = length * (times - 1);
  let run = 0;
  for (let i = 0; i + length < words.length; i++) {
    run = words[i] === words[i + length] ? run + 1 : 0;
    if (run === wanted) return i - wanted + 1;
  }
  return -1;
};
