import { wordSet } from '../../word-lists.ts';
import { normalForm } from '../normal-form.ts';
import { inOneLine } from '../white-space.ts';
import { type Element, isElement, type Node, perElement } from './tree.ts';

/** Elements with more characters or more nodes are not read. */
const MAX_SHORT_TEXT_LENGTH = 1_000;
const MAX_VISITED = 500;
const MAX_LEVELS_UP = 3;
const UNREAD = wordSet('script style svg template noscript button img picture figure');
const BLOCK = wordSet(
  'address br dd div dl dt h1 h2 h3 h4 h5 h6 header li ol p section td th time tr ul',
);

/**
 * The text of an element if it is at most `most` characters long; `|` parts blocks, and words that
 * would touch without their elements.
 */
export const shortText = (element: Element, most: number): string | undefined => {
  const text = partedText(element);
  return text !== null && text.length <= most ? text : undefined;
};

/** Null if it is longer than what is read. */
const partedText = perElement('shortText', (element): string | null => {
  let text = '';
  let visited = 0;
  let isApart = false;
  const add = (more: string) => {
    text += text && (isApart || touches(text, more)) ? `|${more}` : more;
    isApart = false;
  };
  const walk = (node: Node): void => {
    visited += 1;
    if (text.length > MAX_SHORT_TEXT_LENGTH || visited > MAX_VISITED) return;
    if (node.nodeName === '#text' && 'value' in node) {
      if (node.value.trim()) add(oneSpaced(node.value));
      else text += ' ';
    } else if ('childNodes' in node && !UNREAD.has(node.nodeName)) {
      const isBlock = BLOCK.has(node.nodeName);
      isApart ||= isBlock;
      node.childNodes.forEach(walk);
      isApart ||= isBlock;
    }
  };
  walk(element);
  if (text.length > MAX_SHORT_TEXT_LENGTH || visited > MAX_VISITED) return null;
  return inOneLine(normalForm(text)).replace(/ ?\| ?/g, ' | ');
});

/** Whether two texts would be one word side by side. */
const touches = (before: string, after: string): boolean =>
  /[\p{L}\d]$/u.test(before.slice(-2)) && /^[\p{L}\d]/u.test(after.slice(0, 2));

/** Indented text is short, too. */
const oneSpaced = (text: string) =>
  text.length > MAX_SHORT_TEXT_LENGTH ? text : text.replace(/\s{2,1000}/g, ' ');

/** The words right before an element: in its parent, in the element before, or before its parent. */
export const textBefore = (element: Element, most: number): string => {
  let at: Node | null = element;
  for (let level = 0; at && isElement(at) && level < MAX_LEVELS_UP; level += 1) {
    const before = nodeBefore(at);
    if (before && 'value' in before) return inOneLine(before.value.slice(-most));
    if (before) return isElement(before) ? (shortText(before, most) ?? '') : '';
    at = at.parentNode;
  }
  return '';
};

/** The sibling before that has more than white space. */
const nodeBefore = (element: Element): Node | undefined => {
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings
    .slice(0, siblings.indexOf(element))
    .findLast((each) => !('value' in each) || each.value.trim());
};
