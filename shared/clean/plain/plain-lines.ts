import { CONTRACTIONS, DEFINITE_ARTICLES, POSSESSIVES } from '../../german/determiners.ts';
import { endsLikeSentence } from '../draft.ts';
import { isMetadataLine } from '../header-lines.ts';
import { joinLines } from '../join-lines.ts';
import { AGO } from '../time-labels.ts';
import { withoutPageBreaks } from './page-breaks.ts';

/** Bullets and numbers of list entries, and the quotation mark of e-mails. */
export const BULLET = /^(?:[-–—•*·▪►‣■]|\d{1,2}[.)])\s{1,4}(?=\S)/;
export const QUOTE_MARK = /^>+\s?/;
const MAX_WRAP_WIDTH = 120;
const MIN_WRAP_WIDTH = 30;
const MIN_WRAPPED_LINES = 2;
const MIN_WRAPPED_SHARE = 0.6;
/** Lines that begin in small letters: a paragraph begins in capitals. */
const MIN_GOING_ON_SHARE = 0.25;
/** Of the longest line of a wrapped block. */
const MIN_WIDEST = 0.7;
const WRAP_TOLERANCE = 0.92;
const MAX_HEADER_LINES = 8;
const STOP = /[.!?…]["“”»«)]{0,2}$/;
/** `für`, `eine neue`: not what parts of verbs look like, which end a headline (`stellt … vor`). */
const OPEN_PHRASE = new RegExp(
  `(?:^| )(?:für|in|von|gegen|ohne|wegen|zwischen|seit|trotz|eine[mnrs]?|und|oder|(?:${[...DEFINITE_ARTICLES, ...CONTRACTIONS].join('|')})|(?:eine?|eine[mnrs]|${[...DEFINITE_ARTICLES, ...POSSESSIVES].join('|')}) \\p{Ll}+e[mnrs]?)$`,
  'u',
);
const MAX_HEADLINE_LINES = 3;
const MIN_HALF_LENGTH = 12;
const WORD_CUT = /\p{L}{2}[-¬]$/u;
/** A line does not end a paragraph with these; `ein` may end a headline. */
const UNFINISHED = new RegExp(
  `,$|(?:^| )(?:und|oder|${[...DEFINITE_ARTICLES, ...CONTRACTIONS].join('|')})$`,
);

/** The paragraphs of a text: its lines, hard-wrapped ones joined up to an empty line. */
export const paragraphs = (text: string): string[] => {
  const lines = withoutPageBreaks(text.split('\n').map((line) => line.trim()));
  const header = headerLines(lines);
  const width = wrapWidth(lines.map((line) => (header.has(line) ? '' : line)));
  return blocks(lines).flatMap((block) => {
    const own = width || blockWidth(block, header);
    let isInParagraph = false;
    const starts = [...block.keys()].filter((at) => {
      const [before, line = ''] = [block[at - 1], block[at]];
      const isApart = !before || header.has(before) || header.has(line);
      const goesOn =
        !isApart &&
        (isWrapped(before, line, own) ||
          (isInParagraph && isOpen(before, line)) ||
          (block.length <= MAX_HEADLINE_LINES && isHalfHeadline(before, line)));
      isInParagraph = goesOn;
      return !goesOn;
    });
    return starts.map((start, at) => joinLines(block.slice(start, starts[at + 1])));
  });
};

/** Byline and date above the text, which are lines of their own whatever their length. */
const headerLines = (lines: readonly string[]): Set<string> => {
  const top = lines.filter(Boolean).slice(0, MAX_HEADER_LINES);
  return new Set(top.filter((line) => !line.endsWith('.') && isMetadataLine(line)));
};

/** The lines between empty lines. */
const blocks = (lines: readonly string[]): string[][] => {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line === '') found.push([]);
    else found.at(-1)?.push(line);
  }
  return found;
};

/**
 * The width of a wrapped block in a text with too few wrapped lines to show its width; 0 if the
 * block was not wrapped. Its last line ends a sentence, and a third of its line ends are clearly
 * within one.
 */
const blockWidth = (block: string[], header: Set<string>): number => {
  if (!endsLikeSentence(block.at(-1) ?? '')) return 0;
  let [pairs, goingOn, width, longest] = [0, 0, 0, 0];
  block.forEach((line, at) => {
    const before = block[at - 1];
    longest = Math.max(longest, header.has(line) ? 0 : line.length);
    if (!before || header.has(before) || isMarked(line) || STOP.test(before.slice(-4))) return;
    pairs += 1;
    if (!goesOn(before, line) || before.length > MAX_WRAP_WIDTH) return;
    goingOn += 1;
    width = Math.max(width, before.length);
  });
  const isWrapping = width >= MIN_WRAP_WIDTH && width >= longest * MIN_WIDEST;
  return isWrapping && goingOn * 3 >= pairs ? width : 0;
};

/**
 * The width at which most lines were wrapped: what each line has room for ends before the next line's
 * first word. 0 if the lines of the text were not wrapped. Lines that end a sentence prove nothing.
 */
const wrapWidth = (lines: string[]): number => {
  const full = new Array<number>(MAX_WRAP_WIDTH + 2).fill(0);
  let [pairs, goingOn] = [0, 0];
  lines.forEach((line, at) => {
    const before = lines[at - 1] ?? '';
    if (!before || !line || before.length > MAX_WRAP_WIDTH || isMarked(line)) return;
    if (STOP.test(before.slice(-4))) return;
    pairs += 1;
    if (goesOn(before, line)) goingOn += 1;
    const end = Math.min(before.length + wordLength(line), MAX_WRAP_WIDTH);
    for (let width = Math.max(before.length, MIN_WRAP_WIDTH); width <= end; width += 1)
      full[width] = (full[width] ?? 0) + 1;
  });
  const most = Math.max(...full);
  const isWrapping = goingOn >= MIN_GOING_ON_SHARE * pairs;
  return isWrapping && most >= MIN_WRAPPED_LINES && most >= MIN_WRAPPED_SHARE * pairs
    ? full.lastIndexOf(most)
    : 0;
};

/** Small letters go on, but those of an address in the web do not. */
const goesOn = (before: string, line: string) =>
  /^\p{Ll}(?!\S{0,60}@|\S{0,60}\.\p{Ll}{2,10}(?:\/|$)|ttps?:)/u.test(line) ||
  UNFINISHED.test(before.slice(-8));

const isMarked = (line: string) => BULLET.test(line) || QUOTE_MARK.test(line);

const wordLength = (line: string) => /^\S{1,120}/.exec(line)?.[0].length ?? 0;

/** The first of the lines of a headline: the next begins in a small letter or with its noun. */
const isHalfHeadline = (before: string, line: string): boolean =>
  before.length >= MIN_HALF_LENGTH &&
  Math.max(before.length, line.length) <= MAX_WRAP_WIDTH &&
  (/^\p{Ll}{2,}(?![\p{L}.]*:)/u.test(line) ||
    (/^\p{Lu}/u.test(line) && OPEN_PHRASE.test(before))) &&
  /[\p{L}\d]$/u.test(before) &&
  !STOP.test(line.slice(-4)) &&
  !isMarked(before) &&
  !AGO.test(line) &&
  !isMetadataLine(line);

/** A line within a paragraph that was wrapped has no end, whatever its length. */
const isOpen = (before: string, line: string): boolean =>
  !isMarked(line) && /[\p{L}\d,-]$/u.test(before.slice(-2)) && before.length <= MAX_WRAP_WIDTH;

/** A line was wrapped if the next line's first word did not fit after it, or within a word. */
const isWrapped = (before: string, line: string, width: number): boolean => {
  if (isMarked(line)) return false;
  if (WORD_CUT.test(before.slice(-4)) && /^\p{Ll}/u.test(line)) return true;
  if (before.length > MAX_WRAP_WIDTH || width === 0) return false;
  if (UNFINISHED.test(before.slice(-8))) return true;
  return before.length + 1 + wordLength(line) > width * WRAP_TOLERANCE;
};
