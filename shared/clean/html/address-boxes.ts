import { shortText } from './short-text.ts';
import { attribute, type Element, isElement, type Node } from './tree.ts';

const MAX_BOXES = 20;
const MAX_BOX_LENGTH = 600;

/** The largest short elements around fields for an address of e-mail. */
export const addressBoxes = (elements: Element[]): Set<Node> => {
  const boxes = new Set<Node>();
  for (const field of elements.filter(isAddressField)) {
    if (boxes.size >= MAX_BOXES) break;
    let box: Element | undefined;
    for (let at: Node | null = field.parentNode; at && isElement(at); at = at.parentNode) {
      if (shortText(at, MAX_BOX_LENGTH) === undefined) break;
      box = at;
    }
    if (box) boxes.add(box);
  }
  return boxes;
};

const isAddressField = (element: Element): boolean =>
  element.tagName === 'input' &&
  (attribute(element, 'type') === 'email' ||
    /^e-?mail/i.test((attribute(element, 'name') ?? '').slice(0, 20)));
