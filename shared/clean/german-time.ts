import { monthNumber } from '../german/months.ts';

const DATE =
  /(\d{1,2})\. ?(?:(\d{1,2})\.|(\p{L}{3,9})\.?) ?(\d{4})(?!\d)(?:[\s,|–-]{1,5}(?:um )?(\d{1,2})[:.](\d{2}))?/u;

/** `22.11.2024, 14:30 Uhr` or `22. November 2024` as ISO 8601, without a zone because the text has none. */
export const germanTime = (text: string): string | undefined => {
  const [, day = '', number, name = '', year, hour, minute] = DATE.exec(text.slice(0, 80)) ?? [];
  const month = number
    ? Number(number)
    : (monthNumber(`${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`) ?? 0);
  if (!year || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const date = [year, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  const isTime = hour && minute && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${date}T${hour.padStart(2, '0')}:${minute}` : date;
};

const ISO =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** RFC 5322, used by feeds and some content systems. */
const MAIL =
  /^(?:\w{3}, )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} [012]\d:[0-5]\d:[0-5]\d (?:GMT|Z|UT|[+-][01]\d[0-5]\d)$/;

/** A time from a page or front matter in ISO 8601; undefined if it is none. */
export const isoTime = (text: string): string | undefined => {
  const value = text.trim().slice(0, 80);
  if (MAIL.test(value)) return new Date(value).toISOString();
  if (!ISO.test(value)) return germanTime(value);
  const iso = value.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return Number.isNaN(Date.parse(iso)) ? undefined : iso;
};
