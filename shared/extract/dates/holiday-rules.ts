import { HOLIDAYS } from '../../german/holidays.ts';
import { isoDay } from './calendar.ts';
import { WHEN, whichOf, YEAR } from './date-fragments.ts';
import type { Meaning } from './date-meaning.ts';
import { type DateRule, type Groups, rule } from './date-rule.ts';
import { holidayIn } from './holiday-in.ts';

/** Any holiday of a single day. */
export const HOLIDAY_PATTERN = HOLIDAYS.map(([pattern]) => pattern).join('|');

const NAMED = HOLIDAYS.map(
  ([pattern, holiday]) => [new RegExp(`^(?:${pattern})$`, 'u'), holiday] as const,
);

const read = ({ name = '', when, year }: Groups): Meaning | undefined => {
  const holiday = NAMED.find(([pattern]) => pattern.test(name))?.[1];
  if (!holiday) return undefined;
  if (year) return { kind: 'fixed', iso: isoDay(holidayIn(holiday, Number(year))) };
  return { kind: 'holiday', holiday, which: whichOf(when) };
};

const BEFORE =
  '[Aa][mn]|[Zz]u[mr]?|[Bb]is|[Ss]eit|[Nn]ach|[Vv]or|[Vv]o[mn]|[Aa]b|[Ff]ür|[Aa]uf|[Üü]ber|und|oder';

/** `am Ostermontag`, `an Silvester 2019`; of those that are named without a preposition no day is meant. */
export const HOLIDAY_RULES: readonly DateRule[] = [
  rule(
    // `ein Knall wie an Silvester`
    `(?<!(?<!\\p{L})wie (?:an|am|zu) )(?:(?<=(?<!\\p{L})(?:${BEFORE}) (?:de[mnr] )?)|${WHEN} )(?<name>${HOLIDAY_PATTERN})(?!\\p{L}|-)(?: (?:im Jahre? |des Jahres )?${YEAR})?`,
    read,
  ),
];
