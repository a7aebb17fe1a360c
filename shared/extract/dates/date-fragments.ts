import { MONTH_PATTERN } from '../../german/months.ts';
import { WEEKDAY_PATTERN } from '../../german/weekdays.ts';

export const MONTH = `(?<month>${MONTH_PATTERN})(?!\\p{L})`;
export const DAY = '(?<!\\d|\\d[.,])(?<day>\\d{1,2})\\.[\\s\\u00a0]?';
export const WEEKDAY = `(?<weekday>${WEEKDAY_PATTERN})(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?(?!\\p{L})`;
export const YEAR = '(?<year>1\\d{3}|20\\d{2})(?!\\d|[.,:]\\d|\\p{L}|-\\p{L})';
export const PART_OF_PERIOD = '(?:(?:Anfang|Mitte|Ende)[\\s\\u00a0])?';
const PAST = 'vergangene|vorige|letzte|jüngste';
export const NEXT = 'kommende|nächste';
export const THIS = 'diese|laufende';
const CAPITALISED = 'Vergangene|Vorige|Letzte|Kommende|Nächste|Diese';
export const WHEN = `(?<!\\p{L})(?<when>${PAST}|${NEXT}|${THIS}|${CAPITALISED})[nmrs]?`;
/** `Mai vergangenen Jahres`. */
export const OF_YEAR = `(?:[\\s\\u00a0](?:des )?(?<of>${PAST}|${NEXT}|diese)[ns] Jahres)?`;
