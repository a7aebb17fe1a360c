import { MONTH_PATTERN, monthNumber } from '../../german/months.ts';
import { numberOf, ORDINAL_WORD } from '../../german/number-words.ts';
import { ANY_WEEKDAY_PATTERN, WEEKDAY_PATTERN, WEEKDAYS } from '../../german/weekdays.ts';
import { alternatives } from '../../word-lists.ts';
import { isYearAt } from '../years.ts';
import { isCalendarDay, isoDay, isoMonth } from './calendar.ts';
import {
  DAY,
  MONTH,
  MONTH_GENITIVE,
  NUMERIC_MONTH,
  OF_YEAR,
  PART,
  PART_OF_PERIOD,
  WHEN,
  whichOf,
  YEAR,
} from './date-fragments.ts';
import type { Meaning } from './date-meaning.ts';
import { type DateRule, type Groups, rule } from './date-rule.ts';
import { SMALL_NUMBERS } from './relative-dates.ts';

const monthOf = (month = ''): number =>
  /^\d/.test(month) ? Number(month) : (monthNumber(month) ?? 0);

/** A two-digit year is between 1970 and 2069. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

const day = ({
  year,
  month: printed,
  day: digits,
  weekday,
  of,
  yearsAgo,
  before,
}: Groups): Meaning | undefined => {
  const [month, number] = [monthOf(printed), Number(digits)];
  const dated = { year: year ? fullYear(year) : 2024, month, day: number };
  if (!isCalendarDay(dated)) return undefined;
  if (year) return { kind: 'fixed', iso: isoDay(dated), short: year.length === 2 };
  const index = WEEKDAYS.findIndex((forms) => forms.some((form) => form === weekday));
  return {
    kind: 'day',
    month,
    day: number,
    weekday: index < 0 ? undefined : index,
    which: whichOf(of),
    yearsAgo: before ? 2 : SMALL_NUMBERS[yearsAgo ?? ''],
  };
};

const month = ({ year, month: printed, of, when, yearsAgo, before }: Groups): Meaning => {
  const number = monthOf(printed);
  if (year) return { kind: 'fixed', iso: isoMonth({ year: Number(year), month: number }) };
  return {
    kind: 'month',
    month: number,
    which: whichOf(of ?? when),
    ofYear: of !== undefined,
    yearsAgo: before ? 2 : SMALL_NUMBERS[yearsAgo ?? ''],
  };
};

const year = ({ year: digits = '' }: Groups): Meaning => ({ kind: 'fixed', iso: digits });

/** `im darauffolgenden Mai`. */
const OTHER_MONTH = alternatives(`
  folgenden darauffolgenden nachfolgenden anschließenden anschliessenden gleichen selben jeweiligen
  vorletzten übernächsten vorangegangenen vorhergehenden ersten zweiten dritten`);

/** `ICE 1558`, `Flug 2031`: the number of a train or a flight. */
const TRAIN = '(?<!\\p{L})(?:ICE?|ECE?|RE|RB|RJX?|NJ|EN|TGV|IRE|Flug|Linie)';

/** `die Strategie Europa 2020`. */
const OF_PROGRAMME =
  /(?:[Ss]trategie|[Pp]rogramm|[Ii]nitiative|[Kk]ampagne|[Pp]rojekt|[Mm]asterplan|[Kk]onzept|[Aa]ktion) \p{Lu}[\p{L}-]{1,30} $/u;

const MAX_PROGRAMME = 50;

/** What the second day of a range has to be for the first to be one. */
const RANGE_END = `(?:(?:,? ?\\d{1,2}\\.){0,3},? ?(?:bis|und|oder|sowie|[-–/]) ?(?:einschließlich )?(?:(?:${WEEKDAY_PATTERN}),? )?(?:zum |dem |den |am )?)`;
const DATE_BEFORE = `(?<=(?:(?:${ANY_WEEKDAY_PATTERN})[.,]{1,2}|[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Aa]b|[Ss]eit|[Pp]er|dem|den|und|oder) |\\(|\\d\\.(?:/|-|–))`;

/** Days, months and years of the calendar. */
export const CALENDAR_RULES: readonly DateRule[] = [
  rule('(?<!\\d|\\d[-.])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d|-)', day),
  rule(`${DAY}${NUMERIC_MONTH}\\.[\\s\\u00a0]?(?<year>\\d{4}|\\d{2}(?!\\d))(?!\\d)`, day),
  rule(
    `${DATE_BEFORE}${DAY}${NUMERIC_MONTH}\\.(?!\\d)|(?<=: )${DAY}${NUMERIC_MONTH}\\.(?=,? (?:um |ab |gegen )?\\d{1,2}(?:[.:]\\d{2})? Uhr)`,
    day,
  ),
  rule(
    `(?:${WHEN} )?(?<weekday>${WEEKDAY_PATTERN}),? \\(?(?:dem |den )?${DAY}${MONTH}(?:,? ${YEAR}|${OF_YEAR})\\)?`,
    day,
  ),
  rule(
    `(?<weekday>${WEEKDAY_PATTERN}),? \\(?(?:dem |den )?${DAY}${NUMERIC_MONTH}(?:\\.|(?=\\)))(?:[\\s\\u00a0]?(?<year>\\d{4}))?(?!\\d)\\)?`,
    day,
  ),
  rule(`${DAY}${MONTH}(?:,? ${YEAR}|${OF_YEAR})`, day),
  rule(`${DAY}${MONTH}, (?:ein(?:em)? )(?<weekday>${WEEKDAY_PATTERN})(?!\\p{L})`, day),
  rule(
    `(?<!\\p{L})(?<ordinal>${ORDINAL_WORD}n) ${MONTH}(?: ${YEAR}|${OF_YEAR})`,
    ({ ordinal = '', ...rest }) =>
      day({ ...rest, day: String(numberOf(ordinal) ?? (/^erste/i.test(ordinal) ? 1 : 0)) }),
  ),
  rule(
    `(?:(?<weekday>${WEEKDAY_PATTERN}),? (?:dem |den )?)?${DAY}(?=${RANGE_END}\\d{1,2}\\.[\\s\\u00a0]?${MONTH}(?: ${YEAR})?)`,
    day,
  ),
  rule(
    `${DAY}(?=${RANGE_END}\\d{1,2}\\.[\\s\\u00a0]?${NUMERIC_MONTH}\\.(?:[\\s\\u00a0]?${YEAR})?)`,
    day,
  ),
  rule(
    '(?<!\\d)(?<week>\\d{1,2})\\.[\\s\\u00a0](?:Kalenderwoche|KW)(?!\\p{L})|(?<!\\p{L})(?:Kalenderwoche|KW)[\\s\\u00a0](?<week>\\d{1,2})(?!\\d)',
    ({ week }) => ({ kind: 'week', week: Number(week) }),
  ),
  rule(`${PART_OF_PERIOD}${MONTH}(?: des Jahres)? ${YEAR}`, month),
  rule(`${PART_OF_PERIOD}${MONTH}(?=[-–/](?:${MONTH_PATTERN}) ${YEAR})`, month),
  rule(
    `(?<=(?<!\\p{L})(?:[Ii]m|[Ss]eit|[Bb]is|[Aa]b|[Aa]uf|[Vv]on|(?:${MONTH_PATTERN}),? (?:und|bis|oder|sowie)|(?:${MONTH_PATTERN})(?:,|/|–|-)|[Zz]wischen|[Ff]ür|[Vv]or|[Vv]om|[Nn]ach) ?)(?<! (?:und|oder|bis))${MONTH}${OF_YEAR}(?! \\p{Lu}[\\p{L}]+ sagte?)(?<!(?:[Vv]o[nr]|[Nn]ach|[Ff]ür) (?:April|August|Mai)(?= \\p{Lu}))`,
    month,
  ),
  rule(
    `(?<=(?<!\\p{L})(?:[Dd]es |des \\p{Lu}\\p{Ll}{2,8}s (?:und|oder|bis) ))${MONTH_GENITIVE}`,
    month,
  ),
  rule(`${PART} ${MONTH}${OF_YEAR}`, month),
  // `im ungewöhnlich milden Dezember`
  rule(
    `(?<=(?<!\\p{L})[Ii]m (?:\\p{Ll}{3,20} )?(?!(?:${OTHER_MONTH}) )\\p{Ll}{3,20}en )${MONTH}${OF_YEAR}`,
    month,
  ),
  rule(`(?<=(?:[Ii]m|[Ss]eit|[Ee]nde|[Aa]nfang|[Mm]itte) )${WHEN} ${MONTH}`, month),
  rule(
    `(?:Sommer|Winter|Herbst|Frühjahr|Frühling|Spätsommer|Frühsommer|Spätherbst)(?: des Jahres)? ${YEAR}(?!/)`,
    year,
  ),
  rule(
    `${PART_OF_PERIOD}(?<=(?<!\\p{L})(?:[Jj]ahre?[sn]?|[Ss]eit|[Bb]is|[Aa]b|[Vv]on|Ende|Anfang|Mitte|[Ss]chon|[Bb]ereits|[Ee]rst|[Zz]uletzt|[Nn]ach|[Vv]or|[Ii]n|[Ff]ür) )${YEAR}(?!/)`,
    year,
    isYearAt,
  ),
  rule(
    `(?<![\\p{L}\\d.,:/§€$-]|[§€$] ?|(?:Artikel|Nummer|Nr\\.|Platz|Raum|Modell|Agenda|Vision|Strategie|${TRAIN}|(?<!\\p{L})\\p{Lu}) )${YEAR}(?![\\s\\u00a0]?(?:[%€°/]|(?:km|m|kg|t|g|cm)(?!\\p{L}))|[–-]\\p{L})`,
    year,
    (text, start, end) =>
      isYearAt(text, start, end) &&
      !OF_PROGRAMME.test(text.slice(Math.max(0, start - MAX_PROGRAMME), start)),
  ),
  rule(`Jahres(?:anfang|beginn|mitte|ende|wechsel) ${YEAR}(?!/)`, year),
  rule('(?<=(?<![\\d.,])(?:19|20)\\d{2}[–-])(?<year>(?:19|20)\\d{2})(?![\\d.,/])', year),
];
