import type { Sentence } from '../../article/article.ts';
import type { DateMention } from '../../article/summary.ts';
import { type Clause, clauses } from '../../german/clauses/clauses.ts';
import { EVENT_VERB } from '../../german/prospects.ts';
import { addDays, type Day, dayOf, isCalendarDay, isoDay, isoMonth, isoYear } from './calendar.ts';
import type { Side } from './date-meaning.ts';
import { endOfRange, isJoined, startOfRange } from './date-ranges.ts';
import { sideOf } from './date-side.ts';
import { type DateMatch, matchDates } from './match-dates.ts';
import { resolve } from './resolve-date.ts';
import { isToday } from './today.ts';
import { toldYear } from './told-year.ts';

type DateContext = {
  /** The day of publication; undefined if it is unknown. */
  today: Day | undefined;
  /** The day that was last named before, for `am Vortag`. */
  named?: Day | undefined;
  /** The year that the sentence before tells of, for `im Jahr darauf`. */
  year?: number | undefined;
  heading?: boolean;
};

/** A date in a sentence, with its clause. */
export type PlacedDate = DateMatch & {
  clause: Clause;
  side: Side | undefined;
  iso: string | undefined;
  /** The clause names the year. */
  inYear?: boolean;
};

/**
 * Dates of one sentence in order, resolved against the German day of publication (ISO 8601). `iso`
 * is a day, an ISO week (`2024-W47`), a month or a year, as precise as the words; it is absent if it
 * cannot be known, as where the words depend on a day of publication that is unknown.
 */
export const dates = (sentence: Sentence, published: string | undefined): DateMention[] =>
  placeDates(sentence.text, { today: dayOf(published) }).map((one) => mentionOf(sentence, one));

export const mentionOf = ({ id, text }: Sentence, { start, end, iso }: PlacedDate): DateMention => {
  const span = { sentence: id, start, end, text: text.slice(start, end) };
  return iso === undefined ? span : { ...span, iso };
};

export const placeDates = (text: string, context: DateContext): PlacedDate[] => {
  const found = matchDates(text);
  if (found.length === 0) return [];
  const all = clauses(text);
  const sided = found.flatMap((one) => withSide(text, one, all, context.heading ?? false));
  const placed = withIso(text, sided, context);
  return placed
    .filter(({ meaning, iso }) => meaning.kind !== 'beside-year' || iso)
    .map((one) => inYearOfClause(one, placed));
};

/** `2019 wurde sie am 3. Juni gewählt`, `Im nächsten Jahr beginnt es am 3. Juni`. */
const inYearOfClause = (one: PlacedDate, placed: readonly PlacedDate[]): PlacedDate => {
  const { meaning, clause, start } = one;
  if ((meaning.kind !== 'day' && meaning.kind !== 'month') || meaning.which || meaning.yearsAgo)
    return one;
  const year = placed.find(
    (other) =>
      other.clause === clause &&
      other.end < start &&
      other.iso?.length === 4 &&
      (other.meaning.kind === 'fixed' || other.meaning.kind === 'shift') &&
      /^[\s„“"»«]*(?:(?:[Ii]m|[Ff]ür|[Ii]n)\s)?(?:Jahre?\s)?$/u.test(
        clause.text.slice(0, Math.max(0, other.start - clause.start)),
      ),
  );
  if (!year?.iso) return one;
  const day = meaning.kind === 'day' ? meaning.day : 1;
  const found = { year: Number(year.iso), month: meaning.month, day };
  if (!isCalendarDay(found)) return one;
  return { ...one, iso: meaning.kind === 'day' ? isoDay(found) : isoMonth(found), inYear: true };
};

type Sided = Omit<PlacedDate, 'iso'>;

const withSide = (
  text: string,
  match: DateMatch,
  all: readonly Clause[],
  heading: boolean,
): Sided[] => {
  const { start, end, meaning } = match;
  const clause = all.findLast((one) => one.start <= start) ?? all[0];
  if (!clause) return [];
  if (meaning.kind === 'today' && !isToday(clause, start, end)) return [];
  if (meaning.kind === 'ahead' && !isAhead(clause, start, text)) return [];
  return [
    {
      ...match,
      clause,
      side: sideOf(meaning.kind, { clause, sentence: text, start, end, heading }),
    },
  ];
};

/** `In drei Wochen beginnt …` is a date, `sammelte in drei Wochen …` a duration. */
const isAhead = ({ tense, text, start }: Clause, from: number, sentence: string): boolean => {
  if (tense === 'past' || tense === 'unreal') return false;
  if (sentence.charAt(start - 1) === ')') return tense === 'future';
  const before = text.slice(0, Math.max(0, from - start));
  if (tense === 'future' || before.trim() === '' || AT_THE_EARLIEST.test(before)) return true;
  return (before.match(/\p{Ll}{3,}/gu) ?? []).some((word) => EVENT_VERB.test(word));
};

const AT_THE_EARLIEST = /(?<!\p{L})(?:frühestens|spätestens|erst)\s$/iu;

const withIso = (
  text: string,
  sided: readonly Sided[],
  { today, named, year }: DateContext,
): PlacedDate[] => {
  const placed: PlacedDate[] = [];
  for (const [i, one] of sided.entries()) {
    const before = placed.at(-1);
    const joined = before && isJoined(text.slice(before.end, one.start)) && isAlike(before, one);
    const side = joined ? before.side : one.side;
    const iso = isoOf(
      { ...one, side },
      { today, named: lastDay(placed) ?? named, year: toldYear(placed) ?? year },
    );
    placed.push({ ...one, side, iso });
    if (joined) joinRange(placed, i);
  }
  return placed;
};

/** Of one kind, or the second with the year of both: `von März bis Oktober 2025`. */
const isAlike = ({ meaning: one }: Sided, { meaning: other }: Sided): boolean => {
  if (one.kind === other.kind) return true;
  if (other.kind !== 'fixed') return false;
  return other.iso.length === (one.kind === 'month' ? 7 : one.kind === 'day' ? 10 : 0);
};

const isoOf = (
  { meaning, side }: Sided,
  { today, named, year }: DateContext,
): string | undefined => {
  if (meaning.kind === 'fixed' && !today) return meaning.iso;
  if (!today || !side) return undefined;
  if (meaning.kind === 'beside-year') {
    const from = year ?? (meaning.ofToday ? today.year : Number.NaN);
    return from + meaning.years <= today.year ? isoYear({ year: from + meaning.years }) : undefined;
  }
  if (meaning.kind !== 'beside') return resolve(meaning, today, side);
  if (!named && (meaning.days > 0 || side !== 'past')) return undefined;
  return isoDay(addDays(named ?? today, meaning.days));
};

export const lastDay = (placed: readonly PlacedDate[]): Day | undefined =>
  dayOf(placed.findLast(({ iso }) => iso?.length === 10 && !iso.includes('W'))?.iso);

/** Makes the dates that end here agree: `von Montag bis Freitag`, `im Juli und August`. */
const joinRange = (placed: PlacedDate[], last: number): void => {
  const [before, end] = [placed[last - 1], placed[last]];
  if (!before || !end) return;
  const start = dayOf(before.iso);
  if (end.meaning.kind === 'weekday' && end.side !== 'past' && start) {
    placed[last] = { ...end, iso: endOfRange(end.meaning.weekday, start) };
    return;
  }
  if (before.meaning.kind === 'fixed' || before.meaning.kind === 'holiday') return;
  placed[last - 1] = { ...before, iso: end.iso && startOfRange(before.meaning, end.iso) };
};
