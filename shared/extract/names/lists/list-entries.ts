/** Entries of a list that are parted by bars or line ends, so that a name may have blanks. */
export const listEntries = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
