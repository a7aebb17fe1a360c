/** The end of a cell in a row, until the line is taken. */
export const CELL_END = '\uFDD0';

const CELL_ENDS = /\s{0,99}\uFDD0\s{0,99}/g;
/** A time in the next cell belongs to it, as what is counted does to a number in order. */
const DAY_OR_ORDINAL = /(?:^|\D)\d{1,2}\.(?: ?(?:\d{1,2}\.|\p{L}{3,9}) ?(?:\d{2,4})?)?$/u;
/** A figure stays beside the year that it is of. */
const YEAR = /^(?:19|20)\d{2}(?![\d.,])/;
const MAX_CELL_LENGTH = 40;

/** Words in two cells are no name, and two figures no number; one stays beside what it is of. */
export const withCellsApart = (line: string): string => {
  if (!line.includes(CELL_END)) return line;
  let start = 0;
  return line.replace(CELL_ENDS, (end: string, at: number) => {
    const before = line.slice(Math.max(start, at - MAX_CELL_LENGTH), at);
    start = at + end.length;
    const after = line.slice(start, start + 5);
    const areWords = /[\p{L})“»]$/u.test(before) && /^[\p{L}„»]/u.test(after);
    const isOfYear = YEAR.test(after) && !YEAR.test(before);
    const areFigures =
      /\d/.test(before) && /^[+−–-]?\d/.test(after) && !isOfYear && !DAY_OR_ORDINAL.test(before);
    return areWords || areFigures ? '; ' : ' ';
  });
};
