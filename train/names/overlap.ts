import type { AnnotatedText } from './data.ts';

const WORDS = 5;
const SHARE = 0.1;

/** Documents of which at most a tenth (in sequences of five words) occurs in `others`. */
export const unlike = (
  docs: readonly AnnotatedText[],
  others: readonly AnnotatedText[],
): AnnotatedText[] => {
  const seen = new Set(others.flatMap(sequences));
  return docs.filter((doc) => {
    const own = sequences(doc);
    return own.filter((sequence) => seen.has(sequence)).length <= own.length * SHARE;
  });
};

const sequences = ({ text }: AnnotatedText): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.slice(WORDS - 1).map((_, i) => words.slice(i, i + WORDS).join(' '));
};
