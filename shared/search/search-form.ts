/** A part of a query: a word, words side by side, or the beginning of a word. */
export type SearchTerm = { kind: 'word' | 'phrase' | 'prefix'; words: string[] };

/** A sentence has to have `all`, in one language, and none of `none`. */
export type SearchForm = { all: SearchTerm[]; none: SearchTerm[] };

/** Code units of a query. */
export const MAX_QUERY_LENGTH = 200;

/** More of them are not looked at. */
const MAX_SEARCH_TERMS = 16;

/**
 * Reads a query: words, `"words side by side"`, `-without`, `begin*`. Any text is a query; marks that
 * mean nothing here are the space between words. A word with a mark within, such as `CO2-Preis`, is
 * its parts side by side.
 */
export const searchFormOf = (query: string): SearchForm => {
  const form: SearchForm = { all: [], none: [] };
  const text = query.slice(0, MAX_QUERY_LENGTH).normalize('NFC');
  for (const { 1: minus, 2: quoted, 3: bare = '' } of text.matchAll(TERM)) {
    const words = wordsIn(quoted ?? bare);
    if (words.length === 0) continue;
    const isPrefix = quoted === undefined && words.length === 1 && bare.endsWith('*');
    const kind = isPrefix ? 'prefix' : words.length > 1 ? 'phrase' : 'word';
    const terms = minus ? form.none : form.all;
    if (form.all.length + form.none.length < MAX_SEARCH_TERMS) terms.push({ kind, words });
  }
  return form;
};

/** Every mark that quotes in one of the languages opens and closes a phrase. */
const QUOTE = '"„“”«»「」『』';
const TERM = new RegExp(
  `(?<![^\\s${QUOTE}])([-−–]?)(?:[${QUOTE}]([^${QUOTE}]*)(?:[${QUOTE}]|$)|([^\\s${QUOTE}]+))`,
  'gu',
);

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
