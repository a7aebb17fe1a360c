/** A word of a text; `gap` is the text between it and the word before. */
export type Token = { text: string; start: number; end: number; gap: string };

const tokeniser =
  (word: RegExp) =>
  (text: string): Token[] => {
    const tokens: Token[] = [];
    let last = 0;
    word.lastIndex = 0;
    for (let hit = word.exec(text); hit; hit = word.exec(text)) {
      const { index: start, 0: printed } = hit;
      const end = start + printed.length;
      tokens.push({ text: printed, start, end, gap: text.slice(last, start) });
      last = end;
    }
    return tokens;
  };

/**
 * Words as names have them: a compound with hyphens is one word, and abbreviated titles, legal forms
 * and initials keep their full stop.
 */
export const tokenise = tokeniser(
  /(?:Dr|Prof|St|Inc|Corp|Ltd|Bros|Co|Jr)\.|e\. ?V\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?![\p{L}\d])|[\p{L}\d][\p{L}\p{M}\d]*(?:[-‐’'.]\p{L}[\p{L}\p{M}\d]*)*/gu,
);

/** Runs of letters: nothing joins, and digits are not words. */
export const letterRuns = tokeniser(/\p{L}[\p{L}\p{M}]*/gu);

const MAX_COMPARED_LENGTH = 4000;

/**
 * Runs of letters and of figures in lower case, to compare texts by: of the first 4,000 code units.
 */
export const lowerWords = (text: string): string[] =>
  text
    .slice(0, MAX_COMPARED_LENGTH)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|\d+/gu) ?? [];

/** Letters and digits alone, in lower case: equal for texts that differ in marks and spaces. */
export const lettersAndDigits = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]{1,64}/gu, '');

/** Whether two words are side by side, with one space between. */
export const follows = (token: Token | undefined): boolean =>
  token !== undefined && (token.gap === ' ' || token.gap === '\u00a0');

export const isCapitalised = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code <= LAST_ASCII ? code >= CODE_OF_A && code <= CODE_OF_Z : /^\p{Lu}/u.test(word);
};

const LAST_ASCII = 0x7f;
const [CODE_OF_A, CODE_OF_Z] = [0x41, 0x5a];

export const isCapitalisedToken = (token: Token | undefined): token is Token =>
  token !== undefined && isCapitalised(token.text);

/** The words of a name. */
export const nameWords = (name: string): string[] => name.split(/[ \u00a0]/);

/** `EU`, `CDU`, `G7`: not to be confused with a lower-case word. */
export const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);
