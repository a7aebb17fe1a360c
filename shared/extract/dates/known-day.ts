import { KNOWN_DAYS, NAMED_AFTER_DAY } from '../../german/known-days.ts';
import type { DateMatch } from './match-dates.ts';

/** Code units before a day that say what it is known for. */
const MAX_BEFORE = 70;

/** A day without a year, with the year of what its sentence ties to it; undefined if it is a name. */
export const withKnownYear = (text: string, match: DateMatch): DateMatch | undefined => {
  const { meaning, start } = match;
  if (meaning.kind !== 'day' || meaning.which) return match;
  const before = text.slice(Math.max(0, start - MAX_BEFORE), start);
  if (NAMED_AFTER_DAY.test(before)) return undefined;
  const known = KNOWN_DAYS.find(
    ({ month, day, noun, sentence }) =>
      month === meaning.month &&
      day === meaning.day &&
      ((ATTACHED.test(before) && noun.test(before)) ||
        (SINCE.test(before) && sentence?.test(text))),
  );
  return known ? { ...match, meaning: { ...meaning, known: known.year } } : match;
};

const ATTACHED = /(?<!\p{L})(?:am|vom|des)\s$/u;
const SINCE = /(?<!\p{L})(?:[Ss]eit|[Nn]ach|[Vv]or)\s(?:dem\s)?$/u;
