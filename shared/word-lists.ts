/** The words of a list that is written as text, with white space between them. */
export const wordList = (text: string): string[] => text.trim().split(/\s+/);

export const wordSet = (text: string): ReadonlySet<string> => new Set(wordList(text));

/** The words for an expression: any of them. */
export const alternatives = (text: string): string => wordList(text).join('|');
