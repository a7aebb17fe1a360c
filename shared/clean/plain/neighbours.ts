import { WEEKDAY_PATTERN } from '../../german/weekdays.ts';
import { READER } from '../boilerplate/appeals.ts';
import { PAGE } from '../boilerplate/prompts.ts';
import { closingCredit } from '../dateline.ts';
import { endsLikeSentence } from '../draft.ts';
import { isKeyPointLabel } from '../key-points.ts';
import { letterWriters } from '../letter-writers.ts';
import { withFacts } from './fact-lines.ts';
import { lineOf, type PlainLine } from './line-kinds.ts';

const MAX_KEY_POINTS = 6;
const MAX_LINK_LENGTH = 160;
const MIN_DAYS = 2;
const DAY = new RegExp(
  `^(?:(?:${WEEKDAY_PATTERN}),? )?(?:(?:den )?\\d{1,2}\\. ?(?:\\p{L}{3,9}|\\d{1,2}\\.)(?: ?\\d{4})?)$`,
  'iu',
);
const MAX_ENTRIES = 8;
const MAX_ENTRY_LENGTH = 120;
const MIN_OPENING_LENGTH = 15;
const LAST_WORDS = /^\p{Lu}[\p{L}, ]{1,80} [\p{L}]{3,30}[.!]$/u;
const QUOTED_SENTENCE = /^["„“»«][^"„“”»«]{1,80}[.!…]["“”»«]$/u;
const MAX_HEAD = 12;
const NO_ENTRY = /^(?:\d{1,2}\. \p{L}|[–-] [^–-]{1,60} [–-]$)/u;
const ARROW = /^(?:[➤►▶→➔➜⇒] ?|[»›] |>> ?|-> ?)(?=[\p{Lu}„])/u;

/**
 * Lines whose kind depends on those beside them: links, days, lists, facts, writers of letters and
 * key points.
 */
export const regardNeighbours = (lines: PlainLine[]): PlainLine[] =>
  withLastWords(
    withKeyPoints(
      withWriters(
        withFacts(
          withLists(withDays(withClosing(withoutArrows(withOrdinal(withQuotations(lines)))))),
        ),
      ),
    ),
  );

/** `»Nein.«` beside a paragraph. */
const withQuotations = (lines: PlainLine[]): PlainLine[] =>
  lines.map((line) =>
    line.kind === 'loose' && QUOTED_SENTENCE.test(line.text)
      ? { ...line, kind: 'mark', weight: 0 }
      : line,
  );

/** `Vielen Dank.` at the end of a speech. */
const withLastWords = (lines: PlainLine[]): PlainLine[] => {
  const [before, last] = lines.slice(-2);
  const isLast = before?.kind === 'prose' && last?.kind === 'loose' && LAST_WORDS.test(last.text);
  return isLast ? lines.with(-1, { ...last, kind: 'mark', weight: 0 }) : lines;
};

/** Keeps the name below each of several letters to the editor. */
const withWriters = (lines: PlainLine[]): PlainLine[] => {
  const writers = letterWriters(lines.map(({ text }) => text));
  return lines.map((line, at) => (writers.has(at) ? { ...line, kind: 'mark', weight: 0 } : line));
};

/** `3. Liga: Drama in Lahr` or `– Pressestelle –` above a text, not the only entry of a list. */
const withOrdinal = (lines: PlainLine[]): PlainLine[] => {
  const first = lines.findIndex(({ kind }) => kind === 'prose');
  const isMark = (at: number) => lines[at]?.kind === 'mark';
  return lines.map((line, at) =>
    at <= Math.min(first, MAX_HEAD) &&
    isMark(at) &&
    !isMark(at - 1) &&
    !isMark(at + 1) &&
    NO_ENTRY.test(line.text) &&
    !endsLikeSentence(line.text)
      ? { ...line, kind: 'loose' }
      : line,
  );
};

/** The last paragraph of a text with its agency after it, which is no caption. */
const withClosing = (lines: PlainLine[]): PlainLine[] => {
  const last = lines.findLastIndex(({ kind }) => kind === 'prose') + 1;
  const line = lines[last];
  const { text = '', agency } = line ? closingCredit(line.text) : {};
  return line && agency && text && last > 0
    ? lines.with(last, { ...lineOf(text), text: line.text })
    : lines;
};

/** A line behind an arrow is a link, unless it is one of a list or a sentence. */
const withoutArrows = (lines: PlainLine[]): PlainLine[] => {
  const isArrow = (line: PlainLine | undefined) => line !== undefined && ARROW.test(line.text);
  return lines.map((line, at) =>
    isArrow(line) &&
    !isArrow(lines[at - 1]) &&
    !isArrow(lines[at + 1]) &&
    line.text.length <= MAX_LINK_LENGTH &&
    !endsLikeSentence(line.text)
      ? { ...line, kind: 'noise', weight: 0 }
      : line,
  );
};

/** Days that head the parts of a chronology: several, each right above a paragraph. */
const withDays = (lines: PlainLine[]): PlainLine[] => {
  const isProse = (at: number) => lines[at]?.kind === 'prose';
  const isDay = ({ text }: PlainLine, at: number) =>
    DAY.test(text) && isProse(at - 1) && (isProse(at + 1) || isProse(at + 2));
  const days = new Set(lines.filter(isDay));
  return days.size < MIN_DAYS
    ? lines
    : lines.map((line) => (days.has(line) ? { ...line, kind: 'loose', weight: 0 } : line));
};

/** Short lines below a sentence with a colon are its list, unless it speaks to the reader. */
const withLists = (lines: PlainLine[]): PlainLine[] => {
  let left = 0;
  return lines.map((line) => {
    const isEntry = left > 0 && line.kind === 'loose' && line.text.length <= MAX_ENTRY_LENGTH;
    if (opensList(line)) left = MAX_ENTRIES;
    else left = isEntry ? left - 1 : 0;
    return isEntry ? { ...line, kind: 'mark', weight: 0 } : line;
  });
};

const opensList = ({ kind, text }: PlainLine): boolean =>
  kind === 'prose' &&
  text.endsWith(':') &&
  text.length >= MIN_OPENING_LENGTH &&
  !READER().test(text) &&
  !PAGE().test(text);

/** Keeps the editors' label and the short sentences after it, like list entries. */
const withKeyPoints = (lines: PlainLine[]): PlainLine[] => {
  let left = 0;
  return lines.map((line) => {
    left = isKeyPointLabel(line.text) ? MAX_KEY_POINTS : left - 1;
    const isPoint = left === MAX_KEY_POINTS || (left >= 0 && line.kind === 'prose');
    if (!isPoint) left = 0;
    return isPoint ? { ...line, kind: 'mark', weight: Math.max(line.weight, 0) } : line;
  });
};
