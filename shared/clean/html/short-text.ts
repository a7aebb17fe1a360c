import { normalForm } from '../normal-form.ts';
import { oneLine } from '../white-space.ts';
import { type Element, isElement, type Node } from './tree.ts';

const MAX_VISITED = 500;
const UNREAD = /^(?:script|style|svg|template|noscript|button|img|picture|figure)$/;
const BLOCK = /^(?:address|br|dd|div|dl|dt|h\d|header|li|ol|p|section|td|th|time|tr|ul)$/;

/**
 * The text of an element if it is at most `most` characters long; `|` parts blocks, and words that
 * would touch without their elements.
 */
export const shortText = (element: Element, most: number): string | undefined => {
  let text = '';
  let visited = 0;
  const add = (more: string, isApart: boolean) => {
    const touches = /[\p{L}\d]$/u.test(text.slice(-2)) && /^[\p{L}\d]/u.test(more.slice(0, 2));
    text += (isApart || touches) && text ? `|${more}` : more;
  };
  let isApart = false;
  const walk = (node: Node): void => {
    visited += 1;
    if (text.length > 4 * most || visited > MAX_VISITED) return;
    if (node.nodeName === '#text' && 'value' in node) {
      if (!node.value.trim()) text += ' ';
      else {
        add(node.value, isApart);
        isApart = false;
      }
      return;
    }
    if (!('childNodes' in node) || UNREAD.test(node.nodeName)) return;
    const isBlock = isElement(node) && BLOCK.test(node.tagName);
    isApart ||= isBlock;
    node.childNodes.forEach(walk);
    isApart ||= isBlock;
  };
  walk(element);
  const line = oneLine(normalForm(text)).replace(/ ?\| ?/g, ' | ');
  return line.length <= most && visited <= MAX_VISITED ? line : undefined;
};

/** The words right before an element, in its parent or in the element before. */
export const textBefore = (element: Element, most: number): string => {
  const siblings = element.parentNode?.childNodes ?? [];
  const before = siblings
    .slice(0, siblings.indexOf(element))
    .findLast((each) => !('value' in each) || each.value.trim());
  if (!before) return '';
  if ('value' in before) return oneLine(before.value.slice(-most));
  return isElement(before) ? (shortText(before, most) ?? '') : '';
};
