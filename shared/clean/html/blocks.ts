import type { BlockType } from '../../article/article.ts';
import { normalForm, resolveEntities, withoutLinkNotes } from '../normal-form.ts';
import { inOneLine } from '../white-space.ts';
import { type Beside, besideOf, isLead, isUnseen } from './class-names.ts';
import { formBoxes } from './form-boxes.ts';
import { createLine, type InlineLine } from './inline-text.ts';
import { proseOf } from './prose.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { allElements, type Element, isElement, type Node, shadowRoot } from './tree.ts';

const set = (names: string) => new Set(names.split(' '));
const UNREADABLE = set(
  'script style noscript template svg math iframe object embed canvas textarea select button video audio head menu input label map applet frameset link meta',
);
const BLOCKS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p picture pre section summary table tbody tfoot thead tr ul',
);
const CELL = /^t[dh]$/;
const STRUCK = set('del s strike');
/** A page may be broken within a word, at a soft hyphen. */
const SPLIT_WORD = /\u00AD\s{1,99}(?=\p{Ll})/gu;
const MAX_MARKS = 5;
const MAX_BESIDE_DEPTH = 20;
/** A cell with more text is no figure or label. */
const MIN_PART_OF_PAGE = 200;
/** Nodes in which an element between inline ones is searched for blocks. */
const MAX_SEARCHED_NODES = 30;

/** An ancestor that seems to be outside of the article, innermost first. */
export type BesideLink = Beside & {
  element: Element;
  outer: BesideLink | undefined;
  depth: number;
};

/** A block of a page: its text, how much of it is links, and its ancestors, innermost first. */
export type PageBlock = {
  type: BlockType;
  tag: string;
  text: string;
  linked: number;
  /** Letters of the link that it begins with. */
  opening: number;
  parents: Element[];
  lead: boolean;
  /** Its length as prose; 0 for a heading, a label or a link. */
  prose: number;
  beside: BesideLink | undefined;
};

/** A block element around the line; the ancestors are listed once a block is found in it. */
type Within = { element: Element; outer: Within | undefined; parents?: Element[] };

type Walk = {
  blocks: PageBlock[];
  line: InlineLine<Beside & { element: Element }>;
  within: Within | undefined;
  beside: BesideLink | undefined;
  /** Ancestors of the headline and the main part, whatever their names. */
  around: Set<Node>;
  /** Small parts with a form that asks for an address or a choice. */
  boxes: Set<Node>;
};

/** The blocks below a node in reading order, each with the reasons not to count it. */
export const pageBlocks = (root: Node, elements = allElements(root)): PageBlock[] => {
  const walk: Walk = {
    blocks: [],
    line: createLine(),
    within: undefined,
    beside: undefined,
    around: aroundMain(elements),
    boxes: formBoxes(elements),
  };
  visit(root, walk);
  flush(walk);
  return walk.blocks;
};

const visit = (node: Node, walk: Walk): void => {
  if (node.nodeName === '#text' && 'value' in node) walk.line.add(node.value);
  else if (!('childNodes' in node)) return;
  else if (isElement(node)) visitElement(node, walk);
  else visitAll(node.childNodes, walk);
};

const visitAll = (nodes: Node[], walk: Walk): void => {
  for (const node of nodes) visit(node, walk);
};

const visitElement = (element: Element, walk: Walk): void => {
  const name = element.tagName;
  if (shadowRoot(element)) visitBlock(element, walk, undefined);
  else if (UNREADABLE.has(name) || STRUCK.has(name)) return;
  else if (name === 'br') lineBreak(walk);
  else {
    const beside = walk.around.has(element)
      ? undefined
      : (besideOf(element) ?? boxOf(element, walk));
    if (BLOCKS.has(name) || isBlock(element, beside)) visitBlock(element, walk, beside);
    else visitInline(element, walk, beside);
  }
};

const boxOf = (element: Element, { boxes }: Walk): Beside | undefined =>
  boxes.has(element) ? { kind: 'named', by: 'newsletter' } : undefined;

const visitBlock = (element: Element, walk: Walk, beside: Beside | undefined): void => {
  flush(walk);
  const { within: outer, beside: outerBeside } = walk;
  walk.within = { element, outer };
  if (beside) walk.beside = linked({ ...beside, element }, outerBeside);
  const root = shadowRoot(element);
  const visitChildren = () => visitAll(root ? [root] : element.childNodes, walk);
  if (element.tagName === 'a') walk.line.link(visitChildren);
  else visitChildren();
  flush(walk);
  walk.within = outer;
  walk.beside = outerBeside;
};

const visitInline = (element: Element, walk: Walk, beside: Beside | undefined): void => {
  if (beside && isUnseen(element)) return;
  const { line } = walk;
  const reason = beside && { ...beside, element };
  const visitChildren = () => visitAll(element.childNodes, walk);
  if (CELL.test(element.tagName)) line.add(' ');
  if (element.tagName === 'q') line.quote(visitChildren);
  else if (element.tagName === 'sup') line.raise(visitChildren);
  else if (element.tagName === 'a') line.link(visitChildren, reason);
  else if (reason) line.aside(visitChildren, reason);
  else visitChildren();
};

/** So deep within parts outside of the article, further ones make no difference. */
const linked = (
  part: Beside & { element: Element },
  outer: BesideLink | undefined,
): BesideLink | undefined => {
  const depth = (outer?.depth ?? 0) + 1;
  return depth > MAX_BESIDE_DEPTH ? outer : { ...part, outer, depth };
};

/** What is inside decides: a cell may be one of figures or a part of the page. */
const isBlock = (element: Element, beside: Beside | undefined): boolean =>
  (beside !== undefined && holdsBlocks(element)) ||
  (CELL.test(element.tagName) && hasLongText(element));

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

/** Ancestors of `main` and the first headlines: frames of the page, even if called navigation. */
const aroundMain = (elements: Element[]): Set<Node> => {
  const around = new Set<Node>();
  const marks = elements.filter(({ tagName }) => tagName === 'main' || tagName === 'h1');
  for (const mark of marks.slice(0, MAX_MARKS))
    for (let at: Node | null = mark.parentNode; at; at = 'parentNode' in at ? at.parentNode : null)
      around.add(at);
  return around;
};

/** Two breaks, or one after a full stop, end a paragraph. */
const lineBreak = (walk: Walk): void => {
  if (/(?:[.!?…]["“”»«]?|\n)\s*$/.test(walk.line.end())) flush(walk);
  else walk.line.add('\n');
};

const flush = ({ line, within, blocks, beside }: Walk): void => {
  const taken = line.take();
  if (!within || !taken) return;
  const { linked: ofLinks, opening, reason } = taken;
  const whole = withoutShortcodes(taken.text.replace(SPLIT_WORD, ''));
  const text = inOneLine(withoutLinkNotes(resolveEntities(normalForm(whole))));
  if (!text) return;
  const parents = parentsOf(within);
  const lead = parents.slice(0, 3).some(isLead);
  const block = {
    type: typeOf(parents),
    tag: within.element.tagName,
    text,
    linked: ofLinks,
    opening,
    parents,
    lead,
    beside: reason ? linked(reason, beside) : beside,
  };
  blocks.push({ ...block, prose: proseOf(block) });
};

const parentsOf = (within: Within): Element[] => {
  if (within.parents) return within.parents;
  const parents: Element[] = [];
  for (let at: Within | undefined = within; at; at = at.outer) parents.push(at.element);
  within.parents = parents;
  return parents;
};

const typeOf = (parents: Element[]): BlockType => {
  const near = parents.slice(0, 3).map(({ tagName }) => tagName);
  if (near.some((tag) => /^h[1-6]$/.test(tag))) return 'heading';
  if (near.includes('blockquote')) return 'quote';
  return near.includes('li') ? 'item' : 'paragraph';
};
