/** Bullets and numbers of list entries, and the quotation mark of e-mails. */
export const BULLET = /^(?:[-–—•*·▪►‣■]|\d{1,2}[.)])\s{1,4}(?=\S)/;
export const QUOTED = /^>+\s?/;
const MAX_WRAP_WIDTH = 120;
const KEPT_HYPHEN = /^(?:und|oder|bzw|sowie|noch|als|wie)\b/;

/** The paragraphs of a text: its lines, hard-wrapped ones joined up to an empty line. */
export const paragraphs = (text: string): string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  const width = lines.reduce((widest, { length }) => Math.max(widest, length), 0);
  const joined: string[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (line === '') return;
    if (before && isWrapped(before, line, width)) joined.at(-1)?.push(line);
    else joined.push([line]);
  });
  return joined.map(join);
};

/** A line was wrapped if the next line's first word did not fit after it. */
const isWrapped = (before: string, line: string, width: number): boolean => {
  if (width > MAX_WRAP_WIDTH || width < 30 || BULLET.test(line) || QUOTED.test(line)) return false;
  const [word = ''] = /^\S+/.exec(line) ?? [];
  return before.length + 1 + word.length > width * 0.92;
};

/** Joins lines, and words hyphenated at line ends. */
const join = (lines: string[]): string =>
  lines.map((line, at) => withJoint(line, lines[at + 1])).join('');

const withJoint = (line: string, next: string | undefined): string => {
  if (next === undefined) return line;
  if (!/\p{L}-$/u.test(line.slice(-3)) || KEPT_HYPHEN.test(next)) return `${line} `;
  return /^\p{Ll}/u.test(next) ? line.slice(0, -1) : line;
};
