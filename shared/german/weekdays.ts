/** Names of the days of the week; Monday is the first. */
export const WEEKDAYS: readonly (readonly [string, ...string[]])[] = [
  ['Montag'],
  ['Dienstag'],
  ['Mittwoch'],
  ['Donnerstag'],
  ['Freitag'],
  ['Samstag', 'Sonnabend'],
  ['Sonntag'],
];

/** In the same order. */
export const ENGLISH_WEEKDAYS: readonly string[] = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
  ...['Friday', 'Saturday', 'Sunday'],
];

export const STANDARD_WEEKDAYS: readonly string[] = WEEKDAYS.map(([name]) => name);

/** `Mo`, `Di`, without their full stop. */
const SHORT_WEEKDAYS = [...new Set(WEEKDAYS.flat().map((name) => name.slice(0, 2)))];

/** Alternatives for a regular expression. */
export const WEEKDAY_PATTERN = WEEKDAYS.flat().join('|');

/** The same with the short forms, which come last. */
export const ANY_WEEKDAY_PATTERN = [WEEKDAY_PATTERN, ...SHORT_WEEKDAYS].join('|');

const SURNAME = /^(?:Mon|Frei|Sonn)tag$/;

/** Days that are family names, too. */
export const SURNAME_WEEKDAYS = WEEKDAYS.flat().filter((name) => SURNAME.test(name));

/** Nobody is called so: at the start of a sentence they are days. */
export const WEEKDAYS_NOT_SURNAMES = WEEKDAYS.flat().filter((name) => !SURNAME.test(name));
