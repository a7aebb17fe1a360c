import { CONTACT, POSTAL_ADDRESS } from '../boilerplate/tails.ts';
import { isMetadataLine } from '../header-lines.ts';
import { findTime } from '../page-time.ts';

const MAX_LENGTH = 140;
/** Of a day in ISO 8601, without a clock. */
const DAY_LENGTH = 10;
const MAX_EDGE_LINES = 12;
const MIN_WRAPPED_LENGTH = 40;
const MAX_MARK_LENGTH = 45;
const MAX_NAME_LENGTH = 60;
const MAX_WRAP_WIDTH = 120;
/** Of the longest line near it. */
const MIN_WIDEST = 0.8;
/** `- 2 -`, `Seite 2 von 3`, `– Fortsetzung nächste Seite –` */
const ALONE =
  /^[-–—|[(\s]{0,4}(?:(?:(?:Seite|S\.|Blatt|Page):? ?)?\d{1,3}(?: ?(?:\/|von|of) ?\d{1,3})?|(?:Fortsetzung|weiter|bitte)\b.{0,12}(?:Seite|wenden)\b.{0,12})[-–—|\])\s]{0,4}$/iu;
/** `Stadt Lohfeld – Seite 2` */
const BESIDE_TEXT =
  /^(?!.*\b(?:auf|siehe) (?:Seite|S\.)).{3,110}[\s|·•–—-](?:Seite|S\.|Blatt) ?\d{1,3}(?: ?(?:\/|von) ?\d{1,3})?$|^Seite ?\d{1,3}[\s|·•–—-]{1,5}\S.{2,110}$/iu;
/** `Presseinfo 64/2026 2/3`, where it comes again. */
const OF_PAGES = /\s\d{1,2} ?\/ ?\d{1,2}$/u;
/** `Stadt Lohfeld · Am Markt 1` */
const PARTED = /\S ?[|·•] ?\S/u;
const STOP = /[.!?…:;]["“”»«)\]]{0,2}$/;

/** What says whether all pages are there. */
const COUNTED = /Seite:? ?\d{1,3} ?(?:von|\/) ?\d|(?:Fortsetzung|weiter)\b.{0,12} Seite \d/iu;

/**
 * Lines without what is printed at the upper and lower edges of pages: their numbers, with what is
 * repeated or names the sender beside them. A paragraph that a page breaks is whole again.
 */
export const withoutPageBreaks = (lines: readonly string[]): readonly string[] => {
  if (!lines.some(mayBeMark)) return lines;
  const repeated = repeatedIn(lines);
  const isMark = (line: string) =>
    isNumbered(line) || (isCounted(line) && repeated.has(keyOf(line)));
  const isOfEdge = (line: string) =>
    line === '' || isMark(line) || repeated.has(keyOf(line)) || isSender(line);
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const isOpen = isWithin(kept);
    const most = Math.min(lines.length, at + MAX_EDGE_LINES);
    let end = at;
    while (end < most && (isOfEdge(lines[end] ?? '') || (isOpen && isAlone(lines, end)))) end += 1;
    const marks = lines.slice(at, end).filter(isMark);
    const goesOn = isOpen || (isUnfinished(kept) && /^\p{Ll}/u.test(lines[end] ?? ''));
    const isDayAbove = kept.length === 0 && statesDay(lines[at] ?? '');
    if (isDayAbove || marks.length === 0 || (!goesOn && marks.every(isNumber))) {
      kept.push(lines[at] ?? '');
      continue;
    }
    if (goesOn) while (kept.at(-1) === '') kept.pop();
    else
      kept.push(
        '',
        ...marks.flatMap((line) => (ALONE.test(line) && COUNTED.test(line) ? [line, ''] : [])),
      );
    at = end - 1;
  }
  return kept;
};

/** A day alone, or in a letterhead: `Stadt Lohfeld · 24.11.2026 · Seite 1/2`. */
const statesDay = (line: string): boolean =>
  isMetadataLine(line) || (PARTED.test(line) && findTime(line)?.time.length === DAY_LENGTH);

const mayBeMark = (line: string): boolean => isNumbered(line) || isCounted(line);

const isNumbered = (line: string): boolean =>
  (line.length <= MAX_MARK_LENGTH && ALONE.test(line)) ||
  (line.length <= MAX_LENGTH && /Seite|S\.|Blatt/i.test(line) && BESIDE_TEXT.test(line));

const isCounted = (line: string): boolean =>
  line.length <= MAX_LENGTH && line.includes('/') && OF_PAGES.test(line);

const isNumber = (line: string): boolean => /^\d{1,3}$/.test(line);

/** Whether some lines end within a sentence. */
const isUnfinished = (above: readonly string[]): boolean => {
  const line = above.findLast(Boolean);
  return line !== undefined && !STOP.test(line.slice(-4));
};

/** Whether they end within a paragraph of wrapped lines, with one that is as long as others. */
const isWithin = (above: readonly string[]): boolean => {
  if (!isUnfinished(above)) return false;
  const near = above.slice(-MAX_EDGE_LINES);
  const isWrapped = near.some((line, at) => line !== '' && !!near[at - 1]);
  const last = near.findLast(Boolean)?.length ?? 0;
  const most = Math.max(...near.map(({ length }) => length));
  return (
    isWrapped && most <= MAX_WRAP_WIDTH && last >= MIN_WRAPPED_LENGTH && last >= most * MIN_WIDEST
  );
};

/** A short line between empty ones. */
const isAlone = (lines: readonly string[], at: number): boolean => {
  const line = lines[at] ?? '';
  const isShort = line.length <= MAX_NAME_LENGTH && !STOP.test(line.slice(-4));
  return isShort && !lines[at - 1] && !lines[at + 1];
};

/** Short lines without a stop that come again, apart from their figures. */
const repeatedIn = (lines: readonly string[]): ReadonlySet<string> => {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const line of lines) {
    if (line.length < 3 || line.length > MAX_LENGTH || STOP.test(line.slice(-4))) continue;
    const key = keyOf(line);
    if (seen.has(key)) again.add(key);
    else seen.add(key);
  }
  return again;
};

const keyOf = (line: string): string =>
  line.length > MAX_LENGTH ? line : line.replace(/\d{1,9}/g, '0').toLowerCase();

/** The name and address of who sent it. */
const isSender = (line: string): boolean =>
  line.length <= MAX_LENGTH &&
  !STOP.test(line.slice(-4)) &&
  (PARTED.test(line) || POSTAL_ADDRESS.test(line) || CONTACT().test(line));
