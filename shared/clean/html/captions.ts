import { CREDIT_START, PICTURE_SOURCE } from '../boilerplate/pictures.ts';
import type { PageBlock } from './blocks.ts';
import { type Element, isElement, type Node } from './tree.ts';

const MAX_CAPTION_LENGTH = 220;
const MAX_CREDIT_LENGTH = 100;
/** Each is looked for among its siblings. */
const MAX_SOUGHT = 100;
const MAX_CHILDREN = 10;
const PICTURE = /^(?:img|picture|figure)$/;

/**
 * Without captions: one sentence and a credit right after it, alone in an element or right below a
 * picture.
 */
export const withoutCaptions = (blocks: PageBlock[]): PageBlock[] => {
  const captions = new Set<PageBlock>();
  let sought = 0;
  blocks.forEach((block, at) => {
    const credit = blocks[at + 1];
    if (!credit || !isCaption(block) || !isCredit(credit)) return;
    const shared = block.parents.find((each) => credit.parents.includes(each));
    const isIn = (other: PageBlock | undefined) =>
      other && shared && other.parents.includes(shared);
    const isAlone = !isIn(blocks[at - 1]) && !isIn(blocks[at + 2]);
    if (isAlone || (++sought <= MAX_SOUGHT && isBetween(block, credit)))
      captions.add(block).add(credit);
  });
  return captions.size === 0 ? blocks : blocks.filter((block) => !captions.has(block));
};

const isCaption = ({ type, text }: PageBlock) =>
  type === 'paragraph' && text.length <= MAX_CAPTION_LENGTH && !/\p{Ll}{2}[.!?] \p{Lu}/u.test(text);

const isCredit = ({ text }: PageBlock) =>
  text.length <= MAX_CREDIT_LENGTH && (CREDIT_START.test(text) || PICTURE_SOURCE.test(text));

/** Whether a picture is right above a line, and no other one between it and the credit. */
const isBetween = ({ parents: [line] }: PageBlock, { parents: [credit] }: PageBlock): boolean => {
  if (!line || !credit || (credit !== line && elementBefore(credit) !== line)) return false;
  const above = elementBefore(line);
  return above !== undefined && hasPicture(above);
};

const elementBefore = (element: Element): Element | undefined => {
  const siblings = childrenOf(element.parentNode);
  return siblings.slice(0, siblings.indexOf(element)).findLast(isElement);
};

const hasPicture = (element: Element): boolean =>
  PICTURE.test(element.tagName) ||
  [element, ...firstElements(element)].flatMap(firstElements).some(isPicture);

const firstElements = (element: Element): Element[] =>
  childrenOf(element).slice(0, MAX_CHILDREN).filter(isElement);

const isPicture = ({ tagName }: Element) => PICTURE.test(tagName);

const childrenOf = (node: Node | null): Node[] =>
  node && 'childNodes' in node ? node.childNodes : [];
