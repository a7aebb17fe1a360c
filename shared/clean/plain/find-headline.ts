import { clauses } from '../../german/clauses/clauses.ts';
import { isPlaceAndDay, isTimeLine, opensByline } from '../header-lines.ts';
import { isField, isName, isStatedBelow } from './head-facts.ts';
import { isOfHead, isTitle } from './head-lines.ts';
import { isLetterhead, isMenu, tells } from './letterhead.ts';
import type { PlainLine } from './line-kinds.ts';

/** Lines between headline and text. */
export const MAX_LINES_ABOVE = 25;
/**
 * With so few lines above the first paragraph, the text was selected by hand and starts with its
 * title.
 */
export const MAX_LINES_OF_SELECTION = 3;
const MAX_KICKER_WORDS = 4;
/** A text that was selected by hand may have rubric, kicker, headline, subhead, byline and day. */
const MAX_LINES_OF_HEAD = 6;
const MAX_LINES_OF_LETTERHEAD = 16;
const MAX_SCORED_WORDS = 6;
const MIN_CLAUSE_WORDS = 3;
/** Headlines are often repeated in the title bar, the breadcrumbs or above a picture. */
const REPEATED_SCORE = 6;
/** A field of a report is the headline only where no other line can be. */
const FIELD_SCORE = -20;
/** Where a page is: `Artikel: Kran gesichert`. */
const OF_PAGE =
  /^(?:(?:Presse|Medien)?(?:artikel|meldung|mitteilung|information)|Beitrag|Detail(?:ansicht|seite)?|Seite|Sie (?:sind hier|befinden sich(?: hier)?)|Startseite|Home|Aktuelle Seite): \S/iu;
/** With whom the talk was. */
const TALK = /^(?:Ein |Das |Im )?(?:Interview|Gespräch|Streitgespräch) mit \p{Lu}/u;

/** `Autodiebe gefasst`, `Rolle rückwärts`: a kicker ends with a name or a noun. */
const ENDS_SMALL = / \p{Ll}+$/u;
const OF_SECTION =
  / (?:aktuell|exklusiv|extra|intern|international|kompakt|live|lokal|national|notiert|privat|regional|spezial|weltweit)$/;
/** Ends a sentence and begins another. */
const SENTENCES = /\p{Ll}{2}[.!?] \p{Lu}/u;

/**
 * The line most like a headline: of several words, near the text, repeated; the first of two
 * clauses.
 */
export const headlineOf = (lines: PlainLine[], start: number): number | undefined => {
  const from = Math.max(0, start - MAX_LINES_ABOVE);
  const texts = new Set(lines.slice(0, from).map(({ text }) => text));
  const isClose = start <= MAX_LINES_OF_SELECTION;
  const scored = lines.slice(from, start).flatMap((line, index) => {
    const { text } = line;
    const words = text.split(' ').length;
    if (!isTitle(line) || (words < 3 && !isClose)) return [];
    const others = lines.slice(from, start).filter((other) => other !== line);
    const isRepeated = texts.has(text) || (!isName(text) && isWithin(text, others));
    const field = isField(lines, from + index) || OF_PAGE.test(text) ? FIELD_SCORE : 0;
    const score = Math.min(words, MAX_SCORED_WORDS) + (isRepeated ? REPEATED_SCORE : 0) + field;
    return [{ at: from + index, score }];
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  const top = start <= MAX_LINES_OF_HEAD ? 0 : belowLong(lines, start);
  if (!best) return top === 0 ? talkAt(lines.slice(0, start)) : undefined;
  if (top === undefined || best.score > MAX_SCORED_WORDS) return best.at;
  const at = headlineAt(lines.slice(top, start));
  return at === undefined ? (top > 0 ? best.at : undefined) : top + at;
};

/** The line below a long letterhead, which is no page's, with no more above the text than a head has. */
const belowLong = (lines: PlainLine[], start: number): number | undefined => {
  if (start > MAX_LINES_OF_LETTERHEAD) return undefined;
  const head = lines.slice(0, start);
  const isOfPage = ({ kind, text }: PlainLine) =>
    kind === 'noise' && !isLetterhead(text) && !isOfHead(text);
  const last = head.findLastIndex((line) => isTitle(line) && !isLetterhead(line.text));
  const end = head.findLastIndex(({ text }, at) => at < last && isLetterhead(text));
  const isTelling = (line: PlainLine, at: number) =>
    at < end && isTitle(line) && !isLetterhead(line.text) && tells(line.text);
  const isShort = end >= 0 && start - end - 1 <= MAX_LINES_OF_HEAD;
  const isOther = head.some(isOfPage) || head.some(isTelling);
  return isShort && !isOther ? end + 1 : undefined;
};

/** The headline of a talk that has no other. */
const talkAt = (head: PlainLine[]): number | undefined => {
  const at = head.findIndex(({ kind, text }) => kind === 'loose' && TALK.test(text));
  return at < 0 ? undefined : at;
};

/** The first line of a head that is neither in the letterhead nor a kicker of the next. */
const headlineAt = (head: PlainLine[]): number | undefined => {
  const all = [...head.keys()].filter((at) => isHeadline(head, at));
  const others = all.filter((at) => {
    const { text = '' } = head[at] ?? {};
    const isOfAnother = isName(text) && isWithin(text, head.toSpliced(at, 1));
    return !isField(head, at) && !isStatedBelow(head, at) && !isOfAnother;
  });
  const lines = belowLetterhead(head, others.length > 0 ? others : all);
  let below = lines.isBelow ? 'letterhead' : undefined;
  for (const [index, at] of lines.candidates.entries()) {
    const [text, next] = [head[at]?.text ?? '', head[lines.candidates[index + 1] ?? -1]?.text];
    const words = text.split(' ').length;
    if (next === undefined) return at;
    if (below && words >= (below === 'letterhead' ? 2 : 3)) return at;
    if (!isKickerOf(next, text, head[at])) return at;
    below ??= 'kicker';
  }
  return undefined;
};

/**
 * Without the lines that say who sends the text and of what kind it is, and those above them which
 * tell of nothing, if another line is below.
 */
const belowLetterhead = (head: PlainLine[], all: number[]) => {
  const isPart = (at: number) => isLetterhead(head[at]?.text ?? '');
  const last = all.findLast((at) => !isPart(at)) ?? 0;
  const above = [...head.keys()].slice(0, last);
  const begin = above.find(isPart) ?? last;
  const end =
    above.findLast((at) => isPart(at) || (at > begin && isDay(head[at]?.text ?? ''))) ?? -1;
  const menu = above.findLast((at) => isMenu(head[at]?.text ?? '')) ?? -1;
  const candidates = all.filter(
    (at) => at > menu && !isPart(at) && (at > end || tells(head[at]?.text ?? '')),
  );
  return { candidates: candidates.length > 0 ? candidates : all, isBelow: end >= 0 };
};

const isDay = (text: string) => isTimeLine(text) || isPlaceAndDay(text);

/** A name below `Von unserem Reporter` is its end. */
const isHeadline = (head: PlainLine[], at: number): boolean => {
  const [line, before] = [head[at], head[at - 1]];
  return line !== undefined && !opensByline(before?.text ?? '') && isTitle(line);
};

const isWithin = (text: string, others: PlainLine[]): boolean =>
  others.some((other) => other.text.includes(text));

/** A few words without a verb; sentences below a line are its subhead. */
export const isKickerOf = (next: string, text: string, line: PlainLine | undefined): boolean =>
  text.split(' ').length <= MAX_KICKER_WORDS &&
  !/^[„“»«"]|[?!]$/.test(text) &&
  !(ENDS_SMALL.test(text) && !OF_SECTION.test(text)) &&
  !(text.split(' ').length > 2 && next.length > text.length && tells(text)) &&
  !isClause(line) &&
  !SENTENCES.test(next);

/** A kicker above a headline has no verb; a headline above a second one mostly has. */
const isClause = (line: PlainLine | undefined): boolean =>
  line !== undefined &&
  isTitle(line) &&
  line.text.split(' ').length >= MIN_CLAUSE_WORDS &&
  clauses(line.text).some(({ tense }) => tense !== undefined);
