import { ENGLISH, FOREIGN } from './function-words.ts';
import { openText, openWords, withoutGlosses } from './open-words.ts';

const KANA = /[\u3041-\u30fa\u30fd-\u30ff\u31f0-\u31ff]+/u;
const HAN = /\p{Script=Han}+/u;
/** Characters that Korean newspapers write for countries and in headlines. */
const PRESS_HANJA = /[美中日北韓獨英佛露伊加印前現新舊反親對脫故男女軍黨]/gu;
const ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/u;
/** Two letters or more: one alone is a sign (`Ω`, `π`). */
const OTHER_SCRIPT =
  /(?:(?![\p{Script=Latin}\p{Script=Hangul}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}])\p{L}){2,}/u;
/** Four words in lower case. */
const LATIN_CLAUSE = /(?<!\p{L})\p{Ll}[\p{Ll}'’]{0,30}(?:,? [\p{Ll}'’]{1,30}){3,}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** What is not Korean in a Korean translation: kana, Chinese characters, other scripts, a clause. */
export const notKorean = (source: string, translation: string): string | undefined => {
  const plain = withoutGlosses(translation);
  const stray =
    KANA.exec(plain) ?? HAN.exec(plain.replace(PRESS_HANJA, '')) ?? OTHER_SCRIPT.exec(plain);
  if (stray) return source.includes(stray[0]) ? undefined : stray[0];
  if (isName(source)) return undefined;
  const hangul = count(translation, /\p{Script=Hangul}/gu);
  const latin = count(translation, /\p{Script=Latin}/gu);
  if (hangul === 0 || (latin > 20 && hangul < latin / 8)) return translation.slice(0, 80);
  return englishClause(translation);
};

const englishClause = (translation: string): string | undefined => {
  const clause = LATIN_CLAUSE.exec(openText(translation))?.[0];
  if (!clause || !LATIN_LETTER.test(clause)) return undefined;
  return openWords(clause).some((word) => ENGLISH.has(word)) ? clause.slice(0, 80) : undefined;
};

/** What is not English in an English translation: another script, or words of another language. */
export const notEnglish = (source: string, translation: string): string | undefined => {
  const plain = withoutGlosses(translation);
  const stray = ASIAN.exec(plain) ?? OTHER_SCRIPT.exec(plain);
  if (stray) return source.includes(stray[0]) ? undefined : stray[0];
  const words = openWords(openText(translation)).map((word) => word.toLowerCase());
  const foreign = new Set(words.filter((word) => FOREIGN.has(word)));
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const isForeign = words.length > 4 && foreign.size > Math.max(1, english);
  return isForeign ? [...foreign].join(' ') : undefined;
};

/** Whether a text is a name, a number or a heading of one word, which may stay as it is. */
export const isName = (text: string): boolean => {
  const words = text.split(/[^\p{L}\p{M}\d-]+/u).filter(Boolean);
  return words.length < 2 || !words.some((word) => /^\p{Ll}/u.test(word));
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
