/** The entries of a list, separated by bars or line breaks because names contain spaces. */
export const listEntries = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
