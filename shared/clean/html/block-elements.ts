import { type Element, isElement, type Node } from './tree.ts';
import { styleOf } from './undisplayed.ts';

const set = (names: string) => new Set(names.split(' '));
export const UNREADABLE = set(
  'script style noscript template svg math iframe object embed canvas textarea select button video audio head menu input label map applet frameset link meta',
);
const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p picture pre section summary table tbody tfoot thead tr ul',
);
const CELL = /^t[dh]$/;
/** Elements that hold sentences, whatever their inner elements are. */
const OF_PHRASES = /^(?:p|h[1-6]|pre|dt)$/;
const SHOWN_AS_BLOCK = /^(?:block|flex|grid|table|list-item)$/;
/** A cell with more text is no figure or label. */
const MIN_PART_OF_PAGE = 200;
/** Nodes in which an element between inline ones is searched for blocks. */
const MAX_SEARCHED_NODES = 30;

export const isCell = ({ tagName }: Element) => CELL.test(tagName);

/**
 * Whether an element is a block of its own: by its name, by its style, by what is in a cell or in one
 * that seems to be outside of the article, or by what an element of the page's own is beside.
 * `unmixed` keeps which nodes have no text between their elements.
 */
export const isBlock = (element: Element, isBeside: boolean, unmixed: Map<Node, boolean>) =>
  BLOCKS.has(element.tagName) ||
  (isBeside && holdsBlocks(element)) ||
  (isCell(element) && hasLongText(element)) ||
  isShownAsBlock(element) ||
  isOwnBlock(element, unmixed);

/** Whether an element shows lines as they are in the page. */
export const keepsLines = (element: Element): boolean =>
  element.tagName === 'pre' || /^pre/.test(styleOf(element)?.get('white-space') ?? '');

const isShownAsBlock = (element: Element): boolean =>
  SHOWN_AS_BLOCK.test(styleOf(element)?.get('display') ?? '') && !isInPhrases(element);

/** `<story-text>`, with nothing beside it but blocks and others of its kind. */
const isOwnBlock = (element: Element, unmixed: Map<Node, boolean>): boolean => {
  const { tagName, parentNode } = element;
  if (!tagName.includes('-') || !parentNode || isInPhrases(element)) return false;
  const known = unmixed.get(parentNode);
  if (known !== undefined) return known;
  const isApart = parentNode.childNodes.every(isNoPhrase);
  unmixed.set(parentNode, isApart);
  return isApart;
};

const isNoPhrase = (node: Node): boolean => {
  if (!isElement(node)) return !('value' in node) || node.value.trim() === '';
  const { tagName } = node;
  return BLOCKS.has(tagName) || UNREADABLE.has(tagName) || /-|^(?:br|img)$/.test(tagName);
};

const isInPhrases = ({ parentNode }: Element): boolean =>
  parentNode !== null && OF_PHRASES.test(parentNode.nodeName);

const hasLongText = (element: Element): boolean => {
  const open: Node[] = [element];
  let length = 0;
  for (let seen = 0; seen < MAX_SEARCHED_NODES && open.length > 0; seen += 1) {
    const node = open.shift();
    if (node && 'value' in node) length += node.value.trim().length;
    else if (node && 'childNodes' in node && !(isElement(node) && UNREADABLE.has(node.tagName)))
      open.push(...node.childNodes.slice(0, MAX_SEARCHED_NODES));
    if (length >= MIN_PART_OF_PAGE) return true;
  }
  return false;
};

const holdsBlocks = (element: Element): boolean => {
  const open: Node[] = [element];
  for (let seen = 0; seen < MAX_SEARCHED_NODES && open.length > 0; seen += 1) {
    const node = open.shift();
    if (!node || !('childNodes' in node)) continue;
    if (node !== element && isElement(node) && BLOCKS.has(node.tagName)) return true;
    open.push(...node.childNodes.slice(0, MAX_SEARCHED_NODES));
  }
  return false;
};
