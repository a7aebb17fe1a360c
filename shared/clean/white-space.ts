/**
 * Replaces runs in bounded pieces. For `\s+` V8 may push a backtracking entry per character (it does
 * in a process that has compiled many expressions), and megabytes of white space overflow its stack.
 */
const shortened = (text: string, run: RegExp, by: string): string => {
  const shorter = text.replace(run, by);
  return shorter.length < text.length ? shortened(shorter, run, by) : shorter;
};

/** One line: runs of white space become one space; none at the ends. */
export const oneLine = (text: string): string =>
  /\s\s|[^\S ]/.test(text) ? spaced(text) : text.trim();

const spaced = (text: string): string =>
  shortened(text, /\s{2,1000}/g, ' ')
    .replace(/\s/g, ' ')
    .trim();

/** From 20 spaces in a row one is left, from 3 line ends two. */
export const withoutLongGaps = (text: string): string => {
  const spaced = shortened(text, /([ \t]{20})[ \t]{1,1000}/g, '$1').replace(/[ \t]{20}/g, ' ');
  return shortened(spaced, /\n{3,1000}/g, '\n\n');
};
