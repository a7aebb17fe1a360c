/** What DeepL bills for a text: code points, including spaces. */
export const codePoints = (text: string): number => Array.from(text).length;

/** What DeepL bills for sentences. */
export const codePointsOf = (sentences: { text: string }[]): number =>
  sentences.reduce((sum, { text }) => sum + codePoints(text), 0);
