import { MONTH_PATTERN } from '../../german/months.ts';
import { WEEKDAY_PATTERN } from '../../german/weekdays.ts';
import { CONTACT } from '../boilerplate/tails.ts';
import { COMMENTS } from '../boilerplate/teasers.ts';
import { isTeaserHead } from '../boilerplate-lines.ts';
import { isEventLine } from '../event-line.ts';
import { isMetadataLine } from '../header-lines.ts';
import type { PlainLine } from './line-kinds.ts';

const MAX_FACTS = 12;
const MIN_FACTS = 2;
const MIN_FIGURES = 3;
/** Headline, subhead and byline above a list. */
const MAX_LINES_ABOVE = 5;
const NO_LINE: PlainLine = { kind: 'credit', text: '', weight: 0 };
const MAX_FACT_LENGTH = 300;
const MAX_FIGURES_LENGTH = 60;
const MAX_SMALL_WORDS = 1;
/** `Beginn: 20 Uhr`, `Kontakt:`. */
const LABEL = /^\p{Lu}[\p{L}\d./&-]{1,30}(?: [\p{L}\d./&-]{1,20}){0,2}:(?: |$)/u;
const BUTTON = /^(?:jetzt|hier|mehr) [^.:]{0,80}\p{Ll}$/iu;
/** `19 Uhr: Lesung`, `Montag, 30. November`, `Emden – Jever 3:1 (2:0)`, `Frei ab 12 Jahren` */
const ROW = new RegExp(
  `^(?:\\d{1,2}(?:[.:]\\d{2})? Uhr: \\p{Lu}|(?:${WEEKDAY_PATTERN}), \\d{1,2}\\. (?:${MONTH_PATTERN})$|\\p{Lu}[\\p{L}. ]{1,40} ?[–-] ?\\p{L}[\\p{L}. ]{1,40} \\d{1,3}:\\d{1,3}(?: \\(.{1,20}\\))?$|(?:Frei )?ab \\d{1,2} Jahren$)`,
  'iu',
);
/** `1. Emden 30 Punkte` */
const RANK = /^\d{1,2}\. \p{L}.{1,40} \d/u;
/** `Kai Verlag, Hamburg 2026. 320 Seiten, 24 Euro.` */
const BOOK = /\d (?:S\.|Seiten)[,;. ].{0,60}\d (?:Euro|€)\.?$/;
const SMALL_WORD = /(?<![\p{L}\d])\p{Ll}{2,}/gu;

/** Whether a line is a label with a figure or names: a headline has other words below its topic. */
export const isFact = (text: string | undefined): boolean => {
  if (text === undefined || text.length > MAX_FACT_LENGTH) return false;
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return false;
  const stated = text.slice(label.length);
  if (/^\d/.test(stated) && stated.length <= MAX_FIGURES_LENGTH) return true;
  return CONTACT().test(text) || !hasWords(stated);
};

/** Other than names and figures, as a headline or a button has. */
const hasWords = (text: string): boolean => (text.match(SMALL_WORD) ?? []).length > MAX_SMALL_WORDS;

/** `500 g Mehl`, `CDU 34,2 Prozent`. */
export const isFigure = (text: string | undefined): boolean =>
  text !== undefined &&
  text.length <= MAX_FIGURES_LENGTH &&
  /\d/.test(text) &&
  !/[:?!]/.test(text) &&
  !hasWords(text);

/**
 * Keeps facts in lines of their own between two paragraphs, like list entries: a line-up, an
 * address, when and where. The article goes on below them. When and where something was is also kept
 * right above the first paragraph and right below the last, and a list of figures below that.
 */
export const withFacts = (lines: PlainLine[]): PlainLine[] => {
  const facts = eventsBeside(lines);
  let block: PlainLine[] = [];
  let isBelowProse = false;
  for (const line of lines) {
    if (line.kind !== 'prose') {
      block.push(line);
      continue;
    }
    if (isBelowProse && areFacts(block)) for (const each of block) facts.add(each);
    block = [];
    isBelowProse = true;
  }
  return lines.map((line) => (facts.has(line) ? { ...line, kind: 'mark', weight: 0 } : line));
};

const eventsBeside = (lines: PlainLine[]): Set<PlainLine> => {
  const isEvent = (at: number) => isEventLine(lines[at]?.text ?? '');
  const first = lines.findIndex(({ kind }) => kind === 'prose');
  const last = lines.findLastIndex(({ kind }) => kind === 'prose');
  let [from, to] = [first, last + 1];
  while (isEvent(from - 1)) from -= 1;
  while (isEvent(to)) to += 1;
  const end = Math.max(last + 1 + rowsAt(lines, last + 1), to + figuresAt(lines, to));
  const below = lines.slice(last + 1, end);
  const top = from - figuresAbove(lines, from);
  return new Set(first < 0 ? [] : [...lines.slice(top, first), ...below]);
};

/** How many lines a list of figures has, with the line above it: results, levels. */
const figuresAt = (lines: PlainLine[], from: number): number => {
  const isFigures = (line: PlainLine | undefined) => line?.kind === 'loose' && states(line.text);
  const [head, next] = lines.slice(from, from + 2);
  const isHeaded = head?.kind === 'loose' && !isFigures(head) && isFigures(next);
  const start = isHeaded ? from + 1 : from;
  let end = start;
  while (isFigures(lines[end])) end += 1;
  const least = head?.text.endsWith(':') ? MIN_FACTS : MIN_FIGURES;
  return end - start >= least && end - start <= MAX_FACTS ? end - from : 0;
};

/** How many lines the ingredients above the first paragraph of a selected text have. */
const figuresAbove = (lines: PlainLine[], end: number): number => {
  const isFigures = ({ kind, text }: PlainLine = NO_LINE) =>
    (kind === 'loose' || kind === 'noise') && isFigure(text) && !isCallOrDay(text);
  const isHead = ({ kind, text }: PlainLine = NO_LINE) =>
    kind === 'loose' && (text.endsWith(':') || !text.includes(' '));
  const to = isHead(lines[end - 1]) && isFigures(lines[end - 2]) ? end - 1 : end;
  let from = to;
  while (isFigures(lines[from - 1]) && to - from <= MAX_FACTS) from -= 1;
  if (to - from < MIN_FIGURES || to - from > MAX_FACTS || from > MAX_LINES_ABOVE) return 0;
  return end - (from > 1 && isHead(lines[from - 1]) ? from - 1 : from);
};

/** How many lines the rows at the very end of a text have, with the line above them. */
const rowsAt = (lines: PlainLine[], from: number): number => {
  const rest = lines.slice(from);
  const [head, next] = rest;
  if (rest.length > MAX_FACTS + 1 || !head) return 0;
  if (rest.length === 1) return BOOK.test(head.text) ? 1 : 0;
  const isEndRow = (line: PlainLine | undefined) =>
    line !== undefined &&
    (line.kind === 'loose' || line.kind === 'mark' || RANK.test(line.text)) &&
    isRowLine(line.text) &&
    !isMetadataLine(line.text) &&
    !isCallOrDay(line.text);
  const isHeaded = head.kind === 'loose' && !isEndRow(head) && isEndRow(next);
  const rows = isHeaded ? rest.slice(1) : rest;
  const least = head.text.endsWith(':') ? MIN_FACTS : MIN_FIGURES;
  const figures = rows.filter(({ text }) => /\d/.test(text));
  const areRows = rows.length >= least && rows.every(isEndRow) && figures.length * 2 >= rows.length;
  return areRows && !isTeaserHead(head.text) ? rest.length : 0;
};

/** A figure, a fact, a score, or what is on a day or at an hour. */
export const isRowLine = (text: string | undefined): boolean =>
  isFigure(text) ||
  isFact(text) ||
  (text !== undefined && text.length <= MAX_FACT_LENGTH && (isEventLine(text) || ROW.test(text)));

/** A number to call, or a day in figures, which is that of the page. */
const isCallOrDay = (text: string): boolean =>
  CONTACT().test(text) || /\d\.\d{1,2}\.|\d{3}[ /-]\d{3}|(?<!\d)0\d{3}/.test(text);

/** A figure of something: no date and no number to call. */
const states = (text: string): boolean =>
  (isFigure(text) || (isFact(text) && /: ?\d/.test(text))) && !isCallOrDay(text);

/** Two or more, or an address, with few lines of another form; or a list of figures. */
const areFacts = (block: PlainLine[]): boolean => {
  if (block.length > MAX_FACTS || block.some(isOfPage)) return false;
  const facts = block.filter(({ text }) => isFact(text) || isContact(text));
  const figures = block.filter(({ text }) => isFigure(text));
  const isAddress = facts.some(({ text }) => isFact(text) && CONTACT().test(text));
  if (figures.length >= MIN_FIGURES && figures.length >= block.length - 1) return true;
  return (facts.length >= MIN_FACTS || isAddress) && facts.length * 2 > block.length;
};

const isContact = (text: string) => CONTACT().test(text) && !/\w:\/\//.test(text);

const isOfPage = ({ kind, text }: PlainLine): boolean =>
  text.length > MAX_FACT_LENGTH ||
  kind === 'credit' ||
  (kind === 'noise' && !CONTACT().test(text)) ||
  isTeaserHead(text) ||
  BUTTON.test(text) ||
  COMMENTS.test(text);
