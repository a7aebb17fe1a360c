import type { DefaultTreeAdapterMap, DefaultTreeAdapterTypes, TreeAdapter } from 'parse5';
import { Rejection } from '../../article/errors.ts';
import { parse5 } from '../lazy-formats.cjs';
import { codePassages } from './code-passages.ts';
import { feedParser } from './feed-parser.ts';
import { type Findings, PageElement, PageText } from './page-nodes.ts';
import type { Tag } from './read-tag.ts';

/** With its level below the root, and what `perElement` has found of it. */
export type Element = DefaultTreeAdapterTypes.Element & { depth?: number } & Findings;
export type Node = DefaultTreeAdapterTypes.Node;

/** The limit of browsers, too. */
const MAX_DEPTH = 512;
const MAX_NODES = 400_000;
const MAX_MOVES = 50_000_000;
const MAX_ATTRIBUTES = 1_000;

/**
 * The tree of a page as browsers build it; at most 512 deep, so that recursion over it is safe. Its
 * styles are empty, and of scripts there is JSON-LD, and what is around times of publication.
 *
 * @throws Rejection `no-article` if building it would take more than the page of an article needs
 */
export const parseBounded = (html: string): DefaultTreeAdapterTypes.Document => {
  const { Parser } = parse5();
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter: bounded() });
  feedParser(parser, html, keptOf);
  return parser.document;
};

/** The adapter counts what it builds: unclosed or misplaced tags can multiply. */
const bounded = (): TreeAdapter<DefaultTreeAdapterMap> => {
  const { defaultTreeAdapter } = parse5();
  let nodes = 0;
  let moves = 0;
  /** The templates of fragments: browsers show those of shadow roots. */
  const templates = new WeakMap<Node, Element>();
  const depthOf = (node: Node): number =>
    isElement(node) ? (node.depth ?? 0) : (templates.get(node)?.depth ?? 0);
  const place = (parent: Node, child: Node, cost: number) => {
    const depth = depthOf(parent) + 1;
    if (isElement(child)) child.depth = depth;
    nodes += 1;
    moves += cost;
    if (depth > MAX_DEPTH || nodes > MAX_NODES || moves > MAX_MOVES) throw tooIntricate();
  };
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs): Element {
      if (attrs.length > MAX_ATTRIBUTES) throw tooIntricate();
      return new PageElement(tagName, namespaceURI, attrs);
    },
    appendChild(parent, child) {
      place(parent, child, depthOf(parent));
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      place(parent, child, parent.childNodes.length);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
    setTemplateContent(template, content) {
      templates.set(content, template);
      defaultTreeAdapter.setTemplateContent(template, content);
    },
    insertText(parent, text) {
      // In SVG it is not raw text.
      if (parent.nodeName === 'style') return;
      const last = parent.childNodes.at(-1);
      if (last && 'value' in last) last.value += text;
      else defaultTreeAdapter.appendChild(parent, new PageText(text));
    },
    insertTextBefore(parent, text, reference) {
      moves += parent.childNodes.length;
      if (moves > MAX_MOVES) throw tooIntricate();
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
    },
  };
};

export const isJsonLd = ({ tagName, attrs }: Pick<Element, 'tagName' | 'attrs'>): boolean =>
  tagName === 'script' &&
  attrs.some(({ name, value }) => name === 'type' && /ld\+json/i.test(value));

const keptOf = (raw: string, tag: Tag): string => {
  if (tag.tagName === 'style') return '';
  return tag.tagName === 'script' && !isJsonLd(tag) ? codePassages(raw) : raw;
};

const tooIntricate = () =>
  new Rejection(
    'no-article',
    'This page is nested too deeply to be read. Upload the text of the article as .txt.',
  );

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attribute = ({ attrs }: Element, name: string): string | undefined => {
  for (const attr of attrs) if (attr.name === name) return attr.value;
  return undefined;
};

/** A function that is computed once per element, and kept with it. */
export const perElement =
  <Found>(finding: keyof Findings, find: (element: Element) => Found) =>
  (element: Element): Found => {
    if (element[finding] === undefined) element[finding] = find(element);
    return element[finding] as Found;
  };

/** All elements below a node, in document order. */
export const allElements = (node: Node): Element[] => {
  const found: Element[] = [];
  const visit = (each: Node): void => {
    if (!('childNodes' in each)) return;
    for (const child of each.childNodes) {
      if (isElement(child)) found.push(child);
      visit(isElement(child) ? (shadowRoot(child) ?? child) : child);
    }
  };
  visit(node);
  return found;
};

/** What browsers show in place of the content of the element around a template. */
export const shadowRoot = (element: Element): Node | undefined => {
  if (element.tagName !== 'template' || !('content' in element)) return undefined;
  const isShown = attribute(element, 'shadowrootmode') ?? attribute(element, 'shadowroot');
  return isShown ? (element.content as Node) : undefined;
};

/**
 * Whether an element, which is so many levels below the root, is among ancestors, innermost first.
 */
export const isWithin = (parents: Element[], element: Element, depth: number): boolean =>
  parents[parents.length - depth] === element;

/** The first matching element below a node, in document order. */
export const firstElement = (
  node: Node,
  fits: (element: Element) => boolean,
): Element | undefined => {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = fits(child) ? child : firstElement(child, fits);
    if (found) return found;
  }
  return undefined;
};

export const textOf = (node: Node): string => {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};
