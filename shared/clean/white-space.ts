/**
 * Replaces runs in bounded pieces. For `\s+` V8 may push a backtracking entry per character (it does
 * in a process that has compiled many expressions), and megabytes of white space overflow its stack.
 */
const shortened = (text: string, run: RegExp, by: string): string => {
  const shorter = text.replace(run, by);
  return shorter.length < text.length ? shortened(shorter, run, by) : shorter;
};

const WIDE_SPACES = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);

/** Whether a code unit is one that `\s` fits. */
export const isSpace = (code: number): boolean => {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code > 0xff && WIDE_SPACES.has(code));
};

/** One line: runs of white space become one space; none at the ends. */
export const inOneLine = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? spaced(text) : text.trim();

const spaced = (text: string): string => {
  const shorter = text.replace(/\s{2,1000}|[^\S ]/g, ' ');
  return shorter.includes('  ') ? spaced(shorter) : shorter.trim();
};

/** From 20 spaces in a row one is left, from 3 line ends two. */
export const withoutLongGaps = (text: string): string => {
  const spaced = shortened(text, /([ \t]{20})[ \t]{1,1000}/g, '$1').replace(/[ \t]{20}/g, ' ');
  return shortened(spaced, /\n{3,1000}/g, '\n\n');
};
