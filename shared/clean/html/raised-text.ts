const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const NOTE = /^[[(]?(?:\d{1,3}|[a-z*†‡§]{1,3})(?:\s?[,;–-]\s?\d{1,3}){0,9}[\])]?$/u;
/** What has exponents: powers of ten and of two, units, and variables of one letter. */
const BASE = /(?<![\p{L}\d.,])(?:10|2|[a-zA-ZµΩ]|[kcdmnµ]m|kg|ha|ft|mc)$/u;
const SHORT_NUMBER = /(?<![\d.,])\d{1,3}$/;

/** Text in `<sup>` after a text: an exponent stays raised, the mark of a note is gone. */
export const raised = (text: string, before: string): string => {
  const bare = text.trim();
  const isNumber = /^[-−–]?\d{1,3}$/.test(bare);
  if (isNumber && (BASE.test(before) || (bare.length === 2 && SHORT_NUMBER.test(before))))
    return Array.from(bare, (char) => DIGITS[Number(char)] ?? '⁻').join('');
  if (/^(?:er|re|e|th|st|nd|rd|nde|ème)$/.test(bare)) return bare;
  return NOTE.test(bare) || /^(?:TM|SM)$/.test(bare) ? '' : text;
};

/** What follows a raised figure that is no mark of a note: `³/₄`. */
export const FRACTION = /^\s?[/⁄∕]/u;

/** Such a figure, apart from a number before it. */
export const numerator = (text: string, before: string): string =>
  /\d$/.test(before) ? ` ${text.trim()}` : text.trim();

/** Times and prices in full: `8³⁰ Uhr`, `9⁹⁹ Euro`. */
export const settleRaised = (text: string): string =>
  /[²³¹⁰⁴-⁹]/.test(text)
    ? text
        .replace(TIME, (_, hours, minutes) => `${hours}.${lowered(minutes)}`)
        .replace(PRICE, (_, whole, cents) => `${whole},${lowered(cents)}`)
    : text;

const TIME = new RegExp(`(?<!\\d)(\\d{1,2})([${DIGITS}]{2})(?=\\s{0,2}(?:Uhr|h)\\b)`, 'g');
const PRICE = new RegExp(`(\\d)([${DIGITS}]{2})(?=\\s{0,2}(?:€|Euro|EUR|Franken|CHF))`, 'g');
const lowered = (digits: string) => Array.from(digits, (char) => DIGITS.indexOf(char)).join('');
