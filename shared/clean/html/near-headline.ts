import { agencyAlone } from '../dateline.ts';
import { bylineOf } from '../header-lines.ts';
import { readTime } from '../page-time.ts';
import { oneLine } from '../white-space.ts';
import type { ClaimedFields } from './claimed-fields.ts';
import { isBylineName, isTimeName } from './class-names.ts';
import { attribute, type Element, type Node } from './tree.ts';

/** Elements before and after the headline that are searched. */
const ELEMENTS_BEFORE = 30;
const ELEMENTS_AFTER = 150;
const MAX_BYLINE_LENGTH = 160;
/** Elements between the first author and the last. */
const MAX_AUTHOR_DISTANCE = 30;
const MAX_AUTHORS = 5;

/** Byline, agency and times near the headline, in elements named or made for them. */
export const nearHeadline = (all: Element[]): ClaimedFields => {
  const near = around(all).map((element) => ({ element, text: shortText(element) }));
  const bylines = near.map((each) => (isByline(each) ? each.text : undefined));
  const times = near.flatMap(({ element, text }) => timeOf(element, text));
  return {
    byline: authorsOf(bylines.map((text) => text && bylineOf(text))),
    agency: bylines.map((text) => text && agencyAlone(text)).find(Boolean),
    published: times.find(({ isChange }) => !isChange)?.time,
    modified: times.find(({ isChange }) => isChange)?.time,
  };
};

const around = (all: Element[]): Element[] => {
  const headline = all.findIndex(({ tagName }) => tagName === 'h1');
  if (headline === -1) return [];
  return all.slice(Math.max(0, headline - ELEMENTS_BEFORE), headline + ELEMENTS_AFTER);
};

const timeOf = (element: Element, text: string): { time: string; isChange: boolean }[] => {
  if (text.length > MAX_BYLINE_LENGTH || !(element.tagName === 'time' || isTimeName(element)))
    return [];
  const time = readTime(attribute(element, 'datetime') ?? '') ?? readTime(text);
  return time ? [{ time, isChange: /aktualisiert|update|geändert|zuletzt/i.test(text) }] : [];
};

/** A byline by the element's name, or by its words: `Von Ida Muster`. */
const isByline = ({ element, text }: { element: Element; text: string }): boolean => {
  if (text === '' || text.length > MAX_BYLINE_LENGTH) return false;
  const isNamed = attribute(element, 'rel') === 'author' || isBylineName(element);
  return isNamed || /^von /i.test(text);
};

const authorsOf = (names: (string | undefined)[]): string | undefined => {
  const first = names.findIndex(Boolean);
  if (first === -1) return undefined;
  const together = names.slice(first, first + MAX_AUTHOR_DISTANCE).flatMap((name) => name ?? []);
  const single = together.filter((name, at) => !together.slice(0, at).join().includes(name));
  return single.slice(0, MAX_AUTHORS).join(', ');
};

/** The start of an element's text; one character over the limit if there is more. */
const shortText = (element: Element): string => {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > 4 * MAX_BYLINE_LENGTH) return;
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if ('childNodes' in node && !/^(?:script|style|svg)$/.test(node.nodeName))
      node.childNodes.forEach(walk);
  };
  walk(element);
  return oneLine(text).slice(0, MAX_BYLINE_LENGTH + 1);
};
