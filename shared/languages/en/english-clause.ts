import { openText, openWords } from '../open-text.ts';
import type { Speech } from '../target-language.ts';
import { ENGLISH_FUNCTION_WORDS } from './english-function-words.ts';
import { ENGLISH_SPEECH } from './english-speech.ts';

/** Four words in lower case. */
const LATIN_CLAUSE = /(?<!\p{L})\p{Ll}[\p{Ll}'’]{0,30}(?:,? [\p{Ll}'’]{1,30}){3,}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** An English clause in a translation to a language of another script. */
export const englishClause = (translation: string, speech: Speech): string | undefined => {
  const clause = LATIN_CLAUSE.exec(openText(translation, [speech, ENGLISH_SPEECH]))?.[0];
  if (!clause || !LATIN_LETTER.test(clause)) return undefined;
  return openWords(clause).some((word) => ENGLISH_FUNCTION_WORDS.has(word))
    ? clause.slice(0, 80)
    : undefined;
};
