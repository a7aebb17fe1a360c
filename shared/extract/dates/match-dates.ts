import { MONTH_PATTERN } from '../../german/months.ts';
import { WEEKDAY_PATTERN } from '../../german/weekdays.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import type { Meaning } from './date-meaning.ts';
import type { DateRule } from './date-rule.ts';
import { RELATIVE_RULES } from './relative-rules.ts';

/** In one sentence. */
const MAX_DATES = 100;

export type DateMatch = { start: number; end: number; meaning: Meaning };

const MAY_HAVE_DATES = new RegExp(
  `\\d|[Gg]estern|[Hh]eute|[Mm]orgen|${WEEKDAY_PATTERN}|${MONTH_PATTERN}|Tag|[Tt]ags|[vV]or(?:tag|abend)|Folgetag|Woche|Monat|[Jj]ahr|abend|[Hh]euer|[Ss]ommer|[Hh]erbst|[Ww]inter|Frühling`,
);

/** The words of a sentence that name dates, in order; of two that overlap the first and longer one. */
export const matchDates = (text: string): DateMatch[] => {
  if (!MAY_HAVE_DATES.test(text)) return [];
  const kept: DateMatch[] = [];
  const found = [...CALENDAR_RULES, ...RELATIVE_RULES].flatMap((rule) => matches(rule, text));
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept.slice(0, MAX_DATES);
};

const matches = ({ pattern, read, accept }: DateRule, text: string): DateMatch[] =>
  [...text.matchAll(pattern)].flatMap(({ index: start, 0: printed, groups = {} }) => {
    const end = start + printed.trimEnd().length;
    const meaning = accept(text, start, end) ? read(groups) : undefined;
    return meaning ? [{ start, end, meaning }] : [];
  });
