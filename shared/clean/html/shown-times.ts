import { isTimeAmongNames, isTimeLine } from '../header-lines.ts';
import { findTime, readTime } from '../page-time.ts';
import type { ClaimedFields } from './claimed-fields.ts';
import { isChangeName, isTimeName } from './class-names.ts';
import { shortText, textBefore } from './short-text.ts';
import { attribute, type Element, elements } from './tree.ts';

const MAX_TIME_TEXT_LENGTH = 160;
const MAX_LABEL_LENGTH = 40;
/** Words for a change, not for the publication. */
const CHANGE = /aktualisiert|update|geändert|zuletzt|bearbeitet|überarbeitet|modified|stand\b/i;
const STATED =
  'datetime content data-datetime data-timestamp data-time data-date data-published'.split(' ');
const PARTS = /\s*[|•·](?!\s*\d)\s*|(?=\b(?:Zuletzt|Aktualisiert|Update|Geändert|Letzte|Stand)\b)/i;

type ShownTime = { time: string; isChange: boolean };

/** Times of publication and of the last change in elements that are named or made for them. */
export const shownTimes = (
  near: Element[],
  rightBelow: ReadonlySet<Element>,
): Pick<ClaimedFields, 'published' | 'modified'> => {
  const times = near.flatMap((each) => timesOf(each, rightBelow.has(each)));
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
  const isMade = element.tagName === 'time' || isTimeName(element);
  const text = shortText(element, MAX_TIME_TEXT_LENGTH);
  if (text === undefined || !/\d/.test(text + stated(element)) || hasTime(element)) return [];
  if (!isMade && !isTimeLine(text) && !(isRightBelow && isTimeAmongNames(text))) return [];
  const isChange = isChangeName(element) || CHANGE.test(text) || CHANGE.test(labelOf(element));
  const time = readTime(stated(element));
  if (time) return [{ time, isChange }];
  const parts = text.split(PARTS).map((part) => ({ part, found: findTime(part) }));
  const several = parts.flatMap(({ part, found }) =>
    found ? { time: found.time, isChange: isChange && CHANGE.test(part) } : [],
  );
  if (several.length > 1) return several;
  const only = several[0]?.time ?? readTime(text);
  return only ? [{ time: only, isChange }] : [];
};

/** `Aktualisiert am` before an element. */
const labelOf = (element: Element): string => {
  const text = textBefore(element, MAX_LABEL_LENGTH);
  return /\d/.test(text) ? '' : text;
};

/** Whether an element of its own inside is made for the time. */
const hasTime = (element: Element) =>
  !elements(element, ({ tagName }) => tagName === 'time').next().done;

/** What an element gives to machines. */
const stated = (element: Element): string => {
  const given = STATED.map((name) => attribute(element, name)).find(Boolean);
  return given ?? (element.tagName === 'abbr' ? attribute(element, 'title') : undefined) ?? '';
};
