/** What DeepL bills of a text: code points, blanks included. */
export const codePoints = (text: string): number => Array.from(text).length;

/** What DeepL bills of sentences. */
export const codePointsOf = (sentences: { text: string }[]): number =>
  sentences.reduce((sum, { text }) => sum + codePoints(text), 0);
