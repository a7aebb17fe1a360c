import { openText, openWords, withoutGlosses } from '../open-text.ts';
import { OTHER_SCRIPT } from '../other-script.ts';
import { ENGLISH_FUNCTION_WORDS, FOREIGN_TO_ENGLISH } from './english-function-words.ts';
import { ENGLISH_SPEECH } from './english-speech.ts';

const ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u;

/** Another script, or words of another language. */
export const notEnglish = (source: string, translation: string): string | undefined => {
  const plain = withoutGlosses(translation);
  const stray = ASIAN.exec(plain) ?? OTHER_SCRIPT.exec(plain);
  if (stray) return source.includes(stray[0]) ? undefined : stray[0];
  const words = openWords(openText(translation, [ENGLISH_SPEECH])).map((word) =>
    word.toLowerCase(),
  );
  const foreign = new Set(words.filter((word) => FOREIGN_TO_ENGLISH.has(word)));
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length;
  const isForeign = words.length > 4 && foreign.size > Math.max(1, english);
  return isForeign ? [...foreign].join(' ') : undefined;
};
