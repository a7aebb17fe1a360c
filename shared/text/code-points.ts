/** What DeepL bills of a text: code points, blanks included. */
export const codePoints = (text: string): number => Array.from(text).length;
