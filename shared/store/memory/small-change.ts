/** Share of its words that a sentence keeps when little is changed in it. */
const MIN_WORDS_KEPT = 0.7;

/** Whether a sentence is another one with a word or two changed (Dice coefficient of their words). */
export const isSmallChange = (one: string, other: string): boolean => {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (words.length === 0 || others.length === 0) return false;
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  const common = others.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return (2 * common.length) / (words.length + others.length) >= MIN_WORDS_KEPT;
};

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
