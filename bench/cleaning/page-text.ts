import { normalForm, withoutLinkNotes } from '../../shared/clean/normal-form.ts';

/** Words in a row that count as one piece of text. */
const SEQUENCE_LENGTH = 4;

/**
 * A text with every run of white space as one space. Labels and results are compared without what is
 * invisible (soft hyphens, notes on links for screen readers), and without the raise of raised
 * figures.
 */
export const spaced = (text: string): string =>
  withoutLinkNotes(normalForm(text)).normalize('NFKC').replace(/\s+/g, ' ').trim();

const comparedWords = (text: string): string[] => spaced(text).match(/[\p{L}\p{N}_]+/gu) ?? [];

/** The overlapping sequences of four words in a text; a shorter text is one sequence. */
export const sequencesOf = (text: string): string[] => {
  const words = comparedWords(text);
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - SEQUENCE_LENGTH + 1);
  return Array.from({ length: count }, (_, n) => words.slice(n, n + SEQUENCE_LENGTH).join(' '));
};

export const isTextWithin = (piece: string, spacedText: string): boolean =>
  spacedText.includes(spaced(piece));

/** Whether at least half of the sequences of a piece occur. Fewer than four words never do. */
export const isPrinted = (piece: string, sequences: ReadonlySet<string>): boolean => {
  if (comparedWords(piece).length < SEQUENCE_LENGTH) return false;
  const own = sequencesOf(piece);
  return own.filter((one) => sequences.has(one)).length >= own.length / 2;
};
