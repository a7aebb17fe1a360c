/** `Nord-` at the end of a line and `und Südkorea` in the next. */
const KEPT_HYPHEN = /^(?:und|oder|bzw|sowie|noch|als|wie|bis)(?!\p{L})/u;
/** `20-jährig`, `US-amerikanisch`, `E-Mail` */
const HYPHENED = /(?:\d|(?<!\p{L})\p{Lu}{1,5})-$/u;

/** The lines of a paragraph as one; words that were divided at the end of a line are whole again. */
export const joinLines = (lines: string[]): string =>
  lines.map((line, at) => withJoint(line, lines[at + 1])).join('');

const withJoint = (line: string, next: string | undefined): string => {
  if (next === undefined) return line;
  if (/\p{L}¬$/u.test(line.slice(-3))) return line.slice(0, -1);
  if (!/[\p{L}\d]-$/u.test(line.slice(-3)) || KEPT_HYPHEN.test(next)) return `${line} `;
  return /^\p{Ll}/u.test(next) && !HYPHENED.test(line.slice(-8)) ? line.slice(0, -1) : line;
};
