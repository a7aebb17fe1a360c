import { shortText } from './short-text.ts';
import { attribute, type Element, isElement, type Node } from './tree.ts';

const MAX_BOXES = 20;
const MAX_BOX_LENGTH = 600;
const WHOLE = /^(?:article|main|body)$/;

/**
 * The largest short elements around fields for an address of e-mail, and around fields to tick one
 * of.
 */
export const formBoxes = (elements: Element[]): Set<Node> => {
  const boxes = new Set<Node>();
  for (const field of elements.filter(isAddressOrChoice)) {
    if (boxes.size >= MAX_BOXES) break;
    let box: Element | undefined;
    for (let at: Node | null = field.parentNode; at && isElement(at); at = at.parentNode) {
      if (WHOLE.test(at.tagName) || shortText(at, MAX_BOX_LENGTH) === undefined) break;
      box = at;
    }
    if (box) boxes.add(box);
  }
  return boxes;
};

const isAddressOrChoice = (element: Element): boolean => {
  if (element.tagName !== 'input') return false;
  const type = attribute(element, 'type');
  const name = (attribute(element, 'name') ?? '').slice(0, 20);
  return type === 'email' || type === 'radio' || /^e-?mail/i.test(name);
};
