import { namesAlone, writtenByline } from '../byline.ts';
import { isTimeAmongNames, isTimeLine } from '../header-lines.ts';
import { findTime, readTime } from '../page-time.ts';
import { TIME_PARTS } from '../time-labels.ts';
import { inGermany } from './agreed-times.ts';
import type { ClaimedFields } from './claimed-fields.ts';
import { isChangeName, isTimeName } from './class-names.ts';
import { shortText, textBefore } from './short-text.ts';
import { timeNameOf } from './time-names.ts';
import { attribute, type Element, firstElement, isElement } from './tree.ts';

const MAX_TIME_TEXT_LENGTH = 160;
const MAX_LABEL_LENGTH = 40;
/** Words for a change, not for the publication. */
const CHANGE =
  /aktualisier(?:t|ung)|update|(?:ge|ver)ändert|änderung|zuletzt|bearbeitet|überarbeitet|modified|stand\b/i;
/** Attributes of what is made or named for a time. */
const STATED =
  /^(?:datetime|content|data-(?:datetime|timestamp|time|date|published|unix-?time(?:stamp)?|utime|epoch|livestamp))$/;
/** `Update: 16:20 Uhr` after a date. */
const CLOCK_ALONE = /^[\p{L} ]{4,30}:? ?\(?(\d{1,2})[:.](\d\d)(?: ?Uhr)?\)?$/u;

/** `Update vor 3 Stunden` */
const AGO = /[|•·,] (?:\p{L}{3,14} ){0,2}vor \d{1,3} (?:min|std|stunde|minute|tag)\p{L}{0,3}\.?$/iu;
/** `(um) 16:40 Uhr` */
const CLOCK = /^(?:um )?\d{1,2}[:.]\d\d(?: ?Uhr| ?h)?$/;

const TIME_ATTRIBUTE = /publ|pub-?d|pub-?t|modif|updat|chang/;

type ShownTime = { time: string; isChange: boolean };

/** Times of publication and of the last change in elements that are named or made for them. */
export const shownTimes = (
  near: Element[],
  rightBelow: ReadonlySet<Element>,
  within: Element[],
): Pick<ClaimedFields, 'published' | 'modified'> => {
  const times = [
    ...near.flatMap((each) => timesOf(each, rightBelow.has(each))),
    ...[...within, ...rightBelow].flatMap(namedTimes),
  ];
  return {
    published: mostExact(times.filter(({ isChange }) => !isChange)),
    modified: mostExact(times.filter(({ isChange }) => isChange)),
  };
};

/** The first, or the first with a time of day on the same day. */
const mostExact = (times: ShownTime[]): string | undefined => {
  const [first] = times;
  return times.find(({ time }) => first && time.startsWith(`${first.time}T`))?.time ?? first?.time;
};

const timesOf = (element: Element, isRightBelow: boolean): ShownTime[] => {
  if (element.tagName === 'meta') return [];
  const isMade = element.tagName === 'time' || isTimeName(element);
  const text = shortText(element, MAX_TIME_TEXT_LENGTH)?.replace(AGO, '');
  const stated = statedIn(element);
  if (text === undefined || !/\d/.test(text + stated) || hasTime(element)) return [];
  if (!isMade && !areTimes(text) && !(isRightBelow && isTimeBesideNames(element, text))) return [];
  const isChange = isChangeName(element) || CHANGE.test(text) || CHANGE.test(labelOf(element));
  const time = readTime(stated);
  if (time) return [{ time: inShownZone(time, text), isChange }];
  const several = timesIn(text, isChange);
  if (several.length > 1) return several;
  const shown = several[0]?.time ?? readTime(text) ?? (isMade && readTime(titleOf(element)));
  const only = shown && !shown.includes('T') ? (withClock(shown, element) ?? shown) : shown;
  return only ? [{ time: only, isChange: isChange || CHANGE.test(titleOf(element)) }] : [];
};

/** A day with the clock that is alone in the next element. */
const withClock = (day: string, element: Element): string | undefined => {
  const siblings = element.parentNode?.childNodes ?? [];
  const next = siblings.slice(siblings.indexOf(element) + 1).find(isElement);
  const clock = next && shortText(next, MAX_LABEL_LENGTH);
  return clock && CLOCK.test(clock) ? readTime(`${day} ${clock}`) : undefined;
};

/** Whether a text has times among names, or one in a byline without an element for it. */
const isTimeBesideNames = (element: Element, text: string): boolean =>
  isTimeAmongNames(text) ||
  ((writtenByline(text) !== undefined || areTimes(text, isOfNames)) &&
    firstElement(element, isTimeName) === undefined);

const isOfNames = (text: string): boolean => namesAlone(text).length > 0 || isTimeAmongNames(text);

/** Whether a text is a time with its label, or several. */
const areTimes = (
  text: string,
  isBeside: (part: string) => boolean = (part) => part === '',
): boolean =>
  isTimeLine(text) ||
  text.split(TIME_PARTS).every((part) => isTimeLine(part) || isBeside(part.trim()));

/** The times in a text, each with its label; a clock alone is on the day before it. */
const timesIn = (text: string, isChange: boolean): ShownTime[] => {
  const found: ShownTime[] = [];
  for (const part of text.split(TIME_PARTS)) {
    const time = findTime(part)?.time ?? clockIn(part.trim(), found[0]);
    if (time) found.push({ time, isChange: isChange && CHANGE.test(part) });
  }
  return found;
};

const clockIn = (part: string, before: ShownTime | undefined): string | undefined => {
  const [, hour, minute] = CLOCK_ALONE.exec(part) ?? [];
  return before && hour && CHANGE.test(part)
    ? readTime(`${before.time.slice(0, 10)} ${hour}:${minute}`)
    : undefined;
};

/** Attributes named for a time, on any element but a link: `data-publish-date`. */
const namedTimes = ({ tagName, attrs }: Element): ShownTime[] =>
  (tagName === 'a' ? [] : attrs).flatMap(({ name, value }) => {
    if (!TIME_ATTRIBUTE.test(name) || !/\d{4}/.test(value)) return [];
    const [kind, time] = [timeNameOf(name), readTime(value)];
    return kind && time ? [{ time, isChange: kind === 'modified' }] : [];
  });

/** `Aktualisiert am` before an element. */
const labelOf = (element: Element): string => {
  const text = textBefore(element, MAX_LABEL_LENGTH);
  return /\d/.test(text) ? '' : text;
};

/** Whether an element of its own inside is made for the time. */
const hasTime = (element: Element) =>
  firstElement(element, ({ tagName }) => tagName === 'time') !== undefined;

/** What an element gives to machines. */
const statedIn = (element: Element): string =>
  element.attrs.find(({ name, value }) => value && STATED.test(name))?.value ??
  (element.tagName === 'abbr' ? titleOf(element) : '');

const titleOf = (element: Element): string => attribute(element, 'title') ?? '';

/** The time of day is the one that readers are shown, whatever the season. */
const inShownZone = (time: string, text: string): string =>
  readTime(text)?.startsWith(time.slice(0, 16)) ? inGermany(time) : time;
