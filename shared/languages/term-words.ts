/** A word as printed, and the text between it and the word before. */
export type TermWord = { text: string; gap: string };

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
/** May separate the words of a term without ending it. */
const JOINING = /^[\s"„“”‚‘’»«›‹]*$/u;

/** A hyphenated compound is one word: `U-Bahn` is no `Bahn`. */
export const termWords = (text: string): TermWord[] => {
  const words: TermWord[] = [];
  let end = 0;
  for (const match of text.normalize('NFC').replaceAll('\u2011', '-').matchAll(WORD)) {
    words.push({ text: match[0], gap: match.input.slice(end, match.index) });
    end = match.index + match[0].length;
  }
  return words;
};

/** Whether the words from `at` on are the term's, without a comma or a full stop in between. */
export const isTermAt = (
  words: readonly TermWord[],
  at: number,
  term: readonly TermWord[],
  same: (printed: string, term: string, isLast: boolean) => boolean,
): boolean =>
  term.every(({ text, gap }, index) => {
    const word = words[at + index];
    if (!word || !same(word.text, text, index === term.length - 1)) return false;
    return index === 0 || JOINING.test(word.gap) || word.gap.trim() === gap.trim();
  });
