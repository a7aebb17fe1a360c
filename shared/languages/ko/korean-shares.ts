import { KOREAN_NATIVE, koreanNative } from './korean-number-words.ts';

const SINO = '일이삼사오육칠팔구십';
/** `3분의 2`, `삼분의 이` */
const FRACTION = new RegExp(`(\\d{1,3}|[${SINO}])분의\\s?(\\d{1,3}|[${SINO}])`, 'gu');
const NUMBER = `\\d{1,4}|${KOREAN_NATIVE}`;
const COUNTED = '명|곳|개|대|채|건|가구|마리|쪽|사람|그루|팀|번|차례|편';
/** `열 명 중 세 명`, `10곳 가운데 4곳`, `셋 중 하나` */
const OF_WHOLE = new RegExp(
  `(?<![가-힣\\d.])(${NUMBER})\\s?(?:${COUNTED})?\\s?(?:중에?|가운데) (${NUMBER})(?=\\s?(?:${COUNTED}|꼴)|[은는이가을를로도]|\\s|$)`,
  'gu',
);
/** Not `두 시간 반`, `3년 반`. */
const HALF =
  /절반|과반|(?<![가-힣\d])(?<!(?:간|년|달|주|월|일|시|루) )반(?:[은이을도만수]|으로|토막)/gu;

/** Parts of a whole in words, from 0 to 1. */
export const koreanShares = (text: string): number[] =>
  [
    ...[...text.matchAll(FRACTION)].map(
      ([, below = '', above = '']) => amountOf(above) / amountOf(below),
    ),
    ...[...text.matchAll(HALF)].map(() => 0.5),
    ...[...text.matchAll(OF_WHOLE)].map(
      ([, whole = '', part = '']) => amountOf(part) / amountOf(whole),
    ),
  ].filter((share) => share > 0 && share < 1);

/** Zero, as no share has it, for another word. */
const amountOf = (word: string): number => {
  if (/^\d/.test(word)) return Number(word);
  return koreanNative(word) ?? SINO.indexOf(word) + 1;
};
