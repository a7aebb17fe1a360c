import { clauses } from '../german/clauses/clauses.ts';
import { STOP_WORDS } from '../german/function-words.ts';
import { MONTH_PATTERN } from '../german/months.ts';
import { AMBIGUOUS_PLACES } from '../german/names/ambiguous-places.ts';
import { CITIES } from '../german/names/cities.ts';
import { nounKind } from '../german/nouns.ts';
import { sentences } from '../german/sentences/sentences.ts';
import { WEEKDAY_PATTERN } from '../german/weekdays.ts';
import { isPerson } from './byline.ts';
import { isNamedPlace } from './city-dateline.ts';
import { inUsualCase } from './dateline.ts';
import type { Draft } from './draft.ts';
import { readTime } from './page-time.ts';

const PLACE = String.raw`\p{Lu}[\p{L} ./-]{1,39}(?: \(\p{Lu}[\p{L} ./-]{1,30}\))?`;
const DAY = String.raw`\d{1,2}\. ?(?:\d{1,2}\.|(?:${MONTH_PATTERN}) ?)(?:\d{4}|\d{2}(?!\d))`;
const ON = `(?:(?:${WEEKDAY_PATTERN}), )?(?:den )?`;
/** Without a year, or without a day: `24. November`, `im November 2026`. */
const ABOUT = String.raw`\d{1,2}\. ?(?:${MONTH_PATTERN})|im (?:${MONTH_PATTERN}) \d{4}`;
/** `(pm)`, `(red/jo)`: who of the newsroom wrote it. */
const CREDIT = String.raw` \((?<credit>\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){0,3})\)`;
const DATED = new RegExp(
  `^(?<place>${PLACE})(?=,| \\()(?:, ${ON}(?:(?<day>${DAY})|${ABOUT}))?(?:${CREDIT})?(?:(?:[.:|]| [-–—|]{1,2}) |(?<=\\)) )(?=["„“»«]?[\\p{Lu}\\d])`,
  'u',
);
/** `Lohfeld`, `Bad Lohfeld`, no `Neue Regeln`. */
const OF_PLACE = /^(?:(?:Bad|Sankt|St\.|Kreis|Landkreis|Region) )?[^ ]+$/u;
const SHORT_YEAR = /(?<!\d)\d{2}$/;
const WEEKDAY = new RegExp(`(?:${WEEKDAY_PATTERN})$`);
const MAX_LENGTH = 130;
/** The lead may precede it. */
const MAX_BEFORE = 3;
/** An earlier one opens a story of old: `Berlin, 9. November 1989. Die Mauer fällt.` */
const MIN_YEAR = 1995;
const MAX_DAYS_APART = 7;
const DAY_MS = 86_400_000;

/**
 * Takes the dateline of a press release (`Lahr, 24. November 2026 – `), whose day is the day of
 * publication if nothing else says it, or of a newsroom (`Lahr (pm). `). One that another day
 * contradicts, or what the text tells of a later year, is left in the text, and so are those of a
 * diary and of a round-up.
 */
export const takeDatedDateline = (draft: Draft): Draft => {
  const { pieces, metadata } = draft;
  const [found, ...more] = pieces.flatMap(({ type, text }, at) => {
    const read = type === 'heading' ? undefined : datelineOf(text);
    return read ? [{ ...read, at }] : [];
  });
  const piece = found && pieces[found.at];
  if (!piece || more.length > 0 || found.at > MAX_BEFORE) return draft;
  if (found.day && !isPlausible(found.day, draft)) return draft;
  const isKnown = found.isCredited || isKnownPlace(found.place, draft);
  if (!found.day && (metadata.place || !isKnown)) return draft;
  return {
    ...draft,
    metadata: { ...(found.day && { published: found.day }), place: found.place, ...metadata },
    pieces: pieces.with(found.at, { ...piece, text: piece.text.slice(found.length) }),
  };
};

type Found = { place: string; day?: string; isCredited: boolean; length: number };

const datelineOf = (text: string): Found | undefined => {
  const { 0: whole, groups } = DATED.exec(text.slice(0, MAX_LENGTH)) ?? {};
  const { place = '', day: printed, credit } = groups ?? {};
  const day = printed && readTime(printed.replace(SHORT_YEAR, '20$&'));
  const isOther = !whole || !isPlace(place) || (printed !== undefined && !day);
  if (isOther || (credit !== undefined && isPerson(place))) return undefined;
  const isCredited = credit !== undefined && (OF_PLACE.test(place) || !/\p{Ll}/u.test(place));
  return { place: inUsualCase(place), ...(day && { day }), isCredited, length: whole.length };
};

const isKnownPlace = (place: string, { title = '', pieces }: Draft): boolean =>
  isCity(place) || isNamedPlace(place, [title, ...pieces.map(({ text }) => text)].join(' '));

/** Neither a weekday nor an event: `Konzert, 24. November 2026 – …`. */
const isPlace = (place: string): boolean => {
  const [first = '', ...more] = place.split(' ');
  if (STOP_WORDS.has(first.toLowerCase()) || WEEKDAY.test(place)) return false;
  const kind = more.length === 0 && !isCity(place) ? nounKind(place.toLowerCase()) : undefined;
  return kind !== 'noun' && kind !== 'ending';
};

const isPlausible = (day: string, { metadata, pieces }: Draft): boolean => {
  const published = metadata.published?.slice(0, 10);
  if (published)
    return Math.abs(Date.parse(published) - Date.parse(day)) <= MAX_DAYS_APART * DAY_MS;
  const year = Number(day.slice(0, 4));
  return year >= MIN_YEAR && !pieces.some(({ text }) => tellsOfLaterYear(text, year));
};

const tellsOfLaterYear = (text: string, year: number): boolean => {
  const isLater = (part: string) =>
    [...part.matchAll(/(?<!\d)20\d\d(?!\d)/g)].some(([later]) => Number(later) > year + 1);
  if (!isLater(text)) return false;
  return sentences(text)
    .filter(isLater)
    .flatMap(clauses)
    .some((clause) => clause.tense === 'past' && isLater(clause.text));
};

/** `Essen` is one, too. */
const isCity = (place: string): boolean => CITIES.has(place) || AMBIGUOUS_PLACES.has(place);
