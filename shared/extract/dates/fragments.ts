import { MONTHS, WEEKDAYS } from './list.ts';

/** Any of the names in lists of forms. */
export const names = (lists: readonly (readonly string[])[]) =>
  lists.flat().join('|').replaceAll('.', '\\.');
export const M = `(?<month>${names(MONTHS)})(?!\\p{L})`;
export const D = '(?<!\\d|\\d[.,])(?<day>\\d{1,2})\\.[\\s\\u00a0]?';
export const W = `(?<weekday>${names(WEEKDAYS)})(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?(?!\\p{L})`;
export const Y = '(?<year>1\\d{3}|20\\d{2})(?!\\d|[.,:]\\d|\\p{L}|-\\p{L})';
export const PART = '(?:(?:Anfang|Mitte|Ende)[\\s\\u00a0])?';
const PAST = 'vergangene|vorige|letzte|jüngste';
export const NEXT = 'kommende|nächste';
export const THIS = 'diese|laufende';
const CAPITALISED = 'Vergangene|Vorige|Letzte|Kommende|Nächste|Diese';
export const WHEN = `(?<!\\p{L})(?<when>${PAST}|${NEXT}|${THIS}|${CAPITALISED})[nmrs]?`;
/** `Mai vergangenen Jahres`. */
export const OF_YEAR = `(?:[\\s\\u00a0](?:des )?(?<of>${PAST}|${NEXT}|diese)[ns] Jahres)?`;
