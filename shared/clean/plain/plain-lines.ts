/** Bullets and numbers of list entries, and the quotation mark of e-mails. */
export const BULLET = /^(?:[-–—•*·▪►‣■]|\d{1,2}[.)])\s{1,4}(?=\S)/;
export const QUOTED = /^>+\s?/;
const MAX_WRAP_WIDTH = 120;
const MIN_WRAP_WIDTH = 30;
const MIN_WRAPPED_LINES = 2;
const MIN_WRAPPED_SHARE = 0.6;
/** Lines that begin in small letters: a paragraph begins in capitals. */
const MIN_GOING_ON_SHARE = 0.25;
const WRAP_TOLERANCE = 0.92;
const WORD_CUT = /\p{L}{2}-$/u;
const KEPT_HYPHEN = /^(?:und|oder|bzw|sowie|noch|als|wie)\b/;

/** The paragraphs of a text: its lines, hard-wrapped ones joined up to an empty line. */
export const paragraphs = (text: string): string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  const width = wrapWidth(lines);
  const joined: string[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (line === '') return;
    if (before && isWrapped(before, line, width)) joined.at(-1)?.push(line);
    else joined.push([line]);
  });
  return joined.map(join);
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
    if (/[.!?…]["“”»«)]{0,2}$/.test(before)) return;
    pairs += 1;
    if (/^\p{Ll}/u.test(line)) goingOn += 1;
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

const isMarked = (line: string) => BULLET.test(line) || QUOTED.test(line);

const wordLength = (line: string) => /^\S{1,120}/.exec(line)?.[0].length ?? 0;

/** A line was wrapped if the next line's first word did not fit after it, or within a word. */
const isWrapped = (before: string, line: string, width: number): boolean => {
  if (isMarked(line)) return false;
  if (WORD_CUT.test(before.slice(-4)) && /^\p{Ll}/u.test(line)) return true;
  if (before.length > MAX_WRAP_WIDTH || width === 0) return false;
  return before.length + 1 + wordLength(line) > width * WRAP_TOLERANCE;
};

/** Joins lines, and words hyphenated at line ends. */
const join = (lines: string[]): string =>
  lines.map((line, at) => withJoint(line, lines[at + 1])).join('');

const withJoint = (line: string, next: string | undefined): string => {
  if (next === undefined) return line;
  if (!/\p{L}-$/u.test(line.slice(-3)) || KEPT_HYPHEN.test(next)) return `${line} `;
  return /^\p{Ll}/u.test(next) ? line.slice(0, -1) : line;
};
