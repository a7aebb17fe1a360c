/** A line without marks around its words; spaced letters as a word. */
export const unmarked = (line: string): string =>
  line
    .replace(/(?<=\d ?)([ap])\.m\b\.?/gi, '$1m')
    .replace(/[^\p{L}\p{N}.,:;!?()/–—+-]+/gu, ' ')
    .replace(/[-+–—]{2,}|(?<!\S)[+]|[+](?!\S)/g, ' ')
    .replace(/(?<!\p{L})(?:\p{L} ){5,20}\p{L}(?!\p{L})/gu, (word) => word.replaceAll(' ', ''))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[^\p{L}\d]+/u, '');
