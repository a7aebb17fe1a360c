import type { CsvError } from 'csv-parse/sync';
import { csv } from './lazy-csv.cjs';

/** One record with the number of the line it begins on, counted from 1. */
export type CsvRecord = { line: number; cells: string[]; problem?: string };

/** Reading stops after this many unreadable records. */
const MAX_UNREADABLE = 100;

const PROBLEMS: Record<string, string> = {
  CSV_INVALID_CLOSING_QUOTE:
    'there is something between a closing quotation mark and the next cell',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  INVALID_OPENING_QUOTE:
    'a quotation mark is inside a cell: put the cell in quotation marks and write the inner one twice',
};

const BREAK = /\r\n|\n|\r/g;
const REST_OF_LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;
const BLANK_AND_COMMENT_LINES = /(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))*/y;

/**
 * The records of a text in comma-separated values (RFC 4180) or with another delimiter, such as the
 * semicolon of Excel with German settings, and with any line break. Blank lines and
 * lines that begin with `#` are skipped. A record that can't be read has a `problem`; reading
 * resumes on the line after it.
 */
export const csvRecords = (text: string, delimiter = ','): CsvRecord[] => {
  const file = Buffer.from(text);
  // One character for each byte, since csv-parse counts bytes.
  const bytes = file.toString('latin1');
  const records: CsvRecord[] = [];
  let [at, line, unreadable] = [0, 1, 0];
  const advanceTo = (end: number) => {
    line += bytes.slice(at, end).match(BREAK)?.length ?? 0;
    at = end;
  };
  const advancePast = (pattern: RegExp, from = at) => {
    pattern.lastIndex = from;
    advanceTo(from + (pattern.exec(bytes)?.[0].length ?? 0));
  };

  while (at < file.length && unreadable < MAX_UNREADABLE) {
    const start = at;
    const failure = parseRecords(file.subarray(start), delimiter, (cells, end) => {
      advancePast(BLANK_AND_COMMENT_LINES);
      if (cells.some((cell) => cell.trim())) records.push({ line, cells });
      advanceTo(start + end);
    });
    if (!failure) break;
    advancePast(BLANK_AND_COMMENT_LINES);
    records.push({ line, cells: [], problem: PROBLEMS[failure.code] ?? failure.message });
    const isOpen = failure.code === 'CSV_QUOTE_NOT_CLOSED';
    advancePast(REST_OF_LINE, isOpen ? at : Math.max(at, start + Number(failure.bytes)));
    unreadable += 1;
  }
  return records;
};

/** @returns the error that ended the reading early */
const parseRecords = (
  file: Buffer,
  delimiter: string,
  onRecord: (cells: string[], end: number) => void,
): CsvError | undefined => {
  try {
    csv().parse(file, {
      delimiter,
      comment: '#',
      comment_no_infix: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (cells: string[], { bytes }) => {
        onRecord(cells, bytes);
        return null;
      },
    });
    return undefined;
  } catch (error) {
    if (error instanceof csv().CsvError) return error;
    throw error;
  }
};
