import { allMatches } from '../../all-matches.ts';
import { MONTH_PATTERN } from '../../german/months.ts';
import { WEEKDAY_PATTERN } from '../../german/weekdays.ts';
import { quotedThingSpans } from '../names/name-of-thing.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import { WHICH } from './date-fragments.ts';
import type { Meaning } from './date-meaning.ts';
import type { DateRule } from './date-rule.ts';
import { HOLIDAY_PATTERN, HOLIDAY_RULES } from './holiday-rules.ts';
import { withKnownYear } from './known-day.ts';
import { RELATIVE_RULES } from './relative-rules.ts';

/** In one sentence. */
const MAX_DATES = 40;

export type DateMatch = { start: number; end: number; meaning: Meaning };

const MAY_HAVE_CALENDAR_DATES = new RegExp(`\\d|${MONTH_PATTERN}`);
const MAY_HAVE_RELATIVE_DATES = new RegExp(
  `[Gg]estern|[Hh]eute|[Mm]orgen|${WEEKDAY_PATTERN}|Tag|[Tt]ags|[vV]or(?:tag|abend)|Folgetag|[Ww]oche|Monat|[Qq]uartal|[Jj]ahr|abend|[Hh]euer|[Ss]ommer|[Hh]erbst|[Ww]inter|Früh(?:ling|jahr)|neue[ns]? Jahr`,
);

const WHICH_WORD = new RegExp(WHICH);
const HOLIDAY = new RegExp(HOLIDAY_PATTERN, 'u');

/**
 * The words of a sentence that name dates, in order; of two that overlap the first and longer one.
 */
export const matchDates = (text: string): DateMatch[] => {
  const rules = [
    ...(MAY_HAVE_CALENDAR_DATES.test(text) ? CALENDAR_RULES : []),
    ...(MAY_HAVE_RELATIVE_DATES.test(text) ? RELATIVE_RULES : []),
    ...(HOLIDAY.test(text) ? HOLIDAY_RULES : []),
  ];
  const saysWhich = rules.length > 0 && WHICH_WORD.test(text);
  const matched = rules.flatMap((rule) =>
    rule.saysWhich && !saysWhich ? [] : matches(rule, text),
  );
  const things = matched.length > 0 ? quotedThingSpans(text).filter(isTitle(text)) : [];
  const isWithin = ({ start, end }: DateMatch) =>
    things.some((one) => one.start <= start && end <= one.end);
  // `Die Zeitschrift „Ruppin heute“`, `der Film „Blade Runner 2049“`
  const found = matched.filter((one) =>
    one.meaning.kind === 'fixed' ? !isYearOfTitle(text, one) : !isWithin(one),
  );
  const kept: DateMatch[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept.slice(0, MAX_DATES);
};

/** A year in quotation marks with capitalised words and their links alone, or none. */
const isYearOfTitle = (text: string, { start, end, meaning }: DateMatch): boolean => {
  if (meaning.kind !== 'fixed' || meaning.iso.length > 4) return false;
  const [, before] = OPENED.exec(text.slice(Math.max(0, start - MAX_TITLE), start)) ?? [];
  const [, after] = CLOSED.exec(text.slice(end, end + MAX_TITLE)) ?? [];
  return before !== undefined && after !== undefined && OF_TITLE.test(`${before} ${after}`);
};

const MAX_TITLE = 50;
const OPENED = /(?:^|[^\p{L}\d])[„"»«‚›]((?! )[^„“”"»«‘’›‹.;!?…]*)$/u;
const CLOSED = /^((?:[^„“”"»«‘’›‹.;!?…]*[^\s„“”"»«‘’›‹.;!?…])?)[“”"»«‘’‹]/u;
const OF_TITLE =
  /^(?:[\s:–-]|\p{Lu}[\p{L}'’-]*|\d+|(?:der|die|das|des|de[mn]|von|und|[ia][nm]|im|zu[mr]?|the|of|and)(?!\p{L}))*$/u;

/** Without a stop or comma: no sentence. */
const isTitle =
  (text: string) =>
  ({ start, end }: { start: number; end: number }): boolean =>
    !/[.,;:!?…]/.test(text.slice(start, end));

const matches = ({ pattern, read, accept }: DateRule, text: string): DateMatch[] =>
  allMatches(text, pattern()).flatMap(({ index: start, 0: printed, groups = {} }) => {
    const end = start + printed.trimEnd().length;
    const meaning = accept(text, start, end) ? read(groups) : undefined;
    const match = meaning && withKnownYear(text, { start, end, meaning });
    return match ? [match] : [];
  });
