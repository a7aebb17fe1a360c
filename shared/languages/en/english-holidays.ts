const HOLIDAYS: readonly [RegExp, number, number][] = [
  [/New Year['’]s Day/, 1, 1],
  [/Epiphany/, 6, 1],
  [/Valentine['’]s Day/, 14, 2],
  [/May Day|Labou?r Day/, 1, 5],
  [/Halloween|Reformation Day/, 31, 10],
  [/All Saints/, 1, 11],
  [/Christmas Eve/, 24, 12],
  [/Christmas Day/, 25, 12],
  [/Boxing Day/, 26, 12],
  [/New Year['’]s Eve/, 31, 12],
];

/** Day and month of each holiday of a fixed date that an English text names. */
export const englishHolidays = (text: string): [number, number][] =>
  HOLIDAYS.flatMap(([name, day, month]) => (name.test(text) ? [[day, month]] : []));
