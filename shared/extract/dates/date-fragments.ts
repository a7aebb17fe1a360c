import { MONTH_PATTERN, SHORT_MONTHS } from '../../german/months.ts';
import { WEEKDAY_PATTERN } from '../../german/weekdays.ts';
import { SMALL_NUMBERS } from './relative-dates.ts';

const SPACE = '[\\s\\u00a0]';
/** Short forms may lack their full stop. */
const MONTH_NAME = `${MONTH_PATTERN}|(?:${SHORT_MONTHS.join('|')})(?=${SPACE}\\d{4})`;
/** `März des folgenden Jahres`: of which, another sentence says. */
const OF_OTHER_YEAR = ' des(?:selben| (?:darauf|nach)?folgenden| gleichen| selben) Jahres';
export const MONTH = `(?<month>${MONTH_NAME})(?!\\p{L}|-(?!${MONTH_PATTERN})\\p{L}|${OF_OTHER_YEAR})`;
/** `des Augusts`, `des Mais`. */
export const MONTH_GENITIVE = `(?<month>${MONTH_PATTERN})s(?!\\p{L})`;
export const DAY = `(?<!\\d|\\d[.,])(?<day>\\d{1,2})\\.${SPACE}?`;
export const NUMERIC_MONTH = '(?<month>\\d{1,2})';
export const DAYTIME = '(?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)';
export const WEEKDAY = `(?<weekday>${WEEKDAY_PATTERN})${DAYTIME}?(?!\\p{L})`;
export const YEAR = '(?<year>1\\d{3}|20\\d{2})(?!\\d|[.,:]\\d|\\p{L}|-\\p{L})';
/** `anfangs Juli` in Switzerland. */
export const PART = `(?:[Aa]nfangs|Anfang|Mitte|Ende)`;
export const PART_OF_PERIOD = `(?:${PART}${SPACE})?`;

const LAST = 'vergangene|vorige|letzte|jüngste|gestrige';
const NEXT = 'kommende|nächste|morgige';
const THIS = 'diese|laufende|heutige';
const ANY = `${LAST}|${NEXT}|${THIS}`;
const either = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

/** `vergangene`, `Nächste`, `diese`, without the ending after `e`. */
export const WHICH = either(ANY);
/** `vergangenen`, `Nächste`, `diesem`. */
export const WHEN = `(?<!\\p{L})(?<when>${WHICH})[nmrs]?`;
/** `Mai vergangenen Jahres`, `Mai des kommenden Jahres`, `Mai des Vorjahres`, `Mai vor zwei Jahren`. */
export const OF_YEAR = `(?:${SPACE}(?:des )?(?:(?<of>${ANY})[ns] Jahres|(?<of>Vorjahr)(?:e?s)|(?<before>vorletzte|vorvergangene|vorvorige)[ns] Jahres|vor (?<yearsAgo>${Object.keys(SMALL_NUMBERS).join('|')}) Jahr(?:en)?(?!\\p{L})))?`;
/** `Montag vergangener Woche`, `Dienstag der nächsten Woche`, `Freitag vor einer Woche`, `Freitag in einer Woche`. */
export const OF_WEEK = `(?:${SPACE}(?:(?:in )?der )?(?<of>${ANY})[nr] Woche|${SPACE}(?:vor (?<ago>einer|zwei|drei)|in (?<ahead>einer|zwei|drei)) Wochen?)?`;

/** `last`, `this` or `next`; a form without its ending. */
export const whichOf = (word: string | undefined): 'last' | 'this' | 'next' | undefined => {
  const lower = word?.toLowerCase();
  if (!lower) return undefined;
  if (NEXT.split('|').includes(lower)) return 'next';
  return THIS.split('|').includes(lower) ? 'this' : 'last';
};
