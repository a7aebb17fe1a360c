import { MONTH_PATTERN, monthNumber } from '../german/months.ts';
import { WEEKDAY_PATTERN } from '../german/weekdays.ts';

const MONTH = `(?<name>${MONTH_PATTERN})`;
const MARK = /S ?p ?e ?r ?r ?f ?r ?i ?s ?t\b|\b(?:Sperrvermerk|Embargo|Nicht vor)\b/i;
/** A day or an edition, without a word for it: `Samstag`, `Sonntagausgaben`, `14. März`, `18 Uhr`. */
const TIME = `(?:(?:die|den|das|dem) )?(?:(?:${WEEKDAY_PATTERN})|heute|morgen|übermorgen|\\p{L}{0,30}ausgaben?(?!\\p{L})|\\d{1,2}\\.|\\d{1,2} ?(?:Uhr|h\\b))`;
/**
 * `Frei für Samstag`, `Freigegeben ab 18.00 Uhr`, `Frei mit Redebeginn`, at the start of a line or
 * sentence.
 */
const RELEASE = new RegExp(
  `(?:^|[.:;,!] ?)(?:(?:Online|Print|Zur (?:Veröffentlichung|Verwendung)) )?(?:Frei(?:gabe|gegeben)?:?(?: zur (?:Veröffentlichung|Verwendung))? (?:erst )?(?:(?:(?:ab|f(?:ü|ue)r|zum|am) )?${TIME}|(?:ab|mit|nach|zu) (?:(?:der|dem) )?\\p{L}{0,30}(?:Beginn|Ende|Schluss|Start|Rede)(?!\\p{L}))|Nur f(?:ü|ue)r ${TIME})`,
  'iu',
);
const DAY = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})\\. ?(?:(?<month>\\d{1,2})\\.|${MONTH}\\.?(?!\\p{L})) ?(?<year>\\d{4}|\\d{2}(?!\\d|[.:]| ?(?:Uhr|h\\b)))?`,
  'u',
);
const CLOCK = /(?<![\d.])(?<hour>[01]?\d|2[0-4])(?:[.:](?<minute>[0-5]\d))? ?(?:Uhr|h\b)/i;

/** `Sperrfrist: keine`, `Keine Sperrfrist`, `Sperrfrist aufgehoben`. */
const LIFTED =
  /\b(?:keine?|ohne) (?:Sperrfrist|Embargo|Sperrvermerk)\b|(?:^|\b(?:Sperrfrist|Embargo|Sperrvermerk)[:,]? ?)(?:keine?|entfällt|(?:ist )?(?:aufgehoben|abgelaufen)|ab sofort(?: frei)?|sofort frei)[\s.!)*_]{0,9}$/i;

/** Whether a line says that a text may not be published yet. */
export const statesEmbargo = (line: string): boolean =>
  (MARK.test(line) || isRelease(line)) && !isLifted(line);

/** Whether a line says that there is no embargo; one with a number may say when it ends. */
export const isLifted = (line: string): boolean => LIFTED.test(line.trim()) && !/\d/.test(line);

/** Whether a line says from when on a text is free. */
export const isRelease = (line: string): boolean => RELEASE.test(line.trim());

/** Words of a line that says from when on a text is free, and nothing else. */
const RELEASE_WORD = new RegExp(
  `^(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN}|\\p{L}{0,30}ausgaben?|\\d[\\d.:]{0,9}|Uhr|h|und|oder|um|ab|der|des|dem|den|die|MEZ|MESZ|\\p{L}{0,20}beginn|Rede)$`,
  'iu',
);

/**
 * Whether a line says from when on a text is free, and nothing else: the words alone can begin a
 * headline.
 */
export const isReleaseLine = (line: string): boolean => {
  const text = line.replace(/[*_#>()[\]]/g, '').trim();
  const found = RELEASE.exec(text);
  if (found?.index !== 0) return false;
  const words = text.slice(found[0].length).split(/[\s,;!.–-]+/);
  return words.every((word) => word === '' || RELEASE_WORD.test(word));
};

/**
 * The end of the embargo that a line states (`Sperrfrist 5. Mai 09.30 Uhr`), never before it: without
 * a clock the end of the day. `unknown` if it states none that can be read; undefined if the line
 * is not about an embargo. A day without a year is the
 * one near the day of issue, which begins with its year and month.
 */
export const embargoLine = (line: string, issued: string | undefined): string | undefined => {
  if (!statesEmbargo(line)) return undefined;
  const found = DAY.exec(line)?.groups;
  if (!found) return 'unknown';
  const { day = '', month, name = '' } = found;
  const number = month ? Number(month) : monthNumber(name);
  const full = found.year ? Number(found.year.padStart(4, '20')) : yearOf(number ?? 0, issued);
  const clock = CLOCK.exec(line)?.groups;
  const [hour, minute] = clock ? [Number(clock.hour), Number(clock.minute ?? 0)] : [24, 0];
  // The offset of the winter is the later instant in summer, too.
  const time =
    full && number && isDay(full, number, Number(day))
      ? Date.UTC(full, number - 1, Number(day), hour - 1, minute)
      : NaN;
  return Number.isNaN(time) ? 'unknown' : new Date(time).toISOString();
};

/** The first embargo among lines. */
export const embargoIn = (lines: string[], issued: string | undefined): string | undefined =>
  lines.map((line) => embargoLine(line, issued)).find((found) => found !== undefined);

/** An item of December speaks of January as of the next year. */
const yearOf = (month: number, issued = ''): number | undefined => {
  const [, year, issuedMonth] = /^(\d{4})-?(\d\d)/.exec(issued) ?? [];
  if (!year) return undefined;
  return month < Number(issuedMonth) - 6 ? Number(year) + 1 : Number(year);
};

const isDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
