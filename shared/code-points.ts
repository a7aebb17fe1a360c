/** What DeepL bills for a text: code points, including spaces. */
export const codePoints = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (!isSecondOfPair(text, at)) count += 1;
  return count;
};

/** Whether the unit there belongs to the code point before it. */
export const isSecondOfPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** What DeepL bills for sentences. */
export const codePointsOf = (sentences: { text: string }[]): number =>
  sentences.reduce((sum, { text }) => sum + codePoints(text), 0);
