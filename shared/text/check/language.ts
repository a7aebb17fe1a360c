import type { Target } from '../../article.ts';

/** German words that neither English nor a name has. */
const STRONG = new Set(
  `aber alle auch aufgrund bereits bis dass diese dieser dieses doch durch einem einen einer eines
  gegen habe haben hatte hatten ich ihm ihnen ihre ihren ist jedoch kann kein keine keinen könne können
  könnte mehr muss müssen nach nicht noch nur ob oder schon sehr sei seien sein seine seinen seiner seit
  sich sie sind soll sollen sollte sowie über unter viele vom war waren weil wenn werde werden wie wieder wird wir
  worden wurde wurden zwischen`
    .split(/\s+/)
    .filter(Boolean),
);
/** German words that stand in names of organisations and works too. */
const WEAK = new Set(
  'als am an auf aus bei das dem den der des ein eine er es für gegen hat im mit mit nach ohne und von vor zu zum zur'.split(
    ' ',
  ),
);
const ENGLISH_TOO = new Set([
  'war',
  'bis',
  'am',
  'an',
  'hat',
  'es',
  'er',
  'unter',
  'sei',
  'alle',
  'des',
  'den',
]);

const QUOTED = /(?<!\p{L})[„“”"«»‘'‚][^„“”"«»‘'’‚]{1,120}[“”"«»’'‘]/gu;
const ADDRESS = /^\S*(?:@|:\/\/|www\.|#)\S*$/;
const GERMAN_FORM = /[äöüß]|(?:lich|isch|ung|keit|heit)(?:e[nrms]?)?$/;

/** Words that stand in the open: no quotation, no web address. */
const openWords = (text: string): string[] =>
  text
    .replace(QUOTED, ' ')
    .split(/\s+/)
    .filter((word) => word.length < 100 && !ADDRESS.test(word))
    .flatMap((word) => word.split(/[^\p{L}\p{M}]+/u))
    .filter(Boolean);

/**
 * Whether words of the German source stand in the translation: two German function words of which
 * one is never part of a name, or a German word in lower case that the source has too.
 */
export function leftInGerman(source: string, translation: string, target: Target): boolean {
  const words = openWords(translation);
  const own = words.filter((word) => target === 'ko' || !ENGLISH_TOO.has(word));
  const strong = own.filter((word) => STRONG.has(word)).length;
  const weak = own.filter((word) => !STRONG.has(word) && WEAK.has(word)).length;
  return (strong >= 1 && strong + weak >= 2) || keepsWord(source, words, target);
}

function keepsWord(source: string, words: string[], target: Target): boolean {
  const german = new Set(openWords(source));
  const kept = words.filter((word) => /^\p{Ll}{5,}$/u.test(word) && german.has(word));
  return kept.some((word) => GERMAN_FORM.test(word)) || (target === 'ko' && kept.length > 1);
}

const KANA = /[\u3041-\u30fa\u30fd-\u30ff\u31f0-\u31ff]/u;
const IN_BRACKETS = /[(（][^()（）]{1,80}[)）]/g;
/** Characters that Korean newspapers write for countries and in headlines. */
const PRESS_HANJA = /[美中日北韓獨英佛露伊加印前現新舊反親對脫故男女軍黨]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** Whether a Korean translation has kana or Chinese characters in it, or hardly any Hangul. */
export function notKorean(source: string, translation: string): boolean {
  const plain = translation.replace(IN_BRACKETS, '').replace(PRESS_HANJA, '');
  if (KANA.test(plain) || /\p{Script=Han}/u.test(plain)) return true;
  if (isName(source)) return false;
  const hangul = count(translation, HANGUL);
  return hangul === 0 || (count(translation, LATIN) > 20 && hangul < count(translation, LATIN) / 8);
}

/** Whether a text is a name, a number or a heading of one word, which may stay as it is. */
export function isName(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\d-]+/u).filter(Boolean);
  return words.length < 2 || !words.some((word) => /^\p{Ll}/u.test(word));
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
