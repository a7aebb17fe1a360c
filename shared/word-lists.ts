/** The words of a list that is written as text, with white space between them. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/);

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));

/**
 * As a sentence has them: `a, b or c`. `Intl.ListFormat` would be the most costly part of an API's
 * start.
 */
export const listed = (words: readonly string[], conjunction: 'and' | 'or'): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(` ${conjunction} `);

/** The words for an expression: any of them. */
export const alternatives = (text: string): string => wordList(text).join('|');

/** The phrases for an expression, written with ` | ` between them: any of them. */
export const phrases = (text: string): string =>
  text
    .trim()
    .split(/\s+\|\s+/)
    .map((phrase) => phrase.replace(/\s+/g, ' '))
    .join('|');
