import { clauses } from '../../german/clauses/clauses.ts';
import { MONTH_PATTERN, monthNumber } from '../../german/months.ts';
import {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  isCalendarDay,
  isoDay,
  isoMonth,
} from './calendar.ts';
import type { PlacedDate } from './dates.ts';
import { isToldOf, wordsBefore } from './told-year.ts';

/** A date of an earlier year that a text tells of, and how far back it is. */
export type Story = {
  date: PlacedDate;
  /** The text tells of it in the present tense, or on its anniversary. */
  isScene: boolean;
  isPresent: boolean;
  isEntry: boolean;
  /** Sentences since; those of other blocks count, too. */
  ago: number;
  sameBlock: boolean;
};

/** Sentences for which a story may go on. */
const MAX_AGO = 6;
/** Days around an anniversary on which a text tells of the day. */
const MAX_FROM_ANNIVERSARY = 14;
/** An older day is rarely printed without its year. */
const MAX_DAYS_BACK = 183;
/** Days for which a scene that is told in the present tense goes on. */
const MAX_SCENE_DAYS = 183;

/**
 * A day or month without a year after a sentence about an earlier one: what happened `später im
 * Mai` is of that story, as are the days of a scene; else it cannot be known unless both are of one
 * year.
 */
export const inStory = (
  one: PlacedDate,
  story: Story | undefined,
  sentence: string,
  today: Day,
): PlacedDate => {
  const { meaning, side, iso, clause } = one;
  if (!story?.date.iso || one.inYear) return one;
  if (story.isScene && isSpokenOfToday(one, sentence)) return { ...one, iso: undefined };
  if ((meaning.kind !== 'day' && meaning.kind !== 'month') || meaning.which || meaning.yearsAgo)
    return one;
  if (meaning.kind === 'day' && (meaning.weekday !== undefined || meaning.known)) return one;
  const year = story.date.iso.slice(0, 4);
  if (Number(year) >= today.year || iso?.slice(0, 4) === year) return one;
  const next = firstAfter(meaning, story.date.iso);
  if (story.sameBlock && isSequel(one, sentence)) return { ...one, iso: next };
  if (isEntry(one, sentence) && story.isEntry) return { ...one, iso: next };
  const isTold = side === 'past' || (side === 'near' && clause.tense === 'past');
  if (story.isScene) {
    const isSoon = (days: number): boolean =>
      story.isPresent && next !== undefined && isWithin(days, story.date.iso, next);
    // `Am 4. Mai werden alle fortgebracht`: the future looks alike.
    if (!isTold && side !== 'present')
      return side === 'future' && isSoon(MAX_FROM_ANNIVERSARY) ? { ...one, iso: undefined } : one;
    return { ...one, iso: isSoon(MAX_SCENE_DAYS) ? next : undefined };
  }
  const isNear = story.ago === 1 && story.sameBlock;
  const isFar = meaning.kind === 'day' && isLongAgo(iso, today);
  return side === 'past' && (isNear || isFar || story.isEntry) ? { ...one, iso: undefined } : one;
};

/** `3. Mai: Der Damm bricht.` in a chronicle. */
const isEntry = ({ start, end }: PlacedDate, sentence: string): boolean =>
  start === 0 && /^(?::| [–—-]) /.test(sentence.slice(end));

/** `„Bis morgen“, rief er`: in a scene of long ago. */
const isSpokenOfToday = ({ meaning, start }: PlacedDate, sentence: string): boolean =>
  /^(?:weekday|today|shift)$/.test(meaning.kind) &&
  /[„«»"][^“«»"]*$/u.test(sentence.slice(0, start));

/** `Wochen danach fuhr sie im Mai heim`, `Später im Dezember ging er`. */
const isSequel = ({ start, side }: PlacedDate, sentence: string): boolean =>
  SEQUEL.test(sentence.slice(0, start)) &&
  (side === 'past' || clauses(sentence)[0]?.tense === 'past');

const SEQUEL = /(?<!\p{L})(?:später|darauf|danach|daraufhin)(?!\p{L})/iu;

/** The first such day or month after the story's, or its own. */
const firstAfter = (
  { kind, month, ...rest }: Extract<PlacedDate['meaning'], { kind: 'day' | 'month' }>,
  story: string,
): string | undefined => {
  if (story.length < 7) return undefined;
  const year = Number(story.slice(0, 4));
  if (kind === 'month') {
    const inYear = isoMonth({ year, month });
    return inYear >= story.slice(0, 7) ? inYear : isoMonth({ year: year + 1, month });
  }
  const day = 'day' in rest ? rest.day : 1;
  return [year, year + 1]
    .map((one): Day => ({ year: one, month, day }))
    .filter(isCalendarDay)
    .map(isoDay)
    .find((one) => one.slice(0, story.length) >= story);
};

const isWithin = (days: number, story = '', next = ''): boolean => {
  const [from, to] = [story, `${next}-28`.slice(0, 10)].map(dayOf);
  return from !== undefined && to !== undefined && daysBetween(from, to) <= days;
};

const isLongAgo = (iso: string | undefined, today: Day): boolean =>
  iso !== undefined && iso < isoDay(addDays(today, -MAX_DAYS_BACK));

/** `Im Mai 2021 warnte sie; am 3. Juni …`: the story of an earlier clause. */
export const storyWithin = (
  one: PlacedDate,
  told: readonly PlacedDate[],
  today: Day,
): Story | undefined => {
  const before = told.filter(({ start, clause }) => start < one.start && clause !== one.clause);
  const opening = before.filter((other) => /^\s*\p{L}*\s*$/u.test(wordsBefore(other)));
  return storyAfter(opening, '', undefined, today);
};

/** The story that goes on after a sentence, given the one before it. */
export const storyAfter = (
  told: readonly PlacedDate[],
  sentence: string,
  before: Story | undefined,
  today: Day,
): Story | undefined => {
  const entry = told.find((one) => isEntry(one, sentence) && (one.iso?.length ?? 0) >= 7);
  if (entry)
    return {
      date: entry,
      isPresent: false,
      isScene: false,
      isEntry: true,
      ago: 0,
      sameBlock: false,
    };
  if (before?.isEntry && before.ago < MAX_AGO)
    return {
      ...before,
      ago: before.ago + 1,
      date: { ...before.date, iso: inMonth(before, sentence) },
    };
  const date = told.findLast((one) => isToldOf(one) || isInPresent(one, today));
  if (date) {
    const isPresent = isInPresent(date, today);
    const isScene = isPresent || isAnniversary(date, today);
    return { date, isPresent, isScene, isEntry: false, ago: 1, sameBlock: true };
  }
  if (!before || before.ago >= MAX_AGO || told.some(isOfToday)) return undefined;
  return { ...before, ago: before.ago + 1 };
};

/** `Februar: Der Damm bricht.` in a chronicle; else the time that it has reached. */
const inMonth = ({ date: { iso } }: Story, sentence: string): string | undefined => {
  const [, printed] = MONTH_ENTRY.exec(sentence) ?? [];
  const month = monthNumber(printed ?? '');
  return iso && month ? firstAfter({ kind: 'month', month }, iso) : iso;
};

const MONTH_ENTRY = new RegExp(`^(${MONTH_PATTERN})(?::| [–—-]) `);

/** `Am 3. Mai 1986 bricht der Damm`. */
const isInPresent = (one: PlacedDate, today: Day): boolean => {
  const { meaning, iso, clause } = one;
  return (
    meaning.kind === 'fixed' &&
    iso?.length === 10 &&
    iso < isoDay({ ...today, month: 1, day: 1 }) &&
    clause.tense === 'present' &&
    /(?<!\p{L})(?:[Aa]m|[Zz]um|[Aa]uf den|[Dd]es)\s$/u.test(wordsBefore(one))
  );
};

const isAnniversary = ({ iso }: PlacedDate, today: Day): boolean => {
  const day = dayOf(iso);
  return (
    day !== undefined &&
    [-1, 0, 1]
      .map((step): Day => ({ ...day, year: today.year + step }))
      .some((one) => Math.abs(daysBetween(one, today)) <= MAX_FROM_ANNIVERSARY)
  );
};

/** The text is back in the days of its publication. */
const isOfToday = ({ meaning, iso }: PlacedDate): boolean =>
  iso !== undefined && /^(?:weekday|weekend|today|shift|ahead)$/.test(meaning.kind);
