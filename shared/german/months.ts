/** Standard, Austrian and umlaut-free names of the months; January is the first. */
const NAMES: readonly (readonly [string, ...string[]])[] = [
  ['Januar', 'Jänner', 'Jaenner'],
  ['Februar', 'Feber'],
  ['März', 'Maerz'],
  ['April'],
  ['Mai'],
  ['Juni'],
  ['Juli'],
  ['August'],
  ['September'],
  ['Oktober'],
  ['November'],
  ['Dezember'],
];

const SHORT: readonly (readonly string[])[] = [
  ['Jan', 'Jän'],
  ['Febr', 'Feb'],
  ['Mär', 'Mrz'],
  ['Apr'],
  [],
  ['Jun'],
  ['Jul'],
  ['Aug'],
  ['Sept', 'Sep'],
  ['Okt'],
  ['Nov'],
  ['Dez'],
];

/** The standard name of each month. */
export const STANDARD_MONTHS: readonly string[] = NAMES.map(([name]) => name);

/** Months that are family names, too. */
export const SURNAME_MONTHS = STANDARD_MONTHS.filter((name) => /^M/.test(name));

/** Every name of each month that is not a short form. */
export const MONTH_NAMES: readonly string[] = NAMES.flat();

/** Short forms without their full stop. */
export const SHORT_MONTHS: readonly string[] = SHORT.flat();

/** Every form of each month as printed, short ones with their full stop. */
export const MONTHS: readonly (readonly string[])[] = NAMES.map((names, index) => [
  ...names,
  ...(SHORT[index] ?? []).map((short) => `${short}.`),
]);

/** Every form without a full stop. */
export const MONTH_WORDS: ReadonlySet<string> = new Set([...MONTH_NAMES, ...SHORT_MONTHS]);

/** The English names and their short forms, which German pages and agencies print, too. */
export const ENGLISH_MONTHS: readonly (readonly string[])[] =
  'January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep October|Oct November|Nov December|Dec'
    .split(' ')
    .map((names) => names.split('|'));

/** Alternatives for a regular expression. */
export const MONTH_PATTERN = MONTHS.flat().join('|').replaceAll('.', '\\.');

/** 1 to 12 for any form, with or without its full stop; undefined for anything else. */
export const monthNumber = (printed: string): number | undefined => {
  const word = printed.replace(/\.$/, '');
  const index = NAMES.findIndex((names, at) => names.includes(word) || SHORT[at]?.includes(word));
  return index < 0 ? undefined : index + 1;
};
