/** A word of a sentence; `gap` is what stands between it and the word before. */
export type Token = { text: string; start: number; end: number; gap: string };

const WORD =
  /(?:Dr|Prof|St|Inc|Corp|Ltd|Bros|Co|Jr)\.|e\. ?V\.|(?:\p{Lu}\.){2,}|\p{Lu}\.(?![\p{L}\d])|[\p{L}\d][\p{L}\p{M}\d]*(?:[-‐’'.]\p{L}[\p{L}\p{M}\d]*)*/gu;

export const tokenise = (text: string): Token[] => {
  let last = 0;
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => {
    const token = {
      text: word,
      start: index,
      end: index + word.length,
      gap: text.slice(last, index),
    };
    last = token.end;
    return token;
  });
};

/** Whether two words stand side by side, with one blank between. */
export const follows = (token: Token | undefined): boolean =>
  token !== undefined && /^[ \u00a0]$/.test(token.gap);

export const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && /^\p{Lu}/u.test(token.text);

/** `Japans` as `Japan`: the word and the word without the ending of a genitive. */
export const withoutGenitive = (text: string): string[] =>
  /[^s]s$/.test(text) ? [text, text.slice(0, -1)] : [text, text.replace(/['’]s?$/, '')];

/** The words of a name. */
export const nameWords = (name: string): string[] => name.split(/[ \u00a0]/);
