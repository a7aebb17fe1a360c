import type { Metadata } from '../article/article.ts';
import { CREDITED_AGENCY_PATTERN } from '../german/agencies.ts';
import { STOP_WORDS } from '../german/function-words.ts';
import { MONTH_PATTERN } from '../german/months.ts';
import { ANY_WEEKDAY_PATTERN } from '../german/weekdays.ts';
import { once } from '../once.ts';
import { readTime } from './page-time.ts';

const AGENCY = `(?:${CREDITED_AGENCY_PATTERN})`;
/** `dpa`, `dpa-infocom`, `dpa/AFP`, `dpa/lno`. */
const CREDIT = `${AGENCY}(?:-[\\p{L}]{2,12}|\\/[\\p{L}-]{1,12}){0,4}`;
/** No byline: `Von Anna Muster (dpa)`. */
const PLACE = `((?!(?:Von|VON|Text:) )\\p{Lu}[\\p{L} ./-]{1,39}?)(?:, (?:(?:${ANY_WEEKDAY_PATTERN})[.,]{0,2} )?(?:den )?\\d{1,2}\\. ?(?:\\p{L}{3,9}\\.?|\\d{1,2}\\.)(?: ?\\d{2,4})?)?`;
const DATELINE = once(
  () => new RegExp(`^${PLACE} ?[([](${CREDIT})[)\\]] ?(?:[-–—:.|]+ ?|(?=\\p{Lu})|$)`, 'u'),
);
/** `BERLIN dpa | `: with a bar, and the place in capitals or an agency. */
const BARRED = once(
  () =>
    new RegExp(
      `^(?:${PLACE}[ ,]{1,2}(${CREDIT})|(\\p{Lu}[\\p{Lu} ./-]{1,39}) \\p{L}{2,10}(?:/\\p{L}{2,10}){0,2}) ?\\| ?`,
      'u',
    ),
);
/** `[dpa] `: an agency without a place. */
const OPENING = once(
  () => new RegExp(`^[([](${CREDIT})[)\\]] ?(?:[-–—:.|]+ ?)?(?=[\\p{Lu}„"»])`, 'u'),
);
/** `pm RODAU. Bei …`: an editor's initials before the place. */
const INITIALS =
  /^(\p{Ll}{2,4})(?:\/\p{Ll}{2,4})? (?=\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30}){0,2}(?:\.| ?[–—|:]| -) ?[\p{Lu}„»"])/u;
/** What a credit in brackets names besides the agency: initials, `red`, a date. */
const DAY = '\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{2,4}';
const BESIDE = `(?:\\p{Ll}{2,8}|\\p{Lu}{2,4}|${DAY})`;
const AT_END = once(
  () =>
    new RegExp(
      ` ?[([](?:${BESIDE}[,/; ]{1,3}){0,4}?(${CREDIT})(?:[,/; ]{1,3}(?:${CREDIT}|${BESIDE})){0,5}(?: - [\\p{Ll}\\d-]{4,30})?[)\\]]\\.?$`,
      'u',
    ),
);
/** `/tav/mis/jha`, `(0042/01.12.2025)`: initials and a number of an agency. */
const SIGNED = '/\\p{L}{2,5}(?:/\\p{L}{2,5}){1,5}| ?\\(\\d{3,6}/\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}\\)';
/** A copyright, an agency's number, initials, or names with a day, after the last sentence. */
const AFTER_LAST = once(
  () =>
    new RegExp(
      `(?<=[.!?…]["“”»«]?)(?:${SIGNED}| ?(?:(?:©|\\(c\\)) ?)?(${CREDIT})(?:, dpa:[\\d-]{6,20}/\\d{1,3})?| [([]?\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){0,3}[)\\]]?| [([](?:\\p{L}{2,20}[,/; ]{1,3}){1,4}${DAY}[)\\]])\\.?$`,
      'u',
    ),
);
const NAME = once(() => new RegExp(`^${AGENCY}`, 'u'));
const ONE = `${AGENCY}(?:-\\p{L}{2,12}){0,2}(?:/\\p{Ll}{2,5}(?:-\\p{Ll}{2,5})?)?`;
const ALONE = once(
  () =>
    new RegExp(
      `^[-–—©([ ]{0,3}(?:(?:[Vv]on|Text:) )?(${ONE}(?:(?: ?/ ?|, | und | & )${ONE}){0,4})[)\\]]?$`,
      'u',
    ),
);
const MAX_ALONE_LENGTH = 60;
const MAX_CREDIT_LENGTH = 90;

/** `24.11.2026, 10:15 Uhr – ` below the agency. */
const DAY_AFTER = once(
  () =>
    new RegExp(
      `^((?:\\d{1,2}\\. ?(?:\\d{1,2}\\.|(?:${MONTH_PATTERN})) ?\\d{4})(?:,? (?:um )?\\d{1,2}[.:]\\d{2}(?: Uhr)?)?) ?[-–—:|]{1,2} `,
      'u',
    ),
);

type Dateline = { text: string; metadata: Pick<Metadata, 'place' | 'agency' | 'published'> };

/** The dateline of a news agency (`Berlin (dpa) – `) as place and agency; `text` is the rest. */
export const dateline = (text: string): Dateline => {
  const start = text.slice(0, 120);
  const [whole, place, agency, barred] = DATELINE().exec(start) ?? BARRED().exec(start) ?? [];
  const where = place ?? barred;
  if (!whole || !where) return opening(text, start);
  const below = text.slice(whole.length);
  const [dated = '', day = ''] = (agency && DAY_AFTER().exec(below.slice(0, 60))) || [];
  const published = readTime(day);
  return {
    text: published ? below.slice(dated.length) : below,
    metadata: {
      place: inUsualCase(where),
      ...(agency && { agency: agencyName(agency) }),
      ...(published && { published }),
    },
  };
};

const opening = (text: string, start: string): Dateline => {
  const [initials, sign = ''] = INITIALS.exec(start) ?? [];
  if (initials && !STOP_WORDS.has(sign)) return { text: text.slice(initials.length), metadata: {} };
  const [whole = '', agency] = OPENING().exec(start) ?? [];
  return {
    text: text.slice(whole.length),
    metadata: agency ? { agency: agencyName(agency) } : {},
  };
};

/** The agency's credit at the end of an article, with or without brackets, and initials. */
export const closingCredit = (text: string): { text: string; agency?: string } => {
  const alone = agencyAlone(text);
  if (alone) return { text: '', agency: alone };
  const end = text.slice(-MAX_CREDIT_LENGTH);
  const [whole, agency] = AT_END().exec(end) ?? AFTER_LAST().exec(end) ?? [];
  if (!whole) return { text };
  return {
    text: text.slice(0, -whole.length).trimEnd(),
    ...(agency && { agency: agencyName(agency) }),
  };
};

/**
 * The first agency of a line or byline that names nothing but agencies: `dpa`, `(dpa)`, `Von dpa`,
 * `dpa/AFP`, `dpa, AFP`, `dpa/lno`.
 */
export const agencyAlone = (text: string): string | undefined => {
  const credit = text.length <= MAX_ALONE_LENGTH ? ALONE().exec(text)?.[1] : undefined;
  return credit && agencyName(credit);
};

/** `dpa` of `dpa-infocom/AFP`. */
const agencyName = (credit: string): string => NAME().exec(credit)?.[0] ?? credit;

/** Of a place in capitals. */
export const inUsualCase = (place: string): string =>
  /\p{Ll}/u.test(place)
    ? place.trim()
    : place
        .trim()
        .toLowerCase()
        .replace(/(?<!\p{L})(?!(?:am|an|der|im|in|ob)(?!\p{L}))\p{Ll}/gu, (letter) =>
          letter.toUpperCase(),
        );
