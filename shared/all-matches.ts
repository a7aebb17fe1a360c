/**
 * As `text.matchAll(pattern)`, which copies the expression first: here only where it matches, which
 * most sentences do not.
 */
export const allMatches = (text: string, pattern: RegExp): RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)];
