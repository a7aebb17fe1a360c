import type { BlockType } from '../../article/article.ts';
import { asMeant } from '../../wires/as-meant.ts';
import { mayState } from '../../wires/embargo-words.ts';
import { findEmbargo } from '../../wires/find-embargo.ts';
import { normalForm, resolveEntities, withoutLinkNotes } from '../normal-form.ts';
import { inOneLine } from '../white-space.ts';
import { isBlock, isCell, keepsLines, UNREADABLE } from './block-elements.ts';
import { type Beside, besideOf, isLead, isUnseen } from './class-names.ts';
import { formBoxes } from './form-boxes.ts';
import { createLine, type InlineLine } from './inline-text.ts';
import { legalParts } from './legal-links.ts';
import { proseOf } from './prose.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { withTermsJoined } from './terms-joined.ts';
import { allElements, type Element, isElement, type Node, shadowRoot } from './tree.ts';
import { isStruckThrough } from './undisplayed.ts';

const STRUCK = /^(?:del|s|strike)$/;
/** A page may be broken within a word, at a soft hyphen. */
const SPLIT_WORD = /\u00AD\s{1,99}(?=\p{Ll})/gu;
const EMPTY_LINE = /\n[ \t]{0,99}\n/;
const MAX_MARKS = 5;
const MAX_BESIDE_DEPTH = 20;
/** The reason of a part with links to what the law demands of a page. */
export const IMPRINT = 'imprint';

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
  /** What is around links to an imprint and the like. */
  imprints: Set<Node>;
  /** Whether the lines of the page are shown. */
  keepsLines: boolean;
  unmixed: Map<Node, boolean>;
};

/** The blocks below a node in reading order, each with the reasons not to count it. */
export const pageBlocks = (root: Node, elements = allElements(root)): PageBlock[] => {
  const around = aroundMain(elements);
  const walk: Walk = {
    blocks: [],
    line: createLine(),
    within: undefined,
    beside: undefined,
    around,
    boxes: formBoxes(elements),
    imprints: legalParts(elements, around),
    keepsLines: false,
    unmixed: new Map(),
  };
  visit(root, walk);
  flush(walk);
  return withTermsJoined(walk.blocks);
};

const visit = (node: Node, walk: Walk): void => {
  if (node.nodeName === '#text' && 'value' in node) addText(node.value, walk);
  else if (!('childNodes' in node)) return;
  else if (isElement(node)) visitElement(node, walk);
  else visitAll(node.childNodes, walk);
};

const addText = (text: string, walk: Walk): void => {
  const parts = walk.keepsLines ? text.split(EMPTY_LINE) : [text];
  parts.forEach((part, at) => {
    if (at > 0) flush(walk);
    walk.line.add(part);
  });
};

const visitAll = (nodes: Node[], walk: Walk): void => {
  for (const node of nodes) visit(node, walk);
};

const visitElement = (element: Element, walk: Walk): void => {
  const name = element.tagName;
  if (shadowRoot(element)) visitBlock(element, walk, undefined);
  else if (UNREADABLE.has(name) || STRUCK.test(name) || isStruckThrough(element)) return;
  else if (name === 'br') lineBreak(walk);
  else {
    const beside = walk.around.has(element)
      ? undefined
      : (besideOf(element) ?? boxOf(element, walk));
    if (isBlock(element, beside !== undefined, walk.unmixed)) visitBlock(element, walk, beside);
    else visitInline(element, walk, beside);
  }
};

const boxOf = (element: Element, { boxes, imprints }: Walk): Beside | undefined => {
  const by = boxes.has(element) ? 'newsletter' : imprints.has(element) ? IMPRINT : undefined;
  return by ? { kind: 'named', by } : undefined;
};

const visitBlock = (element: Element, walk: Walk, beside: Beside | undefined): void => {
  flush(walk);
  const { within: outer, beside: outerBeside, keepsLines: outerKeepsLines } = walk;
  walk.within = { element, outer };
  walk.keepsLines ||= keepsLines(element);
  if (beside) walk.beside = linked({ ...beside, element }, outerBeside);
  const root = shadowRoot(element);
  const visitChildren = () => visitAll(root ? [root] : element.childNodes, walk);
  if (element.tagName === 'a') walk.line.link(visitChildren);
  else visitChildren();
  flush(walk);
  walk.within = outer;
  walk.beside = outerBeside;
  walk.keepsLines = outerKeepsLines;
};

const visitInline = (element: Element, walk: Walk, beside: Beside | undefined): void => {
  if (beside && isUnseen(element)) return;
  const { line } = walk;
  const reason = beside && { ...beside, element };
  const visitChildren = () => visitAll(element.childNodes, walk);
  if (isCell(element)) line.cell();
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
  const lines = withoutLinkNotes(resolveEntities(normalForm(whole)));
  const parents = parentsOf(within);
  const lead = parents.slice(0, 3).some(isLead);
  const parts = embargoApart(lines).map(inOneLine).filter(Boolean);
  for (const [at, text] of parts.entries()) {
    const type = typeOf(parents);
    const linkedHere = parts.length > 1 ? Math.min(ofLinks, text.length) : ofLinks;
    blocks.push({
      type,
      tag: within.element.tagName,
      text,
      linked: linkedHere,
      opening: at === 0 ? opening : 0,
      parents,
      lead,
      prose: proseOf({ type, text, linked: linkedHere }),
      beside: reason ? linked(reason, beside) : beside,
    });
  }
};

/** A text of several lines, with a line that states an embargo apart from those around it. */
const embargoApart = (text: string): string[] => {
  if (!text.includes('\n') || !mayState(asMeant(text))) return [text];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const { at = 0, count = 0 } = findEmbargo(lines, () => '') ?? {};
  if (count === 0) return [text];
  return [lines.slice(0, at), lines.slice(at, at + count), lines.slice(at + count)].map((part) =>
    part.join('\n'),
  );
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
