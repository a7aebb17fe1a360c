import * as z from 'zod';
import { Rejection } from '../article/errors.ts';
import { CREDITED_AGENCY_PATTERN } from '../german/agencies.ts';
import { sectionOf } from './desks.ts';
import { fromGermanVariant } from './eight-bit-text.ts';
import { embargoIn } from './embargo-note.ts';
import { embargoesIn } from './find-embargo.ts';
import { blockOf, type HeadlineBlock } from './iptc-headline.ts';
import { iptcToHtml } from './iptc-text.ts';
import { distinct, type Wire, type WireItem, wire } from './wire-item.ts';

/** The service and its number, the priority, the desk and the number of words. */
const HEADER =
  /^[^\n\p{L}\p{N}]{0,20}[A-Za-z]{2,6}\d{3,5} (?<urgency>[1-9]) (?<desk>[A-Za-z]{1,3})(?: {1,4}\d{1,5}(?: {1,4}(?<credit>\S.{0,80}))?)?\s{0,9}$/mu;
const AGENCY = new RegExp(`^(?:${CREDITED_AGENCY_PATTERN})(?![\\p{L}])`, 'u');
/** Control characters around a message and its text. */
const [SOH, STX, ETX] = ['\u0001', '\u0002', '\u0003'];
/** The time after a text: after its control character, or in a line of its own. */
const TIME =
  '(?<day>\\d\\d)(?<hour>\\d\\d)(?<minute>\\d\\d) (?<month>\\p{L}{3,4})\\.? (?<year>\\d\\d)';
const END = new RegExp(`^[ \\t]{0,9}${TIME}`, 'u');
const LINE_OF_TIME = new RegExp(`^${TIME}[ \\t]{0,9}$`, 'mu');
const ENDS = new RegExp(`${ETX}|${LINE_OF_TIME.source}`, 'gmu');
/** `APA0214    2026-11-26/10:12`, in German time. */
const CLOSING_TIME =
  /^[A-Z]{3}\d{4}\s{1,9}(?<day>\d{4}-\d\d-\d\d)\/(?<clock>\d\d:\d\d)[ \t]{0,9}$/mu;
const MONTHS = 'jan feb m(?:[äaï]r|rz) apr ma[iy] jun jul aug sep o[kc]t nov de[zc]'
  .split(' ')
  .map((form) => new RegExp(`^${form}`, 'i'));
const MAX_HEAD = 2_000;

/** What the header line of an item in IPTC 7901 says. */
const Header = z.object({
  urgency: z.coerce.number(),
  desk: z.string(),
  credit: z.string().optional(),
});

/** Whether a text is in IPTC 7901: by its control characters, or by its header line. */
export const isIptc7901 = (text: string): boolean => {
  const head = text.slice(0, MAX_HEAD);
  if (!HEADER.test(head.replaceAll('\r', ''))) return false;
  return head.includes(SOH) || head.includes(STX) || / =\r?\n/.test(head);
};

/** The articles in messages in IPTC 7901. Notes to editors after a text are not read. */
export const iptc7901 = (text: string): Wire[] =>
  iptcMessages(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).map((message) =>
    wire(() => itemOf(message)),
  );

const itemOf = (message: string): WireItem => {
  const text = fromGermanVariant(message);
  const header = HEADER.exec(text);
  if (!header) throw new Rejection('broken-item', 'This item in IPTC 7901 has no header line.');
  const stated = Header.parse(header.groups);
  const agency = AGENCY.exec(stated.credit ?? '')?.[0];
  const time = timeOf(text, agency);
  const [, afterHeader = ''] = splitAt(text, header.index + header[0].length);
  const { slug, lines, rest } = partsOf(withoutEnd(afterHeader));
  const block = blockOf(lines);
  return {
    kind: 'text',
    title: block.title,
    subhead: block.subhead,
    correction: block.correction,
    byline: block.byline,
    genre: block.genre,
    embargo: embargoOf(block, rest, time),
    html: iptcToHtml(rest),
    section: sectionOf(stated.desk.toLowerCase()),
    urgency: stated.urgency,
    keywords: distinct(slug.split('/')),
    places: [],
    topics: [],
    agency,
    changed: time,
  };
};

/**
 * Each begins with its control character; without it, with a header line after the end of another.
 */
const iptcMessages = (text: string): string[] => {
  const starts = text
    .split(SOH)
    .slice(1)
    .filter((part) => part.trim());
  if (starts.length > 1) return starts.map((part) => SOH + part);
  const messages: string[] = [];
  const ends = [...text.matchAll(ENDS)].map(({ index }) => index);
  let [from, end, at] = [0, -1, 0];
  for (const { index } of text.matchAll(new RegExp(HEADER, 'gmu'))) {
    for (; at < ends.length && (ends[at] ?? 0) < index; at += 1) end = ends[at] ?? end;
    if (end < from || index - end > MAX_HEAD) continue;
    messages.push(text.slice(from, index));
    from = index;
  }
  return [...messages, text.slice(from)];
};

const splitAt = (text: string, at: number): [string, string] => [text.slice(0, at), text.slice(at)];

const withoutEnd = (text: string): string => {
  const end = text.search(ENDS);
  return end < 0 ? text : text.slice(0, end);
};

/**
 * Without control characters: a line that ends in a slash, or the first one if slashes join its
 * words.
 */
const slugIn = (head: string): string =>
  /^\s{0,99}(\S.*\/)\s*$/m.exec(head)?.[1] ??
  /^\s{0,99}([^\s/]{1,40}(?:\/[^\s/]{1,40}){1,12})[ \t]{0,9}(?:\n|$)/.exec(head)?.[1] ??
  '';

const END_OF_HEADLINE = / ?=[ \t]{0,9}(?:\n|$)/;

/** The slug, the headline block, which ends with ` =`, and the text. */
const partsOf = (text: string): { slug: string; lines: string[]; rest: string } => {
  const [before, after] = aroundStart(text);
  const end = END_OF_HEADLINE.exec(after.slice(0, MAX_HEAD));
  if (!end)
    throw new Rejection(
      'broken-item',
      'The headline of this item in IPTC 7901 does not end: no line ends in " =".',
    );
  const head = after.slice(0, end.index);
  const slug = before.trim() || slugIn(head).trim();
  return {
    slug: slug.includes('\n')
      ? (slug.split('\n').findLast((line) => line.includes('/')) ?? '')
      : slug,
    lines: (before.trim() ? head : head.replace(slug, '')).split('\n'),
    rest: after.slice(end.index + end[0].length),
  };
};

/** What is before the start of the text by its control character; the headline may be, too. */
const aroundStart = (text: string): [before: string, after: string] => {
  const [before = '', ...others] = text.split(STX);
  const after = others.join(STX);
  if (others.length === 0) return ['', text];
  const isHeadlineBefore =
    END_OF_HEADLINE.test(before.slice(-MAX_HEAD)) &&
    !END_OF_HEADLINE.test(after.slice(0, MAX_HEAD));
  return isHeadlineBefore ? ['', `${before}${after}`] : [before, after];
};

/** In UTC by the standard; dpa and APA write German time, which is how a time without a zone is read. */
const timeOf = (text: string, agency: string | undefined): string | undefined => {
  const after = text.indexOf(ETX) + 1;
  const end = (after > 0 ? END.exec(text.slice(after)) : LINE_OF_TIME.exec(text))?.groups ?? {};
  const { day, hour, minute, month = '', year } = end;
  const closing = day === undefined ? CLOSING_TIME.exec(text)?.groups : undefined;
  if (closing) return `${closing.day}T${closing.clock}`;
  const number = MONTHS.findIndex((form) => form.test(month)) + 1;
  if (number === 0) return undefined;
  const zone = agency === 'dpa' ? '' : 'Z';
  return `20${year}-${String(number).padStart(2, '0')}-${day}T${hour}:${minute}${zone}`;
};

/** In the headline block, or in a line of its own, notes to editors included. */
const embargoOf = (block: HeadlineBlock, rest: string, time: string | undefined) => {
  const lines = [...embargoesIn(rest.split('\n'))].map(({ text }) => ({ text, isEmbargo: true }));
  return embargoIn([...block.notes.map((text) => ({ text })), ...lines], time);
};
