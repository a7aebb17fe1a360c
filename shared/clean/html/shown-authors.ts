import {
  type Byline,
  isPerson,
  labelledByline,
  namesAlone,
  statedAuthors,
  writtenByline,
} from '../byline.ts';
import { isSigned, isTimeLine } from '../header-lines.ts';
import { findTime } from '../page-time.ts';
import { AGO } from '../time-labels.ts';
import type { ClaimedFields } from './claimed-fields.ts';
import { isBylineName } from './class-names.ts';
import { shortText, textBefore } from './short-text.ts';
import { attribute, type Element, isElement, type Node } from './tree.ts';

const MAX_BYLINE_LENGTH = 160;
/** Elements between the first author and the last. */
const MAX_AUTHOR_DISTANCE = 30;
const MAX_AUTHORS = 8;
const MAX_LABEL_LENGTH = 30;
const MAX_NEXT_LENGTH = 60;
const MAX_LINK_LEVELS = 5;
/** `Lesezeit: ca. 3 Min.`, `3–4 Minuten`, with the site before it. */
const READING_TIME =
  /^(?:\S{3,60} [•·|] )?(?:lese(?:zeit|dauer)\b:? ?)?(?:ca\. ?)?\d{1,3}(?:[–-]\d{1,3})? ?min(?:\.|uten)?(?: lese(?:zeit|dauer))?$/i;
/** `Anna Muster | Redakteurin Lokales` */
const HAS_ROLE =
  / \| (?:\p{L}{2,20}e )?[\p{L}-]{0,30}(?:redakteur|reporter|korrespondent|volontär|autor|journalist|kolumnist)(?:in)?(?!\p{L})/iu;
const MAX_PARTS = 6;
/** Of what the row is on, such as `Audio: `. */
const LABEL = /^\p{L}{3,20}: /u;
const PARTS = / (?:[|·•]|[–—]) /;
const BLOCK = /^(?:p|div|h\d|section|figure|ul|header|time)$/;
/** Addresses of pages about an author. */
const AUTHOR_PAGE =
  /\/(?:autor(?:en|in|innen)?|authors?|redakteure?|redaktion|mitarbeiter|journalisten|profile?)[/:]|^\/@[\w.-]{2,40}\/?$/i;

/** What is right beside the headline. */
type BesideHeadline = { rightAbove: ReadonlySet<Element>; rightBelow: ReadonlySet<Element> };

/**
 * Authors and agency in elements that are named or made for them, or are bylines by their words;
 * right beside the headline also among other facts, and right below it one name with a time.
 */
export const shownAuthors = (
  elements: Element[],
  { rightAbove, rightBelow }: BesideHeadline,
  publishers: string[],
): Pick<ClaimedFields, 'byline' | 'agency'> => {
  const found = elements.map(
    (each) =>
      bylineIn(each, rightBelow.has(each), publishers) ??
      (rightAbove.has(each) ? bylineAmong(each) : undefined),
  );
  const first = found.findIndex((each) => each && each.authors.length > 0);
  const together = first === -1 ? [] : found.slice(first, first + MAX_AUTHOR_DISTANCE);
  const authors = new Set(together.flatMap((each) => each?.authors ?? []));
  return {
    byline: [...authors].slice(0, MAX_AUTHORS).join(', '),
    agency: found.map((each) => each?.agency).find(Boolean),
  };
};

const bylineIn = (
  element: Element,
  isRightBelow: boolean,
  publishers: string[],
): Byline | undefined => {
  const text = shortText(element, MAX_BYLINE_LENGTH);
  if (!text || isPartOfLink(element, text)) return undefined;
  const written =
    writtenByline(text) ??
    labelledByline(textBefore(element, MAX_LABEL_LENGTH), text) ??
    (isRightBelow ? bylineAmong(element) : undefined);
  if (written) return written;
  const isLink = isAuthorLink(element, isRightBelow);
  const isMade = isLink || isBylineName(element) || element.tagName === 'address';
  if (isMade && !isRightBelow && isAboveAgo(element)) return undefined;
  if (isLink) return statedAuthors(text, publishers);
  if (isMade) {
    const { authors, ...agency } = statedAuthors(childNames(element) ?? text, publishers);
    return { authors: authors.filter((name) => name.includes(' ')), ...agency };
  }
  if (!isRightBelow) return undefined;
  if (isAboveTime(element) || isMailLink(element) || HAS_ROLE.test(text)) {
    const names = namesAlone(text);
    return names.every(isPerson) ? { authors: names } : undefined;
  }
  if (!/\d/.test(text) || !findTime(text) || (isTimeLine(text) && !isSigned(text)))
    return undefined;
  const names = namesAlone(text);
  const isRow = text.split(PARTS).length > 2;
  return names.length === 1 && !(isRow && !names.every(isPerson)) ? { authors: names } : undefined;
};

/** `Kiel | Lesedauer 2 Min. | Von Ida Kern`; without `Von` beside a time. */
const bylineAmong = (element: Element): Byline | undefined => {
  const parts = shortText(element, MAX_BYLINE_LENGTH)?.split(PARTS) ?? [];
  if (parts.length < 2 || parts.length > MAX_PARTS) return undefined;
  const isAll = (names: string[]) => names.length > 0 && names.every(isPerson);
  const written = parts.map(writtenByline).find((found) => found && isAll(found.authors));
  const others = parts.filter((part) => !isTimeLine(part) && !READING_TIME.test(part));
  if (written || others.length === parts.length || others.some((part) => LABEL.test(part)))
    return written;
  const named = others.map(namesAlone).filter(isAll);
  return named.length === 1 ? { authors: named.flat() } : undefined;
};

const isMailLink = (element: Element): boolean =>
  element.tagName === 'a' && /^mailto:/i.test(attribute(element, 'href') ?? '');

/** Whether the next element is a time, or that of reading, and nothing else. */
const isAboveTime = (element: Element): boolean => {
  const text = textAfter(element);
  return text !== undefined && (isTimeLine(text) || READING_TIME.test(text));
};

/** As comments have it below the name of a reader. */
const isAboveAgo = (element: Element): boolean =>
  AGO.test(textAfter(element)?.split(' | ')[0] ?? '');

const textAfter = (element: Element): string | undefined => {
  const siblings = element.parentNode?.childNodes ?? [];
  const next = siblings.slice(siblings.indexOf(element) + 1).find(isElement);
  return next && shortText(next, MAX_NEXT_LENGTH);
};

/** A link on an author, not within running text; in a long element only right below the headline. */
const isAuthorLink = (element: Element, isRightBelow: boolean): boolean => {
  if (/(?:^|\s)author(?:\s|$)/i.test(attribute(element, 'rel') ?? '')) return true;
  if (element.tagName !== 'a' || !AUTHOR_PAGE.test(attribute(element, 'href') ?? '')) return false;
  const { parentNode } = element;
  if (!parentNode || !isElement(parentNode)) return true;
  if (shortText(parentNode, MAX_BYLINE_LENGTH)) return true;
  if (!isRightBelow || !isBetweenBlocks(element)) return false;
  const names = namesAlone(shortText(element, MAX_BYLINE_LENGTH) ?? '');
  return names.length > 0 && names.every(isPerson);
};

/** With neither text nor elements of a sentence beside it. */
const isBetweenBlocks = (element: Element): boolean => {
  const siblings = (element.parentNode?.childNodes ?? []).filter(
    (node) => isElement(node) || ('value' in node && node.value.trim() !== ''),
  );
  const at = siblings.indexOf(element);
  const isBlock = (node: Node | undefined) =>
    node === undefined || (isElement(node) && BLOCK.test(node.tagName));
  return isBlock(siblings[at - 1]) && isBlock(siblings[at + 1]);
};

/** In a link with more text than the byline, which then belongs to what is linked. */
const isPartOfLink = (element: Element, text: string): boolean => {
  let at: Node | null = element.parentNode;
  for (let level = 0; at && isElement(at) && level < MAX_LINK_LEVELS; level += 1) {
    if (at.tagName === 'a') return shortText(at, MAX_BYLINE_LENGTH) !== text;
    at = at.parentNode;
  }
  return false;
};

/** The names in an element's innermost row of elements, if each holds one. */
const childNames = (element: Element): string | undefined => {
  const children = element.childNodes.filter(isElement);
  const [only, another] = children;
  if (only && !another) return childNames(only);
  const texts = children.map((child) => shortText(child, MAX_BYLINE_LENGTH) ?? '');
  return another && texts.every((text) => namesAlone(text).length === 1)
    ? texts.join(' | ')
    : undefined;
};
