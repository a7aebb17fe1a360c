import { MONTH_PATTERN, monthNumber } from '../../german/months.ts';
import { WEEKDAY_PATTERN, WEEKDAYS } from '../../german/weekdays.ts';
import { type Day, isDay, isoDay, isoMonth, isoYear } from './calendar.ts';
import {
  DAY,
  MONTH,
  NEXT,
  OF_YEAR,
  PART_OF_PERIOD,
  THIS,
  WEEKDAY,
  WHEN,
  YEAR,
} from './date-fragments.ts';
import { PERIODS, RELATIVE_DAYS, SMALL_NUMBERS } from './relative-dates.ts';
import {
  type Direction,
  dayNear,
  monthNear,
  periodFrom,
  relativeDay,
  weekdayNear,
  weekendNear,
} from './resolve-date.ts';

export type DateContext = {
  published: Day | undefined;
  /** Tense of the sentence: on which side of publication a date without a year lies. */
  tense: 'past' | 'future' | 'open';
};

export type DateRule = {
  pattern: RegExp;
  /** ISO 8601, as precise as the words; undefined if it cannot be known. */
  resolve: (groups: Record<string, string | undefined>, context: DateContext) => string | undefined;
  /** A match that is not a date after all is dropped rather than left unresolved. */
  valid?: (groups: Record<string, string | undefined>) => boolean;
};

const rule = (
  pattern: string,
  resolve: DateRule['resolve'],
  valid?: DateRule['valid'],
): DateRule => ({
  pattern: new RegExp(pattern, 'gu'),
  resolve,
  valid,
});

const monthOf = ({ month = '' }: Record<string, string | undefined>): number =>
  /^\d/.test(month) ? Number(month) : (monthNumber(month) ?? 0);

/** A two-digit year is in the century that fits the tense, else from 1970 to 2069. */
const fullYear = (year: string, { published, tense }: DateContext): number => {
  if (year.length === 4) return Number(year);
  const full = Number(year) + (Number(year) < 70 ? 2000 : 1900);
  return tense === 'past' && published && full > published.year ? full - 100 : full;
};

const direction = (word: string | undefined, tense: DateContext['tense']): Direction => {
  if (!word) return tense;
  const when = word.toLowerCase();
  if (NEXT.split('|').includes(when)) return 'next';
  return THIS.split('|').includes(when) ? 'this' : 'last';
};

const day: DateRule['resolve'] = (groups, context) => {
  const { published, tense } = context;
  const wanted = { month: monthOf(groups), day: Number(groups.day) };
  if (groups.year) {
    const dated = { year: fullYear(groups.year, context), ...wanted };
    return isDay(dated) ? isoDay(dated) : undefined;
  }
  return published && dayNear(published, wanted, direction(groups.of, tense));
};
const validDay: DateRule['valid'] = (groups) =>
  isDay({
    year: groups.year ? fullYear(groups.year, { published: undefined, tense: 'open' }) : 2024,
    month: monthOf(groups),
    day: Number(groups.day),
  });

const month: DateRule['resolve'] = (groups, { published, tense }) => {
  if (groups.year) return isoMonth({ year: Number(groups.year), month: monthOf(groups) });
  const way = direction(groups.of ?? groups.when, tense);
  return published && monthNear(published, monthOf(groups), way, groups.of !== undefined);
};

const weekday: DateRule['resolve'] = ({ weekday: name = '', when }, { published, tense }) => {
  const way = direction(when === 'diese' ? undefined : when, tense);
  const index = WEEKDAYS.findIndex((forms) => forms.includes(name));
  return published && weekdayNear(published, index, way);
};

const ago: DateRule['resolve'] = ({ count = '', unit = '' }, { published }) => {
  const period = PERIODS[unit];
  const steps = SMALL_NUMBERS[count] ?? Number(count);
  return published && period && periodFrom(published, period, -steps);
};

const STEPS: Partial<Record<Direction, number>> = { last: -1, next: 1 };
const period: DateRule['resolve'] = ({ when, unit = '' }, { published }) => {
  const name = PERIODS[unit];
  return published && name && periodFrom(published, name, STEPS[direction(when, 'open')] ?? 0);
};

/** If two rules match the same words, the longer match wins. */
export const DATE_RULES: readonly DateRule[] = [
  rule('(?<!\\d|\\d[-.])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d|-)', day, validDay),
  rule(
    `${DAY}(?<month>\\d{1,2})\\.[\\s\\u00a0]?(?<year>\\d{4}|\\d{2}(?!\\d))(?!\\d)`,
    day,
    validDay,
  ),
  rule(
    `(?<=(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Aa]b|[Ss]eit|dem|den) |\\()${DAY}(?<month>\\d{1,2})\\.(?!\\d)`,
    day,
    validDay,
  ),
  rule(`(?:${WEEKDAY_PATTERN}),? \\(?(?:dem |den )?${DAY}${MONTH}(?: ${YEAR})?\\)?`, day, validDay),
  rule(
    `(?:${WEEKDAY_PATTERN}),? \\(?(?:dem |den )?${DAY}(?<month>\\d{1,2})\\.(?:[\\s\\u00a0]?(?<year>\\d{4}))?(?!\\d)\\)?`,
    day,
    validDay,
  ),
  rule(`${DAY}${MONTH}(?:,? ${YEAR}|${OF_YEAR})`, day, validDay),
  rule(
    `${DAY}(?=(?:bis|und|oder|[-–/]) ?(?:zum )?\\d{1,2}\\. ?${MONTH}(?: ${YEAR})?)`,
    day,
    validDay,
  ),
  rule(`${PART_OF_PERIOD}${MONTH} ${YEAR}`, month),
  rule(
    `(?<=(?<!\\p{L})(?:[Ii]m|[Ss]eit|[Bb]is|[Aa]b|[Vv]on|(?:${MONTH_PATTERN}) (?:und|bis)|[Zz]wischen) )${MONTH}${OF_YEAR}(?! \\p{Lu}[\\p{L}]+ sagte?)`,
    month,
  ),
  rule(`(?:Anfang|Mitte|Ende) ${MONTH}${OF_YEAR}`, month),
  rule(`(?<=(?:[Ii]m|[Ss]eit|[Ee]nde|[Aa]nfang) )${WHEN} ${MONTH}`, month),
  rule(`(?:Sommer|Winter|Herbst|Frühjahr|Frühling|Spätsommer) ${YEAR}`, ({ year }) => year),
  rule(
    `${PART_OF_PERIOD}(?<=(?<!\\p{L})(?:[Jj]ahre?[sn]?|[Ss]eit|[Bb]is|[Aa]b|[Vv]on|Ende|Anfang|Mitte|[Ss]chon|[Nn]ach|[Vv]or|[Ii]n) )${YEAR}(?!/)`,
    ({ year }) => year,
  ),
  rule(
    `(?<![\\p{L}\\d.,:/§€$-]|[§€$] ?|(?:Artikel|Nummer|Nr\\.|Platz|Raum|Modell|Agenda|Vision|Strategie|(?<!\\p{L})\\p{Lu}) )${YEAR}(?![\\s\\u00a0]?(?:[%€°/]|\\p{Lu}|(?:km|m|kg|t|g|cm)(?!\\p{L}))|[–-]\\p{L})`,
    ({ year }) => year,
  ),
  rule(
    `(?<=(?<!\\p{L})(?:[Aa][mn]|[Ss]eit|[Bb]is|[Aa]b|[Vv]om|[Zz]um|für|auf|den|und|[Zz]wischen|erst|noch|schon) (?:(?:späten|frühen) )?)(?:${WHEN} )?${WEEKDAY}`,
    weekday,
  ),
  rule(`Nacht (?:zum?|auf) (?:${WHEN} )?${WEEKDAY}`, weekday),
  rule(
    '(?<!\\p{L}|(?:[Bb]is|[Nn]och|[Ss]chon|von) )(?<word>[Hh]eute(?! (?:noch|lebt|leben|gibt|gilt|gelten|ist|sind)(?!\\p{L}))|[Gg]estern|[Vv]orgestern|morgen|[Üü]bermorgen)(?!-|\\p{L})',
    ({ word = '' }, { published }) =>
      published && relativeDay(published, RELATIVE_DAYS[word.toLowerCase()] ?? 0),
  ),
  rule(
    `(?<=(?:[Aa]m|[Zz]um|[Ff]ürs|[Vv]om|(?<!\\p{L})an) )(?:${WHEN} )?Wochenende(?!\\p{L})`,
    ({ when }, { published, tense }) =>
      published &&
      weekendNear(published, direction(when && !/^diese/i.test(when) ? when : undefined, tense)),
  ),
  rule(`${PART_OF_PERIOD}${WHEN} (?<unit>Woche|Monat|Jahr)(?:e?s)?(?!\\p{L})`, period),
  rule('(?:Anfang|Mitte|Ende) de[rs] (?<unit>Woche|Monat|Jahr)(?:e?s)?(?!\\p{L})', period),
  rule(
    '(?<=[Ii]m )Vor(?<unit>jahr|monat)(?!\\p{L})',
    ({ unit }, { published }) =>
      published && periodFrom(published, unit === 'jahr' ? 'year' : 'month', -1),
  ),
  rule('(?<!\\p{L})[Hh]euer(?!\\p{L})', (_, { published }) => published && isoYear(published)),
  rule(
    `(?<!\\p{L})[Vv]or (?<count>\\d{1,3}|${Object.keys(SMALL_NUMBERS).join('|')}) (?<unit>Tag|Woche|Monat|Jahr)(?:e?n)?(?!\\p{L})`,
    ago,
  ),
];
