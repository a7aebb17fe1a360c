import type { Metadata } from '../article/article.ts';
import { MONTH_PATTERN } from '../german/months.ts';
import { ANY_WEEKDAY_PATTERN } from '../german/weekdays.ts';
import { statementOf } from '../wires/embargo-statement.ts';
import { isBodyNoun } from './body-nouns.ts';
import { isPerson, namesAlone, writtenByline } from './byline.ts';
import { GENRE } from './byline-words.ts';
import { agencyAlone } from './dateline.ts';
import type { Draft, Piece } from './draft.ts';
import { isEventLine } from './event-line.ts';
import { nameWithPlace } from './letter-writers.ts';
import { ROLE_PATTERN } from './no-person.ts';
import { findTime } from './page-time.ts';
import { ICONS, TIME_LABEL, TIME_PARTS } from './time-labels.ts';

const MAX_HEADER_LINES = 8;
const MAX_FOOTER_LINES = 4;
const MAX_HEADER_LINE_LENGTH = 160;
const MAX_TIME_LINE_LENGTH = 80;
/** Up to three words in capitals, or the time that reading takes. */
const FEW_NAMES = /^\p{Lu}[\p{L}.-]{0,30}(?: \p{Lu}[\p{L}.-]{0,30}){0,2}$|^Lese(?:zeit|dauer)|Min/u;
/** `(dpa/jo)` */
const SIGN = /^\(\p{L}{2,4}(?:\/\p{L}{2,4}){0,3}\)$/u;
const PLACE_FIRST =
  /^\p{Lu}[\p{L} .()/-]{1,40}, ?(?:den |am |[\p{L}.]{2,10}, (?:den )?)?\d{1,2}\. ?[\p{L}\d]/u;
/** `Lahr, den 26. November`: nothing says of which year; or `Lahr, im November 2026`. */
const PLACE_AND_DAY = new RegExp(
  `^\\p{Lu}[\\p{L} .()/-]{1,40}, (?:(?:${ANY_WEEKDAY_PATTERN})[.,]{0,2} )?(?:(?:den |am )?\\d{1,2}\\. ?(?:${MONTH_PATTERN})\\.?|im (?:${MONTH_PATTERN}) \\d{4})$`,
  'u',
);
/** `Von unserer Redakteurin`, with the name in the next line. */
const OPENS_BYLINE = new RegExp(
  `^(?:(?:${GENRE}) )?von(?: unser(?:em|er|en) [\\p{L}-]{0,30}(?:${ROLE_PATTERN}))?:?$`,
  'iu',
);
/** What the name of a newspaper and the page leave around a day: `Weiherbote vom 5.3.2026, S. 4`. */
const MASTHEAD = new RegExp(
  `^(?=.*(?: vom\\b|\\| (?:Seite|S\\.) ?\\d))\\p{Lu}[\\p{L}.-]{1,30}(?: \\p{Lu}[\\p{L}.-]{1,30}){0,3}(?: vom)?(?: (?:${ANY_WEEKDAY_PATTERN}))?(?: \\| (?:Seite|S\\.) ?\\d{1,4})?$`,
  'u',
);
const MAX_CLOSING_LENGTH = 100;
const CLOSING_BYLINE = /(?<=[.!?…]["“”»«]?) ?((?:Von|VON) \p{Lu}[^.!?]{3,80})$/u;
const CREDITED =
  /^[\p{L} ]{4,30}: ?\p{Lu}|^(?:Das |Die )?(?:Gespräch|Interview|Fragen) (?:führte|stellte)/u;
const SOURCE = /^(?:Quellen?|Agenturen?): ?(\p{L}[\p{L} ,./-]{1,60})$/u;
/** `dpa abc yydd n1 xyz`, above the time of an agency. */
const CODES = /^\p{Ll}{2,5}(?:[ /][\p{Ll}\d]{1,5}){1,6}$|^\(Schlu(?:ss|ß)\).{0,60}$/u;
/** `Alte Schule`, `Städtisches Museum` */
const OF_HOUSE = /^(?:alt|neu|groß|klein|.{2,20}(?:isch|lich))e[rs]?$/iu;
const COUNTED =
  /[\s|•·]{1,5}(?:\d{1,5} (?:Kommentare?|Min(?:uten|\.)?(?: Lesezeit)?)|Lesezeit:? [\w. ]{1,20})$/i;
/** `Publiziert heute um 12:19 Uhr` */
const TODAY =
  /^(?:(?:publiziert|veröffentlicht|erschienen|aktualisiert)(?: am)?:? )?(?:heute|gestern|vor \d)/i;
const CHANGED = /stand|aktualisiert|geändert|verändert|bearbeitet|letzte|update/i;

/** Byline, time and agency from lines of their own at the top and at the end; these are dropped. */
export const takeHeader = (draft: Draft): Draft => {
  const found: Metadata = {};
  let paragraphs = 0;
  const below = draft.pieces.filter((piece, at) => {
    if (at >= MAX_HEADER_LINES) return true;
    if (!(paragraphs > 1 && isDayHeading(piece)) && takeMetadata(piece, found)) return false;
    const agency = paragraphs <= 1 ? agencyAlone(piece.text) : undefined;
    if (agency) found.agency ??= agency;
    if (piece.type === 'paragraph') paragraphs += 1;
    return !agency;
  });
  const pieces = withoutFooter(withoutClosingByline(below, found), found);
  return { ...draft, metadata: { ...found, ...draft.metadata }, pieces };
};

/** The byline after the last sentence of a standfirst: `… ist fraglich. Von Ida Kern`. */
const withoutClosingByline = (pieces: Piece[], found: Metadata): Piece[] => {
  const [piece] = pieces;
  if (!piece || pieces.length < 2) return pieces;
  const [whole = '', names = ''] = CLOSING_BYLINE.exec(piece.text.slice(-MAX_CLOSING_LENGTH)) ?? [];
  const byline = names ? writtenByline(names) : undefined;
  if (!byline?.authors.every(isPerson)) return pieces;
  found.byline ??= byline.authors.join(', ');
  return pieces.with(0, { type: 'paragraph', text: piece.text.slice(0, -whole.length) });
};

/** `12. März 2026` above a part of a chronology. */
const isDayHeading = ({ type, text }: Piece): boolean =>
  type === 'heading' && isTimeLine(text) && !/\d[:.]\d{2}\b|\d uhr/i.test(text);

const withoutFooter = (pieces: Piece[], found: Metadata): Piece[] => {
  const isFooter = (piece: Piece) => {
    const agency = agencyAlone(piece.text);
    if (agency) found.agency ??= agency;
    return takeMetadata(piece, found) || agency !== undefined;
  };
  const last = pieces.findLastIndex(
    (piece, at) => at < pieces.length - MAX_FOOTER_LINES || !isFooter(piece),
  );
  return pieces
    .slice(0, last + 1)
    .filter(({ text }, at) => at < pieces.length - MAX_FOOTER_LINES || !takeCredit(text, found));
};

/** `Interview: Ida Kern`, with a note below it. */
const takeCredit = (text: string, found: Metadata): boolean => {
  const names = CREDITED.test(text) ? (writtenByline(text)?.authors ?? []) : [];
  if (names.length === 0 || !names.every(isPerson)) return false;
  found.byline ??= names.join(', ');
  return true;
};

/** Byline and time from the lines around a lead; a name counts after `Von` or next to a time. */
export const headMetadata = (lines: string[]): Metadata => {
  const found: Metadata = {};
  for (const text of lines) {
    const time = isSigned(text) ? findTime(text)?.time : undefined;
    if (time) found.published ??= time;
    if (time || isAuthorLine(text, lines))
      found.byline ??= namesAlone(text.replace(COUNTED, '')).join(', ');
    takeMetadata({ text }, found);
  }
  return found;
};

/**
 * Byline, time and agency from the lines right after a body, up to the first that is none of them; a
 * name alone or with a place if nothing else comes after it.
 */
export const footMetadata = (lines: string[]): Metadata => {
  const found: Metadata = {};
  const footer = lines.slice(0, MAX_FOOTER_LINES);
  footer.every((text) => CODES.test(text) || takeMetadata({ text }, found));
  const [only = '', ...others] = lines;
  const { name } = nameWithPlace(only) ?? {};
  const alone = name ? [name] : /[\d,]/.test(only) ? [] : namesAlone(only);
  const names = others.length === 0 ? alone : [];
  if (names.length > 0 && names.every(isPerson)) found.byline ??= names.join(', ');
  return found;
};

/** Whether a line is a name alone, after `Von` or next to a time. */
export const isAuthorLine = (text: string, lines: string[]): boolean => {
  const at = lines.indexOf(text);
  const names = at === -1 ? [] : namesAlone(text);
  if (names.length === 0 || names.some(isHouse)) return false;
  const [before = '', after = ''] = [lines[at - 1], lines[at + 1]];
  return opensByline(before) || isTimeLine(before) || isTimeLine(after) || TODAY.test(after);
};

/** `Amtsgericht Lohfeld`, unless it is a family name: `Anna Neuhaus`. */
const isHouse = (name: string): boolean => {
  const words = name.split(' ');
  const nouns = OF_HOUSE.test(words[0] ?? '') ? words : words.slice(0, -1);
  return !isPerson(name) && nouns.some(isBodyNoun);
};

/** Whether a line is persons and a time: `Ida Kern / 26. Nov. 2026, 17.45 Uhr`. */
export const isSigned = (text: string): boolean => {
  if (text.length > MAX_TIME_LINE_LENGTH || !/\d/.test(text) || !findTime(text)) return false;
  const names = namesAlone(text.replace(COUNTED, ''));
  return names.length > 0 && names.every(isPerson);
};

/** Whether a line is the beginning of a byline, without a name. */
export const opensByline = (text: string): boolean => OPENS_BYLINE.test(text);

/** Whether a line is a place and a day without its year. */
export const isPlaceAndDay = (text: string): boolean => PLACE_AND_DAY.test(text);

/** Whether a line has a time and nothing else but words for it: `Stand: 5.3.2026, 14.30 Uhr`. */
export const isTimeLine = (text: string): boolean => timeIn(text) !== undefined;

/** Whether a line has a time and besides it no more than labels, names and places. */
export const isTimeAmongNames = (text: string): boolean => {
  if (text.length > MAX_TIME_LINE_LENGTH || !/\d/.test(text)) return false;
  const { rest = '.' } = findTime(text) ?? {};
  return rest
    .replace(ICONS, '|')
    .split(/\s*[|·•,–-]\s*/)
    .every((part) => TIME_LABEL.test(part) || FEW_NAMES.test(part) || SIGN.test(part));
};

/** Whether a line is a byline or a time alone. */
export const isMetadataLine = (text: string): boolean => takeMetadata({ text }, {});

const timeIn = (text: string): string | undefined => {
  if (text.length > MAX_HEADER_LINE_LENGTH || !/\d/.test(text)) return undefined;
  if (isEventLine(text)) return undefined;
  const { time, rest = '' } = findTime(text) ?? {};
  return TIME_LABEL.test(rest) || MASTHEAD.test(rest) || isPlaceAndTime(text) ? time : undefined;
};

/** `Mölln, den 8. Juni 2026`. */
const isPlaceAndTime = (text: string) => PLACE_FIRST.test(text) && isTimeAmongNames(text);

const takeMetadata = ({ text }: Pick<Piece, 'text'>, found: Metadata): boolean => {
  if (statementOf(text)) return false;
  if (text.length > MAX_HEADER_LINE_LENGTH) return false;
  const byline = writtenByline(text);
  if (byline) {
    found.byline ??= byline.authors.join(', ');
    if (byline.agency) found.agency ??= byline.agency;
  }
  const time = byline ? undefined : timeIn(text);
  const parts = byline && /\d/.test(text) ? text.split(TIME_PARTS) : [];
  const several = byline || time ? [] : timesIn(text);
  const times = time ? [{ time, label: text }] : [...parts.flatMap(labelledTime), ...several];
  const source = several.length > 0 ? sourceAgency(text) : undefined;
  if (source) found.agency ??= source;
  for (const each of times) {
    if (CHANGED.test(each.label)) found.modified ??= each.time;
    else found.published ??= each.time;
  }
  return byline !== undefined || times.length > 0;
};

/** `Veröffentlicht am …, aktualisiert am …`, or a time with its source and count of comments. */
const timesIn = (text: string): { time: string; label: string }[] => {
  if (text.length > MAX_HEADER_LINE_LENGTH || !/\d/.test(text)) return [];
  const parts = partsOf(text);
  const rest = parts.filter((part) => timeIn(part) === undefined);
  return rest.every((part) => SOURCE.test(part))
    ? parts.filter((part) => !rest.includes(part)).flatMap(labelledTime)
    : [];
};

const partsOf = (text: string) => text.replace(COUNTED, '').split(TIME_PARTS).filter(Boolean);

const sourceAgency = (text: string): string | undefined =>
  partsOf(text)
    .flatMap((part) => SOURCE.exec(part)?.[1]?.split(/, ?|\/| und /) ?? [])
    .map((name) => agencyAlone(name.trim()))
    .find(Boolean);

const labelledTime = (label: string) => {
  const time = findTime(label)?.time;
  return time ? [{ time, label }] : [];
};
