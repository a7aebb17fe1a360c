import type { BlockType } from '../../article/article.ts';
import { normalForm, withoutLinkNotes } from '../normal-form.ts';
import { oneLine } from '../white-space.ts';
import { isAvoided, isHidden, isLead } from './class-names.ts';
import { type Element, elements, isElement, type Node } from './tree.ts';

const set = (names: string) => new Set(names.split(' '));
const UNREADABLE = set(
  'script style noscript template svg math iframe object embed canvas textarea select button video audio head menu input label map applet frameset link meta',
);
const ASIDE = set('nav footer aside figure figcaption picture dialog');
const BLOCKS = set(
  'address article blockquote body caption center dd details dir div dl dt fieldset form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody tfoot thead tr ul',
);

const MAX_MARKS = 5;

/** A block of a page: its text, how much of it is links, and its ancestors, innermost first. */
export type PageBlock = {
  type: BlockType;
  tag: string;
  text: string;
  linked: number;
  parents: Element[];
  lead: boolean;
};

type Walk = {
  blocks: PageBlock[];
  text: string;
  linked: number;
  inLink: boolean;
  parents: Element[];
  strict: boolean;
  /** Ancestors of the headline and the main part, whatever their names. */
  around: Set<Node>;
};

/** The visible blocks below a node in reading order; if `strict`, without parts named as no article. */
export const pageBlocks = (root: Node, strict: boolean): PageBlock[] => {
  const walk: Walk = {
    blocks: [],
    text: '',
    linked: 0,
    inLink: false,
    parents: [],
    strict,
    around: aroundMain(root),
  };
  visit(root, walk);
  flush(walk);
  return walk.blocks;
};

const visit = (node: Node, walk: Walk): void => {
  if (node.nodeName === '#text' && 'value' in node) addText(node.value, walk);
  else if (!('childNodes' in node)) return;
  else if (!isElement(node)) visitAll(node.childNodes, walk);
  else if (isSkipped(node, walk)) return;
  else if (node.tagName === 'br') lineBreak(walk);
  else if (BLOCKS.has(node.tagName)) visitBlock(node, walk);
  else visitInline(node, walk);
};

const visitAll = (nodes: Node[], walk: Walk): void => {
  for (const node of nodes) visit(node, walk);
};

const isSkipped = (element: Element, { strict, around }: Walk) =>
  UNREADABLE.has(element.tagName) || (strict && !around.has(element) && isBeside(element));

const isBeside = (element: Element) =>
  ASIDE.has(element.tagName) || isHidden(element) || isAvoided(element);

/** Ancestors of `main` and the first headlines: frames of the page, even if called navigation. */
const aroundMain = (root: Node): Set<Node> => {
  const around = new Set<Node>();
  const marks = elements(root, ({ tagName }) => tagName === 'main' || tagName === 'h1');
  for (const mark of [...marks].slice(0, MAX_MARKS))
    for (let at: Node | null = mark.parentNode; at; at = 'parentNode' in at ? at.parentNode : null)
      around.add(at);
  return around;
};

const visitInline = (element: Element, walk: Walk): void => {
  const outside = walk.inLink;
  walk.inLink ||= element.tagName === 'a';
  if (/^t[dh]$/.test(element.tagName)) walk.text += ' ';
  visitAll(element.childNodes, walk);
  walk.inLink = outside;
};

const visitBlock = (element: Element, walk: Walk): void => {
  flush(walk);
  const outside = walk.parents;
  walk.parents = [element, ...outside];
  visitAll(element.childNodes, walk);
  flush(walk);
  walk.parents = outside;
};

const addText = (value: string, walk: Walk): void => {
  if (walk.inLink) walk.linked += value.trim().length;
  walk.text += value;
};

/** Two breaks, or one after a full stop, end a paragraph. */
const lineBreak = (walk: Walk): void => {
  if (/(?:[.!?…]["“”»«]?|\n)\s*$/.test(walk.text.slice(-20))) flush(walk);
  else walk.text += '\n';
};

const flush = (walk: Walk): void => {
  const text = oneLine(withoutLinkNotes(normalForm(walk.text)));
  const [parent] = walk.parents;
  if (text && parent) {
    const { linked, parents } = walk;
    const lead = parents.slice(0, 3).some(isLead);
    walk.blocks.push({ type: typeOf(parents), tag: parent.tagName, text, linked, parents, lead });
  }
  walk.text = '';
  walk.linked = 0;
};

const typeOf = (parents: Element[]): BlockType => {
  const near = parents.slice(0, 3).map(({ tagName }) => tagName);
  if (near.some((tag) => /^h[1-6]$/.test(tag))) return 'heading';
  if (near.includes('blockquote')) return 'quote';
  return near.includes('li') ? 'item' : 'paragraph';
};
