import type { CheckedLanguage } from '../target-language.ts';
import { ENGLISH_DIRECTION } from './english-direction.ts';
import { GERMAN_AND_ENGLISH } from './english-function-words.ts';
import { ENGLISH_NAMES } from './english-names.ts';
import { ENGLISH_NEGATION } from './english-negation.ts';
import { englishMonths, englishNumbers, englishStated } from './english-numbers.ts';
import { ENGLISH_ROUGH_NUMBERS } from './english-rough-numbers.ts';
import { englishShares } from './english-shares.ts';
import { ENGLISH_SPEECH } from './english-speech.ts';
import { englishWeekdays } from './english-weekdays.ts';
import { notEnglish } from './not-english.ts';
import { saysInEnglish } from './says-in-english.ts';

/** What the check knows of English. */
export const ENGLISH_CHECK: CheckedLanguage = {
  // Sound news sentences of 120 letters or more lie between 0.48 and 1.6; what lacks a clause below
  // 0.48.
  length: { least: 0.56, short: 0.72, lessBy: 18, perClause: 3, most: 1.7, moreBy: 16 },
  numbers: {
    values: englishNumbers,
    stated: englishStated,
    shares: englishShares,
    rough: ENGLISH_ROUGH_NUMBERS,
    months: englishMonths,
    weekdays: englishWeekdays,
    clock: {
      pattern:
        /(?<![\d:.,])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?[\s\u00a0]?(?<half>[ap])\.?\s?m(?![\p{L}])/giu,
      hourOfDay: (half, hour) =>
        hour > 12 ? hour % 24 : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0),
    },
    scoreWord: 'to',
    belowZero: /\b(?:minus|negative|below|sub-?zero|freezing)\b|(?<![\p{L}\d])[-−–]\d/iu,
    decrease:
      /\b(?:declin|decreas|drop|fall|fell|loss|los[et]|down|shr[aiu]nk|contract|less|lower|deficit)/i,
    beforeChrist: /\bB\.?\s?C\b|before (?:Christ|the common era)/i,
    cents: /\bcents?\b/i,
    imperial:
      /\b(?:miles?|mph|feet|foot|ft|inch(?:es)?|yards?|acres?|pounds?|lbs?|ounces?|gallons?|degrees?|Fahrenheit|[°º]F|\d0s)\b/i,
    units: {
      euro: /euro|€|\bEUR/i,
      dollar: /dollar|\$|\bUSD|buck/i,
      franc: /franc|\bCHF|\bSFr/i,
      pound: /pound|£|\bGBP|sterling|\bquid/i,
      krone: /\bkron|\bkorun|crown|\b(?:SEK|DKK|NOK|CZK)/i,
      yen: /\byen\b|¥|\bJPY/i,
      yuan: /\byuan\b|renminbi|\bRMB|\bCNY/i,
      won: /\d\s?won\b|(?:thousand|[mb]illion|trillion|South Korean) won\b|\bKRW|₩/i,
      rouble: /\brou?bles?\b|\bRUB/i,
      zloty: /z[lł]ot[yi]|\bPLN/i,
      lira: /\blira|\bTRY\b/i,
      rupee: /\brupees?\b|\bINR/i,
      cent: /\bcents?\b|¢|\bpence\b|[€$£]\s?0?\.\d/i,
      percent:
        /%|per ?cent|\bpct\b|half|halv|third|quarter|fifth|tenth|\b\w{1,20} (?:in|out of) \w/i,
    },
  },
  direction: ENGLISH_DIRECTION,
  negation: ENGLISH_NEGATION,
  names: ENGLISH_NAMES,
  singleMarks: {
    opening: /(?<![\p{L}\d])[‘'](?=\p{L})(?!(?:em|til|tis|twas|cause|n)(?!\p{L}))/giu,
    closing: /’|(?<=[\p{L}\d.,!?…])'(?!\p{L})/gu,
  },
  speech: ENGLISH_SPEECH,
  alikeInGerman: GERMAN_AND_ENGLISH,
  register: () => undefined,
  foreignPart: notEnglish,
  says: saysInEnglish,
};
