import { CREDIT_START, PICTURE_SOURCE } from '../boilerplate/pictures.ts';
import type { PageBlock } from './blocks.ts';
import { isFrameOfPicture } from './class-names.ts';
import { type Element, isElement, type Node } from './tree.ts';

const MAX_CAPTION_LENGTH = 220;
const MAX_CREDIT_LENGTH = 100;
/** Each is looked for among its siblings. */
const MAX_SOUGHT = 100;
const MAX_CHILDREN = 10;
const MAX_LEVELS_TO_FRAME = 3;
const PICTURE = /^(?:img|picture|figure)$/;

/**
 * Without captions: one sentence and a credit right after it, alone in an element or right below a
 * picture; or one sentence alone with a picture in an element that is named for it.
 */
export const withoutCaptions = (blocks: PageBlock[]): PageBlock[] => {
  const captions = new Set(blocks.filter((block, at) => isFramed(block, blocks, at)));
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

const isFramed = (block: PageBlock, blocks: PageBlock[], at: number): boolean => {
  if (!isCaption(block)) return false;
  const frame = block.parents.slice(0, MAX_LEVELS_TO_FRAME).find(isFrameOfPicture);
  const isBeside = [blocks[at - 1], blocks[at + 1]].some(
    (other) => frame && other?.parents.includes(frame),
  );
  return frame !== undefined && !isBeside && hasPicture(frame);
};

const isCaption = ({ type, text }: PageBlock) =>
  type === 'paragraph' && text.length <= MAX_CAPTION_LENGTH && !/\p{Ll}{2}[.!?] \p{Lu}/u.test(text);

const isCredit = ({ text }: PageBlock) =>
  text.length <= MAX_CREDIT_LENGTH && (CREDIT_START.test(text) || PICTURE_SOURCE().test(text));

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
