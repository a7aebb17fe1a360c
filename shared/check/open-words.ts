const QUOTED = /(?<!\p{L})[„“”"«»‘'‚][^„“”"«»‘'’‚]{1,120}[“”"«»’'‘]/gu;
/** What stands behind or before direct speech; other quoted words may be names and titles. */
const SPEECH_BEHIND =
  /^,?\s?(?:\p{L}[\p{L}.]{0,20}\s){0,4}(?:said|says|told|explained|added|wrote|warned|asked|according)\b|^\s?(?:이?라고|고|며|면서|이?라며|이?라면서)(?!\p{L})/u;
const SPEECH_BEFORE = /(?:said|says|told|explained|added|wrote|warned|asked)[:,]\s?$/;
const IN_BRACKETS = /[(（][^()（）]{1,80}[)）]/g;
const ADDRESS = /^\S*(?:@|:\/\/|www\.|#)\S*$/;

/** A text without its glosses in brackets. */
export const withoutGlosses = (text: string): string => text.replace(IN_BRACKETS, ' ');

/** A text without quoted names and titles, glosses in brackets and addresses; direct speech stays. */
export const openText = (text: string): string =>
  withoutGlosses(text)
    .replace(QUOTED, (quoted, at: number, whole: string) =>
      isSpeech(whole, at, at + quoted.length) ? quoted : ' ',
    )
    .split(/\s+/)
    .filter((word) => word.length < 100 && !ADDRESS.test(word))
    .join(' ');

const isSpeech = (text: string, from: number, to: number): boolean =>
  SPEECH_BEHIND.test(text.slice(to, to + 120)) ||
  SPEECH_BEFORE.test(text.slice(Math.max(0, from - 16), from));

export const openWords = (text: string): string[] =>
  text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 0 && word.length < 100);
