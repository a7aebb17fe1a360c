/** One record with the number of the line on which it begins, counted from 1. */
export type CsvRecord = { line: number; cells: string[]; problem?: string };

/** Blanks around the quotation marks are no part of the cell, unlike in RFC 4180. */
const CELL = /[ \t]*"([^"]*(?:""[^"]*)*)"[ \t]*|([^",\r\n]*)/y;
const SEPARATOR = /,|\r\n|\n|\r|$/y;
const REST_OF_LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const COMMENT = /^\s*#/;

/**
 * The records of a text in comma-separated values (RFC 4180), with any line break. Lines that are
 * blank or begin with `#` are passed over. A record that can't be read has a `problem`; reading
 * goes on with the next line.
 */
export const csvRecords = (text: string): CsvRecord[] => {
  const records: CsvRecord[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const { end, ...record } = isComment(text, at)
      ? { cells: [], end: endOfLine(text, at) }
      : recordAt(text, at);
    if (record.problem || record.cells.some((cell) => cell.trim()))
      records.push({ line, ...record });
    line += text.slice(at, end).match(/\r\n|\n|\r/g)?.length ?? 0;
    at = end;
  }
  return records;
};

type Read = { cells: string[]; problem?: string; end: number };

const recordAt = (text: string, start: number): Read => {
  const cells: string[] = [];
  for (let at = start; ; ) {
    const [printed = '', quoted, plain = ''] = matchAt(CELL, text, at) ?? [];
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    at += printed.length;
    const separator = matchAt(SEPARATOR, text, at)?.[0];
    if (separator === undefined)
      return { cells, problem: problemAfter(printed, text[at]), end: endOfLine(text, at) };
    at += separator.length;
    if (separator !== ',') return { cells, end: at };
  }
};

const problemAfter = (printed: string, next: string | undefined): string => {
  if (next !== '"') return 'there is something between a closing quotation mark and the comma';
  return printed === ''
    ? 'a quotation mark is opened and never closed'
    : 'a quotation mark is inside a cell: put the cell in quotation marks and write the inner one twice';
};

const isComment = (text: string, at: number): boolean =>
  COMMENT.test(text.slice(at, endOfLine(text, at)));

const endOfLine = (text: string, at: number): number =>
  at + (matchAt(REST_OF_LINE, text, at)?.[0].length ?? 0);

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};
