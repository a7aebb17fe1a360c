import type { Speech } from './target-language.ts';

const QUOTED = /(?<!\p{L})[„“”"«»‘'‚][^„“”"«»‘'’‚]{1,120}[“”"«»’'‘]/gu;
const IN_BRACKETS = /[(（][^()（）]{1,80}[)）]/g;
const ADDRESS = /^\S*(?:@|:\/\/|www\.|#)\S*$/;

/** A text without its glosses in brackets. */
export const withoutGlosses = (text: string): string => text.replace(IN_BRACKETS, ' ');

/** A text without quoted names and titles, glosses in brackets and addresses; direct speech stays. */
export const openText = (text: string, speech: readonly Speech[]): string =>
  withoutGlosses(text)
    .replace(QUOTED, (quoted, at: number, whole: string) =>
      speech.some((marks) => isSpeech(marks, whole, at, at + quoted.length)) ? quoted : ' ',
    )
    .split(/\s+/)
    .filter((word) => word.length < 100 && !ADDRESS.test(word))
    .join(' ');

const MAX_TITLE_WORDS = 5;
/** After direct speech: `„Mir fehlt nichts“, sagte er`. */
const SPOKEN_ON = /^,\s?/;

/** A text without names, titles and the few words that a longer quotation leaves in a sentence. */
export const withoutTitles = (text: string): string =>
  text.replace(QUOTED, (quoted, at: number, whole: string) =>
    quoted.split(/\s/).length > MAX_TITLE_WORDS ||
    (quoted.includes(' ') &&
      SPOKEN_ON.test(whole.slice(at + quoted.length, at + quoted.length + 2)))
      ? quoted
      : ' ',
  );

const isSpeech = ({ after, before }: Speech, text: string, from: number, to: number): boolean =>
  after.test(text.slice(to, to + 120)) ||
  before?.test(text.slice(Math.max(0, from - 16), from)) === true;

export const openWords = (text: string): string[] =>
  text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 0 && word.length < 100);
