import { MONTH_PATTERN, monthNumber } from '../german/months.ts';

const MONTH = `(?<name>${MONTH_PATTERN})`;
const MARK = /\b(?:Sperrfrist|Sendesperrfrist|Embargo|Nicht vor)\b/i;
const DAY = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\. ?(?:(?<month>\\d{1,2})\\.|${MONTH}\\.?(?!\\p{L})) ?(?<year>\\d{4}|\\d{2}(?!\\d|[.:]))?`,
  'u',
);
const CLOCK = /(?<![\d.])(?<hour>[01]?\d|2[0-4])(?:[.:](?<minute>[0-5]\d))? ?(?:Uhr|h\b)/i;

/**
 * The end of the embargo that a line states (`Sperrfrist 5. Mai 09.30 Uhr`), never before it: without
 * a clock the end of the day. `unknown` if it states none that can be read; undefined if the line
 * is not about an embargo. A day without a year is of the year given.
 */
export const embargoLine = (line: string, year: number | undefined): string | undefined => {
  if (!MARK.test(line)) return undefined;
  const found = DAY.exec(line)?.groups;
  if (!found) return 'unknown';
  const { day = '', month, name = '' } = found;
  const full = found.year ? Number(found.year.padStart(4, '20')) : year;
  const number = month ? Number(month) : monthNumber(name);
  const clock = CLOCK.exec(line)?.groups;
  const [hour, minute] = clock ? [Number(clock.hour), Number(clock.minute ?? 0)] : [24, 0];
  // The offset of the winter is the later instant in summer, too.
  const time = full && number ? Date.UTC(full, number - 1, Number(day), hour - 1, minute) : NaN;
  return Number.isNaN(time) ? 'unknown' : new Date(time).toISOString();
};

/** The first embargo among lines. */
export const embargoIn = (lines: string[], year: number | undefined): string | undefined =>
  lines.map((line) => embargoLine(line, year)).find((found) => found !== undefined);
