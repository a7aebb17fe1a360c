import { memoized } from '../../german/memoized.ts';
import { SURNAME_MONTHS } from '../../german/months.ts';
import { isFirstName } from '../../german/names/first-names.ts';
import { isRole } from '../../german/names/person-words.ts';
import { speakingNoun } from '../../german/speaking-nouns.ts';
import { SURNAME_WEEKDAYS } from '../../german/weekdays.ts';

/** A first name and a family name that is a month or a day, too; not a date: `Jens März 2026`. */
const PERSON = new RegExp(
  `(?<![\\p{L}-])(?<given>\\p{Lu}\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?) (?:(?<month>${SURNAME_MONTHS.join('|')})|${SURNAME_WEEKDAYS.join('|')})(?![\\p{L}-]|[ \\u00a0]\\d)`,
  'gu',
);
const MAY_HAVE_PERSONS = new RegExp(` (?:${[...SURNAME_MONTHS, ...SURNAME_WEEKDAYS].join('|')})`);
const MAX_ROLE_LENGTH = 50;

/** Persons such as `Ute Mai` and `Ruth Montag`; a day only if nothing says that it is one. */
export const calendarSurnames = (text: string): TextRange[] =>
  MAY_HAVE_PERSONS.test(text) ? personsIn(text) : [];

type TextRange = { start: number; end: number };

const personsIn = (text: string): TextRange[] =>
  [...text.matchAll(PERSON)].flatMap(({ index, 0: name, groups = {} }) => {
    const { given = '', month } = groups;
    if (!given.split('-').every(isFirstName)) return [];
    const before = text.slice(Math.max(0, index - MAX_ROLE_LENGTH), index);
    const isNamed = before === '' || isOffice(/([\p{L}-]+) $/u.exec(before)?.[1] ?? '');
    return month || isNamed ? [{ start: index, end: index + name.length }] : [];
  });

const isOffice = memoized(
  (word) => isRole(word) || (/^\p{Lu}/u.test(word) && speakingNoun(word) === 'people'),
);
